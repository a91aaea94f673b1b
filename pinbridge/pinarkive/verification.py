"""Compare the CID in the service's response with that of the content sent."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Sequence
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, cast

from pinbridge._core.sources import Source, async_source, source_of
from pinbridge.errors import InvalidInputError
from pinbridge.runtime.types import File

from .cids import Cid, ComputedCids, FileHasher, directory_cids
from .errors import CidMismatchError


class HashedSource:
    """Compute the CIDs of a source while it is read.

    Args:
        source: The source to read.

    Raises:
        ConfigurationError: aleph-cid is not installed.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._hasher = FileHasher()

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        self._hasher = FileHasher()
        with closing(self._source.chunks()) as chunks:
            for chunk in chunks:
                self._hasher.update(chunk)
                yield chunk

    async def achunks(self, read: Callable[[], AsyncGenerator[bytes]]) -> AsyncGenerator[bytes]:
        """Read an async source, which can be read only once."""
        async with aclosing(read()) as chunks:
            async for chunk in chunks:
                self._hasher.update(chunk)
                yield chunk

    def finish(self) -> ComputedCids:
        """Return the CIDs of what was read."""
        return self._hasher.finish()


def hash_while_sent(part: File) -> HashedSource:
    """Compute the CIDs of a file while it is sent."""
    source = source_of(part.payload)
    hashed = HashedSource(source)
    payload: Any = Source(hashed.chunks, can_replay=source.can_replay)
    if source.achunks is not None:
        payload = async_source(hashed.achunks(source.achunks))
    part.payload = payload
    return hashed


def cids_of_parts(parts: Iterable[File]) -> ComputedCids:
    """Compute the CIDs of a directory before it is sent.

    Raises:
        ConfigurationError: aleph-cid is not installed.
        InvalidInputError: A file is given as a stream, which can be read only once.
        OSError: A file cannot be read.
    """
    return directory_cids(map(_named_content, parts))


def _named_content(part: File) -> tuple[str, Path | bytes]:
    payload: Any = part.payload
    name = str(part.file_name)
    if isinstance(payload, Path):
        return name, payload
    if isinstance(payload, bytes | bytearray | memoryview):
        return name, bytes(cast("bytes", payload))
    raise InvalidInputError(
        f"verify_cid cannot read {name!r} before it is sent; give its path or its bytes"
    )


def check_expected(cid: str | None) -> None:
    """Check that an expected CID is valid.

    Raises:
        InvalidInputError: The text is not a CID.
    """
    if cid is not None:
        Cid.parse(cid)


def check_cid(cid: str, computed: ComputedCids | None, expected: str | None) -> None:
    """Compare the CID in a response with the expected ones.

    Args:
        cid: CID in the response.
        computed: CIDs of the content sent, if they were computed.
        expected: CID that the caller expects, if any.

    Raises:
        CidMismatchError: The CIDs differ.
    """
    wanted: list[Sequence[str]] = [] if computed is None else [(computed.v0, computed.v1)]
    if expected is not None:
        wanted.append((expected,))
    for allowed in wanted:
        if not _is_one_of(cid, allowed):
            raise CidMismatchError(cid, allowed)


def _is_one_of(cid: str, allowed: Sequence[str]) -> bool:
    try:
        return Cid.parse(cid) in map(Cid.parse, allowed)
    except InvalidInputError:
        return False

"""Compare the CID that the service answers with that of what was sent."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterable, Sequence
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, cast

from pinbridge._core.sources import AsyncSource, Source, source_of
from pinbridge.errors import InvalidInputError
from pinbridge.runtime.types import File

from .cids import Cid, ComputedCids, FileHasher, directory_cids
from .errors import CidMismatchError


class HashedSource:
    """Compute the CIDs of a source while it is read.

    Args:
        source: Where the bytes come from.

    Raises:
        ConfigurationError: aleph-cid is not installed.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._hasher = FileHasher()
        self.can_replay = source.can_replay
        self.blocks = True

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        self._hasher = FileHasher()
        with closing(self._source.chunks()) as chunks:
            for chunk in chunks:
                self._hasher.update(chunk)
                yield chunk

    async def passed_on(self, source: AsyncSource) -> AsyncGenerator[bytes]:
        """Read an async source instead, which can be read once."""
        async with aclosing(source.achunks()) as chunks:
            async for chunk in chunks:
                self._hasher.update(chunk)
                yield chunk

    def finish(self) -> ComputedCids:
        """Return the CIDs of what was read."""
        return self._hasher.finish()


def hash_while_sent(part: File) -> HashedSource:
    """Have the CIDs of a file computed while it is sent."""
    source = source_of(part.payload)
    hashed = HashedSource(source)
    payload: Any = hashed
    if isinstance(source, AsyncSource):
        payload = AsyncSource(hashed.passed_on(source))
    part.payload = payload
    return hashed


def cids_of_parts(parts: Iterable[File]) -> ComputedCids:
    """Compute the CIDs of a directory before it is sent.

    Raises:
        ConfigurationError: aleph-cid is not installed.
        InvalidInputError: A file can be read once only.
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
    """Refuse an expected CID that is not one.

    Raises:
        InvalidInputError: The text is not a CID.
    """
    if cid is not None:
        Cid.parse(cid)


def check_cid(cid: str, computed: ComputedCids | None, expected: str | None) -> None:
    """Compare the CID of a response with what it should be.

    Args:
        cid: CID that the service answered.
        computed: CIDs of what was sent, where they were computed.
        expected: CID that the caller expects.

    Raises:
        CidMismatchError: It is another one.
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

"""Sources of uploads."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Any, NoReturn, Protocol, cast, runtime_checkable

import attrs

from pinbridge._core.errors import InvalidFileError

CHUNK_SIZE = 256 * 1024


@contextmanager
def refusing(what: str) -> Generator[None]:
    """Turn the errors of reading or writing a file into an `InvalidFileError`."""
    try:
        yield
    except InvalidFileError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise InvalidFileError(f"can't {what}: {reason}") from error


@runtime_checkable
class Source(Protocol):
    """Bytes that can be read at least once."""

    @property
    def can_replay(self) -> bool:
        """Whether the bytes can be read again from the start."""
        ...

    @property
    def blocks(self) -> bool:
        """Whether reading may block the thread."""
        ...

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        ...


@attrs.frozen
class BytesSource:
    """Bytes in memory."""

    data: bytes | bytearray | memoryview = attrs.field(repr=False)
    can_replay: bool = True
    blocks: bool = False

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        view = memoryview(self.data).cast("B")
        for start in range(0, len(view), CHUNK_SIZE):
            yield bytes(view[start : start + CHUNK_SIZE])


@attrs.frozen
class PathSource:
    """A file on disk, reopened for every attempt."""

    path: Path
    can_replay: bool = True
    blocks: bool = True

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        with refusing(f"read {self.path}"), self.path.open("rb", buffering=0) as file:
            while chunk := file.read(CHUNK_SIZE):
                yield chunk


@attrs.frozen
class HandleSource:
    """An open binary file, read from its position at the start of the call."""

    file: IO[bytes]
    start: int | None
    blocks: bool = True

    @property
    def can_replay(self) -> bool:
        """Whether the file can be rewound."""
        return self.start is not None

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        with refusing("read the file"):
            if self.start is not None:
                self.file.seek(self.start)
            while chunk := checked_chunk(self.file.read(CHUNK_SIZE)):
                yield chunk


@attrs.frozen
class IterableSource:
    """An iterable of bytes; only a sequence can be read twice."""

    iterable: Iterable[bytes]
    blocks: bool = True

    @property
    def can_replay(self) -> bool:
        """Whether the iterable keeps its items."""
        return isinstance(self.iterable, Sequence)

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        for chunk in self.iterable:
            yield checked_chunk(chunk)


@attrs.frozen
class AsyncSource:
    """An async file or iterable; for async clients only."""

    iterable: Any
    can_replay: bool = False
    blocks: bool = False

    def chunks(self) -> Generator[bytes]:
        """Raise an error: sync code can't read it."""
        refuse_async()

    async def achunks(self) -> AsyncGenerator[bytes]:
        """Read from the start."""
        read = getattr(self.iterable, "read", None)
        if read is None:
            async for chunk in self.iterable:
                yield checked_chunk(chunk)
            return
        while chunk := checked_chunk(await read(CHUNK_SIZE)):
            yield chunk


@attrs.frozen
class CheckedSource:
    """A source that verifies the SHA-256 of its bytes.

    The last bytes are held back until the hash is verified, so an upload of other bytes never completes.
    """

    source: Source
    digest: str

    @property
    def can_replay(self) -> bool:
        """Whether the bytes can be read again from the start."""
        return self.source.can_replay

    @property
    def blocks(self) -> bool:
        """Whether reading may block the thread."""
        return self.source.blocks

    def chunks(self) -> Generator[bytes]:
        """Read from the start."""
        digest = hashlib.sha256()
        last = b""
        with closing(self.source.chunks()) as chunks:
            for chunk in chunks:
                digest.update(chunk)
                if last:
                    yield last
                last = chunk
        if digest.hexdigest() != self.digest:
            raise InvalidFileError(
                "the media changed while it was being published; the upload was aborted"
            )
        yield last


def digest_of(source: Source) -> str:
    """Hash the bytes of a source that can be read again."""
    digest = hashlib.sha256()
    for chunk in source.chunks():
        digest.update(chunk)
    return digest.hexdigest()


def source_of(payload: Any) -> Source:
    """Wrap what a caller passes as the content of a file part."""
    payload = readable(payload)
    if isinstance(payload, bytes | bytearray | memoryview):
        return BytesSource(cast("bytes", payload))
    if isinstance(payload, Source):
        return payload
    if isinstance(payload, Path):
        return PathSource(payload)
    if is_async(payload):
        return AsyncSource(payload)
    if hasattr(payload, "read"):
        return HandleSource(payload, position(payload))
    if isinstance(payload, Iterable) and not isinstance(payload, str):
        return IterableSource(cast("Iterable[bytes]", payload))
    raise InvalidFileError(
        f"can't upload a {type(payload).__name__}; give a path, bytes, a binary file or an iterable"
    )


def readable(payload: Any) -> Any:
    """Return the readable part of an upload received by a web framework, or of a response.

    They are recognised by their attributes, so that no framework has to be imported. Other objects are returned
    unchanged.
    """
    if hasattr(payload, "aiter_bytes"):
        return _body_of(payload)
    file = getattr(payload, "file", None)
    if hasattr(payload, "headers") and hasattr(file, "read"):  # Starlette's UploadFile
        return file
    stream: Any = getattr(payload, "content", None)
    if hasattr(stream, "iter_chunked"):  # aiohttp's ClientResponse
        return stream.iter_chunked(CHUNK_SIZE)
    return payload


def _body_of(response: Any) -> Any:
    """Return the body of an httpx response, or an iterator over it."""
    import httpx

    try:
        return response.content
    except httpx.ResponseNotRead:
        is_sync = isinstance(response.stream, httpx.SyncByteStream)
        return response.iter_bytes() if is_sync else response.aiter_bytes()


def is_url(media: object) -> bool:
    """Whether media is an http(s) URL."""
    return isinstance(media, str) and media[:8].lower().startswith(("http://", "https://"))


def is_async(payload: Any) -> bool:
    """Whether a source has to be awaited."""
    import inspect

    read = getattr(payload, "read", None)
    if read is not None:
        return inspect.iscoroutinefunction(read) or isinstance(payload, AsyncIterable)
    return isinstance(payload, AsyncIterable)


def checked_chunk(chunk: Any) -> bytes:
    """Refuse a chunk that is not bytes."""
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, bytearray | memoryview):
        return bytes(cast("bytearray", chunk))
    hint = (
        "; open files in binary mode, and give one path at a time" if isinstance(chunk, str) else ""
    )
    raise InvalidFileError(f"the source gives {type(chunk).__name__} instead of bytes{hint}")


def refuse_async() -> NoReturn:
    """Refuse a source that sync code can't read."""
    raise InvalidFileError("an asynchronous source can be uploaded by an async client only")


def refuse_other_size(sent: int, expected: int | None) -> None:
    """Refuse a source that had another size than expected, or is empty."""
    if expected is not None and sent != expected:
        raise InvalidFileError(
            f"the file changed while it was being sent: {expected} bytes were expected"
        )
    if not sent and expected is None:
        raise InvalidFileError("the source to upload is empty")


def position(file: Any) -> int | None:
    """Return the position of a file that can be rewound, or None for another one."""
    try:
        # An mmap can be rewound, but has no `seekable` before Python 3.13.
        can_rewind = file.seekable() if hasattr(file, "seekable") else hasattr(file, "seek")
        position: int | None = file.tell() if can_rewind else None
    except (AttributeError, OSError, ValueError):
        return None
    return position


def remaining_size(file: Any) -> int | None:
    """Return the number of bytes between the position and the end of a file, without reading it."""
    start = position(file)
    if start is None:
        return None
    try:
        file.seek(0, os.SEEK_END)
        end: int = file.tell()
        file.seek(start)
    except (OSError, ValueError):
        return None
    return max(0, end - start)

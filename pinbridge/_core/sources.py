"""Sources of uploads."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Generator,
    Iterable,
    Sequence,
)
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any, NoReturn, cast

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


def file_size(path: Path) -> int:
    """Return the size of a regular file."""
    with refusing(f"read {path}"):
        try:
            status = path.stat()
        except FileNotFoundError:
            raise InvalidFileError(f"file not found: {path}") from None
    if stat.S_ISDIR(status.st_mode):
        raise InvalidFileError(f"{path} is a folder, not a file")
    if not stat.S_ISREG(status.st_mode):
        # A pipe can't be inspected first and read again later.
        raise InvalidFileError(f"{path} is not a regular file; open it and pass the open file")
    return status.st_size


@attrs.frozen
class Source:
    """Bytes that can be read at least once.

    Args:
        chunks: Reads from the start.
        can_replay: Whether the bytes can be read again from the start.
        blocks: Whether reading may block the thread.
        size: Number of bytes, if it is known without reading.
        achunks: Reads in place of `chunks`, if only async code can.
    """

    chunks: Callable[[], Generator[bytes]] = attrs.field(repr=False)
    can_replay: bool = True
    blocks: bool = True
    size: int | None = None
    achunks: Callable[[], AsyncGenerator[bytes]] | None = attrs.field(default=None, repr=False)


def source_of(payload: Any) -> Source:
    """Wrap what a caller passes as the content of a file part."""
    payload = readable(payload)
    if isinstance(payload, bytes | bytearray | memoryview):
        view = memoryview(cast("bytes", payload))
        if not view.c_contiguous:
            raise InvalidFileError("the memoryview has gaps; upload its bytes instead")
        return Source(partial(_chunks_of_bytes, payload), blocks=False, size=view.nbytes)
    if isinstance(payload, Source):
        return payload
    if isinstance(payload, Path):
        return Source(partial(_chunks_of_path, payload))
    if is_async(payload):
        return async_source(payload)
    if hasattr(payload, "read"):
        start = position(payload)
        chunks = partial(_chunks_of_file, payload, start)
        return Source(chunks, can_replay=start is not None, size=remaining_size(payload))
    if isinstance(payload, Iterable) and not isinstance(payload, str):
        chunks = partial(_chunks_of_iterable, cast("Iterable[bytes]", payload))
        return Source(chunks, can_replay=isinstance(payload, Sequence))
    raise InvalidFileError(
        f"can't upload a {type(payload).__name__}; give a path, bytes, a binary file or an iterable"
    )


def async_source(payload: Any) -> Source:
    """Wrap an async file or iterable."""
    chunks = partial(_chunks_of_async, payload)
    return Source(refuse_async, can_replay=False, blocks=False, achunks=chunks)


def checked_source(source: Source, digest: str) -> Source:
    """Return a source that verifies the SHA-256 of its bytes.

    The last bytes are held back until the hash is verified, so an upload of other bytes never completes.
    """
    return attrs.evolve(source, chunks=partial(_checked_chunks, source, digest))


def _chunks_of_bytes(data: bytes | bytearray | memoryview) -> Generator[bytes]:
    # Only while it is read: a bytearray with a view of it can't be resized.
    view = memoryview(data).cast("B")
    for start in range(0, len(view), CHUNK_SIZE):
        yield bytes(view[start : start + CHUNK_SIZE])


def _chunks_of_path(path: Path) -> Generator[bytes]:
    with refusing(f"read {path}"), path.open("rb", buffering=0) as file:
        while chunk := file.read(CHUNK_SIZE):
            yield chunk


def _chunks_of_file(file: IO[bytes], start: int | None) -> Generator[bytes]:
    with refusing("read the file"):
        if start is not None:
            file.seek(start)
        while chunk := checked_chunk(file.read(CHUNK_SIZE)):
            yield chunk


def _chunks_of_iterable(iterable: Iterable[bytes]) -> Generator[bytes]:
    yield from map(checked_chunk, iterable)


async def _chunks_of_async(payload: Any) -> AsyncGenerator[bytes]:
    read = getattr(payload, "read", None)
    if read is None:
        async for chunk in payload:
            yield checked_chunk(chunk)
        return
    while chunk := checked_chunk(await read(CHUNK_SIZE)):
        yield chunk


def _checked_chunks(source: Source, wanted: str) -> Generator[bytes]:
    digest = hashlib.sha256()
    last = b""
    with closing(source.chunks()) as chunks:
        for chunk in chunks:
            digest.update(chunk)
            if last:
                yield last
            last = chunk
    if digest.hexdigest() != wanted:
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

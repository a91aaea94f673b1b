"""Files of every kind."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
JPEG = b"\xff\xd8\xff\xe0" + b"jpeg" * 50
GIF = b"GIF89a" + b"gif" * 50
WEBP = b"RIFF\x10\0\0\0WEBPVP8 " + b"webp" * 50
MP4 = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2" + b"mp4" * 50
MOV = b"\0\0\0\x14ftypqt  \0\0\x02\0qt  " + b"mov" * 50
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"heic" * 50
AVIF = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1" + b"avif" * 50
M4A = b"\0\0\0\x1cftypM4A \0\0\0\0M4A isom" + b"m4a" * 50


class Stream(io.RawIOBase):
    """A binary file that can't be rewound, like a pipe.

    Args:
        content: What it gives.
        step: Most bytes of one read.
    """

    def __init__(self, content: bytes, step: int = 7) -> None:
        self._rest = content
        self._step = step

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        count = self._step if size < 0 else min(size, self._step)
        chunk, self._rest = self._rest[:count], self._rest[count:]
        return chunk


class MinimalFile:
    """An object with a `read` and nothing else."""

    def __init__(self, *chunks: object) -> None:
        self._chunks = iter(chunks)

    def read(self, _size: int = -1, /) -> object:
        return next(self._chunks, b"")


class AsyncMinimalFile:
    """The same, asynchronous."""

    def __init__(self, *chunks: object, name: object = None) -> None:
        self._chunks = iter(chunks)
        self.name = name

    async def read(self, _size: int = -1, /) -> object:
        return next(self._chunks, b"")


def counted(*chunks: bytes, seen: list[bytes] | None = None) -> Iterator[bytes]:
    """Give chunks once, and note those that were taken."""
    for chunk in chunks:
        if seen is not None:
            seen.append(chunk)
        yield chunk


async def acounted(*chunks: bytes) -> AsyncIterator[bytes]:
    """Give chunks once, asynchronously."""
    for chunk in chunks:
        yield chunk

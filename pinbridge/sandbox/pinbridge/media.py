"""Find out what an uploaded file is from its content, and whether it is complete.

The numbers are those of the file formats.
"""

# ruff: noqa: PLR2004

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNK = 1 << 16
# More markers, chunks, blocks or boxes than a file of the largest size has; a file made of empty
# ones would take seconds to read.
_MOST_PARTS = 1_000_000
_JPEG_STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Boxes with which a QuickTime file may begin when it has no `ftyp`.
_MOVIE_BOXES = frozenset((b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))


class Media(NamedTuple):
    """A kind of file that the service takes."""

    asset_type: str
    content_type: str
    extension: str


class UnknownMediaError(Exception):
    """The content is of no kind that the service takes."""


class BrokenMediaError(Exception):
    """The content begins like a known kind, but is damaged or cut off."""


PNG = Media("image", "image/png", "png")
JPEG = Media("image", "image/jpeg", "jpg")
GIF = Media("image", "image/gif", "gif")
WEBP = Media("image", "image/webp", "webp")
MP4 = Media("video", "video/mp4", "mp4")
MOV = Media("video", "video/quicktime", "mov")


def identify(path: Path) -> Media:
    """Return the kind of a file.

    Only the structure is checked, in constant memory. A large file takes up to about a second.

    Raises:
        UnknownMediaError: it is not a PNG, JPEG, GIF, WebP, MP4 or QuickTime file.
        BrokenMediaError: it is one, but damaged or cut off.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(16)
        file.seek(0)
        try:
            return _identify(file, head, size)
        except struct.error:
            raise BrokenMediaError("the file ends too early") from None


def _identify(file: BinaryIO, head: bytes, size: int) -> Media:
    if head.startswith(_PNG):
        _check_png(file)
        return PNG
    if head.startswith(b"\xff\xd8\xff"):
        _check_jpeg(file, size)
        return JPEG
    if head[:6] in (b"GIF87a", b"GIF89a"):
        _check_gif(file)
        return GIF
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        _check_webp(head, size)
        return WEBP
    if head[4:8] == b"ftyp" or head[4:8] in _MOVIE_BOXES:
        _check_boxes(file, size)
        quicktime = head[4:8] != b"ftyp" or head[8:12] == b"qt  "
        return MOV if quicktime else MP4
    raise UnknownMediaError("the file is of no supported kind")


def _parts() -> Iterator[int]:
    """Count the parts of a file.

    Raises:
        BrokenMediaError: there are too many.
    """
    yield from range(_MOST_PARTS)
    raise BrokenMediaError("the file has too many parts")


def _check_png(file: BinaryIO) -> None:
    file.seek(len(_PNG))
    first, has_data = True, False
    for _ in _parts():
        length, kind = struct.unpack(">I4s", file.read(8))
        if first and (kind != b"IHDR" or length != 13):
            raise BrokenMediaError("the PNG header is missing")
        checksum = _chunk_checksum(file, kind, length)
        if struct.unpack(">I", file.read(4))[0] != checksum:
            raise BrokenMediaError("a PNG chunk is damaged")
        if kind == b"IEND":
            break
        first, has_data = False, has_data or kind == b"IDAT"
    if not has_data:
        raise BrokenMediaError("the PNG has no picture data")


def _chunk_checksum(file: BinaryIO, kind: bytes, length: int) -> int:
    checksum = zlib.crc32(kind)
    while length > 0:
        data = file.read(min(length, _CHUNK))
        if not data:
            raise BrokenMediaError("the file ends too early")
        checksum = zlib.crc32(data, checksum)
        length -= len(data)
    return checksum


def _check_jpeg(file: BinaryIO, size: int) -> None:
    file.seek(2)
    has_frame = False
    parts = _parts()
    for _ in parts:
        marker = _next_marker(file, parts)
        if marker in _JPEG_STANDALONE:
            continue
        if marker == 0xD9:
            raise BrokenMediaError("the JPEG has no picture data")
        (length,) = struct.unpack(">H", file.read(2))
        if length < 2 or file.tell() + length - 2 > size:
            raise BrokenMediaError("the file ends too early")
        if marker == 0xDA:
            break
        has_frame = has_frame or marker in _JPEG_FRAMES
        file.seek(length - 2, os.SEEK_CUR)
    if not has_frame:
        raise BrokenMediaError("the JPEG has no frame header")
    # Cameras append padding or a second picture, so the end mark need not be the very last bytes.
    if not _contains(file, b"\xff\xd9"):
        raise BrokenMediaError("the file ends too early")


def _next_marker(file: BinaryIO, parts: Iterator[int]) -> int:
    (first,) = struct.unpack(">B", file.read(1))
    if first != 0xFF:
        raise BrokenMediaError("a JPEG marker is missing")
    while first == 0xFF:
        (first,) = struct.unpack(">B", file.read(1))
        next(parts)
    return int(first)


def _contains(file: BinaryIO, mark: bytes) -> bool:
    tail = b""
    while data := file.read(_CHUNK):
        if mark in tail + data:
            return True
        tail = data[-len(mark) :]
    return False


def _check_gif(file: BinaryIO) -> None:
    file.seek(10)
    (packed,) = struct.unpack(">B2x", file.read(3))
    _skip_color_table(file, packed)
    has_image = False
    parts = _parts()
    for _ in parts:
        (block,) = struct.unpack(">B", file.read(1))
        if block == 0x3B:
            break
        if block == 0x21:
            file.seek(1, os.SEEK_CUR)
        elif block == 0x2C:
            (packed,) = struct.unpack(">8xB", file.read(9))
            _skip_color_table(file, packed)
            file.seek(1, os.SEEK_CUR)
            has_image = True
        else:
            raise BrokenMediaError("a GIF block is damaged")
        _skip_sub_blocks(file, parts)
    if not has_image:
        raise BrokenMediaError("the GIF has no picture")


def _skip_color_table(file: BinaryIO, packed: int) -> None:
    if packed & 0x80:
        file.seek(3 * 2 ** ((packed & 7) + 1), os.SEEK_CUR)


def _skip_sub_blocks(file: BinaryIO, parts: Iterator[int]) -> None:
    for _ in parts:
        (length,) = struct.unpack(">B", file.read(1))
        if length == 0:
            return
        file.seek(length, os.SEEK_CUR)


def _check_webp(head: bytes, size: int) -> None:
    (length,) = struct.unpack("<I", head[4:8])
    if size < 20 or length + 8 > size:
        raise BrokenMediaError("the file ends too early")
    if head[12:16] not in (b"VP8 ", b"VP8L", b"VP8X"):
        raise BrokenMediaError("the WebP has no picture data")


def _check_boxes(file: BinaryIO, size: int) -> None:
    position, kinds = 0, set[bytes]()
    parts = _parts()
    while position < size:
        next(parts)
        file.seek(position)
        length, kind = struct.unpack(">I4s", file.read(8))
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
        elif length == 0:
            length = size - position
        if length < 8 or position + length > size:
            raise BrokenMediaError("the file ends too early")
        kinds.add(kind)
        position += length
    if not kinds & {b"moov", b"mdat", b"moof"}:
        raise BrokenMediaError("the video has no content")

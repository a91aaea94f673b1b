from __future__ import annotations

import struct
from pathlib import Path

import pytest

from pinbridge.sandbox.pinbridge import media
from pinbridge.sandbox.pinbridge.media import BrokenMediaError, UnknownMediaError, identify
from tests.sandbox.sandbox_support import make_mp4, make_png

GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff"
    b"!\xf9\x04\x01\x00\x00\x00\x00"
    b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
JPEG = (
    b"\xff\xd8"
    b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00"
    b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\x34\x56\xff\xd9"
)
WEBP = b"RIFF" + struct.pack("<I", 20) + b"WEBPVP8L" + struct.pack("<I", 8) + b"\x2f" + b"\0" * 7
MOV = struct.pack(">I4s4sI", 16, b"ftyp", b"qt  ", 0) + struct.pack(">I4s", 0, b"mdat") + b"x"
OLD_MOV = struct.pack(">I4s", 8, b"wide") + struct.pack(">I4s", 12, b"moov") + b"abcd"
LARGE_BOX = (
    struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0) + struct.pack(">I4sQ", 1, b"mdat", 20) + b"abcd"
)


def identified(tmp_path: Path, content: bytes) -> media.Media:
    path = tmp_path / "file"
    path.write_bytes(content)
    return identify(path)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (make_png(), media.PNG),
        (make_png(200_000), media.PNG),
        (JPEG, media.JPEG),
        (JPEG + b"padding", media.JPEG),
        (GIF, media.GIF),
        (WEBP, media.WEBP),
        (make_mp4(), media.MP4),
        (LARGE_BOX, media.MP4),
        (MOV, media.MOV),
        (OLD_MOV, media.MOV),
    ],
)
def test_the_kind_follows_from_the_content(
    tmp_path: Path, content: bytes, kind: media.Media
) -> None:
    assert identified(tmp_path, content) == kind


@pytest.mark.parametrize(
    "whole", [make_png(), JPEG, GIF, WEBP, make_mp4(), MOV[:-1], OLD_MOV, LARGE_BOX]
)
def test_a_file_that_is_cut_off_is_broken(tmp_path: Path, whole: bytes) -> None:
    for length in range(17, len(whole) - 1):
        try:
            identified(tmp_path, whole[:length])
        except BrokenMediaError:
            continue
        # A video may end after any of its boxes, a MOV's last box has no length.
        assert whole[4:8] in (b"ftyp", b"wide")
        assert length in (16, 20, 24, len(whole)) or whole is not OLD_MOV


@pytest.mark.parametrize(
    "content",
    [
        make_png().replace(b"IDAT", b"IDAX"),
        make_png().replace(b"tEXtk", b"tEXtK"),
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        JPEG[:2] + b"\xff\xd9" + JPEG[2:],
        JPEG.replace(b"\xff\xc0", b"\xff\xfe"),
        JPEG.replace(b"\xff\xe0\x00\x10", b"\xff\xe0\x00\x01"),
        JPEG[:20] + b"x" + JPEG[20:],
        GIF[:19] + b";",
        GIF[:19] + b"?" + GIF[20:],
        b"RIFF" + struct.pack("<I", 20) + b"WEBPJUNK" + b"\0" * 12,
        struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0),
        struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0) + struct.pack(">I4s", 4, b"mdat"),
    ],
)
def test_a_damaged_file_is_broken(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BrokenMediaError):
        identified(tmp_path, content)


@pytest.mark.parametrize("content", [b"", b"GIF", b"hello world, this is text", b"%PDF-1.7 ..."])
def test_other_files_are_unknown(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnknownMediaError):
        identified(tmp_path, content)

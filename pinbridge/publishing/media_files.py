"""Check whether a media file can be published, without decoding it."""

from __future__ import annotations

import importlib.util
import os
import struct
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

from pinbridge._core.errors import InvalidFileError
from pinbridge._pinbridge.inputs import MAX_FILE_BYTES
from pinbridge.uploads import Upload

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".gif", ".webp"))
"""Extensions of pictures that can be published."""
VIDEOS = frozenset((".mp4", ".mov", ".m4v"))
"""Extensions of videos that can be published."""
_TAIL = 64 * 1024
_PNG_END = b"IEND\xaeB`\x82"
_MAX_BOXES = 100_000
_BOX_HEADER = 8


class FileProblem(NamedTuple):
    """Why a file can't be published."""

    rule: str
    message: str
    remedy: str


def problem_of(
    path: Path, *, kind: Literal["image", "video", "media"] = "media"
) -> FileProblem | None:
    """Check a media file.

    Args:
        path: The file.
        kind: `image`, `video`, or `media` for either.

    Returns:
        The problem found; None if there is none.
    """
    try:
        upload = Upload.prepare(path, kind=kind)
        if upload.size is not None and upload.size > MAX_FILE_BYTES:
            return FileProblem(
                "media_too_large",
                f"has {upload.size / 1e6:.0f} MB; the limit is 200 MB",
                "make the file smaller",
            )
        with path.open("rb") as file:
            is_whole = _is_whole(file, upload.content_type)
    except InvalidFileError as error:
        is_wrong_kind = any(problem.rule == "kind" for problem in error.problems)
        message = error.problems[0].message if error.problems else str(error)
        remedy = (
            "convert it to JPEG, PNG, GIF, WebP, MP4 or QuickTime"
            if is_wrong_kind
            else "give the path of an existing file that can be read"
        )
        return FileProblem("media_kind" if is_wrong_kind else "media_file", message, remedy)
    except (OSError, struct.error) as error:
        return FileProblem(
            "media_damaged", f"can't be read: {error}", "copy or export the file again"
        )
    if not is_whole:
        return FileProblem(
            "media_damaged", "is cut off: its end is missing", "copy or export the file again"
        )
    return None


def size_of(path: Path) -> tuple[int, int] | None:
    """Return the width and height of a picture; None if unknown or without Pillow."""
    if importlib.util.find_spec("PIL") is None:
        return None
    from PIL import Image

    try:
        with Image.open(path, formats=("JPEG", "PNG", "GIF", "WEBP")) as picture:
            return picture.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return None


def _is_whole(file: BinaryIO, content_type: str) -> bool:
    size = os.fstat(file.fileno()).st_size
    file.seek(max(0, size - _TAIL))
    tail = file.read()
    match content_type:
        case "image/jpeg":
            # Cameras append padding or a second picture.
            return b"\xff\xd9" in tail
        case "image/png":
            return _PNG_END in tail
        case "image/gif":
            return tail.rstrip(b"\0").endswith(b";")
        case "image/webp":
            file.seek(4)
            (length,) = struct.unpack("<I", file.read(4))
            return int(length) + 8 <= size
        case _:
            return _has_whole_boxes(file, size)


def _has_whole_boxes(file: BinaryIO, size: int) -> bool:
    """Whether a video has its index, and no box extends beyond the end of the file."""
    position, kinds = 0, set[bytes]()
    for _ in range(_MAX_BOXES):
        if position + _BOX_HEADER > size:
            break
        file.seek(position)
        length, kind = struct.unpack(">I4s", file.read(_BOX_HEADER))
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
        elif length == 0:
            length = size - position
        if length < _BOX_HEADER or position + length > size:
            return False
        kinds.add(kind)
        position += length
    return b"moov" in kinds

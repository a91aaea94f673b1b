"""Prepare files for upload: detect name, type and size, and refuse invalid files."""

from __future__ import annotations

import io
import mimetypes
import mmap
import os
from collections.abc import AsyncIterable, Awaitable, Iterable, Sequence
from itertools import chain
from pathlib import Path
from types import NoneType
from typing import IO, Any, Literal, Protocol, cast

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.errors import InvalidFileError
from pinbridge._core.guards import checked
from pinbridge._core.progress import progress_bar
from pinbridge._core.sources import Source, file_size, position, readable, refusing, source_of
from pinbridge.runtime.errors import FieldProblem
from pinbridge.runtime.types import File, is_mapping

__all__ = [
    "AsyncFile",
    "AsyncUploadSource",
    "Upload",
    "UploadSource",
    "progress_bar",
    "sniff_content_type",
]

_HEAD_LENGTH = 64
_IMAGE_TYPES = ("image/png", "image/jpeg", "image/gif", "image/webp")
_VIDEO_TYPES = ("video/mp4", "video/quicktime")
_TYPE_OF_KIND: dict[str, tuple[str, ...]] = {
    "image": _IMAGE_TYPES,
    "video": _VIDEO_TYPES,
    "media": _IMAGE_TYPES + _VIDEO_TYPES,
    "csv": (),
}
_PICTURE = "a picture (PNG, JPEG, GIF or WebP)"
_NEED_OF_KIND = {
    "image": _PICTURE,
    "video": "a video",
    "media": f"{_PICTURE} or a video",
    "csv": "a CSV file",
}
# Files that often have a wrong extension: first bytes, and their meaning.
_OTHERS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "compressed"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"ID3", "sound"),
    (b"fLaC", "sound"),
    (b"<", "HTML or XML"),
    (b"\xef\xbb\xbf<", "HTML or XML"),
)
_PICTURE_STARTS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"RIFF": "image/webp",
}
_ENOUGH_TO_TELL = 12
# Text contains none of these, and every picture, video or sound contains some near the start.
_CONTROLS = {*range(0x20), 0x7F} - {*b"\t\n\r\f\x1b"}
# Brands of the container format that MP4 shares with pictures and sound.
_OTHER_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1"), "image/heic"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    **dict.fromkeys((b"M4A ", b"M4B ", b"M4P "), "audio/mp4"),
}
_SUFFIX_OF = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "text/csv": ".csv",
}


class AsyncFile(Protocol):
    """An async binary file."""

    def read(self, size: int = -1, /) -> Awaitable[bytes]:
        """Read up to `size` bytes."""
        ...


class ReceivedFile(Protocol):
    """A file that a web framework received, such as Starlette's `UploadFile`."""

    @property
    def filename(self) -> str | None:
        """Name provided by the sender."""
        ...


class StreamedResponse(Protocol):
    """A response of httpx."""

    def iter_bytes(self) -> Iterable[bytes]:
        """Iterate over the body."""
        ...


UploadSource = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | mmap.mmap
    | IO[bytes]
    | Iterable[bytes]
    | ReceivedFile
    | StreamedResponse
)
"""What can be uploaded: a path, bytes, a binary file (from its current position), an iterable of bytes, a
file that a web framework received, or a response of httpx."""

AsyncUploadSource = UploadSource | AsyncIterable[bytes] | AsyncFile
"""What an async client can also upload: an async iterable of bytes or file, such as the `content`
of an aiohttp response."""


@attrs.frozen(kw_only=True)
class Upload:
    """A file that is ready to be sent.

    Args:
        source: Source of the bytes.
        file_name: Name sent to the server.
        content_type: Content type of the part.
        size: Number of bytes, or None if it is not known in advance.
    """

    source: Source
    file_name: str
    content_type: str
    size: int | None

    @property
    def part(self) -> File:
        """The file as part of a form, for the models of generated packages."""
        payload: Any = self.source
        return File(payload, self.file_name, self.content_type, self.size)

    @classmethod
    def prepare(
        cls,
        source: AsyncUploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        kind: Literal["image", "video", "media", "csv"] | None = None,
    ) -> Upload:
        """Inspect a source without sending anything; may read from the disk.

        Args:
            source: What to upload.
            filename: Name to send, instead of the detected one.
            content_type: Content type, instead of the detected one.
            kind: `image`, `video`, `media` (either) or `csv`; not checked if you pass `content_type`.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable, of another type or in text mode.
        """
        for what, given in (("filename", filename), ("content_type", content_type), ("kind", kind)):
            checked(what, given, (str, NoneType), "text")
        name = filename or _name_of(source)
        # Bytes of a file name that are not UTF-8 can't be encoded.
        name = name and name.encode(errors="replace").decode()
        try:
            head, found, size = _inspect(source)
            sniffed = sniff_content_type(head)
            guessed = (
                sniffed or (mimetypes.guess_type(name)[0] if name else None) or _type_of(source)
            )
            if kind is not None and content_type is None:
                _refuse_other_kind(kind, head, sniffed, guessed)
        except InvalidFileError as error:
            if not name or name in str(error):
                raise
            # With many files, the caller has to know which one.
            raise InvalidFileError(f"{name}: {error}", error.problems) from error.__cause__
        found_type = "text/csv" if kind == "csv" else guessed
        type_ = content_type or found_type or "application/octet-stream"
        if not name:
            name = f"upload{_SUFFIX_OF.get(type_, '')}"
        return cls(source=found, file_name=name, content_type=type_, size=size)


@checked_arguments
def sniff_content_type(head: bytes) -> str | None:
    """Detect the type of pictures and videos from their first bytes.

    Args:
        head: At least the first 12 bytes.

    Returns:
        The content type, or None for anything else.
    """
    for start, kind in _PICTURE_STARTS.items():
        if head.startswith(start) and (start != b"RIFF" or head[8:12] == b"WEBP"):
            return kind
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "video/quicktime" if brand == b"qt  " else _OTHER_BRANDS.get(brand, "video/mp4")
    return None


def _inspect(payload: Any) -> tuple[bytes, Source, int | None]:
    """Return the first bytes of a source, the source, and its size, as far as they can be known."""
    what, size = "the source to upload", None
    payload = readable(payload)
    if isinstance(payload, str | os.PathLike):
        payload = _checked_path(os.fsdecode(cast("str", payload)))
        what, size = str(payload), file_size(payload) or None
    elif isinstance(payload, io.TextIOBase):
        raise InvalidFileError("the file is open in text mode; open it with mode 'rb'")
    elif hasattr(payload, "read") and getattr(payload, "closed", False):
        raise InvalidFileError("the file is closed")
    found = source_of(payload)
    if found is payload or found.achunks is not None:
        return b"", found, None
    start = position(payload)
    head, chunks = b"", found.chunks()
    for chunk in chunks:
        head += chunk
        # What can be read only once is read no further than needed.
        if len(head) >= (_HEAD_LENGTH if found.can_replay else 1):
            break
    if not head:
        raise InvalidFileError(f"{what} is empty{' or at its end' if start else ''}")
    if not found.can_replay:
        return head[:_HEAD_LENGTH], source_of(chain([head], chunks)), None
    chunks.close()
    if start is not None:
        with refusing("read the file"):
            payload.seek(start)
    if size is None:
        is_list = isinstance(payload, Sequence) and found.size is None
        size = sum(map(len, found.chunks())) if is_list else found.size
    return head[:_HEAD_LENGTH], found, size


def _checked_path(text: str) -> Path:
    if not text:
        raise InvalidFileError("the path is empty; pass the path of a file")
    if "://" in text:
        raise InvalidFileError(f"{text!r} is not a path; remove the part before the path")
    return Path(text)


def _name_of(source: Any) -> str | None:
    if isinstance(source, str | os.PathLike):
        return Path(os.fsdecode(cast("str", source))).name
    # For files received by a web framework, `name` may be the name of the form field.
    name = getattr(source, "filename" if hasattr(source, "headers") else "name", None)
    if not isinstance(name, str | bytes | os.PathLike):
        return None
    text = os.fsdecode(cast("str", name))
    return None if not text or text.startswith("<") else Path(text).name


def _type_of(source: Any) -> str | None:
    """Return the content type of a file received by a web framework, or of a response."""
    told = getattr(source, "content_type", None)
    headers = getattr(source, "headers", None)
    if told is None and is_mapping(headers):
        told = headers.get("content-type")
    return told.partition(";")[0].strip().lower() or None if isinstance(told, str) else None


def _refuse_other_kind(kind: str, head: bytes, sniffed: str | None, guessed: str | None) -> None:
    if kind not in _TYPE_OF_KIND:
        raise InvalidFileError(f"kind has to be one of: {', '.join(_TYPE_OF_KIND)}")
    if sniffed in _TYPE_OF_KIND[kind]:
        return
    found = sniffed or next((what for start, what in _OTHERS if head.startswith(start)), None)
    is_enough = len(head) >= _ENOUGH_TO_TELL
    if found is None and kind != "csv" and is_enough and not _CONTROLS & {*head}:
        found = "text"
    is_picture = kind == "image" or (kind == "media" and (guessed or "").startswith("image/"))
    if found is None and is_picture:
        starts = any(start.startswith(head) or head.startswith(start) for start in _PICTURE_STARTS)
        found = "something else" if is_enough or not starts else None
    if found is not None:
        message = f"the content of the file is {found}, but {_NEED_OF_KIND[kind]} is needed"
        raise InvalidFileError(message, [FieldProblem(("file",), message, "kind")])

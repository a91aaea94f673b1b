"""Encode multipart bodies piece by piece (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from pinbridge._core.errors import InvalidFileError
from pinbridge._core.sources import AsyncSource, Source, source_of
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import File

# As browsers write names, and backslashes too: parsers differ in what one before a quote means.
_ESCAPES = str.maketrans({code: f"%{code:02X}" for code in (*range(0x20), 0x22, 0x5C, 0x7F)})


@attrs.frozen
class Segment:
    """A piece of a body: bytes that are known, or a file that is still to be read.

    Args:
        head: Bytes to send.
        source: What to send after them.
        size: Bytes that the source has, or None if that is not known.
    """

    head: bytes
    source: Source | None = None
    size: int | None = 0


@attrs.frozen
class _Form:
    """The segments of a form, made anew whenever they are iterated over."""

    fields: Iterable[tuple[str, Any]]
    boundary: str

    def __iter__(self) -> Iterator[Segment]:
        pending = b""
        for name, value in self.fields:
            pending += _encoded(f"--{self.boundary}\r\n" + _part_head(name, value))
            if isinstance(value, str):
                pending += _encoded(f"{value}\r\n")
                continue
            if isinstance(value, bytes):
                pending += value + b"\r\n"
                continue
            yield Segment(pending, source_of(value.payload), value.size)
            pending = b"\r\n"
        yield Segment(pending + _encoded(f"--{self.boundary}--\r\n"))


@attrs.frozen
class Multipart:
    """A body of fields, ready to be sent.

    Args:
        content_type: Value of the header, boundary included.
        segments: Pieces in order.
        length: Number of bytes, or None if a file's size is not known.
        file_bytes: Number of bytes of all files, or None if one is not known.
        has_files: Whether there is a file.
        can_replay: Whether all files can be read again.
        is_async: Whether only async code can read a file.
    """

    content_type: str
    segments: Iterable[Segment]
    length: int | None
    file_bytes: int | None
    has_files: bool
    can_replay: bool
    is_async: bool

    @classmethod
    def of(cls, content_type: str, segments: Iterable[Segment]) -> Multipart:
        """Measure the segments, without keeping them."""
        length: int | None = 0
        file_bytes: int | None = 0
        has_files, can_replay, is_async = False, True, False
        for segment in segments:
            size = segment.size
            length = None if length is None or size is None else length + len(segment.head) + size
            file_bytes = None if file_bytes is None or size is None else file_bytes + size
            if segment.source is not None:
                has_files = True
                can_replay = can_replay and segment.source.can_replay
                is_async = is_async or isinstance(segment.source, AsyncSource)
        return cls(content_type, segments, length, file_bytes, has_files, can_replay, is_async)

    @property
    def is_lazy(self) -> bool:
        """Whether the segments are found while they are sent, which may block."""
        return not isinstance(self.segments, Sequence)

    def __iter__(self) -> Iterator[Segment]:
        """Return the segments.

        Raises:
            InvalidFileError: They are not as long as they were when they were measured.
        """
        left = self.length
        for segment in self.segments:
            if left is not None:
                left -= len(segment.head) + (segment.size or 0)
                if left < 0 or (left and segment.source is None):
                    raise InvalidFileError("the files changed while they were sent")
            yield segment


def encode_form(fields: Iterable[tuple[str, Any]], boundary: str | None = None) -> Multipart:
    """Lay out the fields of a form.

    Args:
        fields: Name, and text, JSON as bytes, or a file, in order. What is not a sequence is iterated
            over again whenever the form is sent, so that nothing of it is kept.
        boundary: Text between the parts; a random one where it is omitted, so that no file can
            contain it.

    Raises:
        InvalidFileError: A file can't be uploaded, or has a content type that can't stand in a header.
        InvalidInputError: A text holds characters that have no encoding.
    """
    boundary = boundary or secrets.token_hex(16)
    form = _Form(fields, boundary)
    segments = tuple(form) if isinstance(fields, Sequence) else form
    return Multipart.of(f"multipart/form-data; boundary={boundary}", segments)


def encode_file(file: File, content_type: str | None) -> Multipart:
    """Lay out a body that is a file.

    Args:
        file: The file.
        content_type: Content type, where the file has none.

    Raises:
        InvalidFileError: The file can't be uploaded, or its content type can't stand in a header.
    """
    segment = Segment(b"", source_of(file.payload), file.size)
    return Multipart.of(_content_type(file, content_type), (segment,))


def _content_type(file: File, default: str | None) -> str:
    content_type = file.mime_type or default or "application/octet-stream"
    if not content_type.isascii() or not content_type.isprintable():
        raise InvalidFileError(
            "the content type of a file may hold printable ASCII characters only"
        )
    return content_type


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError("a form field holds characters that have no encoding") from None


def _part_head(name: str, value: Any) -> str:
    disposition = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if isinstance(value, str):
        return f"{disposition}\r\n\r\n"
    if isinstance(value, bytes):
        return f"{disposition}\r\nContent-Type: application/json\r\n\r\n"
    # Bytes of a file name that are not UTF-8 would have no encoding.
    file_name: str = (value.file_name or "file").encode(errors="replace").decode()
    return (
        f'{disposition}; filename="{file_name.translate(_ESCAPES)}"\r\n'
        f"Content-Type: {_content_type(value, None)}\r\n\r\n"
    )

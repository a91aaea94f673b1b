"""Encode multipart bodies piece by piece (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from pinbridge._core.errors import InvalidFileError
from pinbridge._core.sources import Source, source_of
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import File

# Names are escaped as browsers do; backslashes too, as parsers disagree about one before a quote.
_ESCAPES = str.maketrans({code: f"%{code:02X}" for code in (*range(0x20), 0x22, 0x5C, 0x7F)})


@attrs.frozen
class Segment:
    """A piece of a body: bytes, followed by a file to be read, whose size may be unknown (None)."""

    head: bytes
    source: Source | None = None
    size: int | None = 0


@attrs.frozen
class _Form:
    """The segments of a form, recreated for each iteration."""

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
    """A multipart body, ready to be sent.

    Args:
        content_type: Value of the header, including the boundary.
        segments: Pieces in order.
        length: Number of bytes, or None if a file's size is not known.
        file_bytes: Number of bytes of all files, or None if one is not known.
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
        heads = 0
        file_bytes: int | None = 0
        has_files, can_replay, is_async = False, True, False
        for segment in segments:
            heads += len(segment.head)
            size = segment.size
            file_bytes = None if file_bytes is None or size is None else file_bytes + size
            if segment.source is not None:
                has_files = True
                can_replay = can_replay and segment.source.can_replay
                is_async = is_async or segment.source.achunks is not None
        length = None if file_bytes is None else heads + file_bytes
        return cls(content_type, segments, length, file_bytes, has_files, can_replay, is_async)

    @property
    def headers(self) -> dict[str, str]:
        """Type and length of the body, which nothing overrides."""
        length = {} if self.length is None else {"content-length": str(self.length)}
        return {"content-type": self.content_type, **length}

    @property
    def is_lazy(self) -> bool:
        """Whether the segments are created while they are sent, which may block."""
        return not isinstance(self.segments, Sequence)

    def __iter__(self) -> Iterator[Segment]:
        """Return the segments; refuse to, if their length has changed since they were measured."""
        left = self.length
        for segment in self.segments:
            if left is not None:
                left -= len(segment.head) + (segment.size or 0)
                if left < 0 or (left and segment.source is None):
                    raise InvalidFileError("the files changed while they were being sent")
            yield segment


def encode_form(fields: Iterable[tuple[str, Any]], boundary: str | None = None) -> Multipart:
    """Lay out the fields of a form: text, JSON as bytes, and files.

    Args:
        fields: Names and values, in order. An iterable that is not a sequence is iterated each time the form
            is sent, and its items are not kept.
        boundary: Text between the parts; random by default, so that no file can contain it.
    """
    boundary = boundary or secrets.token_hex(16)
    form = _Form(fields, boundary)
    segments = tuple(form) if isinstance(fields, Sequence) else form
    return Multipart.of(f"multipart/form-data; boundary={boundary}", segments)


def encode_file(file: File, content_type: str | None) -> Multipart:
    """Lay out a body that is a file; the content type is used if the file has none."""
    segment = Segment(b"", source_of(file.payload), file.size)
    return Multipart.of(_content_type(file, content_type), (segment,))


def _content_type(file: File, default: str | None) -> str:
    content_type = file.mime_type or default or "application/octet-stream"
    if not content_type.isascii() or not content_type.isprintable():
        raise InvalidFileError(
            "the content type of a file may contain printable ASCII characters only"
        )
    return content_type


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError("a form field contains characters that can't be encoded") from None


def _part_head(name: str, value: Any) -> str:
    disposition = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if isinstance(value, str):
        return f"{disposition}\r\n\r\n"
    if isinstance(value, bytes):
        return f"{disposition}\r\nContent-Type: application/json\r\n\r\n"
    # Bytes of a file name that are not UTF-8 could not be encoded.
    file_name: str = (value.file_name or "file").encode(errors="replace").decode()
    return (
        f'{disposition}; filename="{file_name.translate(_ESCAPES)}"\r\n'
        f"Content-Type: {_content_type(value, None)}\r\n\r\n"
    )

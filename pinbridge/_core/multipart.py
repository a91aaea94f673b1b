"""Encode multipart bodies piece by piece (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

import attrs

from pinbridge._core.errors import InvalidFileError
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import File

# As browsers write names, and backslashes too: parsers differ in what one before a quote means.
_ESCAPES = str.maketrans({code: f"%{code:02X}" for code in (*range(0x20), 0x22, 0x5C, 0x7F)})


@attrs.frozen
class Segment:
    """A piece of a body: bytes that are known, or a file that is still to be read.

    Args:
        head: Bytes to send.
        file: What to send after them.
    """

    head: bytes
    file: File | None = None


@attrs.frozen
class Multipart:
    """A body of fields, ready to be sent.

    Args:
        content_type: Value of the header, boundary included.
        segments: Pieces in order.
        length: Number of bytes, or None if a file's size is not known.
        file_bytes: Number of bytes of all files, or None if one is not known.
    """

    content_type: str
    segments: tuple[Segment, ...]
    length: int | None
    file_bytes: int | None


def encode_form(fields: Sequence[tuple[str, Any]], boundary: str | None = None) -> Multipart:
    """Lay out the fields of a form.

    Args:
        fields: Name, and text, JSON as bytes, or a file, in order.
        boundary: Text between the parts; a random one where it is omitted, so that no file can
            contain it.

    Raises:
        InvalidFileError: A file has a content type that can't stand in a header.
        InvalidInputError: A text holds characters that have no encoding.
    """
    boundary = boundary or secrets.token_hex(16)
    segments: list[Segment] = []
    length: int | None = 0
    file_bytes: int | None = 0
    pending = b""
    for name, value in fields:
        pending += _encoded(f"--{boundary}\r\n" + _part_head(name, value))
        if isinstance(value, str):
            pending += _encoded(f"{value}\r\n")
            continue
        if isinstance(value, bytes):
            pending += value + b"\r\n"
            continue
        head = pending
        segments.append(Segment(head, value))
        size: int | None = value.size
        length = None if length is None or size is None else length + len(head) + size
        file_bytes = None if file_bytes is None or size is None else file_bytes + size
        pending = b"\r\n"
    tail = pending + _encoded(f"--{boundary}--\r\n")
    segments.append(Segment(tail))
    return Multipart(
        content_type=f"multipart/form-data; boundary={boundary}",
        segments=tuple(segments),
        length=None if length is None else length + len(tail),
        file_bytes=file_bytes,
    )


def encode_file(file: File, content_type: str | None) -> Multipart:
    """Lay out a body that is a file.

    Args:
        file: The file.
        content_type: Content type, where the file has none.

    Raises:
        InvalidFileError: The content type can't stand in a header.
    """
    return Multipart(
        content_type=_content_type(file, content_type),
        segments=(Segment(b"", file),),
        length=file.size,
        file_bytes=file.size,
    )


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

"""Receiving multipart bodies piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid

# A larger piece may hold so many files that writing them would keep other requests waiting.
_MOST_AT_ONCE = 1 << 14

Take = Callable[[bytes], None]
BeginPart = Callable[[bytes, bytes | None], Take | None]


class _Receiver:
    """Parser callbacks: pass the content of each part on to what takes it."""

    def __init__(self, begin_part: BeginPart) -> None:
        self._begin_part = begin_part
        self._header: tuple[bytearray, bytearray] = bytearray(), bytearray()
        self._disposition = b""
        self._take: Take | None = None
        self.complete = False

    def on_part_begin(self) -> None:
        self._disposition = b""

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header[0].extend(data[start:end])

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header[1].extend(data[start:end])

    def on_header_end(self) -> None:
        name, value = self._header
        if bytes(name).lower() == b"content-disposition":
            self._disposition = bytes(value)
        self._header = bytearray(), bytearray()

    def on_headers_finished(self) -> None:
        kind, options = parse_options_header(self._disposition)
        if kind == b"form-data":
            name = options.get(b"name", b"")
            self._take = self._begin_part(name, options.get(b"filename"))

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        if self._take is not None:
            self._take(data[start:end])

    def on_part_end(self) -> None:
        self._take = None

    def on_end(self) -> None:
        self.complete = True


async def read_parts(
    stream: AsyncIterator[bytes], content_type: str, begin_part: BeginPart, limit: int
) -> None:
    """Read a multipart body, in constant memory.

    Args:
        begin_part: gets name and file name of each part, and returns what takes its content piece
            by piece, or None to drop it. Both may be called in another thread.
        limit: largest number of bytes of the whole body.

    Raises:
        ApiError: 413 for a body over the limit, 422 for one that is not well-formed.
    """
    kind, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise invalid(FieldProblem(("body", "file"), "Field required", "missing"))
    receiver = _Receiver(begin_part)
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": receiver.on_part_begin,
                "on_part_data": receiver.on_part_data,
                "on_part_end": receiver.on_part_end,
                "on_header_field": receiver.on_header_field,
                "on_header_value": receiver.on_header_value,
                "on_header_end": receiver.on_header_end,
                "on_headers_finished": receiver.on_headers_finished,
                "on_end": receiver.on_end,
            },
        )
        total = 0
        async for chunk in stream:
            total += len(chunk)
            if total > limit:
                raise ApiError("file_too_large", "The body holds too much", status=413)
            if len(chunk) > _MOST_AT_ONCE:
                await asyncio.to_thread(parser.write, chunk)
            else:
                parser.write(chunk)
        parser.finalize()
    except FormParserError as error:
        raise invalid(FieldProblem(("body",), f"Malformed multipart body: {error}")) from None
    if not receiver.complete:
        raise invalid(FieldProblem(("body",), "The multipart body is cut off"))

"""Receiving multipart bodies piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

# A larger piece may hold so many files that writing them would keep other requests waiting.
_MOST_AT_ONCE = 1 << 14

Take = Callable[[bytes], None]
BeginPart = Callable[[bytes, bytes | None], Take | None]


class _Receiver:
    """Passes on the content of each part to what takes it."""

    def __init__(self, begin_part: BeginPart) -> None:
        self._begin_part = begin_part
        self._header = {"name": bytearray(), "value": bytearray()}
        self._disposition = b""
        self._take: Take | None = None
        self.complete = False
        self.callbacks: MultipartCallbacks = {
            "on_header_field": lambda data, start, end: self._add("name", data[start:end]),
            "on_header_value": lambda data, start, end: self._add("value", data[start:end]),
            "on_header_end": self._end_header,
            "on_headers_finished": self._begin,
            "on_part_data": self._pass_on,
            "on_end": self._end,
        }

    def _add(self, kind: str, data: bytes) -> None:
        self._header[kind] += data

    def _end_header(self) -> None:
        if bytes(self._header["name"]).lower() == b"content-disposition":
            self._disposition = bytes(self._header["value"])
        self._header = {"name": bytearray(), "value": bytearray()}

    def _begin(self) -> None:
        kind, options = parse_options_header(self._disposition)
        self._disposition, self._take = b"", None
        if kind == b"form-data":
            self._take = self._begin_part(options.get(b"name", b""), options.get(b"filename"))

    def _pass_on(self, data: bytes, start: int, end: int) -> None:
        if self._take is not None:
            self._take(data[start:end])

    def _end(self) -> None:
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
        parser = MultipartParser(boundary, receiver.callbacks)
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

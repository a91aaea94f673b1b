"""Receiving one uploaded file from a multipart body, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from pinbridge.sandbox._shared.blobs import Blobs, Upload
from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid

_MAX_NAME = 255
# What a body may hold beside the file: other parts, header fields, boundaries.
_MOST_BESIDE = 1_000_000


class ReceivedFile:
    """The part named `file`: its name and what was written of it."""

    def __init__(self, upload: Upload) -> None:
        self.upload = upload
        self.filename = ""
        self.found = False


class _Receiver:
    """Parser callbacks: send the content of the part `file` to the upload, drop other parts."""

    def __init__(self, received: ReceivedFile, limit: int) -> None:
        self._received = received
        self._limit = limit
        self._header: tuple[bytearray, bytearray] = bytearray(), bytearray()
        self._disposition = b""
        self._active = False
        self.complete = False

    def on_part_begin(self) -> None:
        self._disposition = b""
        self._active = False

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
        if kind != b"form-data" or options.get(b"name") != b"file":
            return
        if self._received.found:
            raise invalid(FieldProblem(("body", "file"), "Only one file may be sent"))
        if b"filename" not in options:
            raise invalid(FieldProblem(("body", "file"), "Expected a file with a name"))
        self._received.found = self._active = True
        self._received.filename = clean_filename(options[b"filename"])

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        if not self._active:
            return
        if self._received.upload.size + end - start > self._limit:
            raise ApiError(
                "file_too_large", f"The file is larger than {self._limit} bytes", status=413
            )
        self._received.upload.write(data[start:end])

    def on_part_end(self) -> None:
        self._active = False

    def on_end(self) -> None:
        self.complete = True


def clean_filename(raw: bytes) -> str:
    """Return a file name without directories and control characters, of bounded length."""
    text = raw.decode("utf-8", errors="replace").replace("\\", "/").rpartition("/")[2]
    text = "".join(character for character in text if character.isprintable()).strip()
    return text[-_MAX_NAME:] or "file"


async def receive_file(
    stream: AsyncIterator[bytes], content_type: str, blobs: Blobs, limit: int
) -> ReceivedFile:
    """Write the part named `file` of a multipart body to disk, in constant memory.

    Args:
        stream: the body.
        content_type: its content type, with the boundary.
        blobs: where to write.
        limit: largest number of bytes to accept.

    Raises:
        ApiError: 413 for a file over the limit, 422 for anything but one well-formed file part.
    """
    kind, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise invalid(FieldProblem(("body", "file"), "Field required", "missing"))
    received = ReceivedFile(blobs.begin())
    receiver = _Receiver(received, limit)
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
            if total > limit + _MOST_BESIDE:
                raise ApiError("file_too_large", "The body holds too much", status=413)
            parser.write(chunk)
        parser.finalize()
        if not receiver.complete:
            raise invalid(FieldProblem(("body",), "The multipart body is cut off"))
        if not received.found:
            raise invalid(FieldProblem(("body", "file"), "Field required", "missing"))
        received.upload.finish()
    except FormParserError as error:
        received.upload.discard()
        raise invalid(FieldProblem(("body",), f"Malformed multipart body: {error}")) from None
    except BaseException:
        received.upload.discard()
        raise
    return received

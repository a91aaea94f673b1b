"""Receiving an upload: the files go to disk, the text fields to memory."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from http import HTTPStatus
from typing import NamedTuple

from pinbridge.sandbox._shared.blobs import Upload
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.multipart import Take, read_parts
from pinbridge.sandbox.pinarkive.errors import bad_request
from pinbridge.sandbox.pinarkive.state import Call

_TEXTS = (b"cl", b"timelock", b"dirName")
_LONGEST_TEXT = 10_000
# Header fields and boundaries: about 200 bytes a file.
_MOST_BESIDE = 50_000_000


class ReceivedFile(NamedTuple):
    """A part with a file name, which may be a path."""

    name: str
    upload: Upload


class Form:
    """What a multipart body held."""

    def __init__(self, call: Call, part: str, *, file_limit: int, total_limit: int) -> None:
        """Prepare to receive.

        Args:
            call: the request.
            part: name that every file part has to have.
            file_limit: most bytes of a file.
            total_limit: most bytes of all files together.
        """
        self.files: list[ReceivedFile] = []
        self._texts = {name: bytearray() for name in _TEXTS}
        self._blobs = call.state.blobs
        self._part = part
        self._file_limit = file_limit
        self._total_limit = total_limit
        self._total = 0

    def text(self, name: str) -> str | None:
        """Return a text field, or None where it is absent or empty.

        Raises:
            ApiError: 400 when it is not UTF-8.
        """
        return _text(bytes(self._texts[name.encode()])) or None

    def begin_part(self, name: bytes, filename: bytes | None) -> Take | None:
        """Return what takes the content of a part.

        Raises:
            ApiError: 400 for a file part of another name, or a file name that is not UTF-8.
        """
        self.finish()
        if filename is None:
            text = self._texts.get(name)
            return None if text is None else lambda data: self._take_text(text, data)
        if _text(name) != self._part:
            raise bad_request(f"Unexpected field: files are sent as {self._part!r}")
        file = ReceivedFile(_text(filename), self._blobs.begin())
        self.files.append(file)
        return lambda data: self._take_file(file.upload, data)

    def _take_text(self, text: bytearray, data: bytes) -> None:
        text += data
        if len(text) > _LONGEST_TEXT:
            raise bad_request(f"A text field is longer than {_LONGEST_TEXT} bytes")

    def _take_file(self, upload: Upload, data: bytes) -> None:
        self._total += len(data)
        limit, size = self._file_limit, upload.size + len(data)
        if size <= limit:
            limit, size = self._total_limit, self._total
        if size > limit:
            raise ApiError(
                "file_too_large",
                f"The plan allows uploads of {limit} bytes",
                status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            )
        upload.write(data)

    def finish(self) -> None:
        """Close the last file, so that no more than one is open at any time."""
        if self.files:
            self.files[-1].upload.finish()

    def discard(self) -> None:
        """Delete what was received: the service does not serve content, so CIDs and sizes will do."""
        for file in self.files:
            file.upload.discard()


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise bad_request("A text or a file name is not UTF-8") from None


@contextlib.asynccontextmanager
async def received(call: Call, part: str, total_limit: int) -> AsyncGenerator[Form]:
    """Receive a multipart body, and delete its files afterwards.

    Args:
        call: the request.
        part: name that every file part has to have.
        total_limit: most bytes of all files together.

    Raises:
        ApiError: 400 for a malformed body, 413 for one that is too large.
    """
    largest = call.state.core.settings.max_upload_bytes
    form = Form(call, part, file_limit=min(call.plan.file_bytes, largest), total_limit=total_limit)
    content_type = call.headers.get("content-type", "")
    try:
        await read_parts(call.stream, content_type, form.begin_part, total_limit + _MOST_BESIDE)
        form.finish()
        if not form.files:
            raise bad_request(f"Send at least one file, as {part!r}")
        yield form
    finally:
        await asyncio.to_thread(form.discard)

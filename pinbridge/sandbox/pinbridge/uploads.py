"""Receiving the file of a multipart body."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import uuid4

from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.multipart import Take, read_parts
from pinbridge.sandbox.pinbridge.calls import Call

_MAX_NAME = 255
# What a body may hold beside the file: other parts, header fields, boundaries.
_MOST_BESIDE = 1_000_000


@contextlib.asynccontextmanager
async def receive_file(call: Call, limit: int) -> AsyncGenerator[Upload]:
    """Write the part named `file` of a multipart body to disk, in constant memory.

    What is not stored inside the context is deleted at its end.

    Raises:
        ApiError: 413 for a file over the limit, 422 for anything but one well-formed file part.
    """
    upload = Upload(call.state.blobs.path(f".incoming-{uuid4().hex}"), limit)
    content_type = call.headers.get("content-type", "")
    try:
        await read_parts(call.stream, content_type, upload.begin_part, limit + _MOST_BESIDE)
        upload.finish()
        yield upload
    finally:
        upload.discard()


class Upload:
    """The part named `file` of a body while it is received."""

    def __init__(self, path: Path, limit: int) -> None:
        self.path = path
        self.filename = ""
        self.size = 0
        self._limit = limit
        self._file = path.open("wb")

    def begin_part(self, name: bytes, filename: bytes | None) -> Take | None:
        """Take the part `file`, drop all others; a second one, or one without a name, is a 422."""
        if name != b"file":
            return None
        if self.filename:
            raise _bad_part("Only one file may be sent")
        if filename is None:
            raise _bad_part("Expected a file with a name")
        self.filename = clean_filename(filename)
        return self._write

    def _write(self, data: bytes) -> None:
        self.size += len(data)
        if self.size > self._limit:
            message = f"The file is larger than {self._limit} bytes"
            raise ApiError("file_too_large", message, status=413)
        self._file.write(data)

    def finish(self) -> None:
        """Write out what is buffered; raise a 422 where the part was missing."""
        if not self.filename:
            raise _bad_part("Field required", "missing")
        self._file.close()

    def store(self, name: str) -> None:
        """Give the file its final name."""
        self.path.replace(self.path.with_name(name))

    def discard(self) -> None:
        """Delete what was received, unless it was stored."""
        with contextlib.suppress(OSError):
            self._file.close()
        self.path.unlink(missing_ok=True)


def _bad_part(message: str, kind: str = "value_error") -> ApiError:
    return invalid(FieldProblem(("body", "file"), message, kind))


def clean_filename(raw: bytes) -> str:
    """Return a file name without directories and control characters, of bounded length."""
    text = raw.decode("utf-8", errors="replace").replace("\\", "/").rpartition("/")[2]
    text = "".join(character for character in text if character.isprintable()).strip()
    return text[-_MAX_NAME:] or "file"

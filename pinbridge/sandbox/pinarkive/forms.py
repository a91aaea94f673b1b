"""Receiving an upload: the files go to a directory of their own, the text fields to memory."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import tempfile
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import BinaryIO

from pinbridge.errors import InvalidInputError
from pinbridge.pinarkive.directories import dag_path
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.multipart import Take, read_parts
from pinbridge.sandbox.pinarkive.errors import bad_request
from pinbridge.sandbox.pinarkive.state import Call

_TEXTS = (b"cl", b"timelock", b"dirName")
_LONGEST_TEXT = 10_000
_DEEPEST = 100
# Header fields and boundaries: about 200 bytes a file.
_MOST_BESIDE = 50_000_000


@dataclass(slots=True)
class ReceivedFile:
    """A part with a file name: its path inside the upload, and where it lies."""

    name: str
    path: Path
    size: int = 0


class Form:
    """What a multipart body held."""

    def __init__(
        self, root: Path, part: str, *, paths: bool, file_limit: int, total_limit: int
    ) -> None:
        """Prepare to receive.

        Args:
            root: where to write files, under their paths inside the upload.
            part: name that every file part has to have.
            paths: whether file names are paths, or only their last segment counts.
            file_limit: most bytes of a file.
            total_limit: most bytes of all files together.
        """
        self.root = root
        self.files: list[ReceivedFile] = []
        self._texts = {name: bytearray() for name in _TEXTS}
        self._part = part
        self._paths = paths
        self._file_limit = file_limit
        self._total_limit = total_limit
        self._total = 0
        self._open: BinaryIO | None = None

    def text(self, name: str) -> str | None:
        """Return a text field, or None where it is absent or empty.

        Raises:
            ApiError: 400 when it is not UTF-8.
        """
        return _text(bytes(self._texts[name.encode()])) or None

    def begin_part(self, name: bytes, filename: bytes | None) -> Take | None:
        """Return what takes the content of a part, or None to drop it.

        Raises:
            ApiError: 400 for a file part of another name, or a path that can't be used.
        """
        self.close()
        if filename is None:
            text = self._texts.get(name)
            return None if text is None else lambda data: self._take_text(text, data)
        if _text(name) != self._part:
            raise bad_request(f"Unexpected field: files are sent as {self._part!r}")
        file = self._begin_file(_text(filename))
        self.files.append(file)
        return lambda data: self._take_file(file, data)

    def _begin_file(self, name: str) -> ReceivedFile:
        try:
            inside = dag_path(name if self._paths else name.replace("\\", "/").split("/")[-1])
        except InvalidInputError as error:
            raise bad_request(str(error)) from None
        if inside.count("/") > _DEEPEST:
            raise bad_request(f"Invalid DAG path: {name!r} is too deep")
        file = ReceivedFile(inside, self.root / inside)
        try:
            file.path.parent.mkdir(parents=True, exist_ok=True)
            self._open = file.path.open("xb")
        except (FileExistsError, NotADirectoryError):
            raise bad_request(f"Invalid DAG path: {inside!r} is there already") from None
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            raise bad_request(f"Invalid DAG path: {name!r} is too long") from None
        return file

    def _take_text(self, text: bytearray, data: bytes) -> None:
        text += data
        if len(text) > _LONGEST_TEXT:
            raise bad_request(f"A text field is longer than {_LONGEST_TEXT} bytes")

    def _take_file(self, file: ReceivedFile, data: bytes) -> None:
        file.size += len(data)
        self._total += len(data)
        for size, limit in (
            (file.size, self._file_limit),
            (self._total, self._total_limit),
        ):
            if size > limit:
                raise ApiError(
                    "file_too_large",
                    f"The plan allows uploads of {limit} bytes",
                    status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                )
        if self._open is not None:
            self._open.write(data)

    def close(self) -> None:
        """Close the last file, so that no more than one is open at any time."""
        if self._open is not None:
            self._open.close()
            self._open = None


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise bad_request("A text or a file name is not UTF-8") from None


@contextlib.asynccontextmanager
async def received(call: Call, part: str, total_limit: int, *, paths: bool) -> AsyncGenerator[Form]:
    """Receive a multipart body. Its files are deleted afterwards: only CIDs and sizes are kept.

    Args:
        call: the request.
        part: name that every file part has to have.
        total_limit: most bytes of all files together.
        paths: whether file names are paths inside a directory.

    Raises:
        ApiError: 400 for a malformed body, 413 for one that is too large.
    """
    largest = call.state.core.settings.max_upload_bytes
    file_limit = min(call.plan.file_bytes, largest)
    scratch = tempfile.TemporaryDirectory(prefix="pinbridge-sandbox-", ignore_cleanup_errors=True)
    form = Form(
        Path(scratch.name), part, paths=paths, file_limit=file_limit, total_limit=total_limit
    )
    content_type = call.headers.get("content-type", "")
    try:
        await read_parts(call.stream, content_type, form.begin_part, total_limit + _MOST_BESIDE)
        form.close()
        if not form.files:
            raise bad_request(f"Send at least one file, as {part!r}")
        yield form
    finally:
        form.close()
        await asyncio.to_thread(scratch.cleanup)

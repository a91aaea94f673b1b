"""Targets of downloads."""

from __future__ import annotations

import io
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

from pinbridge._core.errors import InvalidFileError
from pinbridge._core.sources import position, refusing

_TEXT_MODE = "the file to write to is open in text mode; open it with mode 'wb'"


class PathSink:
    """Write to a temporary file in the same folder, and rename it when the download is complete.

    An existing file is only replaced at the end, and its mode is kept.
    """

    can_restart = True

    def __init__(self, path: Path, size: int | None = None) -> None:
        self.size = size
        self._path = path
        # Short enough for file systems with a limit of 255 bytes.
        self._part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
        self._file: IO[bytes] | None = None
        self._is_aborted = False

    def start(self) -> None:
        """Start, or start over."""
        with refusing(f"write {self._path}"):
            self._close()
            self._file = self._part.open("wb")
        if self._is_aborted:
            # The task was cancelled while this thread opened the file.
            self.abort()

    def write(self, chunk: bytes | memoryview) -> None:
        """Write the next bytes; a memoryview is only valid during the call."""
        with refusing(f"write {self._path}"):
            cast("IO[bytes]", self._file).write(chunk)

    def finish(self) -> None:
        """Rename the file to its final name."""
        with refusing(f"write {self._path}"):
            self._close()
            with suppress(FileNotFoundError):
                self._part.chmod(stat.S_IMODE(self._path.stat().st_mode))
            self._part.replace(self._path)

    def abort(self) -> None:
        """Remove the temporary file."""
        self._is_aborted = True
        with suppress(OSError):
            self._close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()


class FileSink:
    """Write to an open binary file, from its current position; it stays open."""

    def __init__(self, file: IO[bytes], size: int | None = None) -> None:
        self.size = size
        self._file = file
        self._start = position(file)
        self._written = False

    @property
    def can_restart(self) -> bool:
        """Whether the file can be rewound, or is still untouched."""
        return self._start is not None or not self._written

    def start(self) -> None:
        """Start, or start over; refuse if the bytes already written can't be discarded."""
        if self._start is None or not self._written:
            return
        with refusing("rewind the file"):
            self._file.seek(self._start)
            self._file.truncate()

    def write(self, chunk: bytes | memoryview) -> None:
        """Write the next bytes; a memoryview is only valid during the call."""
        self._written = True
        file: Any = self._file
        left = bytes(chunk)
        while left:
            with refusing("write to the file"):
                try:
                    count = file.write(left)
                except TypeError:
                    raise InvalidFileError(_TEXT_MODE) from None
            # An unbuffered file may write only a part; one that returns no count wrote everything.
            left = b"" if count is None else left[count:]
            if count == 0:
                raise InvalidFileError("the file to write to accepts no more bytes")

    def finish(self) -> None:
        """Flush the file."""
        with refusing("write to the file"):
            self._file.flush()

    def abort(self) -> None:
        """Do nothing: the file may be a pipe."""


Sink = PathSink | FileSink


def sink_of(target: str | os.PathLike[str] | IO[bytes], size: int | None = None) -> Sink:
    """Wrap a path or an open binary file, the target of a download; check that it can be written to."""
    if isinstance(target, str | os.PathLike):
        with refusing(f"write {target!r:.100}"):
            # Write to the target of a symbolic link, and keep the link.
            path = Path(os.path.realpath(target))
            if path.is_dir():
                raise InvalidFileError(f"{path} is a folder, not a file")
            if path.exists() and not path.is_file():
                raise InvalidFileError(
                    f"{path} is not a regular file; open it and pass the open file"
                )
            if not path.parent.is_dir():
                raise InvalidFileError(f"there is no folder {path.parent}")
        return PathSink(path, size)
    if isinstance(target, io.TextIOBase):
        raise InvalidFileError(_TEXT_MODE)
    if not hasattr(target, "write"):
        raise InvalidFileError(
            f"the target has to be a path or an open binary file, not {type(target).__name__}"
        )
    with refusing("write to the file"):
        if hasattr(target, "writable") and not target.writable():
            raise InvalidFileError("the file to write to is not open for writing")
    return FileSink(target, size)

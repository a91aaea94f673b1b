"""Where the bytes of a download go."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import IO, Protocol, cast

from pinbridge.errors import InvalidFileError


class Sink(Protocol):
    """Take the bytes of a download, from the start again after a broken try."""

    @property
    def can_restart(self) -> bool:
        """Whether what was written can be taken back."""
        ...

    def start(self) -> None:
        """Begin, or begin again."""
        ...

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        ...

    def finish(self) -> None:
        """Keep what was written."""
        ...

    def abort(self) -> None:
        """Drop what was written, as far as possible."""
        ...


class PathSink:
    """Write to a new file beside the wanted one, and rename it when all is there.

    Args:
        path: The file wanted; an existing one is replaced at the end only.
    """

    can_restart = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._file: IO[bytes] | None = None

    def start(self) -> None:
        """Begin, or begin again.

        Raises:
            InvalidFileError: The folder does not exist or can't be written to.
        """
        self._close()
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            raise InvalidFileError(f"can't write {self._path}: {error.strerror}") from error

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        cast("IO[bytes]", self._file).write(chunk)

    def finish(self) -> None:
        """Put the file in its place."""
        self._close()
        self._part.replace(self._path)

    def abort(self) -> None:
        """Remove what was written."""
        self._close()
        self._part.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class FileSink:
    """Write to an open binary file, from where it stands.

    Args:
        file: The file; it stays open.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start: int | None = None
        self._written = False
        try:
            if file.seekable():
                self._start = file.tell()
        except (AttributeError, OSError, ValueError):
            self._start = None

    @property
    def can_restart(self) -> bool:
        """Whether the file can be rewound, or is still untouched."""
        return self._start is not None or not self._written

    def start(self) -> None:
        """Begin, or begin again."""
        if self._start is not None and self._written:
            self._file.seek(self._start)
            self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self._written = True
        try:
            self._file.write(chunk)
        except TypeError:
            raise InvalidFileError(
                "the file to write to is open in text mode; open it with mode 'wb'"
            ) from None

    def finish(self) -> None:
        """Hand the bytes on."""
        self._file.flush()

    def abort(self) -> None:
        """Leave what was written: it may be a pipe."""


def sink_of(target: str | os.PathLike[str] | IO[bytes]) -> Sink:
    """Wrap what a caller passes as the target of a download."""
    if isinstance(target, str | os.PathLike):
        return PathSink(Path(target))
    return FileSink(target)

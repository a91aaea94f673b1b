"""Targets of downloads."""

from __future__ import annotations

import io
import os
import secrets
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Protocol, cast

from pinbridge._core.errors import InvalidFileError


class Sink(Protocol):
    """Receive the bytes of a download, starting over after a failed attempt."""

    @property
    def size(self) -> int | None:
        """Expected size of the download in bytes, if known."""
        ...

    @property
    def can_restart(self) -> bool:
        """Whether the bytes written so far can be discarded."""
        ...

    def start(self) -> None:
        """Start, or start over."""
        ...

    def write(self, chunk: bytes | memoryview) -> None:
        """Write the next bytes; a memoryview is only valid during the call."""
        ...

    def finish(self) -> None:
        """Keep the bytes written."""
        ...

    def abort(self) -> None:
        """Discard the bytes written, if possible."""
        ...


class PathSink:
    """Write to a temporary file in the same folder, and rename it when the download is complete.

    Args:
        path: The target; an existing file is only replaced at the end, and its mode is kept.
        size: Expected size in bytes, if known.
    """

    can_restart = True

    def __init__(self, path: Path, size: int | None = None) -> None:
        self.size = size
        self._path = path
        # Short enough for file systems with a limit of 255 bytes.
        self._part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
        self._file: IO[bytes] | None = None

    def start(self) -> None:
        """Start, or start over.

        Raises:
            InvalidFileError: The folder does not exist or can't be written to.
        """
        with self._refusing():
            self._close()
            self._file = self._part.open("wb")

    def write(self, chunk: bytes | memoryview) -> None:
        """Write the next bytes.

        Raises:
            InvalidFileError: The file can't be written.
        """
        with self._refusing():
            cast("IO[bytes]", self._file).write(chunk)

    def finish(self) -> None:
        """Rename the file to its final name.

        Raises:
            InvalidFileError: The file can't be renamed.
        """
        with self._refusing():
            self._close()
            with suppress(FileNotFoundError):
                self._part.chmod(stat.S_IMODE(self._path.stat().st_mode))
            self._part.replace(self._path)

    def abort(self) -> None:
        """Remove the temporary file."""
        with suppress(OSError):
            self._close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    @contextmanager
    def _refusing(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise InvalidFileError(f"can't write {self._path}: {error.strerror}") from error

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()


class FileSink:
    """Write to an open binary file, from its current position.

    Args:
        file: The file; it stays open.
        size: Expected size in bytes, if known.
    """

    def __init__(self, file: IO[bytes], size: int | None = None) -> None:
        self.size = size
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
        """Start, or start over.

        Raises:
            InvalidFileError: The bytes already written can't be discarded.
        """
        if self._start is None or not self._written:
            return
        try:
            self._file.seek(self._start)
            self._file.truncate()
        except (OSError, ValueError) as error:
            raise InvalidFileError(f"can't rewind the file: {error}") from error

    def write(self, chunk: bytes | memoryview) -> None:
        """Write the next bytes.

        Raises:
            InvalidFileError: The file can't be written, or is in text mode.
        """
        self._written = True
        left = bytes(chunk)
        while left:
            count = self._write(left)
            # An unbuffered file may write only a part; one that returns no count wrote everything.
            left = b"" if count is None else left[count:]
            if count == 0:
                raise InvalidFileError("the file to write to accepts no more bytes")

    def finish(self) -> None:
        """Flush the file.

        Raises:
            InvalidFileError: The file can't be written.
        """
        try:
            self._file.flush()
        except (OSError, ValueError) as error:
            raise InvalidFileError(f"can't write to the file: {error}") from error

    def abort(self) -> None:
        """Do nothing: the file may be a pipe."""

    def _write(self, chunk: bytes) -> int | None:
        try:
            return self._file.write(chunk)
        except TypeError:
            raise InvalidFileError(
                "the file to write to is open in text mode; open it with mode 'wb'"
            ) from None
        except (OSError, ValueError) as error:
            raise InvalidFileError(f"can't write to the file: {error}") from error


def sink_of(target: str | os.PathLike[str] | IO[bytes], size: int | None = None) -> Sink:
    """Wrap what a caller passes as the target of a download.

    Args:
        target: A path or an open binary file.
        size: Expected size in bytes, if known.

    Raises:
        InvalidFileError: The target can't be written to: it is a folder, its folder is missing, or the
            file is in text mode.
    """
    if isinstance(target, str | os.PathLike):
        try:
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
        except InvalidFileError:
            raise
        except (OSError, ValueError) as error:
            raise InvalidFileError(f"{target!r:.100} is not a path: {error}") from None
        return PathSink(path, size)
    if isinstance(target, io.TextIOBase):
        raise InvalidFileError("the file to write to is open in text mode; open it with mode 'wb'")
    if not hasattr(target, "write"):
        raise InvalidFileError(
            f"the target has to be a path or an open binary file, not {type(target).__name__}"
        )
    return FileSink(target, size)

"""The bytes of uploaded files, in a directory beside the state file."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Collection
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from pinbridge.sandbox._shared.database import StateFileError

_OURS = re.compile(r"\.incoming-[0-9a-f]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9]+")


class Blobs:
    """Files named by a UUID and an extension; a file appears whole or not at all."""

    def __init__(self, directory: Path | None = None) -> None:
        """Use a directory, which may not be a link, or a temporary one that `close` removes."""
        self._temporary = None
        if directory is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="pinbridge-sandbox-")
            directory = Path(self._temporary.name)
        else:
            if directory.is_symlink() or (directory.exists() and not directory.is_dir()):
                raise StateFileError(
                    f"cannot keep uploads in {directory}: it is not a plain directory"
                )
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._directory = directory

    def begin(self) -> Upload:
        """Start to receive a file."""
        return Upload(self._directory / f".incoming-{uuid4().hex}")

    def path(self, name: str) -> Path:
        """Return where a file lies."""
        return self._directory / name

    def delete(self, name: str) -> None:
        """Delete a file if it is there."""
        self.path(name).unlink(missing_ok=True)

    def keep_only(self, names: Collection[str]) -> None:
        """Delete the files of ours that are not among the names: after a crash, or by a reset."""
        for path in self._directory.iterdir():
            ours = _OURS.fullmatch(path.name) and not path.is_symlink() and path.is_file()
            if ours and path.name not in names:
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the directory if it was temporary."""
        if self._temporary is not None:
            self._temporary.cleanup()


def require_unused(directory: Path) -> None:
    """Make sure that a directory for uploads has no files, which a new state file can't know."""
    if directory.is_dir() and any(directory.iterdir()):
        raise StateFileError(
            f"cannot keep uploads in {directory}: the state file is new, but this directory has"
            " files already. Move them away, or name another state file"
        )


class Upload:
    """A file while it is received."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO = path.open("wb")
        self.size = 0

    def write(self, data: bytes) -> None:
        """Append bytes."""
        self._file.write(data)
        self.size += len(data)

    def finish(self) -> None:
        """Write out what is buffered, so that the file can be read."""
        self._file.close()

    def store(self, name: str) -> None:
        """Give the file its final name."""
        self.finish()
        self.path.replace(self.path.with_name(name))

    def discard(self) -> None:
        """Delete what was received, unless it was stored."""
        with contextlib.suppress(OSError):
            self._file.close()
        self.path.unlink(missing_ok=True)

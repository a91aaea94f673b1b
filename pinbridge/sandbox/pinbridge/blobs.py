"""Keeping the bytes of uploaded files in a directory beside the state file."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection
from contextlib import ExitStack
from pathlib import Path

from pinbridge.sandbox._shared.database import StateFileError

_OURS = re.compile(r"\.incoming-[0-9a-f]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9]+")


class Blobs:
    """Files named by a UUID and an extension; a file appears whole or not at all."""

    def __init__(self, directory: Path | None, closing: ExitStack) -> None:
        """Use a directory, which may not be a link, or a temporary one that `closing` removes."""
        if directory is None:
            temporary = tempfile.TemporaryDirectory(prefix="pinbridge-sandbox-")
            directory = Path(closing.enter_context(temporary))
        elif directory.is_symlink() or (directory.exists() and not directory.is_dir()):
            raise StateFileError(f"cannot keep uploads in {directory}: it is not a plain directory")
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._directory = directory

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

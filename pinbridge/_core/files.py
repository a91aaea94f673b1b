"""Files that hold secrets, and locks between processes."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Self

from pinbridge._core.errors import ConfigurationError

_LONGEST_WAIT = 60.0
_INTERVAL = 0.02

if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try_lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class FileLockedError(ConfigurationError):
    """Another process holds the lock."""


class FileLock:
    """A lock that one caller at a time can hold, among all threads and processes.

    The system releases the lock when its process ends. The file is not removed, as two callers could
    then hold the lock. Entering the context blocks the thread; another thread may exit it.

    Args:
        path: The lock file; created if it is missing.
        timeout: Longest wait in seconds.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = _LONGEST_WAIT) -> None:
        self._file: int | None = None
        self._path = Path(path)
        self._timeout = timeout

    def __enter__(self) -> Self:
        """Wait for the lock and acquire it.

        Raises:
            ConfigurationError: The file can't be opened.
            FileLockedError: Another process holds the lock.
        """
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ConfigurationError(f"can't open the lock file {self._path}: {error}") from None
        end = time.monotonic() + self._timeout
        while True:
            try:
                _try_lock(file)
            except OSError as error:
                if time.monotonic() < end:
                    time.sleep(_INTERVAL)
                    continue
                os.close(file)
                raise FileLockedError(
                    f"another process has held the lock {self._path} for {self._timeout:g} s: {error}"
                ) from None
            except BaseException:
                os.close(file)
                raise
            self._file = file
            return self

    def __exit__(self, *error: object) -> None:
        file, self._file = self._file, None
        if file is not None:
            _unlock(file)
            os.close(file)

    def __del__(self) -> None:
        # A task can be cancelled while a thread waits for the lock on its behalf.
        self.__exit__()


class ThreadLock:
    """A context that holds a thread lock; another thread may exit it.

    Args:
        lock: The lock.
    """

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self._is_held = False

    def __enter__(self) -> None:
        self._lock.acquire()
        self._is_held = True

    def __exit__(self, *error: object) -> None:
        if self._is_held:
            self._is_held = False
            self._lock.release()

    def __del__(self) -> None:
        # A task can be cancelled while a thread waits for the lock on its behalf.
        self.__exit__()


def write_private(path: str | os.PathLike[str], content: bytes) -> None:
    """Replace a file as `replace_file` does, for settings and credentials.

    Args:
        path: The file. A missing folder is created, for its owner only.
        content: The new content.

    Raises:
        ConfigurationError: The file can't be written.
    """
    target = Path(path)
    try:
        replace_file(target, content)
    except OSError as error:
        raise ConfigurationError(f"can't write {target}: {error}") from None


def replace_file(path: Path, content: bytes) -> None:
    """Replace a private file atomically: other processes see the old content or the new one.

    Args:
        path: The file. A missing folder is created, for its owner only.
        content: The new content. It is on disk when this returns.

    Raises:
        OSError: The file can't be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # `mkstemp` creates files with mode 0600.
    file, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a replacement survive a power failure, on systems that can open folders."""
    with suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def state_folder() -> Path:
    """Return the user's folder for state of the library."""
    variable = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_STATE_HOME"
    base = os.environ.get(variable)
    return (Path(base) if base else Path.home() / ".local" / "state") / "pinbridge"

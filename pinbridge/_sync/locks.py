# Derived from pinbridge/_async/locks.py by ./codegen.sh; do not edit.
"""Locks by key."""

from __future__ import annotations

from collections.abc import Generator, Hashable
from contextlib import contextmanager
from threading import Lock

from ._io import Mutex


class KeyedLocks:
    """A lock for each key; a lock that nobody holds or waits for is discarded."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, _Counted] = {}
        self._guard = Lock()

    @contextmanager
    def of(self, key: Hashable) -> Generator[None]:
        """Hold the lock of a key."""
        with self._guard:
            lock = self._locks.setdefault(key, _Counted())
            lock.callers += 1
        try:
            with lock.mutex:
                yield
        finally:
            with self._guard:
                lock.callers -= 1
                if not lock.callers:
                    del self._locks[key]


class _Counted:
    def __init__(self) -> None:
        self.mutex = Mutex()
        self.callers = 0

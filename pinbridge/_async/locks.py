"""Locks by key."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock
from types import TracebackType

from ._io import Mutex


class AsyncKeyedLocks:
    """A lock for each key; a lock that nobody holds or waits for is discarded."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, _Counted] = {}
        self._guard = Lock()

    def of(self, key: Hashable) -> AsyncKeyedLock:
        """Return a context that only one caller with this key can enter at a time."""
        return AsyncKeyedLock(self, key)

    def enter(self, key: Hashable) -> _Counted:
        """Register a caller of a key, and return the key's lock."""
        with self._guard:
            lock = self._locks.setdefault(key, _Counted())
            lock.callers += 1
            return lock

    def leave(self, key: Hashable) -> None:
        """Unregister a caller of a key."""
        with self._guard:
            lock = self._locks[key]
            lock.callers -= 1
            if not lock.callers:
                del self._locks[key]


class AsyncKeyedLock:
    """A context that holds the lock of a key."""

    def __init__(self, locks: AsyncKeyedLocks, key: Hashable) -> None:
        self._locks = locks
        self._key = key

    async def __aenter__(self) -> None:
        self._lock = self._locks.enter(self._key)
        try:
            await self._lock.mutex.acquire()
        except BaseException:
            self._locks.leave(self._key)
            raise

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.mutex.release()
        self._locks.leave(self._key)


class _Counted:
    def __init__(self) -> None:
        self.mutex = Mutex()
        self.callers = 0

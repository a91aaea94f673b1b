# Derived from pinbridge/_async/locks.py by ./codegen.sh; do not edit.
"""Let those who would do the same work go one after the other."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock
from types import TracebackType

from ._io import Mutex


class Turns:
    """Give turns by key, and forget those that nobody waits for."""

    def __init__(self) -> None:
        self._queues: dict[Hashable, _Queue] = {}
        self._lock = Lock()

    def of(self, key: Hashable) -> Turn:
        """Return a context that only one caller at a time is in.

        Args:
            key: What the work is on.
        """
        return Turn(self, key)

    def enter(self, key: Hashable) -> _Queue:
        """Queue up for a key."""
        with self._lock:
            queue = self._queues.setdefault(key, _Queue())
            queue.length += 1
            return queue

    def leave(self, key: Hashable) -> None:
        """Leave the queue of a key."""
        with self._lock:
            queue = self._queues[key]
            queue.length -= 1
            if not queue.length:
                del self._queues[key]


class Turn:
    """Wait for one's turn, and hold it."""

    def __init__(self, turns: Turns, key: Hashable) -> None:
        self._turns = turns
        self._key = key

    def __enter__(self) -> None:
        self._queue = self._turns.enter(self._key)
        try:
            self._queue.mutex.acquire()
        except BaseException:
            self._turns.leave(self._key)
            raise

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._queue.mutex.release()
        self._turns.leave(self._key)


class _Queue:
    def __init__(self) -> None:
        self.mutex = Mutex()
        self.length = 0

"""Differences from the async side: sleeping, locks, threads, processes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from inspect import iscoroutinefunction
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, TypeVarTuple, Unpack

import httpcore

from pinbridge._core.guards import checked_function
from pinbridge._core.runtime import Runtime
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits
from pinbridge.runtime.errors import InvalidInputError

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart, Segment
    from pinbridge._core.sources import Source

A = TypeVar("A")
T = TypeVar("T")
Values = TypeVarTuple("Values")
C = TypeVar("C", bound="Closable")

Function = Callable[[A], T]
"""A function of one argument."""

Mutex = Lock
Backend = httpcore.SyncBackend

BREAKS_OFF: Final = False
"""Whether closing a client ends the calls in flight. If a socket is closed while a thread reads from it,
its number may be reused, and the thread would read from another connection."""
LEAST_READ: Final = 64 * 1024
"""Bytes to request from a socket; a larger buffer would cost more than the read."""
WRITE_SIZE: Final = 16 * 1024
"""Bytes to write at once if there is a deadline; a writable socket accepts this much."""
shielded = nullcontext
"""Returns a context that does nothing: sync code can't be cancelled."""


@contextmanager
def held(mutex: Lock, seconds: float | None) -> Generator[None]:
    """Hold a mutex, or raise `OutOfTimeError` after so many seconds; None for no limit."""
    if not mutex.acquire(timeout=-1 if seconds is None else max(0.0, seconds)):
        raise OutOfTimeError
    try:
        yield
    finally:
        mutex.release()


class Closable(Protocol):
    """An object that is closed with its client."""

    def close(self) -> None:
        """Close it."""
        ...


class Homes(Generic[C]):
    """One object for each process, created on first use."""

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._found: dict[int, C] = {}

    def get(self) -> C:
        """Return the object of this process."""
        process = os.getpid()
        if process not in self._found:
            self._found.setdefault(process, self._make())
            for other in list(self._found):
                if other != process:
                    # Inherited by a fork; the parent continues to use its own.
                    self._found.pop(other).close()
        return self._found[process]

    def close(self) -> None:
        """Close the object of this process."""
        for found in list(self._found.values()):
            found.close()


class Places:
    """Limit the number of connections in use."""

    def __init__(self, count: int) -> None:
        self._semaphore = Semaphore(count)
        self.release = self._semaphore.release

    def acquire(self, limits: TimeLimits) -> None:
        """Wait for a free slot and take it, or raise `httpcore.PoolTimeout`."""
        if self._semaphore.acquire(blocking=False):
            return
        timeout = limits.for_others(limits.phases["pool"], httpcore.PoolTimeout)
        if not self._semaphore.acquire(timeout=timeout):
            raise httpcore.PoolTimeout


def has_unread(stream: httpcore.NetworkStream) -> bool:
    """Whether an idle connection has unread data or was closed by the server."""
    return bool(stream.get_extra_info("is_readable"))


def sleep(runtime: Runtime, seconds: float) -> None:
    """Sleep, or call the runtime's `sleep` instead."""
    if runtime.sleep is not None:
        runtime.sleep(seconds)
    else:
        time.sleep(seconds)


def checked_callback(callback: T) -> T:
    """Return a callback if it is callable and no coroutine function."""
    if iscoroutinefunction(callback) or iscoroutinefunction(getattr(callback, "__call__", None)):  # noqa: B004 - the method
        raise InvalidInputError(
            "a callback is a coroutine function, which a synchronous client can't await: use the async "
            "client, or pass a plain function"
        )
    return checked_function(callback)


def notify(callback: Callable[[Unpack[Values]], object] | None, *values: *Values) -> None:
    """Call a callback, if there is one."""
    if callback is not None:
        callback(*values)


def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may block."""
    return function(*arguments)


def chunks_of(source: Source) -> Generator[bytes]:
    """Read a source."""
    return source.chunks()


def refuse_unreadable(form: Multipart) -> None:
    """Refuse a form with a file that only async code can read."""
    if form.is_async:
        from pinbridge._core.sources import refuse_async

        refuse_async()


def segments_of(form: Multipart) -> Generator[Segment]:
    """Return the segments of a form."""
    yield from form

"""What differs from the async side: sleeping, locks, threads, processes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from inspect import iscoroutinefunction
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack

import httpcore

from pinbridge._core.guards import checked_function
from pinbridge._core.runtime import Runtime
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits
from pinbridge.runtime.errors import InvalidInputError

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart, Segment
    from pinbridge._core.sources import Source

A = TypeVar("A")
P = ParamSpec("P")
T = TypeVar("T")
Values = TypeVarTuple("Values")
C = TypeVar("C", bound="Closable")

Function = Callable[[A], T]
"""A function of one argument."""

Mutex = Lock
Backend = httpcore.SyncBackend

BREAKS_OFF: Final = False
"""Whether closing a client ends the calls in flight: a socket that is closed under a thread that reads
from it may be another one before the thread looks again."""
LEAST_READ: Final = 64 * 1024
"""Bytes that are asked of a socket: where more are, a buffer for them costs more than the read."""
WRITE_SIZE: Final = 16 * 1024
"""Bytes that are written at once where a deadline has to be kept: a socket that takes anything takes these."""


class Closable(Protocol):
    """What is closed with its client."""

    def close(self) -> None:
        """Close it."""
        ...


class Homes(Generic[C]):
    """Something for each process, made when the process first needs it.

    Args:
        make: Makes it.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._found: dict[int, C] = {}

    def get(self) -> C:
        """Return that of this process."""
        process = os.getpid()
        if process not in self._found:
            self._found.setdefault(process, self._make())
            for other in list(self._found):
                if other != process:
                    # The parent's, which goes on using its own.
                    self._found.pop(other).close()
        return self._found[process]

    def close(self) -> None:
        """Close what this process has."""
        for found in list(self._found.values()):
            found.close()


class Places:
    """Let so many in at a time.

    Args:
        count: How many.
    """

    def __init__(self, count: int) -> None:
        self._semaphore = Semaphore(count)
        self.release = self._semaphore.release

    def acquire(self, limits: TimeLimits) -> None:
        """Take a place, or wait for one.

        Raises:
            httpcore.PoolTimeout: None became free in time.
        """
        if self._semaphore.acquire(blocking=False):
            return
        try:
            timeout = limits.for_others(limits.phases["pool"])
        except OutOfTimeError as error:
            raise httpcore.PoolTimeout from error
        if not self._semaphore.acquire(timeout=timeout):
            raise httpcore.PoolTimeout


def shielded() -> AbstractContextManager[None]:
    """Let nobody cancel what happens in this context: nobody can."""
    return nullcontext()


def has_unread(stream: httpcore.NetworkStream) -> bool:
    """Whether there is something to read on an idle connection, or its end."""
    return bool(stream.get_extra_info("is_readable"))


def sleep(runtime: Runtime, seconds: float) -> None:
    """Wait, or let the runtime wait."""
    if runtime.sleep is not None:
        runtime.sleep(seconds)
    else:
        time.sleep(seconds)


def checked_callback(callback: T) -> T:
    """Return a callback that can be called without waiting.

    Raises:
        InvalidInputError: It is a coroutine function, or can't be called.
    """
    if iscoroutinefunction(callback) or iscoroutinefunction(getattr(callback, "__call__", None)):  # noqa: B004 - the method
        raise InvalidInputError(
            "a callback is a coroutine function, which a synchronous client can't await: use the async "
            "client, or pass a plain function"
        )
    return checked_function(callback)


def notify(callback: Callable[[Unpack[Values]], object] | None, *values: *Values) -> None:
    """Call a callback, where there is one."""
    if callback is not None:
        callback(*values)


def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may block."""
    return function(*arguments)


def chunks_of(source: Source) -> Generator[bytes]:
    """Read a source."""
    return source.chunks()


def refuse_unreadable(form: Multipart) -> None:
    """Refuse a form that can't be read from here.

    Raises:
        InvalidFileError: It is one that only async code can read.
    """
    if form.is_async:
        from pinbridge._core.sources import refuse_async

        refuse_async()


def segments_of(form: Multipart) -> Generator[Segment]:
    """Return the segments of a form."""
    yield from form

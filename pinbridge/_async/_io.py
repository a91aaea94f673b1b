"""Differences from the sync side: sleeping, locks, threads, event loops."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing, suppress
from inspect import isawaitable
from itertools import islice
from time import monotonic
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    ParamSpec,
    Protocol,
    TypeVar,
    TypeVarTuple,
    Unpack,
)
from weakref import WeakKeyDictionary

import anyio
import anyio.lowlevel
import anyio.to_thread
import httpcore
from anyio.lowlevel import RunVar

from pinbridge._core.guards import checked_function
from pinbridge._core.runtime import Runtime
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart, Segment
    from pinbridge._core.sources import Source

A = TypeVar("A")
P = ParamSpec("P")
T = TypeVar("T")
Values = TypeVarTuple("Values")
C = TypeVar("C", bound="Closable")

Function = Callable[[A], Awaitable[T]]
"""A coroutine function of one argument."""

Backend: Any = httpcore.AnyIOBackend

BREAKS_OFF: Final = True
"""Whether closing a client ends the calls in flight."""
LEAST_READ: Final = 512 * 1024
"""Bytes that are asked of a socket: more than an event loop reads at once, as what it kept could not be seen."""
WRITE_SIZE: Final = 256 * 1024
"""Bytes that are written at once where a deadline has to be kept."""

# What a thread reads of a source at once: as much as this, or what comes in so many seconds.
_READ_AHEAD = 1024 * 1024
_LONGEST_READ = 0.05
_SEGMENTS_AHEAD = 64


class Mutex:
    """A lock among the tasks of one event loop; tasks of another loop have their own."""

    def __init__(self) -> None:
        self._lock: RunVar[anyio.Lock] = RunVar("lock")

    async def acquire(self) -> None:
        """Wait until the lock is free, and take it."""
        try:
            lock = self._lock.get()
        except LookupError:
            lock = anyio.Lock()
            self._lock.set(lock)
        await lock.acquire()

    def release(self) -> None:
        """Free the lock."""
        self._lock.get().release()

    async def __aenter__(self) -> None:
        await self.acquire()

    async def __aexit__(self, *error: object) -> None:
        self.release()


class Closable(Protocol):
    """What is closed with its event loop."""

    async def aclose(self) -> None:
        """Close it."""
        ...


class Homes(Generic[C]):
    """Something for each event loop, made when the loop first needs it and closed when the loop ends.

    Args:
        make: Makes it.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._found: WeakKeyDictionary[object, tuple[C, AsyncGenerator[None]]] = WeakKeyDictionary()

    async def get(self) -> C:
        """Return that of the running event loop."""
        loop = _running_loop()
        if loop not in self._found:
            made = self._make()
            # An event loop closes the async generators that are still there when it ends.
            keeper = _closing(made)
            self._found[loop] = made, keeper
            await anext(keeper)
        return self._found[loop][0]

    async def aclose(self) -> None:
        """Close that of the running event loop; others are closed with theirs."""
        found = self._found.get(_running_loop())
        if found is not None:
            await found[1].aclose()


async def _closing(thing: Closable) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        with shielded():
            await thing.aclose()


def _running_loop() -> object:
    token = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)


class Places:
    """Let so many in at a time.

    Args:
        count: How many.
    """

    def __init__(self, count: int) -> None:
        self._semaphore = anyio.Semaphore(count, fast_acquire=True)
        self.release = self._semaphore.release

    async def acquire(self, limits: TimeLimits) -> None:
        """Take a place, or wait for one.

        Raises:
            httpcore.PoolTimeout: None became free in time.
        """
        with suppress(anyio.WouldBlock):
            self._semaphore.acquire_nowait()
            return
        try:
            with anyio.fail_after(limits.for_others(limits.phases["pool"])):
                await self._semaphore.acquire()
        except (TimeoutError, OutOfTimeError) as error:
            raise httpcore.PoolTimeout from error


def shielded() -> anyio.CancelScope:
    """Let nobody cancel what happens in this context."""
    return anyio.CancelScope(shield=True)


def has_unread(stream: httpcore.AsyncNetworkStream) -> bool:
    """Whether there is something to read on an idle connection, or its end."""
    if stream.get_extra_info("is_readable"):
        return True
    encrypted = stream.get_extra_info("ssl_object")
    if encrypted is None:
        return False
    # What was decrypted, or is still to be, lies between the socket and the reader.
    try:
        encrypted.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True


async def sleep(runtime: Runtime, seconds: float) -> None:
    """Wait, or let the runtime wait."""
    if runtime.sleep is not None:
        waiting = runtime.sleep(seconds)
        if isawaitable(waiting):
            await waiting
    else:
        await anyio.sleep(seconds)


def checked_callback(callback: T) -> T:
    """Return a callback, which may be a coroutine function.

    Raises:
        InvalidInputError: It can't be called.
    """
    return checked_function(callback)


async def notify(callback: Callable[[Unpack[Values]], object] | None, *values: *Values) -> None:
    """Call a callback, if there is one; a coroutine function is awaited."""
    if callback is not None:
        outcome = callback(*values)
        if isawaitable(outcome):
            await outcome


async def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may block, in a thread."""
    return await anyio.to_thread.run_sync(function, *arguments)


def refuse_unreadable(form: Multipart) -> None:
    """Do nothing: an async client can read every form."""


async def segments_of(form: Multipart) -> AsyncGenerator[Segment]:
    """Return the segments of a form, found in a thread where that may block."""
    segments = iter(form)
    if not form.is_lazy:
        for segment in segments:
            yield segment
        return
    while block := await run_blocking(_next_segments, segments):
        for segment in block:
            yield segment


def _next_segments(segments: Iterator[Segment]) -> list[Segment]:
    """Find so many that it is worth a thread."""
    return list(islice(segments, _SEGMENTS_AHEAD))


async def chunks_of(source: Source) -> AsyncGenerator[bytes]:
    """Read a source, in a thread where that may block."""
    from pinbridge._core.sources import AsyncSource

    if isinstance(source, AsyncSource):
        async with aclosing(source.achunks()) as pieces:
            async for chunk in pieces:
                yield chunk
        return
    chunks = source.chunks()
    try:
        if not source.blocks:
            for chunk in chunks:
                yield chunk
            return
        while block := await run_blocking(_next_block, chunks):
            for chunk in block:
                yield chunk
    finally:
        # After a cancellation the thread may still be reading; then the file closes when it is done.
        with suppress(ValueError):
            chunks.close()


def _next_block(chunks: Iterator[bytes]) -> list[bytes]:
    """Read so much that it is worth a thread, but do not keep the connection waiting for it."""
    block: list[bytes] = []
    size = 0
    end = monotonic() + _LONGEST_READ
    for chunk in chunks:
        block.append(chunk)
        size += len(chunk)
        if size >= _READ_AHEAD or monotonic() >= end:
            break
    return block

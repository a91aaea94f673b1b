"""Differences from the sync side: sleeping, locks, threads, event loops."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, suppress
from functools import partial
from inspect import isawaitable
from itertools import islice
from time import monotonic
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
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

from pinbridge._core.guards import checked_function
from pinbridge._core.runtime import Runtime
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart, Segment
    from pinbridge._core.sources import Source

A = TypeVar("A")
T = TypeVar("T")
Values = TypeVarTuple("Values")
C = TypeVar("C", bound="Closable")

Function = Callable[[A], Awaitable[T]]
"""A coroutine function of one argument."""

Backend: Any = httpcore.AnyIOBackend

BREAKS_OFF: Final = True
"""Whether closing a client ends the calls in flight."""
LEAST_READ: Final = 512 * 1024
"""Bytes to request from a socket. It exceeds what an event loop reads at once: bytes it buffered would be
invisible to the check for unread data."""
WRITE_SIZE: Final = 256 * 1024
"""Bytes to write at once if there is a deadline."""

shielded = partial(anyio.CancelScope, shield=True)
"""Returns a context that is protected from cancellation."""

# How long a thread reads from a source before it returns: up to so many bytes, or so many seconds.
_READ_AHEAD = 1024 * 1024
_LONGEST_READ = 0.05
_SEGMENTS_AHEAD = 64


class Mutex:
    """A lock among the tasks of one event loop; tasks of another loop have their own."""

    def __init__(self) -> None:
        # A `RunVar` would keep its lock until the event loop ends.
        self._locks: WeakKeyDictionary[object, anyio.Lock] = WeakKeyDictionary()

    async def __aenter__(self) -> None:
        loop = _running_loop()
        if loop not in self._locks:
            self._locks[loop] = anyio.Lock()
        await self._locks[loop].acquire()

    async def __aexit__(self, *error: object) -> None:
        self._locks[_running_loop()].release()


@asynccontextmanager
async def held(mutex: Mutex, seconds: float | None) -> AsyncGenerator[None]:
    """Hold a mutex, or raise `OutOfTimeError` after so many seconds; None for no limit."""
    try:
        with anyio.fail_after(seconds):
            await mutex.__aenter__()
    except TimeoutError:
        raise OutOfTimeError from None
    try:
        yield
    finally:
        await mutex.__aexit__()


class Closable(Protocol):
    """An object that is closed with its event loop."""

    async def aclose(self) -> None:
        """Close it."""
        ...


class Homes(Generic[C]):
    """One object for each event loop, created on first use and closed when the loop ends."""

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._found: WeakKeyDictionary[object, tuple[C, AsyncGenerator[None]]] = WeakKeyDictionary()

    async def get(self) -> C:
        """Return the object of the running event loop."""
        loop = _running_loop()
        if loop not in self._found:
            made = self._make()
            # An event loop closes its remaining async generators when it ends.
            keeper = _closing(made)
            self._found[loop] = made, keeper
            await anext(keeper)
        return self._found[loop][0]

    async def aclose(self) -> None:
        """Close the object of the running event loop; others are closed with their loops."""
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
    """Limit the number of connections in use."""

    def __init__(self, count: int) -> None:
        self._semaphore = anyio.Semaphore(count, fast_acquire=True)
        self.release = self._semaphore.release

    async def acquire(self, limits: TimeLimits) -> None:
        """Wait for a free slot and take it, or raise `httpcore.PoolTimeout`."""
        with suppress(anyio.WouldBlock):
            self._semaphore.acquire_nowait()
            return
        timeout = limits.for_others(limits.phases["pool"], httpcore.PoolTimeout)
        try:
            with anyio.fail_after(timeout):
                await self._semaphore.acquire()
        except TimeoutError as error:
            raise httpcore.PoolTimeout from error


def has_unread(stream: httpcore.AsyncNetworkStream) -> bool:
    """Whether an idle connection has unread data or was closed by the server."""
    if stream.get_extra_info("is_readable"):
        return True
    encrypted = stream.get_extra_info("ssl_object")
    if encrypted is None:
        return False
    # TLS buffers data between the socket and the reader, encrypted or decrypted.
    try:
        encrypted.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True


async def sleep(runtime: Runtime, seconds: float) -> None:
    """Sleep, or call the runtime's `sleep` instead."""
    if runtime.sleep is not None:
        waiting = runtime.sleep(seconds)
        if isawaitable(waiting):
            await waiting
    else:
        await anyio.sleep(seconds)


def checked_callback(callback: T) -> T:
    """Return a callback, which may be a coroutine function, if it is callable."""
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
    """Iterate over the segments of a form, in a thread if that may block."""
    segments = iter(form)
    if not form.is_lazy:
        for segment in segments:
            yield segment
        return
    while block := await run_blocking(lambda: list(islice(segments, _SEGMENTS_AHEAD))):
        for segment in block:
            yield segment


async def chunks_of(source: Source) -> AsyncGenerator[bytes]:
    """Read a source, in a thread if reading may block."""
    if source.achunks is not None:
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
        # After a cancellation the thread may still be reading; it closes the file when it is done.
        with suppress(ValueError):
            chunks.close()


def _next_block(chunks: Iterator[bytes]) -> list[bytes]:
    """Read enough to be worth a thread, but return early if the source is slow."""
    block: list[bytes] = []
    size = 0
    end = monotonic() + _LONGEST_READ
    for chunk in chunks:
        block.append(chunk)
        size += len(chunk)
        if size >= _READ_AHEAD or monotonic() >= end:
            break
    return block

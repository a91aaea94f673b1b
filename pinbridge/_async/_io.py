"""What differs from the synchronous side: httpx's client, sleeping, files."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing, suppress
from inspect import isawaitable
from threading import Lock
from time import monotonic
from typing import Any, ParamSpec, TypeVar

import anyio
import anyio.to_thread
import httpx
from anyio.lowlevel import RunVar

from pinbridge import _httpx
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.multipart import Multipart
from pinbridge._core.response import RawResponse
from pinbridge._core.retry import TransportFailure
from pinbridge._core.runtime import Runtime
from pinbridge._core.sinks import Sink
from pinbridge._core.sources import (
    CHUNK_SIZE,
    AsyncSource,
    PathSource,
    Source,
    refuse_other_size,
)
from pinbridge._core.wire import WireRequest

A = TypeVar("A")
P = ParamSpec("P")
T = TypeVar("T")

Function = Callable[[A], Awaitable[T]]
"""A coroutine function of one argument."""


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


# What a thread reads of a source at once: as much as this, or what comes in so many seconds.
_READ_AHEAD = 4 * CHUNK_SIZE
_LONGEST_READ = 0.05
# What is written to a file at once: not whole pages of memory. For these Linux takes large stretches that
# a virtual machine may not have been given yet, and then a write takes ten times as long.
_PIECE = 250_000

HTTPClient = httpx.AsyncClient
Transport = httpx.AsyncBaseTransport
Body = bytes | AsyncGenerator[bytes] | None


class IO:
    """Send single requests over a connection pool.

    Requests go to the transport directly: cookies, redirects and default headers of an httpx client
    would cost time and are not wanted. A client that the caller brings is used as it is.

    Args:
        client: An httpx client of the caller's, which the caller closes; or None.
        transport: How httpx sends, for tests and recording.
        trust_env: Whether httpx looks at proxy and certificate variables of the environment.
    """

    def __init__(
        self, client: HTTPClient | None, transport: Transport | None, *, trust_env: bool
    ) -> None:
        self._owns_client = client is None
        self.is_own = client is None and transport is None
        """Whether nothing of the caller's may add to the requests."""
        if client is None and transport is None and trust_env:
            client = httpx.AsyncClient(
                trust_env=True, limits=_httpx.POOL_LIMITS, cookies=_httpx.no_cookies()
            )
        self._client = client
        self._transport = transport
        self._pools: dict[str, Transport] = {}
        self._lock = Lock()
        self._is_closed = False
        # The pool looks at every request that waits in it whenever one ends, which takes quadratic time.
        # So requests wait here; those of a client or transport of the caller's are not held back.
        self._turns = None
        if client is None and transport is None:
            self._turns = anyio.Semaphore(_httpx.MAX_CONNECTIONS)

    async def exchange(
        self, request: WireRequest, sink: Sink | None
    ) -> RawResponse | TransportFailure:
        """Send a request once and take the answer in.

        Args:
            request: What to send.
            sink: Where the body of a success goes, instead of into memory.

        Returns:
            The answer, or why none came.
        """
        if self._client is not None and self._client.is_closed:
            raise ConfigurationError("the httpx client is closed")
        timeout = _httpx.timeout_of(request.timeout, is_upload=bool(request.sources))
        if self._turns is None:
            return await self._exchange(request, sink, timeout)
        try:
            with anyio.fail_after(timeout.pool):
                await self._turns.acquire()
        except TimeoutError:
            return _httpx.failure_of(httpx.PoolTimeout(""))
        try:
            return await self._exchange(request, sink, timeout)
        finally:
            self._turns.release()

    async def _exchange(
        self, request: WireRequest, sink: Sink | None, timeout: httpx.Timeout
    ) -> RawResponse | TransportFailure:
        if self._is_closed:
            return _httpx.CLOSED
        patience = _httpx.patience_of(request.timeout, timeout)
        before = _httpx.PATIENCE.set(patience)
        try:
            response = await self._send(request, timeout)
            try:
                content = await _take_in(response, request, sink, patience)
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            return _httpx.failure_of(error)
        finally:
            _httpx.PATIENCE.reset(before)
        return RawResponse(response.status_code, response.headers, content)

    async def aclose(self) -> None:
        """Close the connections, unless the caller brought the client; calls in flight break off."""
        self._is_closed = True
        if self._client is not None and self._owns_client:
            await self._client.aclose()
        if self._transport is not None:
            await self._transport.aclose()
        for pool in list(self._pools.values()):
            await pool.aclose()

    async def _send(self, request: WireRequest, timeout: httpx.Timeout) -> httpx.Response:
        body = _body(request)
        try:
            return await self._send_body(request, body, timeout)
        finally:
            # Nobody else closes the files behind it when the sending breaks off.
            if isinstance(body, AsyncGenerator):
                await body.aclose()

    async def _send_body(
        self, request: WireRequest, body: Body, timeout: httpx.Timeout
    ) -> httpx.Response:
        url = _httpx.checked_url(request.url)
        if self._client is not None:
            built = self._client.build_request(
                request.method,
                url,
                headers=request.headers,
                content=body,
                timeout=timeout,
            )
            return await self._client.send(built, stream=True, follow_redirects=False)
        built = httpx.Request(
            request.method,
            url,
            headers=_httpx.all_headers(request.headers),
            content=body,
            extensions={"timeout": timeout.as_dict()},
        )
        transport = self._transport or self._pool(built.url.scheme)
        return await transport.handle_async_request(built)

    def _pool(self, scheme: str) -> Transport:
        """Return the pool for a scheme; certificates are loaded when they are first needed."""
        pool = self._pools.get(scheme)
        if pool is None:
            with self._lock:
                pool = self._pools.get(scheme)
                if pool is None:
                    from pinbridge._pools import AsyncPool

                    pool = AsyncPool(is_secure=scheme != "http")
                    self._pools[scheme] = pool
        return pool


async def sleep(runtime: Runtime, seconds: float) -> None:
    """Wait, or let the runtime wait."""
    if runtime.sleep is not None:
        waiting = runtime.sleep(seconds)
        if isawaitable(waiting):
            await waiting
    else:
        await anyio.sleep(seconds)


async def notify(callback: Callable[[T], object] | None, value: T) -> None:
    """Call a callback, where there is one; a coroutine function is awaited."""
    if callback is not None:
        outcome = callback(value)
        if isawaitable(outcome):
            await outcome


async def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may block, in a thread."""
    return await anyio.to_thread.run_sync(function, *arguments)


def _body(request: WireRequest) -> Body:
    if request.multipart is None:
        return request.content
    return _stream(request, request.multipart)


async def _stream(request: WireRequest, multipart: Multipart) -> AsyncGenerator[bytes]:
    sources = iter(request.sources)
    sent = 0
    for segment in multipart.segments:
        yield segment.head
        if segment.file is None:
            continue
        expected = segment.file.size
        of_file = 0
        async with aclosing(_chunks(next(sources))) as chunks:
            async for chunk in chunks:
                of_file += len(chunk)
                if expected is not None and of_file > expected:
                    break
                yield chunk
                sent += len(chunk)
                if request.on_progress is not None:
                    request.on_progress(sent, multipart.file_bytes)
        refuse_other_size(of_file, expected)


def _chunks(source: Source) -> AsyncGenerator[bytes]:
    if isinstance(source, AsyncSource):
        return source.achunks()
    if isinstance(source, PathSource):
        return _chunks_of_file(source)
    return _chunks_of(source)


async def _chunks_of(source: Source) -> AsyncGenerator[bytes]:
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


async def _chunks_of_file(source: PathSource) -> AsyncGenerator[bytes]:
    file = source.reader()
    try:
        while True:
            chunk = file.read_at_once()
            if chunk is None:
                chunk = await run_blocking(file.read)
            if not chunk:
                return
            yield chunk
    finally:
        file.close()


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


async def _take_in(
    response: httpx.Response, request: WireRequest, sink: Sink | None, patience: _httpx.Patience
) -> bytes:
    is_success = request.is_success(response.status_code)
    if is_success and (sink is not None or request.max_response_bytes is None):
        patience.lift()
    if sink is not None and is_success:
        return await _pour(response, request, sink)
    limit = request.max_response_bytes if is_success else _httpx.MAX_ERROR_BYTES
    parts: list[bytes] = []
    size = 0
    async for chunk in _httpx.adecoded(response):
        size += len(chunk)
        # A pool that the caller brings knows of no limit but that of a single read.
        patience.cut(None)
        if limit is not None and size > limit:
            if is_success:
                raise _httpx.BodyTooLargeError(limit)
            # The status says what matters; the rest of the body is not waited for.
            parts.append(chunk[: limit - size])
            break
        parts.append(chunk)
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def _pour(response: httpx.Response, request: WireRequest, sink: Sink) -> bytes:
    total = _httpx.stated_length(response)
    received = filled = 0
    is_begun = False
    # Bytes that wait in memory of their own would have it made and dropped for each of them, and a thread
    # for every chunk would cost more than writing it.
    block = memoryview(bytearray(min(total or _httpx.BLOCK_SIZE, _httpx.BLOCK_SIZE)))
    async for chunk in _httpx.adecoded(response):
        start = 0
        while start < len(chunk):
            size = min(len(chunk) - start, len(block) - filled)
            block[filled : filled + size] = chunk[start : start + size]
            start += size
            filled += size
            if filled == len(block):
                await run_blocking(_write, sink, block, is_begun)
                is_begun = True
                filled = 0
        received += len(chunk)
        if request.on_progress is not None:
            request.on_progress(received, total)
    if filled or not is_begun:
        await run_blocking(_write, sink, block[:filled], is_begun)
    return b""


def _write(sink: Sink, block: memoryview, is_begun: bool) -> None:  # noqa: FBT001
    if not is_begun:
        sink.start()
    for start in range(0, len(block), _PIECE):
        sink.write(block[start : start + _PIECE])

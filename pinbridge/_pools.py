"""Connections of httpx's transports: quick to find, and with an end to answers that have none.

httpx's pool looks at all its connections for every request, at the idle ones with a system call. With
64 requests side by side that costs several times what the requests do. Here a request takes the
connection that came back last, and looks at no other.

A timeout of httpx limits single reads, so a server that sends a byte now and then would keep a call
for ever. Here each read gets no more time than is left for the answer as a whole.

Every piece of a body is copied three times on its way through the parser. Of a large body with a known
length it gets the beginning only; the rest is read from the connection, which is closed after that.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from functools import partial
from ssl import SSLContext
from threading import Semaphore
from typing import Any, Final, Generic, TypeVar

import httpcore
import httpx

from pinbridge._httpx import POOL_LIMITS, cut_timeout

SocketOptions = Iterable[httpcore.SOCKET_OPTION]
Key = tuple[bytes, bytes, int | None]
C = TypeVar("C", httpcore.HTTPConnection, httpcore.AsyncHTTPConnection)

_MOST: Final = POOL_LIMITS.max_connections or 100
_MOST_IDLE: Final = POOL_LIMITS.max_keepalive_connections or 20
_EXPIRY: Final = POOL_LIMITS.keepalive_expiry or 15.0
# So much has to be left that its transfer takes longer than making another connection.
_LARGE: Final = 4 * 1024 * 1024
_READ: Final = 256 * 1024


class Pool(httpx.HTTPTransport):
    """Connections for synchronous code.

    Args:
        is_secure: Whether they are for https; certificates are loaded only then.
    """

    def __init__(self, *, is_secure: bool) -> None:
        self._pool: Any = _Connections(_context(is_secure=is_secure))


class AsyncPool(httpx.AsyncHTTPTransport):
    """Connections for asynchronous code.

    Args:
        is_secure: Whether they are for https; certificates are loaded only then.
    """

    def __init__(self, *, is_secure: bool) -> None:
        self._pool: Any = _AsyncConnections(_context(is_secure=is_secure))


def _context(*, is_secure: bool) -> SSLContext | None:
    return httpx.create_ssl_context(trust_env=False) if is_secure else None


class _Backend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.NetworkStream:
        try:
            stream = super().connect_tcp(host, port, timeout, local_address, socket_options)
        except UnicodeError as error:  # a name that no host can have
            raise httpcore.ConnectError(str(error)) from error
        return _Stream(stream)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, cut_timeout(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # What is left after each part that the system takes is a view then, not another copy.
        view: Any = memoryview(buffer)
        self._stream.write(view, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Shelf(Generic[C]):
    """Idle connections by origin, the one that came last on top."""

    def __init__(self) -> None:
        self._idle: dict[Key, deque[tuple[float, C]]] = {}
        self.all: set[C] = set()

    def take(self, url: httpcore.URL) -> tuple[C | None, list[C]]:
        """Return a connection that can be used, if there is one, and those to be closed."""
        stale: list[C] = []
        idle = self._idle.get((url.scheme, url.host, url.port))
        while idle:
            try:
                _, connection = idle.pop()
            except IndexError:  # another thread was faster
                break
            if not connection.has_expired():
                return connection, stale
            stale.append(connection)
        return None, stale

    def put(self, url: httpcore.URL, connection: C) -> list[C]:
        """Take a connection back, and return those to be closed."""
        if connection.is_closed() or not connection.is_idle():
            return [connection]
        now = time.monotonic()
        idle = self._idle.setdefault((url.scheme, url.host, url.port), deque())
        idle.append((now, connection))
        stale: list[C] = []
        while len(idle) > _MOST_IDLE or (idle and idle[0][0] + _EXPIRY < now):
            try:
                stale.append(idle.popleft()[1])
            except IndexError:  # another thread was faster
                break
        return stale


class _Connections:
    """What takes the place of httpcore's pool in a synchronous transport."""

    def __init__(self, context: SSLContext | None) -> None:
        self._context = context
        self._backend = _Backend()
        self._shelf = _Shelf[httpcore.HTTPConnection]()
        self._places = Semaphore(_MOST)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection that nobody else uses."""
        _refuse_scheme(request.url)
        if not self._places.acquire(timeout=_timeout(request, "pool")):
            raise httpcore.PoolTimeout
        connection = None
        try:
            connection, stale = self._shelf.take(request.url)
            self._drop(stale)
            if connection is None:
                connection = self._new(request.url)
            response = connection.handle_request(request)
        except BaseException:
            self._give_back(request.url, connection)
            raise
        give_back = partial(self._give_back, request.url, connection)
        response.stream = _Body(response, request, give_back)
        return response

    def close(self) -> None:
        """Close all connections."""
        self._drop(list(self._shelf.all))

    def _new(self, url: httpcore.URL) -> httpcore.HTTPConnection:
        connection = httpcore.HTTPConnection(
            url.origin,
            ssl_context=self._context,
            keepalive_expiry=_EXPIRY,
            network_backend=self._backend,
        )
        self._shelf.all.add(connection)
        return connection

    def _give_back(self, url: httpcore.URL, connection: httpcore.HTTPConnection | None) -> None:
        try:
            if connection is not None:
                self._drop(self._shelf.put(url, connection))
        finally:
            self._places.release()

    def _drop(self, connections: list[httpcore.HTTPConnection]) -> None:
        for connection in connections:
            self._shelf.all.discard(connection)
            connection.close()


class _Body:
    """A body that gives its connection back when it is closed."""

    def __init__(self, response: Any, request: Any, give_back: Callable[[], None]) -> None:
        self._stream = response.stream
        self._response = response
        self._request = request
        self._give_back: Callable[[], None] | None = give_back
        self._beginning: Any = None

    def __iter__(self) -> Iterator[bytes]:
        left = _length(self._response)
        # It closes the connection when it is dropped.
        self._beginning = iter(self._stream)
        for chunk in self._beginning:
            yield chunk
            left -= len(chunk)
            if left >= _LARGE:
                break
        else:
            return
        connection: httpcore.NetworkStream = self._response.extensions["network_stream"]
        timeout = _timeout(self._request, "read")
        while left > 0:
            chunk = connection.read(_READ, timeout)[:left]
            left -= _received(chunk)
            yield chunk

    def close(self) -> None:
        """Close the body."""
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            try:
                if self._beginning is not None:
                    self._beginning.close()
                self._stream.close()
            finally:
                give_back()


class _AsyncConnections:
    """What takes the place of httpcore's pool in an asynchronous transport."""

    def __init__(self, context: SSLContext | None) -> None:
        from pinbridge._streams import Backend

        self._context = context
        self._backend = Backend()
        self._shelf = _Shelf[httpcore.AsyncHTTPConnection]()
        self._places: Any = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection that nobody else uses."""
        _refuse_scheme(request.url)
        await self._enter(_timeout(request, "pool"))
        connection = None
        try:
            connection, stale = self._shelf.take(request.url)
            if stale:
                await self._drop(stale)
            if connection is None:
                connection = self._new(request.url)
            response = await connection.handle_async_request(request)
        except BaseException:
            await self._give_back(request.url, connection)
            raise
        give_back = partial(self._give_back, request.url, connection)
        response.stream = _AsyncBody(response, request, give_back)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        await self._drop(list(self._shelf.all))

    async def _enter(self, patience: float | None) -> None:
        import anyio

        if self._places is None:
            self._places = anyio.Semaphore(_MOST, fast_acquire=True)
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            try:
                with anyio.fail_after(patience):
                    await self._places.acquire()
            except TimeoutError:
                raise httpcore.PoolTimeout from None

    def _new(self, url: httpcore.URL) -> httpcore.AsyncHTTPConnection:
        connection = httpcore.AsyncHTTPConnection(
            url.origin,
            ssl_context=self._context,
            keepalive_expiry=_EXPIRY,
            network_backend=self._backend,
        )
        self._shelf.all.add(connection)
        return connection

    async def _give_back(
        self, url: httpcore.URL, connection: httpcore.AsyncHTTPConnection | None
    ) -> None:
        try:
            if connection is not None:
                stale = self._shelf.put(url, connection)
                if stale:
                    await self._drop(stale)
        finally:
            self._places.release()

    async def _drop(self, connections: list[httpcore.AsyncHTTPConnection]) -> None:
        import anyio

        with anyio.CancelScope(shield=True):
            for connection in connections:
                self._shelf.all.discard(connection)
                await connection.aclose()


class _AsyncBody:
    """A body that gives its connection back when it is closed."""

    def __init__(
        self, response: Any, request: Any, give_back: Callable[[], Awaitable[None]]
    ) -> None:
        self._stream = response.stream
        self._response = response
        self._request = request
        self._give_back: Callable[[], Awaitable[None]] | None = give_back
        self._beginning: Any = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = _length(self._response)
        # It closes the connection when it is dropped.
        self._beginning = aiter(self._stream)
        async for chunk in self._beginning:
            yield chunk
            left -= len(chunk)
            if left >= _LARGE:
                break
        else:
            return
        connection: httpcore.AsyncNetworkStream = self._response.extensions["network_stream"]
        timeout = _timeout(self._request, "read")
        while left > 0:
            chunk = (await connection.read(_READ, timeout))[:left]
            left -= _received(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Close the body."""
        import anyio

        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            try:
                with anyio.CancelScope(shield=True):
                    if self._beginning is not None:
                        await self._beginning.aclose()
                    await self._stream.aclose()
            finally:
                await give_back()


def _timeout(request: Any, phase: str) -> float | None:
    """Tell how long a phase of a request may take."""
    seconds: float | None = request.extensions.get("timeout", {}).get(phase)
    return seconds


def _length(response: Any) -> int:
    """Return the bytes of a body, or 0 where the server does not tell in advance."""
    length = 0
    for name, value in response.headers:
        lowered = name.lower()
        if lowered == b"transfer-encoding":
            return 0
        if lowered == b"content-length":
            length = int(value)
    return length


def _received(chunk: bytes) -> int:
    if not chunk:
        raise httpcore.RemoteProtocolError("the connection was closed before the end of the body")
    return len(chunk)


def _refuse_scheme(url: httpcore.URL) -> None:
    if url.scheme not in (b"http", b"https"):
        raise httpcore.UnsupportedProtocol(f"there is no way to {url.scheme.decode()} addresses")

# Derived from pinbridge/_async/pool.py by ./codegen.sh; do not edit.
"""The library's own connections: httpcore opens them, a shelf keeps them for the next request.

httpcore's pool checks all its connections for every request, the idle ones with a system call. Here a
request takes the connection that was returned last. The socket of each connection returns no bytes
beyond the response, and enforces the time limits of the request.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from ssl import SSLContext
from time import monotonic
from typing import Any, Final

import httpcore
import httpx
from msgspec import Struct

from pinbridge._core.framing import Framing
from pinbridge._core.network import ClosedError, Network
from pinbridge._core.timeouts import TimeLimits

from ._io import BREAKS_OFF, LEAST_READ, WRITE_SIZE, Backend, Homes, Places, has_unread, shielded

MAX_CONNECTIONS: Final = 100
MAX_IDLE: Final = 20
IDLE_SECONDS: Final = 15.0
_LARGEST_READ: Final = 512 * 1024

_Origin = tuple[bytes, bytes, int | None]


class Pool(httpx.HTTPTransport):
    """Send requests over reusable connections; a request has its `TimeLimits` as the extension `limits`."""

    def __init__(self, network: Network) -> None:
        # A private attribute: httpx has no public way to replace the pool of its transport, and tools
        # that record requests, such as vcrpy, intercept that transport.
        self._pool: Any = _Connections(network)


class _Connections:
    """A replacement for httpcore's pool in the transport."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._shelves = Homes(_Shelf)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; the response has to be closed."""
        url = request.url
        # httpcore leaves the type of the extensions open.
        untyped: Any = request
        limits: TimeLimits = untyped.extensions["limits"]
        origin = (url.scheme, url.host, url.port)
        shelf = self._shelves.get()
        shelf.places.acquire(limits)
        connection = None
        try:
            if shelf.is_closed:
                raise ClosedError
            connection = shelf.take(origin) or self._connection(url)
            shelf.busy.add(connection)
            connection.limits = limits
            limits.are_kept = True
            connection.framing = Framing()
            response = connection.http.handle_request(
                httpcore.Request(
                    request.method,
                    url,
                    headers=request.headers,
                    content=request.stream,
                    extensions={"timeout": limits.phases},
                )
            )
            method = request.method.decode()
            connection.framing.expect_body(method, response.status, response.headers)
        except BaseException:
            shelf.put(origin, connection)
            raise
        body = _Body(shelf, origin, connection, response)
        return httpcore.Response(response.status, headers=response.headers, content=body)

    def close(self) -> None:
        """Close the connections; in sync code those in use are closed after their response."""
        self._shelves.close()

    def _connection(self, url: httpcore.URL) -> _Connection:
        connection = _Connection()
        address = httpx.URL(
            scheme=url.scheme.decode(), host=url.host.decode(), port=url.port, path="/"
        )
        pool = httpcore.ConnectionPool(
            ssl_context=self._network.tls if url.scheme == b"https" else None,
            proxy=self._network.core_proxy(address),
            keepalive_expiry=IDLE_SECONDS,
            network_backend=connection,
        )
        connection.http = pool.create_connection(url.origin)
        return connection


class _Body(Struct, eq=False):
    """A response body that returns its connection when it is closed."""

    shelf: _Shelf
    origin: _Origin
    connection: _Connection
    response: httpcore.Response
    chunks: Any = None
    is_closed: bool = False

    def __iter__(self) -> Iterator[bytes]:
        stream: Any = self.response.stream
        chunks: Iterator[bytes] = iter(stream)
        self.chunks = chunks
        return chunks

    def close(self) -> None:
        """Return the connection."""
        if self.is_closed:
            return
        self.is_closed = True
        try:
            with shielded():
                if self.chunks is not None:
                    self.chunks.close()
                self.response.close()
        finally:
            self.shelf.put(self.origin, self.connection)


class _Shelf:
    """Connections of a process or an event loop; idle ones by origin, the last returned on top."""

    def __init__(self) -> None:
        self.places = Places(MAX_CONNECTIONS)
        self.busy: set[_Connection] = set()
        self._idle: dict[_Origin, deque[_Connection]] = {}
        self.is_closed = False

    def take(self, origin: _Origin) -> _Connection | None:
        """Return the last returned connection that is still usable, if there is one."""
        idle = self._idle.get(origin, ())
        while idle:
            # Another thread may have taken it.
            with suppress(IndexError):
                connection = idle.pop()
                if not connection.http.has_expired():
                    return connection
                connection.end()
        return None

    def put(self, origin: _Origin, connection: _Connection | None) -> None:
        """Free the slot of a request, and store its connection; close those that can't be reused."""
        try:
            if connection is None:
                return
            self.busy.discard(connection)
            if connection.http.is_closed() or not connection.http.is_idle():
                connection.end()
                return
            connection.since = monotonic()
            idle = self._idle.setdefault(origin, deque())
            idle.append(connection)
            with suppress(IndexError):
                while len(idle) > MAX_IDLE or idle[0].since + IDLE_SECONDS < connection.since:
                    idle.popleft().end()
            if self.is_closed:
                self.close()
        finally:
            self.places.release()

    def close(self) -> None:
        """Close the connections, including those returned later."""
        self.is_closed = True
        for connection in list(self.busy) if BREAKS_OFF else ():
            connection.end()
        for idle in list(self._idle.values()):
            with suppress(IndexError):
                while True:
                    idle.pop().end()


class _Connection(httpcore.NetworkBackend, httpcore.NetworkStream):
    """A connection, and the network backend and stream that httpcore uses for it.

    The stream enforces the time limits of the request, and returns no bytes beyond the response. If it
    holds such bytes it reports itself readable; httpcore does not reuse a connection that is.
    """

    http: httpcore.ConnectionInterface

    def __init__(self) -> None:
        self.framing = Framing()
        self.since = 0.0
        self.limits = TimeLimits.of(None)
        self._stream: httpcore.NetworkStream | None = None

    def end(self) -> None:
        """Close the connection, in whatever state it is."""
        with shielded():
            self.http.close()
            self.close()

    # Interface of httpcore's backend and stream

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        timeout = self.limits.for_others(timeout, httpcore.ConnectTimeout)
        try:
            self._stream = Backend().connect_tcp(host, port, timeout, local_address, socket_options)
        except UnicodeError as error:  # an invalid host name
            raise httpcore.ConnectError(str(error)) from error
        return self

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        if self.framing.held:
            raise httpcore.ConnectError("the proxy sent data after its response")
        timeout = self.limits.for_others(timeout, httpcore.ConnectTimeout)
        self._stream = self._open.start_tls(ssl_context, server_hostname, timeout)
        return self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self.framing.held:
            return self.framing.take(b"")
        size = max(LEAST_READ, min(self.framing.left or 0, _LARGEST_READ))
        timeout = self.limits.for_read(timeout, httpcore.ReadTimeout)
        stream = self._stream or self._open
        return self.framing.take(stream.read(size, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        stream = self._stream or self._open
        # Slices of a memoryview do not copy when the system accepts only part of the data.
        whole: Any = memoryview(buffer)
        if self.limits.deadline is None:
            stream.write(whole, timeout)
            return
        for start in range(0, len(buffer), WRITE_SIZE):
            limit = self.limits.for_others(timeout, httpcore.WriteTimeout)
            stream.write(whole[start : start + WRITE_SIZE], limit)

    def get_extra_info(self, info: str) -> Any:
        stream = self._stream or self._open
        if info == "is_readable":
            return bool(self.framing.held) or has_unread(stream)
        return stream.get_extra_info(info)

    def close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    @property
    def _open(self) -> httpcore.NetworkStream:
        if self._stream is None:
            raise httpcore.ReadError("the connection is closed")
        return self._stream

"""Connections of asynchronous code, as httpcore wants them.

httpcore reaches asyncio through AnyIO, which lets the loop turn once more for every read and write, tells the
selector to look and not to look again around each read, and enters a cancel scope for each timeout.
Here a read waits for one future, or not at all.
"""

from __future__ import annotations

import asyncio
import itertools
import select
import socket
import ssl
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Any, Final, cast

import anyio
import httpcore
import sniffio

from pinbridge._httpx import cut_timeout

SocketOptions = Iterable[httpcore.SOCKET_OPTION]
_Attempt = asyncio.Future[tuple[asyncio.Transport, "_Protocol"]]

# Seconds after which the next address of a host is tried side by side (RFC 8305).
_NEXT_ADDRESS: Final = 0.25
# A reader that is slower than the network holds no more than this, and what one read brings.
_MOST_UNREAD: Final = 512 * 1024
# What one system call takes; the loop copies what the system does not take at once.
_WRITE: Final = 256 * 1024
_SMALL: Final = 16 * 1024
# Seconds for which a write that never has to wait may keep the loop.
_LONGEST_TURN: Final = 0.002


class Backend(httpcore.AsyncNetworkBackend):
    """Open connections in whatever event loop runs; other loops than asyncio's are left to AnyIO."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a host.

        Raises:
            httpcore.ConnectTimeout: It took longer than the timeout in seconds.
            httpcore.ConnectError: No address of the host takes connections.
        """
        if sniffio.current_async_library() != "asyncio":
            backend: Any = httpcore.AnyIOBackend()
            return _AnyIOStream(
                await backend.connect_tcp(host, port, timeout, local_address, socket_options)
            )
        with _connecting():
            async with asyncio.timeout(timeout):
                addresses = await _addresses(host, port)
                protocol = await _first_connected(addresses, port, local_address)
        stream = AsyncioStream(protocol)
        for option in socket_options or ():
            stream.get_extra_info("socket").setsockopt(*option)
        return stream

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await anyio.sleep(seconds)


@contextmanager
def _connecting() -> Generator[None]:
    try:
        yield
    except TimeoutError as error:
        raise httpcore.ConnectTimeout from error
    except (OSError, UnicodeError) as error:  # the latter for a name that no host can have
        raise httpcore.ConnectError(str(error)) from error


async def _addresses(host: str, port: int) -> list[str]:
    """Look up a host, and order its addresses so that each family is tried soon (RFC 8305)."""
    if _is_address(host):
        return [host]
    loop = asyncio.get_running_loop()
    found: dict[int, list[str]] = {}
    for family, _, _, _, address in await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        of_family = found.setdefault(family, [])
        if address[0] not in of_family:
            of_family.append(str(address[0]))
    turns = itertools.zip_longest(*found.values())
    return [address for turn in turns for address in turn if address is not None]


def _is_address(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError):
            socket.inet_pton(family, host)
            return True
    return False


async def _first_connected(addresses: list[str], port: int, local_address: str | None) -> _Protocol:
    """Connect to the address that answers first, with a head start for those further ahead.

    The standard library can do this too, but when it is cancelled a socket may stay open.

    Raises:
        OSError: None takes connections; the error is that of the last one.
    """
    loop = asyncio.get_running_loop()
    local = None if local_address is None else (local_address, 0)
    waiting: set[_Attempt] = set()
    error: BaseException = OSError("the host has no address")
    try:
        for number, address in enumerate(addresses, 1):
            connecting = loop.create_connection(_Protocol, address, port, local_addr=local)
            waiting.add(asyncio.ensure_future(connecting))
            is_last = number == len(addresses)
            while waiting:
                done, _ = await asyncio.wait(
                    waiting,
                    timeout=None if is_last else _NEXT_ADDRESS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                for attempt in done:
                    waiting.discard(attempt)
                    failure = attempt.exception()
                    if failure is None:
                        return attempt.result()[1]
                    error = failure
                if not is_last:
                    break
    finally:
        for attempt in waiting:
            attempt.add_done_callback(_drop)
            attempt.cancel()
    raise error


def _drop(attempt: _Attempt) -> None:
    """Close a connection that comes too late."""
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result()[0].abort()


class _AnyIOStream(httpcore.AsyncNetworkStream):
    """What AnyIO makes, whose reads end with the time for the answer."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._socket: Any = stream.get_extra_info("socket")

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, cut_timeout(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _AnyIOStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        # Asked before every request, and slow to ask through AnyIO.
        return (
            _is_readable(self._socket)
            if info == "is_readable"
            else self._stream.get_extra_info(info)
        )


class AsyncioStream(httpcore.AsyncNetworkStream):
    """A connection; one task at a time may read and one may write.

    Args:
        protocol: What the event loop tells about the connection.
    """

    def __init__(self, protocol: _Protocol) -> None:
        self._protocol = protocol

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has arrived, or wait for it; no bytes are the end.

        Raises:
            httpcore.ReadTimeout: Nothing came within the timeout in seconds.
            httpcore.ReadError: The connection broke.
        """
        return await self._protocol.read(max_bytes, cut_timeout(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hand bytes to the system.

        Raises:
            httpcore.WriteTimeout: It took nothing within the timeout in seconds.
            httpcore.WriteError: The connection is closed or broke.
        """
        size = len(buffer)
        if size <= _SMALL:
            await self._protocol.write(buffer, timeout)
            return
        # Of what the system does not take at once asyncio makes a copy more where it is no view.
        view = memoryview(buffer)
        for start in range(0, size, _WRITE):
            await self._protocol.write(cast("bytes", view[start : start + _WRITE]), timeout)

    async def aclose(self) -> None:
        """Close the connection at once."""
        await self._protocol.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt the connection from now on.

        Raises:
            httpcore.ConnectTimeout: It took longer than the timeout in seconds.
            httpcore.ConnectError: The other side is not trusted, or broke off.
        """
        with _connecting():
            async with asyncio.timeout(timeout):
                await self._protocol.start_tls(ssl_context, server_hostname)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks about a connection."""
        if info == "is_readable":
            return not self._protocol.is_usable()
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._protocol.transport.get_extra_info(names.get(info, info))


class _Protocol(asyncio.Protocol):
    """Keep what arrives until it is read, and whether more can be written."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._unread: deque[bytes | memoryview] = deque()
        self._unread_bytes = 0
        self._is_held = False
        self._is_full = False
        self._is_over = False
        self._is_encrypted = False
        self._error: Exception | None = None
        self._unyielded = 0
        self._turn_began = 0.0
        self._reader: asyncio.Future[bool] | None = None
        self._writer: asyncio.Future[bool] | None = None

    # What the event loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport."""
        self.transport = cast("asyncio.Transport", transport)
        # A write is over when the system has all of it: only then its timeout means something.
        # Not 0: an encrypted transport that holds nothing counts as full then, and waits for ever.
        self.transport.set_write_buffer_limits(high=1, low=0)

    def data_received(self, data: bytes) -> None:
        """Keep what arrived."""
        self._unread.append(data)
        self._unread_bytes += len(data)
        if self._unread_bytes >= _MOST_UNREAD and not self._is_held:
            self._is_held = True
            self.transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        """Note that nothing more comes; what is being sent may still be taken."""
        self._is_over = True
        _wake(self._reader)
        return not self._is_encrypted

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is gone."""
        self._is_over = True
        self._error = self._error or exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        """Note that the system takes no more for now."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Note that the system has taken everything."""
        self._is_full = False
        _wake(self._writer)

    # What a stream asks for

    async def read(self, max_bytes: int, timeout: float | None) -> bytes:
        if not self._unread and not self._is_over:
            self._reader = self._loop.create_future()
            try:
                if not await _outcome(self._reader, timeout):
                    raise httpcore.ReadTimeout
            finally:
                self._reader = None
        if self._unread:
            data = self._unread.popleft()
            if len(data) > max_bytes:
                view = memoryview(data)
                self._unread.appendleft(view[max_bytes:])
                data = view[:max_bytes]
            self._unread_bytes -= len(data)
            if self._is_held and not self._unread:
                self._is_held = False
                self.transport.resume_reading()
            return bytes(data)
        if self._error is not None:
            raise httpcore.ReadError(str(self._error)) from self._error
        return b""

    async def write(self, data: bytes, timeout: float | None) -> None:
        transport = self.transport
        if transport.is_closing():
            raise httpcore.WriteError(str(self._error or "the connection is closed"))
        transport.write(data)
        if self._is_full:
            self._writer = self._loop.create_future()
            try:
                if not await _outcome(self._writer, timeout):
                    raise httpcore.WriteTimeout
            finally:
                self._writer = None
            if self._is_full:
                raise httpcore.WriteError(str(self._error or "the connection is closed"))
            self._begin_turn()
            return
        # A system that takes everything at once must not keep other tasks from their turn.
        self._unyielded += len(data)
        if self._unyielded >= _WRITE and self._loop.time() - self._turn_began > _LONGEST_TURN:
            await asyncio.sleep(0)
            self._begin_turn()

    def _begin_turn(self) -> None:
        self._unyielded = 0
        self._turn_began = self._loop.time()

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        try:
            transport = await self._loop.start_tls(
                self.transport, self, context, server_hostname=server_hostname
            )
        except BaseException:
            self.transport.abort()
            raise
        if transport is None:
            raise ConnectionAbortedError("the connection was closed during the TLS handshake")
        self._is_encrypted = True
        self.connection_made(transport)

    async def close(self) -> None:
        self._error = self._error or ConnectionAbortedError("it was closed")
        if self._loop is asyncio.get_running_loop():
            self.transport.abort()
            # The socket is closed in the next turn of the loop.
            await asyncio.sleep(0)
            return
        # What belongs to a loop that has ended is closed when it is forgotten.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self.transport.abort)

    def is_usable(self) -> bool:
        """Whether an idle connection still stands, and belongs to the running loop."""
        return not (
            self._is_over
            or self._unread
            or self._loop is not asyncio.get_running_loop()
            # The loop may not have had its turn for long.
            or _is_readable(self.transport.get_extra_info("socket"))
        )


def _is_readable(its_socket: Any) -> bool:
    """Whether a read would not wait: an idle connection has nothing to read until it is closed."""
    descriptor: int = -1 if its_socket is None else its_socket.fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _wake(waiter: asyncio.Future[bool] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(True)


def _expire(waiter: asyncio.Future[bool]) -> None:
    if not waiter.done():
        waiter.set_result(False)


async def _outcome(waiter: asyncio.Future[bool], timeout: float | None) -> bool:
    """Wait, and tell whether what was waited for came in time."""
    if timeout is None:
        return await waiter
    timer = waiter.get_loop().call_later(timeout, _expire, waiter)
    try:
        return await waiter
    finally:
        timer.cancel()

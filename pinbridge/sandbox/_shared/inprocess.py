"""httpx transports that talk to the sandbox in the same process, without a port.

The application runs on the sandbox's own event loop. Bodies pass piece by piece in both directions,
each side waiting for the other, so a large file is never in memory as a whole. Dropped connections
and timeouts raise the httpx errors that a socket would cause.
"""

from __future__ import annotations

import asyncio
import queue
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import anyio
import httpx
import sniffio

from pinbridge.sandbox._shared.asgi import IN_PROCESS, LINK, Message, Receive, Scope, Send


@dataclass(frozen=True, slots=True)
class NeedBody:
    """The application wants the next piece of the request body."""


@dataclass(frozen=True, slots=True)
class Started:
    """The application sent status and header fields."""

    status: int
    headers: list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """The application sent a piece of the response body."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Ended:
    """The response is complete."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The connection broke."""

    error: httpx.TransportError


Event = NeedBody | Started | Chunk | Ended | Failed


class Host(Protocol):
    """What runs the application."""

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop of the application."""
        ...

    @property
    def frozen(self) -> bool:
        """Whether the sandbox's time stands still."""
        ...

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Process one request."""
        ...


class Exchange:
    """One request and its response; lives on the application's loop."""

    def __init__(self, host: Host, request: httpx.Request, post: Callable[[Event], None]) -> None:
        """Prepare, from any thread.

        Args:
            host: what runs the application.
            request: the request; its body is asked for by events.
            post: takes events to the client's side; called on the application's loop.
        """
        self._host = host
        self._post = post
        self._read_timeout: float | None = request.extensions.get("timeout", {}).get("read")
        self._scope = _scope(request, self)
        self._pending: asyncio.Future[bytes | None] | None = None
        self._body_done = self._started = self._complete = self._broken = False
        self._expected = "unknown"
        self._sent = 0
        self._closed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that the client waits for the next event."""
        return self._read_timeout

    def begin(self) -> None:
        """Start the application; called from the client's side."""
        self._host.loop.call_soon_threadsafe(self._begin)

    def resume(self, chunk: bytes | None = None) -> None:
        """Pass on a piece of the request body (None: there is no more), or confirm a Chunk."""
        self._host.loop.call_soon_threadsafe(self._resolve, chunk)

    def close(self) -> None:
        """Tell the application that the client is gone; called from the client's side."""
        if not self._host.loop.is_closed():
            self._host.loop.call_soon_threadsafe(self._close)

    def _begin(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        try:
            await self._host.app(self._scope, self._receive, self._send)
        except Exception as error:  # a bug of the sandbox
            self._break(httpx.RemoteProtocolError(f"the sandbox failed: {error!r}"))
        finally:
            # Also when the sandbox stops meanwhile: the client must not wait for ever.
            self._break(self._disconnected())

    def _resolve(self, chunk: bytes | None) -> None:
        if self._pending is not None and not self._pending.done():
            self._pending.set_result(chunk)

    def _close(self) -> None:
        self._closed.set()
        self._broken = True
        self._resolve(None)

    async def _ask(self, event: Event) -> bytes | None:
        self._pending = self._host.loop.create_future()
        self._post(event)
        return await self._pending

    async def _receive(self) -> Message:
        if self._body_done and not self._broken:
            await self._closed.wait()
        if self._broken:
            return {"type": "http.disconnect"}
        chunk = await self._ask(NeedBody())
        if self._broken:
            return {"type": "http.disconnect"}
        self._body_done = chunk is None
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    async def _send(self, message: Message) -> None:
        if self._broken:
            return
        if message["type"] == "http.response.start":
            headers: list[tuple[bytes, bytes]] = list(message["headers"])
            self._expected = dict(headers).get(b"content-length", b"unknown").decode()
            self._started = True
            self._post(Started(int(message["status"]), headers))
            return
        data = bytes(message.get("body", b""))
        if data:
            self._sent += len(data)
            await self._ask(Chunk(data))
        if not message.get("more_body", False) and not self._broken:
            self._complete = True
            self._post(Ended())

    async def drop(self) -> None:
        """Break the connection."""
        self._break(self._disconnected())

    async def stall(self, seconds: float) -> None:
        """Let the client wait; while time stands still that takes none, but may time it out."""
        if not self._host.frozen:
            await asyncio.sleep(seconds)
        elif self._read_timeout is not None and seconds >= self._read_timeout:
            self._break(httpx.ReadTimeout("The read operation timed out"))

    def _break(self, error: httpx.TransportError) -> None:
        if not self._broken and not self._complete:
            self._broken = True
            self._closed.set()
            self._post(Failed(error))

    def _disconnected(self) -> httpx.TransportError:
        if not self._started:
            return httpx.RemoteProtocolError("Server disconnected without sending a response.")
        return httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body "
            f"(received {self._sent} bytes, expected {self._expected})"
        )


def _scope(request: httpx.Request, exchange: Exchange) -> Scope:
    url = request.url
    raw_path, _, query = url.raw_path.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": url.scheme,
        "path": url.path,
        "raw_path": raw_path,
        "query_string": query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (url.host, url.port),
        "client": ("127.0.0.1", 0),
        "extensions": {LINK: exchange, IN_PROCESS: True},
    }


class SandboxTransport(httpx.BaseTransport):
    """Send requests of an `httpx.Client` to a sandbox in this process."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is read as it is consumed."""
        events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        exchange = Exchange(self._host, request, events.put)
        if not isinstance(request.stream, httpx.SyncByteStream):
            raise RuntimeError("an async request body needs the async transport")
        exchange.begin()
        pump = _SyncPump(exchange, events, iter(request.stream))
        try:
            event = pump.next()
        except BaseException:
            exchange.close()
            raise
        if not isinstance(event, Started):
            raise RuntimeError(f"unexpected {event}")
        return httpx.Response(event.status, headers=event.headers, stream=_SyncBody(pump))


class _SyncPump:
    """The client's side of an exchange, in the thread that called httpx."""

    def __init__(
        self, exchange: Exchange, events: queue.SimpleQueue[Event], body: Iterator[bytes]
    ) -> None:
        self.exchange = exchange
        self._events = events
        self._body = body

    def next(self) -> Event:
        """Return the next event, after giving what is needed of the request body."""
        while True:
            try:
                event = self._events.get(timeout=self.exchange.read_timeout)
            except queue.Empty:
                raise httpx.ReadTimeout("The read operation timed out") from None
            if isinstance(event, Failed):
                raise event.error
            if not isinstance(event, NeedBody):
                return event
            self.exchange.resume(next((chunk for chunk in self._body if chunk), None))


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, pump: _SyncPump) -> None:
        self._pump = pump

    def __iter__(self) -> Iterator[bytes]:
        while True:
            event = self._pump.next()
            if isinstance(event, Chunk):
                yield event.data
                self._pump.exchange.resume()
            else:
                return

    def close(self) -> None:
        """Give up the response."""
        self._pump.exchange.close()


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """Send requests of an `httpx.AsyncClient` to a sandbox in this process."""

    def __init__(self, host: Host) -> None:
        self._host = host

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is read as it is consumed."""
        events = _AsyncEvents()
        run_soon = _run_soon()
        exchange = Exchange(self._host, request, lambda event: run_soon(events.put, event))
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise RuntimeError("a sync request body needs the sync transport")
        exchange.begin()
        pump = _AsyncPump(exchange, events, aiter(request.stream))
        try:
            event = await pump.next()
        except BaseException:
            exchange.close()
            raise
        if not isinstance(event, Started):
            raise RuntimeError(f"unexpected {event}")
        return httpx.Response(event.status, headers=event.headers, stream=_AsyncBody(pump))


def _run_soon() -> Callable[[Callable[[Event], object], Event], None]:
    """Return what runs a function on the calling event loop, from any thread."""
    if sniffio.current_async_library() == "trio":
        import trio

        token = trio.lowlevel.current_trio_token()

        def on_trio(function: Callable[[Event], object], event: Event) -> None:
            with suppress(trio.RunFinishedError):
                token.run_sync_soon(function, event)

        return on_trio
    loop = asyncio.get_running_loop()

    def on_asyncio(function: Callable[[Event], object], event: Event) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(function, event)

    return on_asyncio


class _AsyncEvents:
    """A queue for one reader, on any event loop."""

    def __init__(self) -> None:
        self._waiting: deque[Event] = deque()
        self._filled = anyio.Event()

    def put(self, event: Event) -> None:
        """Add an event; call it on the loop of the reader."""
        self._waiting.append(event)
        self._filled.set()

    async def get(self) -> Event:
        """Take the oldest event, waiting for one if there is none."""
        while not self._waiting:
            self._filled = anyio.Event()
            await self._filled.wait()
        return self._waiting.popleft()


class _AsyncPump:
    """The client's side of an exchange, on the loop that called httpx."""

    def __init__(
        self,
        exchange: Exchange,
        events: _AsyncEvents,
        body: AsyncIterator[bytes],
    ) -> None:
        self.exchange = exchange
        self._events = events
        self._body = body

    async def next(self) -> Event:
        """Return the next event, after giving what is needed of the request body."""
        while True:
            try:
                with anyio.fail_after(self.exchange.read_timeout):
                    event = await self._events.get()
            except TimeoutError:
                raise httpx.ReadTimeout("The read operation timed out") from None
            if isinstance(event, Failed):
                raise event.error
            if not isinstance(event, NeedBody):
                return event
            self.exchange.resume(await self._chunk())

    async def _chunk(self) -> bytes | None:
        async for chunk in self._body:
            if chunk:
                return chunk
        return None


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, pump: _AsyncPump) -> None:
        self._pump = pump

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            event = await self._pump.next()
            if isinstance(event, Chunk):
                yield event.data
                self._pump.exchange.resume()
            else:
                return

    async def aclose(self) -> None:
        """Give up the response."""
        self._pump.exchange.close()

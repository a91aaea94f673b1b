"""httpx transports that talk to the sandbox in the same process, without a port.

The application runs on the sandbox's own event loop. Bodies are passed on piece by piece in both
directions, and each side waits for the other, so a large file is never in memory as a whole.
Dropped connections and timeouts raise the httpx errors that a socket would cause.
"""

from __future__ import annotations

import asyncio
import queue
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import anyio
import httpx
import sniffio

from pinbridge.sandbox._shared.asgi import LINK, Message, Scope

if TYPE_CHECKING:
    from pinbridge.sandbox._shared.running import Running

Event = Message | httpx.TransportError
"""What the application sent, `_BODY_WANTED`, or why the connection was lost."""

_BODY_WANTED: Message = {"type": "http.request"}
"""The application waits for the next piece of the request body."""
_TIMED_OUT = "The read operation timed out"


class Exchange:
    """One request and its response; lives on the application's loop."""

    is_networked = False

    def __init__(
        self, sandbox: Running, request: httpx.Request, post: Callable[[Event], None]
    ) -> None:
        """Start the application; called from the client's side.

        `post` passes events to the client's side; it is called on the application's loop.
        """
        self._sandbox = sandbox
        self._post = post
        self.read_timeout: float | None = request.extensions.get("timeout", {}).get("read")
        self._scope = _scope(request, self)
        stream = request.stream
        self._body = b"".join(stream) if isinstance(stream, httpx.ByteStream) else None
        self._pending: asyncio.Future[bytes | None] | None = None
        self._body_done = self._started = self._complete = False
        self._expected = "unknown"
        self._sent = 0
        self._closed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        sandbox.loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._task = asyncio.create_task(self._run())

    @property
    def _broken(self) -> bool:
        return self._closed.is_set()

    def resume(self, chunk: bytes | None = None) -> None:
        """Pass on a piece of the request body (None: the end), or ask for more of the response."""
        self._sandbox.loop.call_soon_threadsafe(self._resolve, chunk)

    def close(self) -> None:
        """Tell the application that the client is gone; called from the client's side."""
        if not self._sandbox.loop.is_closed():
            self._sandbox.loop.call_soon_threadsafe(self._close)

    async def _run(self) -> None:
        try:
            await self._sandbox.app(self._scope, self._receive, self._send)
        except Exception as error:  # a bug of the sandbox
            self._break(httpx.RemoteProtocolError(f"the sandbox failed: {error!r}"))
        finally:
            # Also when the sandbox stops meanwhile: the client must not wait for ever.
            await self.drop()

    def _resolve(self, chunk: bytes | None) -> None:
        if self._pending is not None and not self._pending.done():
            self._pending.set_result(chunk)

    def _close(self) -> None:
        self._closed.set()
        self._resolve(None)

    async def _ask(self, event: Event) -> bytes | None:
        self._pending = self._sandbox.loop.create_future()
        self._post(event)
        return await self._pending

    async def _receive(self) -> Message:
        if self._body is not None:
            body, self._body = self._body, None
            self._body_done = True
            return {"type": "http.request", "body": body, "more_body": False}
        if self._body_done and not self._broken:
            await self._closed.wait()
        chunk = None if self._broken else await self._ask(_BODY_WANTED)
        if self._broken:
            return {"type": "http.disconnect"}
        self._body_done = chunk is None
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    async def _send(self, message: Message) -> None:
        if self._broken:
            return
        if message["type"] == "http.response.start":
            self._expected = dict(message["headers"]).get(b"content-length", b"unknown").decode()
            self._started = True
            self._post(message)
            return
        self._sent += len(message["body"])
        if message.get("more_body", False):
            await self._ask(message)
        else:
            self._complete = True
            self._post(message)

    async def drop(self) -> None:
        """Break the connection, unless the response is complete."""
        problem = "Server disconnected without sending a response."
        if self._started:
            counts = f"(received {self._sent} bytes, expected {self._expected})"
            problem = f"peer closed connection without sending complete message body {counts}"
        self._break(httpx.RemoteProtocolError(problem))

    async def stall(self, seconds: float) -> None:
        """Keep the client waiting; while time stands still that takes none, but may time it out."""
        if not self._sandbox.core.clock.frozen:
            await asyncio.sleep(seconds)
        elif self.read_timeout is not None and seconds >= self.read_timeout:
            self._break(httpx.ReadTimeout(_TIMED_OUT))

    def _break(self, error: httpx.TransportError) -> None:
        if not self._broken and not self._complete:
            self._closed.set()
            self._post(error)


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
        "extensions": {LINK: exchange},
    }


class SandboxTransport(httpx.BaseTransport):
    """Send requests of an `httpx.Client` to a sandbox in this process."""

    def __init__(self, sandbox: Running) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is read as it is consumed."""
        if not isinstance(request.stream, httpx.SyncByteStream):
            raise RuntimeError("an async request body needs the async transport")
        body = _SyncBody(self._sandbox, request, iter(request.stream))
        try:
            start = body.next_message()
        except BaseException:
            body.close()
            raise
        return httpx.Response(start["status"], headers=start["headers"], stream=body)


class _SyncBody(httpx.SyncByteStream):
    """The response body; takes events in the thread that called httpx, and passes on the request body."""

    def __init__(
        self, sandbox: Running, request: httpx.Request, request_body: Iterator[bytes]
    ) -> None:
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._request_body = request_body
        self._exchange = Exchange(sandbox, request, self._events.put)

    def next_message(self) -> Message:
        while True:
            try:
                event = self._events.get(timeout=self._exchange.read_timeout)
            except queue.Empty:
                raise httpx.ReadTimeout(_TIMED_OUT) from None
            if isinstance(event, httpx.TransportError):
                raise event
            if event is not _BODY_WANTED:
                return event
            self._exchange.resume(next(filter(None, self._request_body), None))

    def __iter__(self) -> Iterator[bytes]:
        while True:
            message = self.next_message()
            if message["body"]:
                yield message["body"]
            if not message.get("more_body", False):
                return
            self._exchange.resume()

    def close(self) -> None:
        self._exchange.close()


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """Send requests of an `httpx.AsyncClient` to a sandbox in this process."""

    def __init__(self, sandbox: Running) -> None:
        self._sandbox = sandbox

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is read as it is consumed."""
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise RuntimeError("a sync request body needs the sync transport")
        body = _AsyncBody(self._sandbox, request, aiter(request.stream))
        try:
            start = await body.next_message()
        except BaseException:
            await body.aclose()
            raise
        return httpx.Response(start["status"], headers=start["headers"], stream=body)


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


class _AsyncBody(httpx.AsyncByteStream):
    """The response body; takes events on the loop that called httpx, and passes on the request body."""

    def __init__(
        self, sandbox: Running, request: httpx.Request, request_body: AsyncIterator[bytes]
    ) -> None:
        self._waiting: deque[Event] = deque()
        self._filled = anyio.Event()
        self._run_soon = _run_soon()
        self._request_body = request_body
        self._exchange = Exchange(sandbox, request, lambda event: self._run_soon(self._put, event))

    def _put(self, event: Event) -> None:
        self._waiting.append(event)
        self._filled.set()

    async def _next_event(self) -> Event:
        while not self._waiting:
            self._filled = anyio.Event()
            await self._filled.wait()
        return self._waiting.popleft()

    async def next_message(self) -> Message:
        while True:
            try:
                with anyio.fail_after(self._exchange.read_timeout):
                    event = await self._next_event()
            except TimeoutError:
                raise httpx.ReadTimeout(_TIMED_OUT) from None
            if isinstance(event, httpx.TransportError):
                raise event
            if event is not _BODY_WANTED:
                return event
            self._exchange.resume(await self._next_chunk())

    async def _next_chunk(self) -> bytes | None:
        async for chunk in self._request_body:
            if chunk:
                return chunk
        return None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            message = await self.next_message()
            if message["body"]:
                yield message["body"]
            if not message.get("more_body", False):
                return
            self._exchange.resume()

    async def aclose(self) -> None:
        self._exchange.close()

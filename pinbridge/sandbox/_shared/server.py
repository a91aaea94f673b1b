"""The sandbox on a real port: uvicorn, with connections that faults can drop."""

from __future__ import annotations

import asyncio
import socket
from typing import Any, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from pinbridge.sandbox._shared.asgi import LINK, Receive, Scope, Send

# Longer than clients keep idle connections, so that they close first and never meet a dead one.
_KEEP_ALIVE_SECONDS = 75
_SHUTDOWN_SECONDS = 2
_LONGEST_HEAD = 1 << 16


class AddressError(OSError):
    """The sandbox can't listen on its address."""


class _SocketLink:
    """Lets the application drop the connection of its request."""

    is_networked = True

    def __init__(self, transport: asyncio.Transport, receive: Receive) -> None:
        self._transport = transport
        self._receive = receive

    async def drop(self) -> None:
        """Close the connection after what was written, and wait until it is closed."""
        self._transport.close()
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def stall(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _Protocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol, plus a link in the scope of every request, and a limit.

    The parser itself accepts addresses, header fields, trailers and chunk extensions of any length.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        serve = cast("Any", self.app)

        async def linked(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {LINK: _SocketLink(self.transport, receive)}
            await serve(scope, receive, send)

        self.app = linked
        self._progress = 0
        self._unused = 0

    def data_received(self, data: bytes) -> None:
        """Parse what arrived, and refuse a head or a trailer without end."""
        before = self._progress
        super().data_received(data)
        self._unused = self._unused + len(data) if self._progress == before else 0
        if self._unused > _LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("Invalid HTTP request received.")

    def on_headers_complete(self) -> None:
        self._progress += 1
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._progress += 1
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._progress += 1
        super().on_message_complete()


class _Server(uvicorn.Server):
    """uvicorn's server, which says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


class HttpServer:
    """One listening socket; runs on the loop that starts it."""

    def __init__(self, host: str, port: int) -> None:
        """Bind the socket, so that the port is known before the server runs; port 0 takes a free one.

        Raises:
            AddressError: the address can't be used, for example because it is in use.
        """
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # With the protocol named, asyncio sends small pieces at once. Otherwise a response, which is
        # sent in two pieces, could wait 40 ms for the acknowledgement of the first.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            self._socket.listen(128)
        except (OSError, OverflowError) as error:
            self._socket.close()
            reason = error.strerror if isinstance(error, OSError) else None
            complaint = AddressError(f"cannot listen on {host}:{port}: {reason or error}")
            complaint.errno = getattr(error, "errno", None)
            raise complaint from error
        shown = f"[{host}]" if ":" in host else host
        self.base_url = f"http://{shown}:{self._socket.getsockname()[1]}"
        self._server: _Server | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self, app: Any) -> None:
        """Start to serve requests."""
        config = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            # Responses have the date of the sandbox's own clock.
            date_header=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
        )
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        await self._server.ready.wait()

    async def stop(self) -> None:
        """Complete the requests in progress, then close all connections."""
        if self._server is not None and self._task is not None:
            self._server.should_exit = True
            await self._task
        self.close_socket()

    def close_socket(self) -> None:
        """Release the port."""
        self._socket.close()

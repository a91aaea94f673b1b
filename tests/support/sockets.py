"""A small server on a real socket."""

from __future__ import annotations

import gzip
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

LARGE = bytes(range(256)) * (9 * 4096)


class SocketServer(ThreadingHTTPServer):
    """Do what the path of a request says, and count connections and requests.

    `/ok` answers; `/lost` closes without an answer the first time; `/cut` sends half of the body the
    first time; `/echo` answers with the size of the body; `/none` answers 204.

    Paths that begin with `/large` answer with `LARGE`: `/large-cut` sends half of it the first time,
    `/large-and-more` other bytes behind it, `/large-chunked` no length, `/large-packed` gzip. Assets
    are as `/large-cut`.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.connections = 0
        self.requests: list[str] = []
        self.lock = Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that break."""

    def process_request(self, request: Any, client_address: Any) -> None:
        self.connections += 1
        super().process_request(request, client_address)

    def is_first(self, path: str) -> bool:
        with self.lock:
            self.requests.append(path)
            return self.requests.count(path) == 1


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SocketServer

    def _serve(self) -> None:
        size = len(self._body())
        is_first = self.server.is_first(self.path)
        if self.path == "/lost" and is_first:
            self.close_connection = True
            return
        if self.path.startswith(("/large", "/v1/assets/")):
            self._send_large(is_first=is_first)
            return
        content = b'{"size":%d}' % size
        self.send_response(204 if self.path == "/none" else 200)
        if self.path != "/none":
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        if self.path == "/cut" and is_first:
            content = content[:-3]
            self.close_connection = True
        if self.path != "/none" and self.command != "HEAD":
            self.wfile.write(content)

    def _send_large(self, *, is_first: bool) -> None:
        kind = "cut" if "/assets/" in self.path else self.path[len("/large-") :]
        content = LARGE
        self.send_response(200)
        if kind == "packed":
            # Without compression, so that it is large on its way too.
            content = gzip.compress(content, 0)
            self.send_header("content-encoding", "gzip")
        if kind == "chunked":
            self.send_header("transfer-encoding", "chunked")
            content = b"%x\r\n%b\r\n0\r\n\r\n" % (len(content), content)
        else:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        if kind == "cut" and is_first:
            content = content[: len(content) // 2]
            self.close_connection = True
        self.wfile.write(content + (b"more" if kind == "and-more" else b""))

    do_GET = do_POST = do_HEAD = do_DELETE = _serve  # noqa: N815 - the names of the base class

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding") == "chunked":
            content = b""
            while size := int(self.rfile.readline(), 16):
                content += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return content
        return self.rfile.read(int(self.headers.get("content-length", 0)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the base class
        """Say nothing."""


@contextmanager
def socket_server(tls: ssl.SSLContext | None = None) -> Iterator[SocketServer]:
    """Run a server in a thread."""
    with SocketServer() as server:
        if tls is not None:
            server.socket = tls.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def closed_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

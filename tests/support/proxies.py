"""A proxy on a real socket that makes tunnels (CONNECT), also over TLS."""

from __future__ import annotations

import select
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

from tests.trust.faults.certs import Certificate


class TunnelProxy(ThreadingTCPServer):
    """Lead every tunnel to one server, whatever its name.

    Args:
        port: Port of the server.
        certificate: What the proxy shows; None for a proxy without TLS.
        refuses: Whether it wants a password that nobody has.
    """

    daemon_threads = True

    def __init__(
        self, port: int, certificate: Certificate | None = None, *, refuses: bool = False
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Tunnel)
        self.port = port
        self.refuses = refuses
        self.heads: list[str] = []
        scheme = "http"
        if certificate is not None:
            scheme = "https"
            self.socket = certificate.server.wrap_socket(self.socket, server_side=True)
        self.url = f"{scheme}://user:password@127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that break."""


class _Tunnel(StreamRequestHandler):
    rbufsize = 0
    server: TunnelProxy

    def handle(self) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.connection.recv(1)
        self.server.heads.append(head.decode().lower())
        if self.server.refuses:
            self.wfile.write(b"HTTP/1.1 407 Who are you?\r\ncontent-length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", self.server.port)) as there:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            with suppress(OSError):
                _relay(self.connection, there)


def _relay(here: socket.socket, there: socket.socket) -> None:
    while True:
        is_pending = isinstance(here, ssl.SSLSocket) and here.pending() > 0
        ready = [here] if is_pending else select.select([here, there], [], [])[0]
        for side in ready:
            data = side.recv(65536)
            if not data:
                return
            (there if side is here else here).sendall(data)


@contextmanager
def tunnel_proxy(
    port: int, certificate: Certificate | None = None, *, refuses: bool = False
) -> Iterator[TunnelProxy]:
    """Run a proxy in a thread."""
    with TunnelProxy(port, certificate, refuses=refuses) as proxy:
        thread = Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield proxy
        finally:
            proxy.shutdown()
            thread.join()

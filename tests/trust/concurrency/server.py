"""A server that answers for any pin, keeps what it was sent, and can hold its answers back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread

from tests.support import payloads

CREDENTIALS = ("x-api-key", "authorization")
PATIENCE = 20


class PinServer(ThreadingHTTPServer):
    """Answer every request for a pin with that pin; the first request of each `x-call` gets a 503."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.gate = Event()
        self.gate.set()
        self.arrived = 0
        self.carried: defaultdict[str, list[tuple[str | None, ...]]] = defaultdict(list)
        self.lock = Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def note(self, call: str | None, credentials: tuple[str | None, ...]) -> bool:
        """Keep what a request carried; tell whether it is the first of its call."""
        with self.lock:
            self.arrived += 1
            if call is None:
                return False
            self.carried[call].append(credentials)
            return len(self.carried[call]) == 1


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: PinServer

    def _serve(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        credentials = tuple(self.headers.get(name) for name in CREDENTIALS)
        is_first = self.server.note(self.headers.get("x-call"), credentials)
        self.server.gate.wait(PATIENCE)
        content = payloads.pin(id=self.path.rpartition("/")[2])
        try:
            self.send_response(503 if is_first else 200)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            # A caller that has given up.
            self.close_connection = True

    do_GET = do_POST = _serve  # noqa: N815 - the names of the base class

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the base class
        """Say nothing."""


@contextmanager
def pin_server() -> Iterator[PinServer]:
    """Run a server in a thread."""
    with PinServer() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.gate.set()
            server.shutdown()
            thread.join()

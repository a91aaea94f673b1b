"""A server on the loopback interface that does with each request what a script says."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread

import attrs

_POLL_SECONDS = 0.02
_RESET = struct.pack("ii", 1, 0)


@attrs.define
class Call:
    """A request as it arrived.

    Args:
        method: Method.
        target: Path and query, undecoded.
        headers: Header fields with names in lower case, undecoded.
        body: Body, or None where nobody has read it.
    """

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes | None = None

    def header(self, name: str) -> str | None:
        """Value of a header field; None where it is absent or there several times."""
        values = [value for key, value in self.headers if key == name]
        return values[0] if len(values) == 1 else None


class EndedError(Exception):
    """The client is gone, or the test is over."""


class Link:
    """One connection.

    Args:
        sock: The socket.
        server: Whose connection it is.
    """

    def __init__(self, sock: socket.socket, server: FaultServer) -> None:
        self._sock = sock
        self._server = server
        self._buffer = b""
        self.is_open = True
        sock.settimeout(_POLL_SECONDS)

    def call(self) -> Call:
        """Read the head of the next request."""
        head = self._until(b"\r\n\r\n").decode("latin-1")
        first, *rest = head.split("\r\n")
        method, target, _ = first.split(" ")
        fields = [line.partition(":") for line in rest if line]
        return Call(method, target, [(n.lower(), v.strip()) for n, _, v in fields])

    def read_body(self, call: Call) -> bytes:
        """Read the body that belongs to a head."""
        if call.header("transfer-encoding") == "chunked":
            body = b""
            while size := int(self._until(b"\r\n"), 16):
                body += self._exactly(size)
                self._until(b"\r\n")
            self._until(b"\r\n")
        else:
            body = self._exactly(int(call.header("content-length") or 0))
        call.body = body
        return body

    def wait_for_bytes(self) -> None:
        """Wait until something arrives, without taking it."""
        while not self._server.is_over:
            with suppress(TimeoutError):
                self._sock.recv(1, socket.MSG_PEEK)
                return
        raise EndedError

    def process(self) -> str:
        """Do what the request asks for, and return its id."""
        return self._server.process()

    def send(self, data: bytes) -> None:
        """Send bytes."""
        view = memoryview(data)
        while view:
            if self._server.is_over:
                raise EndedError
            try:
                sent = self._sock.send(view)
            except TimeoutError:
                continue
            except OSError:
                raise EndedError from None
            view = view[sent:]
            self._server.count_sent(sent)

    def pause(self, seconds: float) -> None:
        """Let time pass, unless the test is over."""
        if self._server.wait(seconds):
            raise EndedError

    def hold(self) -> None:
        """Say nothing until the client goes away."""
        while True:
            if not self._receive():
                raise EndedError

    def drain(self) -> None:
        """Close this side, and read what still comes: else what was sent might get lost."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)
        self.hold()

    def hang_up(self) -> None:
        """Close the connection properly."""
        self.is_open = False
        with suppress(OSError):
            self._sock.close()
        self._server.note_end()

    def reset(self) -> None:
        """Close the connection as a crash does."""
        with suppress(OSError):
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.hang_up()

    def _until(self, mark: bytes) -> bytes:
        while mark not in self._buffer:
            self._more()
        found, _, self._buffer = self._buffer.partition(mark)
        return found

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._more()
        found, self._buffer = self._buffer[:size], self._buffer[size:]
        return found

    def _more(self) -> None:
        data = self._receive()
        if not data:
            raise EndedError
        self._buffer += data

    def _receive(self) -> bytes:
        while not self._server.is_over:
            try:
                return self._sock.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                raise EndedError from None
        raise EndedError


Act = Callable[[Link, Call], None]


class FaultServer:
    """Serve connections in threads.

    Args:
        script: What to do with the first requests, in order.
        rest: What to do with all further ones.
        on_accept: What to do with the first connections, before anything is read.
        context: Certificate, for TLS.
    """

    def __init__(
        self,
        script: Sequence[Act],
        rest: Act,
        *,
        on_accept: Sequence[Callable[[Link], None]] = (),
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._script = list(script)
        self._on_accept = list(on_accept)
        self._rest = rest
        self._context = context
        self._over = Event()
        self._has_hung_up = Event()
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_POLL_SECONDS)
        self.calls: list[Call] = []
        self.connections = 0
        self.processed = 0
        self.bytes_sent = 0

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """Base URL."""
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    @property
    def is_over(self) -> bool:
        """Whether the test is over."""
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the test; tell whether it came."""
        return self._over.wait(seconds)

    def process(self) -> str:
        """Count a request that was acted on."""
        with self._lock:
            self.processed += 1
            return f"req-{self.processed}"

    def count_sent(self, size: int) -> None:
        """Count bytes that went out."""
        with self._lock:
            self.bytes_sent += size

    def note_end(self) -> None:
        """Tell that a connection was ended from this side."""
        self._has_hung_up.set()

    def wait_for_end(self) -> None:
        """Wait until a connection was ended from this side."""
        assert self._has_hung_up.wait(5)

    def run(self) -> None:
        """Accept connections until the test is over."""
        while not self.is_over:
            try:
                sock, _ = self._listener.accept()
            except TimeoutError:
                continue
            with self._lock:
                self.connections += 1
                greeting = self._on_accept.pop(0) if self._on_accept else None
            thread = Thread(target=self._serve, args=(sock, greeting))
            thread.start()
            self._threads.append(thread)

    def end(self) -> None:
        """Let go of everything that waits."""
        self._over.set()

    def close(self) -> None:
        """Wait for all connections, once no more are accepted."""
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _serve(self, sock: socket.socket, greeting: Callable[[Link], None] | None) -> None:
        with suppress(EndedError, OSError):
            if self._context is not None:
                sock.settimeout(1)
                sock = self._context.wrap_socket(sock, server_side=True)
            link = Link(sock, self)
            if greeting is not None:
                greeting(link)
            while link.is_open:
                call = link.call()
                with self._lock:
                    self.calls.append(call)
                    act = self._script.pop(0) if self._script else self._rest
                act(link, call)
        with suppress(OSError):
            sock.close()


@contextmanager
def fault_server(
    script: Sequence[Act],
    rest: Act,
    *,
    on_accept: Sequence[Callable[[Link], None]] = (),
    context: ssl.SSLContext | None = None,
) -> Iterator[FaultServer]:
    """Run a server as long as the block lasts."""
    server = FaultServer(script, rest, on_accept=on_accept, context=context)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield server
    finally:
        server.end()
        thread.join()
        server.close()

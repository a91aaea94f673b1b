"""A server that keeps what arrives, byte by byte, and reads it as strictly as can be."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import attrs

ANSWER = b"HTTP/1.1 418 Seen\r\ncontent-length: 2\r\ncontent-type: application/json\r\n\r\n{}"
_HEAD = re.compile(rb"([A-Z]+) (/[!-~]*) HTTP/1\.1\r\n((?:[!-9;-~]+: ?[\t -~]*\r\n)*)")


@attrs.frozen
class Received:
    """A request as it arrived.

    Args:
        method: HTTP method.
        target: Path and query.
        fields: Header fields in order, names in lower case.
        body: Body.
    """

    method: str
    target: str
    fields: tuple[tuple[str, str], ...]
    body: bytes

    def values(self, name: str) -> list[str]:
        """Values of a header field."""
        return [value for found, value in self.fields if found == name]


class Listener:
    """Answer every request with a refusal, and keep it."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.requests: list[Received] = []
        self.problems: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def serve(self) -> None:
        """Serve one connection after another, until closed."""
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            Thread(target=self._converse, args=(connection,), daemon=True).start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def take(self) -> list[Received]:
        """Return what has arrived since the last time.

        Raises:
            AssertionError: Some of it was no well-formed request.
        """
        assert self.problems == []
        taken, self.requests = self.requests, []
        return taken

    def _converse(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while head := self._head(stream):
                found = _HEAD.fullmatch(head)
                if found is None:
                    self.problems.append(f"no request: {head!r}")
                    return
                lines = found[3].decode("ascii").split("\r\n")[:-1]
                fields = tuple(
                    (n.lower(), v.lstrip(" ")) for n, _, v in (x.partition(":") for x in lines)
                )
                self.requests.append(
                    Received(
                        found[1].decode(),
                        found[2].decode(),
                        fields,
                        self._body(stream, dict(fields)),
                    )
                )
                connection.sendall(ANSWER)

    @staticmethod
    def _head(stream: object) -> bytes:
        head = b""
        while line := stream.readline():  # type: ignore[attr-defined]
            if line == b"\r\n":
                return head
            head += line
        return head

    @staticmethod
    def _body(stream: object, fields: dict[str, str]) -> bytes:
        return stream.read(int(fields.get("content-length", 0)))  # type: ignore[attr-defined, no-any-return]


@contextmanager
def listening() -> Iterator[Listener]:
    """Run a listener in a thread."""
    listener = Listener()
    thread = Thread(target=listener.serve)
    thread.start()
    try:
        yield listener
    finally:
        listener.close()
        thread.join()

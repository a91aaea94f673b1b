"""A server that does as little as can be: canned answers, bodies read and thrown away.

Prints its port. `GET /v1/assets/{id}/content` answers with as many bytes as the id is as a number.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parent))

import payloads

BUFFER = 1 << 20
CHUNK = 1 << 18
HEADER_END = b"\r\n\r\n"


def _head(status: bytes, length: int, content_type: bytes = b"application/json") -> bytes:
    lines = (
        b"HTTP/1.1 " + status,
        b"date: Mon, 02 Mar 2026 09:00:00 GMT",
        b"content-type: " + content_type,
        b"content-length: %d" % length,
        b"x-request-id: req_0123456789abcdef",
    )
    return b"\r\n".join(lines) + HEADER_END


def _answer(status: bytes, body: bytes) -> bytes:
    return _head(status, len(body)) + body


PIN = _answer(b"200 OK", payloads.document("pin", 1))
PINS = _answer(b"200 OK", payloads.document("pins", 50))
CREATED = _answer(b"201 Created", payloads.document("pin", 1))
ASSET = _answer(b"201 Created", payloads.to_json(payloads.asset()))
MISSING = _answer(b"404 Not Found", b'{"detail":"Not Found"}')


class NullServer(asyncio.BufferedProtocol):
    """Answer the requests of one connection."""

    def __init__(self) -> None:
        self._buffer = bytearray(BUFFER)
        self._view = memoryview(self._buffer)
        self._filled = 0
        self._skip = 0
        self._pending = b""
        self._can_write = asyncio.Event()
        self._can_write.set()
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        """Lend the rest of the buffer."""
        return self._view[self._filled :]

    def buffer_updated(self, nbytes: int) -> None:
        """Skip bodies, answer heads."""
        self._filled += nbytes
        start = 0
        while True:
            skipped = min(self._skip, self._filled - start)
            start += skipped
            self._skip -= skipped
            if self._skip:
                break
            if self._pending:
                self._transport.write(self._pending)
                self._pending = b""
            end = self._buffer.find(HEADER_END, start, self._filled)
            if end < 0:
                break
            self._take(bytes(self._view[start:end]))
            start = end + len(HEADER_END)
        rest = self._filled - start
        if rest and start:
            self._buffer[:rest] = self._buffer[start : self._filled]
        self._filled = rest

    def pause_writing(self) -> None:
        """Note that the client is slow."""
        self._can_write.clear()

    def resume_writing(self) -> None:
        """Note that the client has caught up."""
        self._can_write.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop what is still being sent."""
        for task in self._tasks:
            task.cancel()

    def _take(self, head: bytes) -> None:
        method, target, _ = head.split(b"\r\n", 1)[0].split(b" ")
        path = target.split(b"?", 1)[0]
        if method == b"POST":
            lowered = head.lower()
            at = lowered.find(b"\r\ncontent-length:")
            self._skip = int(lowered[at + 17 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if b"\r\nexpect: 100-continue" in lowered:
                self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._pending = ASSET if path.startswith(b"/v1/assets") else CREATED
        elif path == b"/v1/pins":
            self._transport.write(PINS)
        elif path.startswith(b"/v1/pins/"):
            self._transport.write(PIN)
        elif path.endswith(b"/content"):
            size = UUID(path.split(b"/")[3].decode()).int
            task = asyncio.ensure_future(self._send(size))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        else:
            self._transport.write(MISSING)

    async def _send(self, size: int) -> None:
        chunk = bytes(CHUNK)
        self._transport.write(_head(b"200 OK", size, b"video/mp4"))
        left = size
        while left:
            await self._can_write.wait()
            part = min(left, CHUNK)
            self._transport.write(chunk if part == CHUNK else chunk[:part])
            left -= part


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(NullServer, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())

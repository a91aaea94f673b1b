from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Queue

import pytest

PIN = (
    b'{"id":"0192f3c4-6a1e-7cc0-b6a9-5d0f4a0b1c2d","workspace_id":"7d0e1f52-9f0b-4c64-8a0e-1c64f7a0b001",'
    b'"pinterest_account_id":"2c9f4a9e-5a0d-4a7c-9f57-6a0f3a1d9c10","status":"queued","media_type":"image",'
    b'"title":"Bread","media_url":"https://example.com/a","image_url":"https://example.com/a","board_id":"1",'
    b'"idempotency_key":"k","created_at":"2026-03-02T09:00:00Z","updated_at":"2026-03-02T09:00:00Z"}'
)
ASSET = (
    b'{"id":"5f0c7a52-3d57-4c43-9d0a-0b2f6f1e7a90","workspace_id":"7d0e1f52-9f0b-4c64-8a0e-1c64f7a0b001",'
    b'"asset_type":"video","original_filename":"a.mp4","stored_filename":"b.mp4","content_type":"video/mp4",'
    b'"file_size_bytes":1,"public_url":"https://example.com/b.mp4","created_at":"2026-03-02T09:00:00Z",'
    b'"updated_at":"2026-03-02T09:00:00Z"}'
)


@dataclass
class Server:
    """A server that answers every request with the same pin or asset, and counts."""

    url: str = ""
    requests: list[str] = field(default_factory=list[str])
    accepted: int = 0
    open: int = 0
    body_bytes: int = 0
    gate: threading.Event = field(default_factory=threading.Event)
    """Answers wait until it is set; it is, unless a test clears it."""
    hang_up: bool = False
    """Whether connections are closed after an answer, without a word about it."""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        self.open += 1
        try:
            while await self._answer(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            self.open -= 1

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        method, path, _ = head.split(" ", 2)
        self.requests.append(f"{method.upper()} {path.split('?')[0]}")
        left = int(head.partition("content-length: ")[2].partition("\r\n")[0] or 0)
        while left:
            chunk = await reader.read(min(left, 1 << 18))
            if not chunk:
                raise ConnectionError
            left -= len(chunk)
            self.body_bytes += len(chunk)
        while not self.gate.is_set():  # noqa: ASYNC110 - set by another thread
            await asyncio.sleep(0.002)
        body = ASSET if "/assets" in path else PIN
        status = "201 Created" if method == "post" else "200 OK"
        writer.write(f"HTTP/1.1 {status}\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body)
        await writer.drain()
        return not self.hang_up


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    server.gate.set()
    loops: Queue[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Queue()

    async def serve() -> None:
        stop = asyncio.Event()
        listening = await asyncio.start_server(server.handle, "127.0.0.1", 0, backlog=256)
        server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        loops.put((asyncio.get_running_loop(), stop))
        await stop.wait()
        listening.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    loop, stop = loops.get(timeout=10)
    yield server
    server.gate.set()
    loop.call_soon_threadsafe(stop.set)
    thread.join(10)

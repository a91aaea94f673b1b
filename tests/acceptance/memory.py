"""Upload and download a large file, and tell how much memory that took.

The client runs in a process of its own, so that only it is measured; the file has holes, so that it
needs no room on the disk.

Usage: python -m tests.acceptance.memory [MIBIBYTES]
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import resource
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from tests.acceptance.server import ROOT, running_sandbox
from tests.acceptance.support import mp4
from tests.support.length import length

MIB = 1024 * 1024
SIZE = length(64, 256) * MIB
WARM_UP = mp4("warm up")
BEAT = 0.005
_BUFFER = 256 * 1024
_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")
_ASSET = {
    "id": "00000000-0000-0000-0000-000000000001",
    "workspace_id": "00000000-0000-0000-0000-000000000002",
    "asset_type": "video",
    "original_filename": "large.mp4",
    "stored_filename": "large.mp4",
    "content_type": "video/mp4",
    "public_url": "http://localhost/content",
    "created_at": "2026-03-02T09:00:00Z",
    "updated_at": "2026-03-02T09:00:00Z",
}


def write_video(path: Path, size: int) -> None:
    """Write a file with the structure of a video and a hole in it."""
    head = struct.pack(">I4s8s", 16, b"ftyp", b"isom\0\0\2\0")
    with path.open("wb") as file:
        file.write(head)
        file.write(struct.pack(">I4sQ", 1, b"mdat", size - len(head)))
        file.truncate(size)


# The server that only counts


@contextmanager
def counting_server() -> Iterator[str]:
    """Start a server that takes uploads and keeps nothing, in a process of its own.

    It answers other requests with as many bytes as their path ends with as a number.
    """
    with _python("serve") as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def serve() -> None:
    """Answer uploads with the number of bytes of the body, and other requests with bytes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_answer, args=(connection,), daemon=True).start()


def _answer(connection: socket.socket) -> None:
    buffer = bytearray(_BUFFER)
    with connection:
        while (head := _head(connection)) is not None:
            length = _length(head)
            if length is None:
                _send_bytes(connection, int(head.split()[1].rsplit(b"-", 1)[1].split(b"/")[0], 16))
                continue
            left = length
            while left > 0:
                received = connection.recv_into(buffer, min(left, _BUFFER))
                if not received:
                    return
                left -= received
            body = json.dumps({**_ASSET, "file_size_bytes": length}).encode()
            start = f"HTTP/1.1 201 Created\r\ncontent-length: {len(body)}\r\n\r\n"
            connection.sendall(start.encode() + body)


def _send_bytes(connection: socket.socket, length: int) -> None:
    with suppress(ConnectionError):
        connection.sendall(f"HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n".encode())
        for start in range(0, length, _BUFFER):
            connection.sendall(bytes(min(_BUFFER, length - start)))


def _head(connection: socket.socket) -> bytes | None:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            return None
        head += byte
    return head


def _length(head: bytes) -> int | None:
    fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:] if line)
    return int(fields[b"content-length"]) if b"content-length" in fields else None


# The client that is measured


def upload(kind: str, base_url: str, api_key: str, path: str) -> None:
    """Upload and print the figures as JSON."""
    run: Callable[[str, str, Path], dict[str, Any]] = {"sync": _sync, "async": _async}[kind]
    print(json.dumps(run(base_url, api_key, Path(path))))


def download(kind: str, base_url: str, size: str) -> None:
    """Download and print the figures as JSON."""
    run = {"sync": _download, "async": lambda *given: asyncio.run(_download_async(*given))}[kind]
    print(json.dumps(run(base_url, int(size))))


def _download(base_url: str, size: int) -> dict[str, Any]:
    with PinbridgeClient(base_url=base_url, api_key="pb_key") as client:
        client.assets.download(UUID(int=len(WARM_UP)), BytesIO())
        _forget_peak()
        before, start, received = _peak(), time.monotonic(), [0]
        with Path(os.devnull).open("wb") as target:
            client.assets.download(
                UUID(int=size), target, on_progress=lambda done, _: received.__setitem__(0, done)
            )
        return _figures(before, time.monotonic() - start, size, received[0])


async def _download_async(base_url: str, size: int) -> dict[str, Any]:
    async with AsyncPinbridgeClient(base_url=base_url, api_key="pb_key") as client:
        await client.assets.download(UUID(int=len(WARM_UP)), BytesIO())
        _forget_peak()
        before, start, received = _peak(), time.monotonic(), [0]
        with Path(os.devnull).open("wb") as target:  # noqa: ASYNC230 - nothing that blocks
            await client.assets.download(
                UUID(int=size), target, on_progress=lambda done, _: received.__setitem__(0, done)
            )
        return _figures(before, time.monotonic() - start, size, received[0])


def _forget_peak() -> None:
    """Let the peak begin anew at what the process has now, where the system can do that."""
    if _CLEAR.exists():
        _CLEAR.write_text("5")


def _peak() -> int:
    """Tell the largest amount of memory that the process had, in bytes.

    Where there is /proc it is asked: what `getrusage` tells includes the parent's before the exec.
    """
    if _STATUS.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text())
        assert found is not None
        return 1024 * int(found[1])
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _sync(base_url: str, api_key: str, path: Path) -> dict[str, Any]:
    with PinbridgeClient(base_url=base_url, api_key=api_key) as client:
        client.assets.upload_video(WARM_UP)
        _forget_peak()
        before, start, sent = _peak(), time.monotonic(), [0]
        asset = client.assets.upload_video(
            path, on_progress=lambda done, total: sent.__setitem__(0, done)
        )
        seconds = time.monotonic() - start
    return _figures(before, seconds, sent[0], asset.file_size_bytes)


def _async(base_url: str, api_key: str, path: Path) -> dict[str, Any]:
    return asyncio.run(_upload_async(base_url, api_key, path))


async def _upload_async(base_url: str, api_key: str, path: Path) -> dict[str, Any]:
    gaps: list[float] = []

    async def heartbeat() -> None:
        last = time.monotonic()
        while True:
            await asyncio.sleep(BEAT)
            now = time.monotonic()
            gaps.append(now - last - BEAT)
            last = now

    async with AsyncPinbridgeClient(base_url=base_url, api_key=api_key) as client:
        await client.assets.upload_video(WARM_UP)
        _forget_peak()
        before, start, sent = _peak(), time.monotonic(), [0]
        beating = asyncio.create_task(heartbeat())
        asset = await client.assets.upload_video(
            path, on_progress=lambda done, total: sent.__setitem__(0, done)
        )
        seconds = time.monotonic() - start
        beating.cancel()
    figures = _figures(before, seconds, sent[0], asset.file_size_bytes)
    return {**figures, "beats": len(gaps), "longest_gap": max(gaps, default=0.0)}


def _figures(before: int, seconds: float, sent: int, received: int) -> dict[str, Any]:
    rise = _peak() - before
    return {"rise": rise, "peak": before + rise, "seconds": seconds, "sent": sent, "got": received}


# From outside


def measure(kind: str, path: Path, base_url: str, api_key: str = "pb_key") -> dict[str, Any]:
    """Upload in a process of its own and return its figures."""
    return _figures_of("upload", kind, base_url, api_key, str(path))


def measure_download(kind: str, size: int, base_url: str) -> dict[str, Any]:
    """Download in a process of its own and return its figures."""
    return _figures_of("download", kind, base_url, str(size))


def _figures_of(*arguments: str) -> dict[str, Any]:
    with _python(*arguments) as process:
        output, _ = process.communicate()
    assert process.returncode == 0
    figures: dict[str, Any] = json.loads(output)
    return figures


def _python(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.acceptance.memory", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def report(name: str, size: int, figures: dict[str, Any]) -> str:
    """Write figures as a line."""
    text = (
        f"{name}: {size // MIB} MiB in {figures['seconds']:.2f} s, peak memory "
        f"{figures['peak'] / MIB:.1f} MiB, raised by {figures['rise'] / MIB:.2f} MiB"
    )
    if "beats" in figures:
        gap = 1000 * figures["longest_gap"]
        text += f", {figures['beats']} heartbeats, the latest {gap:.1f} ms late"
    return text


def main(arguments: Sequence[str]) -> None:
    """Print the figures of both clients, against both servers."""
    size = int(arguments[0]) * MIB if arguments else SIZE
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.mp4"
        write_video(path, size)
        for kind in ("sync", "async"):
            with counting_server() as base_url:
                print(report(f"{kind}, counting server", size, measure(kind, path, base_url)))
                found = measure_download(kind, size, base_url)
                print(report(f"{kind}, download", size, found))
            with running_sandbox("--max-upload-bytes", str(2 * size)) as server:
                found = measure(kind, path, server.base_url, server.start["api_key"])
                print(report(f"{kind}, sandbox", size, found))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["download", kind, base_url, size]:
            download(kind, base_url, size)
        case ["upload", kind, base_url, api_key, path]:
            upload(kind, base_url, api_key, path)
        case arguments:
            main(arguments)

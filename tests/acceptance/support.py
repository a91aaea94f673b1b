"""What the tests against the sandbox share: a clock, media files, a look at what was sent."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from pinbridge._core.runtime import Runtime
from pinbridge.sandbox import Sandbox

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PICTURE_URL = "https://example.com/picture.png"
SECRET = "0123456789abcdef"
PASSWORD = "correct horse"


class Time:
    """Seconds that pass only while a client waits; the sandbox's clock goes along."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._now = 0.0
        self.waits: list[float] = []
        self.wrong_by = 0.0
        """Seconds by which the clock of the client's machine is ahead."""

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.waits.append(seconds)
        self._now += seconds
        self._sandbox.advance(seconds)

    @property
    def waited(self) -> float:
        return sum(self.waits)

    @property
    def runtime(self) -> Runtime:
        return Runtime(
            clock=lambda: self._now,
            wall_clock=lambda: self._sandbox.now().timestamp() + self.wrong_by,
            random=lambda: 0.5,
            sleep=self.sleep,
        )


class Receiver:
    """A webhook receiver: keeps what it gets, and answers as told."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.statuses: list[int] = []
        """Statuses of the next answers; 204 when there are none left."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.statuses.pop(0) if self.statuses else 204)


@contextmanager
def nothing_sent(sandbox: Sandbox) -> Iterator[None]:
    """Hold that the sandbox receives no request meanwhile."""
    before = len(sandbox.requests())
    yield
    assert [line(row) for row in sandbox.requests()[before:]] == []


def line(row: dict[str, Any]) -> str:
    """Write a logged request as method and path."""
    return f"{row['method']} {row['path']}"


def sent(sandbox: Sandbox, start: str = "") -> list[str]:
    """List the requests received whose method and path begin so."""
    return [line(row) for row in sandbox.requests() if line(row).startswith(start)]


def last_request_id(sandbox: Sandbox) -> str:
    """Return the id that the sandbox gave the newest request."""
    request_id: str = sandbox.requests()[-1]["request_id"]
    return request_id


def consent(sandbox: Sandbox, authorization_url: str, username: str = "") -> dict[str, str]:
    """Open the consent page as a browser would; return what it sends to the callback."""
    query = {"username": username} if username else {}
    with httpx.Client(transport=sandbox.transport()) as browser:
        answer = browser.get(httpx.URL(authorization_url).copy_merge_params(query))
    fields = parse_qs(urlsplit(answer.headers["location"]).query)
    return {name: values[0] for name, values in fields.items()}


def files_in(folder: Path) -> list[Path]:
    """List what a folder holds."""
    return sorted(folder.iterdir())


def png(text: str = "", size: int = 0) -> bytes:
    """Make a picture of one pixel, with a text in it and at least this many bytes."""
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\xff\x80\0")),
        (b"tEXt", b"Comment\0" + text.encode("latin-1").ljust(size)),
        (b"IEND", b""),
    ]
    data = b"\x89PNG\r\n\x1a\n"
    for kind, body in chunks:
        checksum = zlib.crc32(kind + body)
        data += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)
    return data


def mp4(text: str = "") -> bytes:
    """Make a file with the structure of a video."""
    boxes = [(b"ftyp", b"isom\0\0\2\0isomiso2mp41"), (b"mdat", text.encode().ljust(64))]
    return b"".join(struct.pack(">I", 8 + len(body)) + kind + body for kind, body in boxes)

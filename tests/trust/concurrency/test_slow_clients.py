"""The sandbox on a port: slow and greedy clients do no harm to others."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge import PayloadTooLargeError, PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.server import running_sandbox
from tests.acceptance.support import PICTURE_URL, png

PATIENCE = 10
STALLED = 40
LIMIT = 100_000


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox.serve(max_body_bytes=LIMIT, max_upload_bytes=LIMIT) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=sandbox.base_url, api_key=sandbox.api_key, timeout=PATIENCE, max_retries=0
    ) as client:
        yield client


def connected(sandbox: Sandbox) -> socket.socket:
    url = httpx.URL(sandbox.base_url)
    return socket.create_connection((url.host, url.port or 0), timeout=PATIENCE)


def head(sandbox: Sandbox, line: str, *fields: str) -> bytes:
    """Write the head of a request with credentials."""
    return "\r\n".join(
        [f"{line} HTTP/1.1", "host: sandbox", f"x-api-key: {sandbox.api_key}", *fields, "", ""]
    ).encode()


def begun(sandbox: Sandbox) -> dict[str, bytes]:
    """Requests that stop somewhere on the way."""
    upload = head(
        sandbox,
        "POST /v1/assets/images",
        "content-type: multipart/form-data; boundary=b",
        "content-length: 50000",
    )
    part = b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    body = head(sandbox, "POST /v1/pins", "content-type: application/json", "content-length: 5000")
    chunked = head(sandbox, "POST /v1/pins", "transfer-encoding: chunked")
    return {
        "nothing": b"",
        "a letter": b"G",
        "a header": head(sandbox, "GET /v1/pins")[:-2],
        "an upload": upload + part + png()[:20],
        "a part's header": upload + part[:30],
        "a body": body + b'{"title": "',
        "a chunk": chunked + b"1000\r\n{",
    }


def work(client: PinbridgeClient, sandbox: Sandbox) -> None:
    """Do a bit of everything."""
    for number in range(5):
        picture = png(str(number))
        asset = client.assets.upload_image(picture)
        assert client.assets.get_content(asset.id) == picture
        pin = client.pins.create(
            account_id=sandbox.account_id,
            board_id=sandbox.board_id,
            title=f"Pin {number}",
            image_url=PICTURE_URL,
        )
        assert client.pins.get(pin.id).title == f"Pin {number}"


def test_stalled_requests_do_not_stop_others(sandbox: Sandbox, client: PinbridgeClient) -> None:
    with ExitStack() as stack:
        for _ in range(STALLED // 5):
            for data in begun(sandbox).values():
                stalled = stack.enter_context(connected(sandbox))
                stalled.sendall(data)
        work(client, sandbox)
    # Nothing of what broke off was kept.
    assert client.assets.list().total == 5
    assert len(client.pins.list()) == 5


def test_a_request_in_slow_pieces_gets_its_answer(
    sandbox: Sandbox, client: PinbridgeClient
) -> None:
    with connected(sandbox) as slow:
        slow.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in head(sandbox, "GET /v1/pins", "connection: close"):
            slow.sendall(bytes([byte]))
            if byte == ord(":"):
                client.pins.list()
        answer = b"".join(iter(lambda: slow.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200 ")


def test_readers_that_do_not_read_do_not_stop_others() -> None:
    with (
        Sandbox.serve() as sandbox,
        PinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key, timeout=PATIENCE
        ) as client,
        ExitStack() as stack,
    ):
        asset = client.assets.upload_image(png(size=20_000_000))
        for _ in range(5):
            reader = stack.enter_context(connected(sandbox))
            reader.sendall(head(sandbox, f"GET /v1/assets/{asset.id}/content"))
            assert reader.recv(10)
        work(client, sandbox)


def test_stalled_requests_do_not_keep_it_from_stopping() -> None:
    with ExitStack() as stack:
        with Sandbox.serve() as sandbox:
            for data in begun(sandbox).values():
                stack.enter_context(connected(sandbox)).sendall(data)
            before = time.monotonic()
        assert time.monotonic() - before < PATIENCE


def greedy(sandbox: Sandbox) -> dict[str, tuple[bytes, bytes]]:
    """Requests without end: a beginning, and what comes again and again."""
    multipart = "content-type: multipart/form-data; boundary=b"
    part = b'--b\r\ncontent-disposition: form-data; name="%s"; filename="a.png"\r\n\r\n'
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    first = {
        name: b"%x\r\n%s\r\n" % (len(part % name.encode()), part % name.encode())
        for name in ("file", "other")
    }
    chunked = head(sandbox, "POST /v1/pins", "transfer-encoding: chunked")
    to_upload = head(sandbox, "POST /v1/assets/images", multipart, "transfer-encoding: chunked")
    return {
        "JSON": (chunked, chunk),
        "a file": (to_upload + first["file"], chunk),
        "another part": (to_upload + first["other"], chunk),
        "a part's header": (to_upload + b"d\r\n--b\r\ncontent-\r\n", chunk),
        "before the parts": (to_upload, chunk),
        "header fields": (head(sandbox, "GET /v1/pins")[:-2], b"x-more: %s\r\n" % (b"x" * 1000)),
        "a header field": (head(sandbox, "GET /v1/pins")[:-2] + b"x-more: ", b"x" * 1000),
        "trailers": (chunked + b"1\r\n{\r\n0\r\n", b"x-more: %s\r\n" % (b"x" * 1000)),
        "a chunk's extension": (chunked + b"1;more=", b"x" * 1000),
        "an address": (b"GET /v1/pins?q=", b"x" * 1000),
        "controls": (
            head(sandbox, "PUT /_sandbox/faults", "transfer-encoding: chunked"),
            chunk,
        ),
    }


@pytest.mark.parametrize(
    "kind",
    [
        "JSON",
        "a file",
        "another part",
        "a part's header",
        "before the parts",
        "header fields",
        "a header field",
        "trailers",
        "a chunk's extension",
        "an address",
        "controls",
    ],
)
def test_a_request_without_end_is_refused(
    sandbox: Sandbox, client: PinbridgeClient, kind: str
) -> None:
    beginning, more = greedy(sandbox)[kind]
    sent = 0
    with connected(sandbox) as greedy_one:
        greedy_one.sendall(beginning)
        with suppress(ConnectionError):
            while not select.select([greedy_one], [], [], 0)[0] and sent < 1000 * LIMIT:
                greedy_one.sendall(more)
                sent += len(more)
        answer = greedy_one.recv(100)
    # What has not arrived yet lies in the buffers of both sockets.
    assert sent < 300 * LIMIT
    assert answer.split()[1] in (b"400", b"413", b"422", b"431")
    work(client, sandbox)


def test_a_body_over_the_limit_is_refused(sandbox: Sandbox, client: PinbridgeClient) -> None:
    for call in (
        lambda: client.assets.upload_image(png(size=LIMIT)),
        lambda: client.request("POST", "/v1/pins", json={"title": "x" * LIMIT}),
        lambda: client.pins.import_csv(b"title\n" + b"x" * LIMIT),
    ):
        with pytest.raises(PayloadTooLargeError):
            call()
    work(client, sandbox)


def listening(port: int) -> set[str]:
    """Addresses on which this machine listens on a port, as the system tells them."""
    found: set[str] = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, _, number = local.partition(":")
            if state == "0A" and int(number, 16) == port:
                found.add(address)
    return found


@pytest.mark.parametrize(
    ("arguments", "expected"), [((), "0100007F"), (("127.0.0.2",), "0200007F")]
)
def test_it_listens_on_loopback_unless_told_otherwise(
    arguments: tuple[Any, ...], expected: str
) -> None:
    with Sandbox.serve(*arguments) as sandbox:
        assert listening(httpx.URL(sandbox.base_url).port or 0) == {expected}


def test_so_does_the_program() -> None:
    with running_sandbox() as server:
        assert listening(httpx.URL(server.base_url).port or 0) == {"0100007F"}

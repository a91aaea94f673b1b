"""Bodies within the limits never keep others waiting."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import error_code

MIB = 1 << 20
# Far more than a request to `/healthz` needs, far less than reading these bodies part by part.
LONGEST_WAIT = 1.5


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with (
        Sandbox.serve(frozen=True) as sandbox,
        httpx.Client(
            base_url=sandbox.base_url,
            headers={"x-api-key": sandbox.api_key},
            trust_env=False,
            timeout=60,
        ) as made,
    ):
        yield made


def upload(path: str, content: Callable[[], bytes]) -> Callable[[httpx.Client], httpx.Response]:
    return lambda client: client.post(path, files={"file": ("a.bin", content())})


def send(path: str, content: Callable[[], bytes]) -> Callable[[httpx.Client], httpx.Response]:
    headers = {"content-type": "application/json"}
    return lambda client: client.post(path, content=content(), headers=headers)


HEADER = b"account_id,board_id,title,image_url,idempotency_key\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(13) + b"\x00\x00\x00\x00"

CASES = {
    "empty JPEG markers": (
        upload("/v1/assets/images", lambda: b"\xff\xd8\xff" + b"\xd0\xff" * (10 * MIB)),
        422,
    ),
    "JPEG fill bytes": (
        upload("/v1/assets/images", lambda: b"\xff\xd8" + b"\xff" * (20 * MIB)),
        422,
    ),
    "empty GIF blocks": (
        upload("/v1/assets/images", lambda: b"GIF89a" + bytes(7) + b"\x21\xf9\x00" * (7 * MIB)),
        422,
    ),
    "one-byte GIF blocks": (
        upload(
            "/v1/assets/images",
            lambda: b"GIF89a" + bytes(7) + b"\x21\xf9" + b"\x01\x00" * (9 * MIB),
        ),
        422,
    ),
    "empty boxes": (upload("/v1/assets/videos", lambda: b"\0\0\0\x08free" * (2 * MIB)), 422),
    "short CSV lines": (upload("/v1/pins/imports/csv", lambda: b"a\n" * (9 * MIB // 2)), 422),
    "empty CSV lines": (upload("/v1/pins/imports/csv", lambda: b"\n" * (9 * MIB)), 422),
    "short CSV rows": (
        upload("/v1/pins/imports/csv", lambda: HEADER + b"a\n" * (9 * MIB // 2)),
        422,
    ),
    "a JSON array": (
        send("/v1/pins/imports/json", lambda: b"[" + b"1," * (5 * 10**6 - 2) + b"1]"),
        422,
    ),
    "just few enough values": (
        send("/v1/pins/imports/json", lambda: b"[" + b"1," * 49_000 + b"1]"),
        422,
    ),
    "a JSON list of ids": (
        send("/v1/pins/bulk-delete", lambda: b'{"ids":[' + b'"a",' * (2 * 10**6) + b'"a"]}'),
        422,
    ),
    "many unknown members": (
        send(
            "/v1/webhooks",
            lambda: json.dumps(
                {
                    "url": "https://example.com",
                    "secret": "0" * 16,
                    "events": ["x"] * 49_000,
                }
            ).encode(),
        ),
        422,
    ),
    "a control": (send("/_sandbox/reset", lambda: b"[" + b"1," * (4 * 10**6) + b"1]"), 422),
}


@pytest.mark.parametrize("name", CASES)
def test_others_are_served_meanwhile(client: httpx.Client, name: str) -> None:
    call, status = CASES[name]
    responses: list[httpx.Response] = []
    sender = threading.Thread(target=lambda: responses.append(call(client)))
    sender.start()
    waits: list[float] = []
    with httpx.Client(base_url=client.base_url, verify=False, timeout=60) as other:
        while sender.is_alive():
            start = time.perf_counter()
            assert other.get("/healthz").status_code == 200
            waits.append(time.perf_counter() - start)
            sender.join(0.01)
    [response] = responses
    assert error_code(response)[0] == status, response.text[:300]
    assert len(response.content) < 100_000
    assert max(waits, default=0.0) < LONGEST_WAIT

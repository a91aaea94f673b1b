from __future__ import annotations

import asyncio
import struct
import threading
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared.asgi import Receive, Scope, Send
from tests.sandbox.sandbox_support import PinBody, make_mp4

MIB = 1 << 20


@pytest.mark.anyio
async def test_the_async_transport_serves_the_same_sandbox(pin_body: PinBody) -> None:
    async with Sandbox(frozen=True) as sandbox:
        headers = {"x-api-key": sandbox.api_key}
        async with httpx.AsyncClient(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.async_transport()
        ) as client:
            created = await client.post("/v1/pins", json=pin_body())
            assert created.status_code == 201
            assert await sandbox.advance_async(2) == sandbox.now()
            responses = await asyncio.gather(
                *(client.get(f"/v1/pins/{created.json()['id']}") for _ in range(20))
            )
        assert {response.json()["status"] for response in responses} == {"published"}
        with httpx.Client(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
        ) as sync_client:
            listed = await asyncio.to_thread(sync_client.get, "/v1/pins")
        assert len(listed.json()) == 1


@pytest.mark.anyio
async def test_async_faults_are_httpx_errors(anyio_backend: str) -> None:
    async with (
        Sandbox(frozen=True) as sandbox,
        httpx.AsyncClient(base_url=sandbox.base_url, transport=sandbox.async_transport()) as client,
    ):
        for kind, error in (
            ("drop_before", httpx.RemoteProtocolError),
            ("drop_after", httpx.RemoteProtocolError),
            ("truncate", httpx.RemoteProtocolError),
            ("delay", httpx.ReadTimeout),
        ):
            sandbox.faults([{"kind": kind, "seconds": 3600}])
            with pytest.raises(error):
                await client.get("/healthz")
        sandbox.faults([])
        assert (await client.get("/healthz")).status_code == 200


def video(size: int) -> Iterator[bytes]:
    """A video in a form, made piece by piece."""
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="v.mp4"\r\n\r\n'
    yield head + make_mp4(0)[:-8] + struct.pack(">I4s", size + 8, b"mdat")
    for _ in range(size // MIB):
        yield b"v" * MIB
    yield b"\r\n--b--\r\n"


def test_large_bodies_pass_in_constant_memory() -> None:
    size = 48 * MIB
    tracemalloc.start()
    try:
        with Sandbox(frozen=True, max_upload_bytes=2 * size) as sandbox:
            headers = {
                "x-api-key": sandbox.api_key,
                "content-type": "multipart/form-data; boundary=b",
            }
            with httpx.Client(
                base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
            ) as client:
                tracemalloc.reset_peak()
                before = tracemalloc.get_traced_memory()[0]
                asset = client.post("/v1/assets/videos", content=video(size)).json()
                received = 0
                with client.stream("GET", f"/v1/assets/{asset['id']}/content") as response:
                    for chunk in response.iter_bytes():
                        received += len(chunk)
                peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert received == asset["file_size_bytes"] == size + 32
    assert peak < 8 * MIB


@pytest.mark.anyio
async def test_async_bodies_stream_in_both_directions(anyio_backend: str) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in video(4 * MIB):
            yield piece

    async with Sandbox(frozen=True) as sandbox:
        headers = {
            "x-api-key": sandbox.api_key,
            "content-type": "multipart/form-data; boundary=b",
        }
        async with httpx.AsyncClient(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.async_transport()
        ) as client:
            asset = (await client.post("/v1/assets/videos", content=pieces())).json()
            url = f"/v1/assets/{asset['id']}/content"
            async with client.stream("GET", url) as response:
                sizes = [len(chunk) async for chunk in response.aiter_bytes()]
    assert sum(sizes) == asset["file_size_bytes"]
    assert len(sizes) > 4


def test_an_error_in_the_request_body_reaches_the_caller(sandbox: Sandbox) -> None:
    def broken() -> Iterator[bytes]:
        yield b"--b\r\n"
        raise ZeroDivisionError

    headers = {"x-api-key": sandbox.api_key, "content-type": "multipart/form-data; boundary=b"}
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        with pytest.raises(ZeroDivisionError):
            client.post("/v1/assets/images", content=broken(), headers=headers)
        assert client.get("/healthz").status_code == 200


def test_a_download_may_be_given_up(sandbox: Sandbox) -> None:
    headers = {"x-api-key": sandbox.api_key, "content-type": "multipart/form-data; boundary=b"}
    with httpx.Client(
        base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
    ) as client:
        asset = client.post("/v1/assets/videos", content=video(4 * MIB)).json()
        for _ in range(3):
            with client.stream("GET", f"/v1/assets/{asset['id']}/content") as response:
                assert next(response.iter_bytes())
        assert client.get("/healthz").status_code == 200


def test_an_early_response_ends_the_upload(sandbox: Sandbox) -> None:
    sent = 0

    def pieces() -> Iterator[bytes]:
        nonlocal sent
        for piece in video(40 * MIB):
            sent += len(piece)
            yield piece

    headers = {"x-api-key": "pb_wrong", "content-type": "multipart/form-data; boundary=b"}
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        response = client.post("/v1/assets/videos", content=pieces(), headers=headers)

    assert response.status_code == 401
    assert sent < 2 * MIB


def test_a_crash_of_the_application_is_a_broken_connection(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(scope: Scope, receive: Receive, send: Send) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sandbox._live, "app", crash)
    with (
        httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
        pytest.raises(httpx.RemoteProtocolError, match="ZeroDivisionError"),
    ):
        client.get("/healthz")


def test_bodies_of_the_wrong_kind_are_refused(sandbox: Sandbox) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b""

    request = httpx.Request("POST", sandbox.base_url, content=pieces())
    with pytest.raises(RuntimeError, match="needs the async transport"):
        sandbox.transport().handle_request(request)


def test_threads_share_a_sandbox(sandbox: Sandbox, pin_body: PinBody) -> None:
    bodies = [pin_body() for _ in range(40)]
    statuses: list[int] = []

    def run(part: list[dict[str, Any]]) -> None:
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
        ) as client:
            statuses.extend(client.post("/v1/pins", json=body).status_code for body in part)

    threads = [threading.Thread(target=run, args=(bodies[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [201] * 40

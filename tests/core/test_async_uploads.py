"""What only async clients can do: asynchronous sources, and being cancelled."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from pinbridge_api.api.assets import upload_image
from pinbridge_api.models import ImageUpload

from pinbridge import (
    APIConnectionError,
    AsyncPinbridgeClient,
    InvalidFileError,
    PinbridgeClient,
    RateLimitError,
)
from pinbridge._core.runtime import Runtime
from pinbridge.runtime.types import File
from tests.support.fakes import BASE_URL, PIN_ID, Pieces, Server, Time, hang_up, reply
from tests.support.files import PNG, AsyncMinimalFile, acounted
from tests.support.payloads import asset, pin

pytestmark = pytest.mark.anyio

STORED = reply(201, content=asset())


def client_of(server: Any, time: Time) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(
        base_url=BASE_URL, api_key="k", transport=server, runtime=time.runtime
    )


@pytest.mark.parametrize(
    "make",
    [
        lambda: acounted(PNG[:10], b"", PNG[10:]),
        lambda: AsyncMinimalFile(PNG[:10], PNG[10:]),
        lambda: AsyncMinimalFile(bytearray(PNG), name="dir/own.png"),
    ],
)
async def test_asynchronous_sources(make: Any, time: Time) -> None:
    server = Server(STORED)
    seen: list[tuple[int, int | None]] = []
    await client_of(server, time).assets.upload_image(
        make(), on_progress=lambda *numbers: seen.append(numbers)
    )
    assert b"\r\n\r\n" + PNG + b"\r\n--" in server.last.content
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert seen[-1] == (len(PNG), None)


async def test_a_file_opened_by_anyio(tmp_path: Path, time: Time) -> None:
    path = tmp_path / "own.png"
    path.write_bytes(PNG)  # noqa: ASYNC240 - a few bytes
    server = Server(STORED)
    async with await anyio.open_file(path, "rb") as file:
        await client_of(server, time).assets.upload_image(file)
    assert b'filename="own.png"\r\nContent-Type: image/png\r\n\r\n' + PNG in server.last.content


async def test_the_low_level_way(time: Time) -> None:
    server = Server(STORED)
    body = ImageUpload(file=File(acounted(PNG), "a.png", "image/png"))
    await upload_image.asyncio(client=client_of(server, time), body=body)
    assert PNG in server.last.content


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (acounted, "upload is empty"),
        (lambda: acounted(b""), "upload is empty"),
        (AsyncMinimalFile, "upload is empty"),
        (lambda: AsyncMinimalFile("text"), "str instead of bytes"),
        (lambda: AsyncMinimalFile(PNG, None), "NoneType instead of bytes"),
    ],
)
async def test_sources_that_go_wrong(make: Any, reason: str, time: Time) -> None:
    with pytest.raises(InvalidFileError, match=reason):
        await client_of(Server(STORED), time).assets.upload_image(make())


async def test_they_are_not_sent_twice(time: Time) -> None:
    with pytest.raises(RateLimitError):
        await client_of(Server(reply(429)), time).assets.upload_image(acounted(PNG))
    refused = Server(hang_up(httpx.ConnectError))
    with pytest.raises(APIConnectionError):
        await client_of(refused, time).assets.upload_image(acounted(PNG))


async def test_a_generator_stays_the_callers_to_close(time: Time) -> None:
    closed: list[bool] = []

    async def source() -> AsyncIterator[bytes]:
        try:
            yield PNG
            yield PNG
        finally:
            closed.append(True)

    def stop(_sent: int, _total: int | None) -> None:
        raise KeyError("enough")

    generator: Any = source()
    with pytest.raises(KeyError):
        await client_of(Server(STORED), time).assets.upload_image(generator, on_progress=stop)
    await generator.aclose()
    assert closed == [True]


def test_a_sync_client_refuses_them_before_any_request(time: Time) -> None:
    client = PinbridgeClient(
        base_url=BASE_URL, api_key="k", transport=Server(), runtime=time.runtime
    )
    source: Any
    for source in (acounted(PNG), AsyncMinimalFile(PNG)):
        with pytest.raises(InvalidFileError, match="async client only"):
            client.assets.upload_image(source)


async def test_publish_refuses_them(time: Time) -> None:
    with pytest.raises(InvalidFileError, match=r"content_type|reads the media twice"):
        await client_of(Server(), time).publish(acounted(PNG), board="1", title="t")
    with pytest.raises(InvalidFileError, match="reads the media twice"):
        await client_of(Server(), time).publish(
            acounted(PNG), board="1", title="t", content_type="image/png"
        )


# Waiting and cancelling.


async def test_a_runtime_may_wait_asynchronously() -> None:
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    runtime = Runtime(random=lambda: 1.0, sleep=wait)
    server = Server(reply(503), reply(content=pin()))
    client = AsyncPinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, runtime=runtime)
    await client.pins.get(PIN_ID)
    assert waits == [0.5]


async def test_without_a_runtime_waiting_is_real() -> None:
    server = Server(reply(429, headers={"retry-after": "0"}), reply(content=pin()))
    client = AsyncPinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
    await client.pins.get(PIN_ID)


def test_so_is_that_of_the_sync_client() -> None:
    server = Server(reply(429, headers={"retry-after": "0"}), reply(content=pin()))
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:
        client.pins.get(PIN_ID)


class Stalled(httpx.AsyncBaseTransport):
    """Never answer the first request; answer the others."""

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.count = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.count += 1
        if self.count == 1:
            self.began.set()
            await asyncio.Event().wait()
        return httpx.Response(200, content=pin())


async def test_a_cancelled_call_leaves_the_client_usable(time: Time) -> None:
    transport = Stalled()
    client = client_of(transport, time)
    task = asyncio.create_task(client.pins.get(PIN_ID))
    await transport.began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await client.pins.get(PIN_ID)).title == "A pin"


class Slow(io.BytesIO):
    """A file whose second read waits until somebody lets it go on."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.reads = 0
        self.is_reading = threading.Event()
        self.go_on = threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        if self.reads > 1:
            self.is_reading.set()
            self.go_on.wait(10)
        return super().read(size)


async def test_an_upload_is_cancelled_while_a_thread_reads(time: Time) -> None:
    file = Slow(PNG)
    client = client_of(Server(STORED), time)
    task = asyncio.create_task(client.assets.upload_image(file))
    assert await asyncio.to_thread(file.is_reading.wait, 10)
    task.cancel()
    for _ in range(10):
        await asyncio.sleep(0)
    file.go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_download_is_cancelled(tmp_path: Path, time: Time) -> None:
    began = asyncio.Event()

    class Endless(Pieces):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield bytes(300_000)
            began.set()
            await asyncio.Event().wait()

    server = Server(lambda _: httpx.Response(200, stream=Endless([])))
    task = asyncio.create_task(client_of(server, time).assets.download(PIN_ID, tmp_path / "a"))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240 - a few names

"""What only asynchronous code can do, against the sandbox."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from pinbridge import AsyncPinbridgeClient, InvalidFileError
from pinbridge._core.runtime import Runtime
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import files_in, nothing_sent, png

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(queue_seconds=0.0, publish_seconds=0.0) as sandbox:
        yield sandbox


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[AsyncPinbridgeClient]:
    async with AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.async_transport(),
        max_retries=20,
        runtime=Runtime(sleep=lambda seconds: None),
    ) as client:
        yield client


async def chunks_of(data: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def test_upload_from_an_async_iterator(client: AsyncPinbridgeClient) -> None:
    data = png("iterated", size=300_000)
    asset = await client.assets.upload_image(chunks_of(data, 7_000), filename="a.png")
    assert asset.file_size_bytes == len(data)
    assert await client.assets.get_content(asset.id) == data


async def test_upload_from_an_async_file(client: AsyncPinbridgeClient, tmp_path: Path) -> None:
    data = png("file", size=600_000)
    (tmp_path / "a.png").write_bytes(data)
    async with await anyio.open_file(tmp_path / "a.png", "rb") as file:
        asset = await client.assets.upload_image(file)
    assert await client.assets.get_content(asset.id) == data


async def test_publish_needs_what_can_be_read_twice(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidFileError, match="be read only once"):
        await client.publish(chunks_of(png(), 10), board="Travel", title="A pin")
    with nothing_sent(sandbox), pytest.raises(InvalidFileError, match="twice"):
        await client.publish(
            chunks_of(png(), 10), board="Travel", title="A pin", content_type="image/png"
        )


async def test_the_same_call_at_the_same_time_publishes_once(client: AsyncPinbridgeClient) -> None:
    calls = (client.publish(png(), board="Travel", title="A pin") for _ in range(8))
    pins = await asyncio.gather(*calls)
    assert len({pin.id for pin in pins}) == 1
    assert len(await client.pins.list()) == 1


async def test_many_calls_share_a_client(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "drop_after", "probability": 0.2}], seed=7)
    calls = (client.publish(png(str(n)), board="Travel", title=f"Pin {n}") for n in range(40))
    pins = await asyncio.gather(*calls)
    sandbox.faults([])
    assert [pin.title for pin in pins] == [f"Pin {number}" for number in range(40)]
    assert {pin.id for pin in pins} == {row.id for row in await client.pins.list(limit=200)}


async def test_a_cancelled_download_leaves_nothing_behind(
    client: AsyncPinbridgeClient, tmp_path: Path
) -> None:
    asset = await client.assets.upload_image(png(size=900_000))
    started = asyncio.Event()
    call = asyncio.create_task(
        client.assets.download(
            asset.id, tmp_path / "a.png", on_progress=lambda done, total: started.set()
        )
    )
    await started.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert files_in(tmp_path) == []
    assert (await client.system.health()).status == "ok"


async def test_a_cancelled_upload_leaves_the_client_usable(client: AsyncPinbridgeClient) -> None:
    started = asyncio.Event()
    call = asyncio.create_task(
        client.assets.upload_image(
            io.BytesIO(png(size=5_000_000)), on_progress=lambda done, total: started.set()
        )
    )
    await started.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert (await client.assets.list()).total == 0
    await client.assets.upload_image(png())
    assert (await client.assets.list()).total == 1

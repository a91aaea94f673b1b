"""Callbacks of the async client may be coroutine functions."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import anyio.lowlevel
import pytest

from pinbridge import AsyncPinbridgeClient, InvalidInputError, PinbridgeClient
from pinbridge._core.runtime import Runtime
from pinbridge.models import PinResponse
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import png
from tests.support.fakes import BASE_URL, Server
from tests.support.files import PNG


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_a_coroutine_function_is_awaited() -> None:
    seen: list[str] = []

    async def on_status(pin: PinResponse) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(pin.status)

    async with Sandbox(frozen=True) as sandbox:
        client = AsyncPinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            transport=sandbox.async_transport(),
            runtime=Runtime(sleep=sandbox.advance_async),
        )
        pin = await client.publish(
            "https://example.com/photo.jpg",
            board=sandbox.board_id,
            title="Awaited",
            on_status=on_status,
        )
        await client.aclose()

    assert pin.status == "published"
    assert seen[0] == "queued"
    assert seen[-1] == "published"


@pytest.mark.anyio
async def test_all_callbacks_may_be_coroutine_functions(tmp_path: Path) -> None:
    called: list[str] = []

    def awaited(name: str) -> Callable[..., Awaitable[None]]:
        async def callback(*values: Any) -> None:
            await anyio.lowlevel.checkpoint()
            called.append(name)

        return callback

    async with Sandbox(frozen=True) as sandbox:
        client = AsyncPinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            transport=sandbox.async_transport(),
            runtime=Runtime(sleep=sandbox.advance_async),
        )
        asset = await client.assets.upload_image(png(), on_progress=awaited("upload"))
        await client.assets.download(asset.id, tmp_path / "a.png", on_progress=awaited("download"))
        fields = {"board_id": sandbox.board_id, "account_id": sandbox.account_id, "title": "A"}
        pin = await client.pins.create(**fields, asset_id=asset.id)
        await client.pins.wait_all([pin.id], on_done=awaited("done"))
        plan = client.schedules.plan(
            [{**fields, "asset_id": asset.id}], start="2099-01-01T00:00:00Z", every="1 day"
        )
        await plan.create(on_schedule=awaited("schedule"))
        job = await client.pins.import_json([{**fields, "asset_id": asset.id}])
        await client.pins.wait_import(job.id, on_status=awaited("import"))
        await client.aclose()
    assert set(called) == {"upload", "download", "done", "schedule", "import"}


class Callback:
    async def __call__(self, *values: Any) -> None:
        raise AssertionError("nobody can await this")


def calls(client: PinbridgeClient, callback: Any) -> list[Callable[[], object]]:
    plan = client.schedules.plan([], start="2099-01-01T00:00:00Z", every="1 day")
    return [
        lambda: client.publish(PNG, board="1", title="t", on_status=callback),
        lambda: client.publish(PNG, board="1", title="t", on_progress=callback),
        lambda: client.assets.upload_image(PNG, on_progress=callback),
        lambda: client.assets.download(uuid4(), io.BytesIO(), on_progress=callback),
        lambda: client.pins.wait(uuid4(), on_status=callback),
        lambda: client.pins.wait_all([uuid4()], on_done=callback),
        lambda: client.pins.wait_import(uuid4(), on_status=callback),
        lambda: client.schedules.wait(uuid4(), on_status=callback),
        lambda: plan.create(on_schedule=callback),
        lambda: client.with_options(on_response=callback),
        lambda: client.pins.list(options={"on_response": callback}),
    ]


@pytest.mark.parametrize(
    "callback", [Callback(), Callback().__call__, partial(Callback().__call__, 1)]
)
def test_a_sync_client_refuses_them_before_sending(callback: Any) -> None:
    server = Server()
    client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
    for call in calls(client, callback):
        with pytest.raises(InvalidInputError, match="coroutine function"):
            call()
    assert server.requests == []

"""Callbacks of the async client may be coroutine functions."""

from __future__ import annotations

import anyio.lowlevel
import pytest

from pinbridge import AsyncPinbridgeClient
from pinbridge._core.runtime import Runtime
from pinbridge.models import PinResponse
from pinbridge.sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


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

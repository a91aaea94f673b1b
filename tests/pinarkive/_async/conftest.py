"""Clients of the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinbridge.pinarkive import AsyncPinarkiveClient
from pinbridge.sandbox import Sandbox
from tests.support.fakes import Time


@pytest.fixture
async def client(
    anyio_backend: str, sandbox: Sandbox, ark: dict[str, Any], time: Time
) -> AsyncIterator[AsyncPinarkiveClient]:
    """A client with the API key of the premium user; while it waits, the sandbox's clock moves."""

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        sandbox.advance(seconds)

    runtime = time.runtime
    runtime = type(runtime)(
        clock=runtime.clock, wall_clock=runtime.wall_clock, random=runtime.random, sleep=sleep
    )
    async with AsyncPinarkiveClient(
        api_key=ark["api_key"], base_url=ark["base_url"], runtime=runtime
    ) as made:
        yield made

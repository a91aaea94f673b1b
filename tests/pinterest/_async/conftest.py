"""Clients of the local Pinterest."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinbridge.pinterest import AsyncPinterestClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time


@pytest.fixture
async def client(
    anyio_backend: str, sandbox: Sandbox, line: dict[str, Any], time: Time
) -> AsyncIterator[AsyncPinterestClient]:
    async with AsyncPinterestClient(
        line["access_token"],
        base_url=line["base_url"],
        transport=sandbox.async_transport(),
        runtime=time.runtime,
    ) as made:
        yield made

"""What a call costs beside bare httpx, in calls of Python functions: a count that no machine changes."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from types import FrameType
from typing import Any

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.pinterest import PinterestClient
from pinbridge.runtime import codec
from tests.acceptance.support import png

from .conftest import Server

ID = "0192f3c4-6a1e-7cc0-b6a9-5d0f4a0b1c2d"
HEADERS = {"x-api-key": "key"}
FIELDS = {
    "account_id": "2c9f4a9e-5a0d-4a7c-9f57-6a0f3a1d9c10",
    "board_id": "813744130166493711",
    "title": "Bread",
    "image_url": "https://example.com/a.jpg",
    "idempotency_key": "bread",
}
WARM_UP = 3
TURNS = 20


class Counter:
    """Count the Python functions that this thread calls.

    Args:
        only: Count the calls of this function alone.
    """

    def __init__(self, only: Callable[..., Any] | None = None) -> None:
        self.count = 0
        self._code = getattr(only, "__code__", None)

    def __enter__(self) -> Counter:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *error: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, argument: object) -> None:
        self.count += event == "call" and self._code in (None, frame.f_code)


def functions_called(call: Callable[[], object]) -> float:
    """Count for one call, when all that is done once has been done."""
    for _ in range(WARM_UP):
        call()
    with Counter() as counter:
        for _ in range(TURNS):
            call()
    return counter.count / TURNS


async def functions_called_async(call: Callable[[], Awaitable[object]]) -> float:
    """Count for one call, the event loop's own included."""
    for _ in range(WARM_UP):
        await call()
    with Counter() as counter:
        for _ in range(TURNS):
            await call()
    return counter.count / TURNS


def test_getting_a_pin_calls_fewer_functions_than_httpx(server: Server) -> None:
    with (
        PinbridgeClient(base_url=server.url, api_key="key") as client,
        httpx.Client(base_url=server.url, headers=HEADERS, trust_env=False) as bare,
    ):
        ours = functions_called(lambda: client.pins.get(ID))
        theirs = functions_called(lambda: bare.get(f"/v1/pins/{ID}").json())
    assert ours < 0.85 * theirs


def test_creating_a_pin_calls_fewer_functions_than_httpx(server: Server) -> None:
    with (
        PinbridgeClient(base_url=server.url, api_key="key") as client,
        httpx.Client(base_url=server.url, headers=HEADERS, trust_env=False) as bare,
    ):
        ours = functions_called(lambda: client.pins.create(**FIELDS))
        theirs = functions_called(lambda: bare.post("/v1/pins", json=FIELDS).json())
    assert ours < 0.88 * theirs


@pytest.mark.anyio
async def test_getting_a_pin_in_a_task_calls_fewer_functions_than_httpx(server: Server) -> None:
    async with (
        AsyncPinbridgeClient(base_url=server.url, api_key="key") as client,
        httpx.AsyncClient(base_url=server.url, headers=HEADERS, trust_env=False) as bare,
    ):
        ours = await functions_called_async(lambda: client.pins.get(ID))
        theirs = await functions_called_async(lambda: bare.get(f"/v1/pins/{ID}"))
    assert ours < 0.95 * theirs


def test_a_picture_is_encoded_for_the_check_and_for_the_request_only() -> None:
    answer = {"id": "813744226420795884", "board_id": FIELDS["board_id"]}
    transport = httpx.MockTransport(lambda request: httpx.Response(201, json=answer))
    with (
        PinterestClient("token", transport=transport) as client,
        Counter(only=codec.encode) as counter,
    ):
        client.pins.create(FIELDS["board_id"], png("a"), title="Bread")
    assert counter.count == 2  # noqa: PLR2004

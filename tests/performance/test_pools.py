"""What finding a connection costs, by count."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import anyio
import httpcore
import pytest

from pinbridge import APITimeoutError, AsyncPinbridgeClient, PinbridgeClient
from pinbridge._async.pool import MAX_CONNECTIONS, MAX_IDLE

from .conftest import Server

ID = "0192f3c4-6a1e-7cc0-b6a9-5d0f4a0b1c2d"
MOST = MAX_CONNECTIONS
MOST_IDLE = MAX_IDLE


def client_of(server: Server, **options: Any) -> PinbridgeClient:
    return PinbridgeClient(base_url=server.url, api_key="key", **options)


def async_client_of(server: Server, **options: Any) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(base_url=server.url, api_key="key", **options)


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in another thread
            await anyio.sleep(0.002)


async def get_many(client: AsyncPinbridgeClient, count: int) -> None:
    async with anyio.create_task_group() as group:
        for _ in range(count):
            group.start_soon(client.pins.get, ID)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Connections that were asked whether they can be used."""
    looked: list[object] = []
    for cls in (httpcore.HTTPConnection, httpcore.AsyncHTTPConnection):
        original: Any = cls.has_expired

        def has_expired(self: object, original: Any = original) -> bool:
            looked.append(self)
            return original(self)

        monkeypatch.setattr(cls, "has_expired", has_expired)
    return looked


def test_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    with client_of(server) as client:
        for _ in range(5):
            client.pins.get(ID)

    assert server.requests == [f"GET /v1/pins/{ID}"] * 5
    assert server.accepted == 1


@pytest.mark.anyio
async def test_async_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    async with async_client_of(server) as client:
        for _ in range(5):
            await client.pins.get(ID)

    assert server.requests == [f"GET /v1/pins/{ID}"] * 5
    assert server.accepted == 1


@pytest.mark.anyio
async def test_a_call_looks_at_one_connection_however_many_there_are(
    server: Server, looks: list[object]
) -> None:
    server.gate.clear()
    async with async_client_of(server) as client:
        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(client.pins.get, ID)
            await until(lambda: len(server.requests) == 10)
            server.gate.set()
        assert server.accepted == 10
        looks.clear()

        for _ in range(5):
            await client.pins.get(ID)

    assert len(looks) == 5
    assert len(set(map(id, looks))) == 1
    assert server.accepted == 10


def test_a_call_in_a_thread_looks_at_one_connection_however_many_there_are(
    server: Server, looks: list[object]
) -> None:
    server.gate.clear()
    with client_of(server) as client, ThreadPoolExecutor(10) as threads:
        calls = [threads.submit(client.pins.get, ID) for _ in range(10)]
        anyio.run(until, lambda: len(server.requests) == 10)
        server.gate.set()
        for call in calls:
            call.result()
        looks.clear()

        for _ in range(5):
            client.pins.get(ID)

    assert len(looks) == 5
    assert server.accepted == 10


@pytest.mark.anyio
async def test_connections_that_nobody_needs_are_closed(server: Server) -> None:
    server.gate.clear()
    async with async_client_of(server) as client:
        async with anyio.create_task_group() as group:
            for _ in range(MOST_IDLE + 15):
                group.start_soon(client.pins.get, ID)
            await until(lambda: len(server.requests) == MOST_IDLE + 15)
            server.gate.set()
        await until(lambda: server.open == MOST_IDLE)

        await client.pins.get(ID)
        assert server.accepted == MOST_IDLE + 15
    await until(lambda: server.open == 0)


@pytest.mark.anyio
async def test_no_more_connections_are_opened_than_allowed(server: Server) -> None:
    server.gate.clear()
    async with async_client_of(server) as client, anyio.create_task_group() as group:
        group.start_soon(get_many, client, MOST + 20)
        await until(lambda: len(server.requests) == MOST)
        server.gate.set()

    assert len(server.requests) == MOST + 20
    assert server.accepted == MOST


@pytest.mark.anyio
async def test_waiting_for_a_connection_ends(server: Server) -> None:
    server.gate.clear()
    async with async_client_of(server, max_retries=0) as client:
        hasty = client.with_options(timeout=0.05)
        async with anyio.create_task_group() as group:
            group.start_soon(get_many, client, MOST)
            await until(lambda: len(server.requests) == MOST)
            with pytest.raises(APITimeoutError) as caught:
                await hasty.pins.get(ID)
            server.gate.set()
        assert caught.value.phase == "pool"
        assert not caught.value.may_have_been_processed

        await client.pins.get(ID)


@pytest.mark.anyio
async def test_a_cancelled_call_gives_its_place_back(server: Server) -> None:
    server.gate.clear()
    async with async_client_of(server) as client:
        for _ in range(3):
            count = len(server.requests)
            async with anyio.create_task_group() as group:
                group.start_soon(get_many, client, MOST)
                await until(lambda count=count: len(server.requests) == count + MOST)
                group.cancel_scope.cancel()
        server.gate.set()
        await get_many(client, MOST)


def test_a_connection_that_the_server_closed_is_not_used_again(server: Server) -> None:
    server.hang_up = True
    with client_of(server, max_retries=0) as client:
        for count in range(1, 4):
            client.pins.get(ID)
            anyio.run(until, lambda: server.open == 0)
            assert server.accepted == count


@pytest.mark.anyio
async def test_an_async_connection_that_the_server_closed_is_not_used_again(server: Server) -> None:
    server.hang_up = True
    async with async_client_of(server, max_retries=0) as client:
        for count in range(1, 4):
            await client.pins.get(ID)
            await until(lambda: server.open == 0)
            assert server.accepted == count


def test_a_failed_connection_gives_its_place_back(server: Server) -> None:
    with client_of(server, max_retries=0) as client:
        nowhere = client.with_options(timeout=1.0)
        for _ in range(MOST + 5):
            with suppress(Exception):
                nowhere.request("GET", "http://127.0.0.1:9/")
        client.pins.get(ID)

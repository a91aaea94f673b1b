"""The same file published at the same moment is uploaded once and becomes one pin."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import anyio
import httpx
import pytest

from pinbridge import APIError, AsyncPinbridgeClient, PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import png, sent

CALLS = 8
UPLOAD = "POST /v1/assets"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(frozen=True, random_seed=1) as sandbox:
        yield sandbox


def async_client(sandbox: Sandbox) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(
        base_url=sandbox.base_url, api_key=sandbox.api_key, transport=sandbox.async_transport()
    )


@pytest.mark.anyio
async def test_tasks_upload_a_file_once(sandbox: Sandbox) -> None:
    ids: set[UUID] = set()
    async with async_client(sandbox) as client:

        async def publish(some: AsyncPinbridgeClient) -> None:
            pin = await some.publish(png("one"), board=sandbox.board_id, title="One", wait=False)
            ids.add(pin.id)

        async with anyio.create_task_group() as group:
            for number in range(CALLS):
                # Clients made by `with_options` wait for each other too.
                group.start_soon(publish, client.with_options(timeout=10 + number))
    assert len(ids) == 1
    assert len(sent(sandbox, UPLOAD)) == 1


def test_threads_upload_a_file_once(sandbox: Sandbox) -> None:
    barrier = threading.Barrier(CALLS)
    with PinbridgeClient(
        base_url=sandbox.base_url, api_key=sandbox.api_key, transport=sandbox.transport()
    ) as client:

        def publish(_number: int) -> UUID:
            barrier.wait()
            return client.publish(png("one"), board=sandbox.board_id, title="One", wait=False).id

        with ThreadPoolExecutor(CALLS) as pool:
            ids = set(pool.map(publish, range(CALLS)))
    assert len(ids) == 1
    assert len(sent(sandbox, UPLOAD)) == 1


def test_other_files_do_not_wait(sandbox: Sandbox) -> None:
    uploads: list[str] = []
    with (
        PinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key, transport=sandbox.transport()
        ) as client,
        ThreadPoolExecutor(1) as pool,
    ):

        def publish_another() -> None:
            client.publish(png("two"), board=sandbox.board_id, title="Two", wait=False)

        def meanwhile(_sent: int, _total: int | None) -> None:
            if not uploads:
                uploads.append("one")
                pool.submit(publish_another).result(timeout=10)
                uploads.append("two")

        client.publish(
            png("one"), board=sandbox.board_id, title="One", wait=False, on_progress=meanwhile
        )
    assert uploads == ["one", "two"]


@pytest.mark.anyio
async def test_the_next_one_uploads_where_the_first_fails(sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 415, "path": "/v1/assets/*", "times": 1}])
    outcomes: list[object] = []
    async with async_client(sandbox) as client:

        async def publish() -> None:
            try:
                pin = await client.publish(png(), board=sandbox.board_id, title="One", wait=False)
                outcomes.append(pin.status)
            except APIError as error:
                outcomes.append(error.status_code)

        async with anyio.create_task_group() as group:
            group.start_soon(publish)
            group.start_soon(publish)
    assert outcomes == [415, "queued"]


class Gate(httpx.AsyncBaseTransport):
    """Let uploads wait until it is open."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner
        self.open = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path.startswith("/v1/assets"):
            await self.open.wait()
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self.inner.aclose()


@pytest.mark.anyio
async def test_the_next_one_uploads_where_the_first_is_given_up(sandbox: Sandbox) -> None:
    outcomes: list[object] = []
    gate = Gate(sandbox.async_transport())
    async with AsyncPinbridgeClient(
        base_url=sandbox.base_url, api_key=sandbox.api_key, transport=gate
    ) as client:

        async def publish() -> None:
            pin = await client.publish(png(), board=sandbox.board_id, title="One", wait=False)
            outcomes.append(pin.status)

        async with anyio.create_task_group() as group:
            first = anyio.CancelScope()

            async def publish_first() -> None:
                with first:
                    await publish()

            group.start_soon(publish_first)
            while not client._locks._locks:
                await anyio.lowlevel.checkpoint()
            group.start_soon(publish)
            while next(iter(client._locks._locks.values())).callers < 2:
                await anyio.lowlevel.checkpoint()
            first.cancel()
            gate.open.set()
        assert client._locks._locks == {}
    assert outcomes == ["queued"]

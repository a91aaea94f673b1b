"""Many pins: read page by page, waited for together, imported."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest

from pinbridge import AsyncPinbridgeClient, ServerError, WaitTimeoutError
from pinbridge.paging import Page
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, png, sent

pytestmark = pytest.mark.anyio


async def made(client: AsyncPinbridgeClient, fields: dict[str, Any], count: int) -> list[UUID]:
    """Make pins and return their ids, newest first."""
    outcome = await client.pins.create_batch(
        [{**fields, "title": f"Pin {number}"} for number in range(count)]
    )
    return [row.pin.id for row in outcome.results if row.pin is not None][::-1]


async def test_all_pins_page_by_page(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    ids = await made(client, fields, 25)
    seen = [pin.id async for pin in client.pins.iter(page_size=10)]
    assert seen == ids
    assert len(sent(sandbox, "GET /v1/pins")) == 3


async def test_only_the_pages_that_are_needed(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    ids = await made(client, fields, 25)
    async for pin in client.pins.iter(page_size=10):
        assert pin.id == ids[0]
        break
    assert len(sent(sandbox, "GET /v1/pins")) == 1


async def test_filters_hold_on_every_page(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.outcome("invalid_image", next=5)
    await made(client, fields, 12)
    time.sleep(2)
    failed = [pin async for pin in client.pins.iter(page_size=2, status="failed")]
    assert len(failed) == 5
    assert {pin.status for pin in failed} == {"failed"}


async def test_pins_that_come_meanwhile_shift_nothing(
    client: AsyncPinbridgeClient, fields: dict[str, Any]
) -> None:
    ids = await made(client, fields, 25)
    seen: list[UUID] = []
    async for pin in client.pins.iter(page_size=10):
        seen.append(pin.id)
        if len(seen) in (3, 14):
            await made(client, fields, 4)
    assert seen == ids


async def test_a_walk_goes_on_after_an_error_where_it_stopped(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    ids = await made(client, fields, 25)
    pager = client.pins.iter(page_size=10)
    seen: list[UUID] = []
    sandbox.faults([{"kind": "status", "status": 500, "skip": 1}])

    async def walk() -> None:
        async for pin in pager:
            seen.append(pin.id)

    with pytest.raises(ServerError):
        await walk()
    assert seen == ids[:10]
    sandbox.faults([])
    await walk()
    assert seen == ids


async def test_a_bad_connection_loses_and_doubles_nothing(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    ids = await made(client, fields, 60)
    kinds = ("truncate", "drop_before", "garbage")
    sandbox.faults([{"kind": kind, "probability": 0.2} for kind in kinds], seed=3)
    assert [pin.id async for pin in client.pins.iter(page_size=5)] == ids


async def test_all_assets(client: AsyncPinbridgeClient) -> None:
    ids = [(await client.assets.upload_image(png(str(number)))).id for number in range(7)]
    assert [asset.id async for asset in client.assets.iter(page_size=3)] == ids[::-1]


async def test_all_imports(client: AsyncPinbridgeClient, fields: dict[str, Any]) -> None:
    ids = [(await client.pins.import_json([fields])).id for _ in range(5)][::-1]
    assert [job.id async for job in client.pins.iter_imports(page_size=2)] == ids
    page = await client.pins.list_imports_page(limit=2)
    assert isinstance(page, Page)
    assert [job.id for job in page] == ids[:2]


async def test_waiting_for_all_of_them(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.outcome("invalid_image")
    ids = await made(client, fields, 30)
    done: list[UUID] = []
    missing = uuid4()
    outcome = await client.pins.wait_all([*ids, missing], on_done=lambda pin: done.append(pin.id))
    assert sorted(done) == sorted(ids)
    assert len(outcome.published) == 29
    assert len(outcome.failed) == 1
    assert list(outcome.missing) == [missing]
    assert len(sent(sandbox, "GET /v1/pins")) < 30


async def test_waiting_for_an_import(
    client: AsyncPinbridgeClient, fields: dict[str, Any], time: Time
) -> None:
    job = await client.pins.import_json([fields, {**fields, "board_id": "999"}])
    seen: list[str] = []
    over = await client.pins.wait_import(job.id, on_status=lambda job: seen.append(str(job.status)))
    assert (over.created_rows, over.failed_rows) == (1, 1)
    assert seen == ["queued", "processing", "completed_with_errors"]


async def test_waiting_too_long_for_an_import(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.settings(import_seconds=1000.0)
    job = await client.pins.import_json([fields])
    with pytest.raises(WaitTimeoutError):
        await client.pins.wait_import(job.id, timeout=10)

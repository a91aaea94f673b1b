"""`publish_all` of the client publishes rows without a ledger."""

from __future__ import annotations

import pytest

from pinbridge.publishing import Event, Progress, RowState, StopReason
from tests.acceptance.support import sent
from tests.publishing.support import World


def products(shop: World, count: int) -> list[dict[str, object]]:
    picture = shop.picture("p")
    return [
        {"sku": f"P-{number}", "title": f"Pot {number}", "image": str(picture)}
        for number in range(count)
    ]


def test_rows_become_pins_once(shop: World) -> None:
    rows = products(shop, 30)
    rows[3]["title"] = ""
    rows[4]["publish_at"] = shop.in_minutes(60).isoformat()
    events: list[Event] = []
    first = shop.client.publish_all(rows, board="Travel", concurrency=4, on_event=events.append)
    states = [row.state for row in first.rows]
    assert (states[3], states[4]) == (RowState.INVALID, RowState.SCHEDULED)
    assert states.count(RowState.PUBLISHED) == 28
    assert first.rows[3].code == "title_missing"
    assert first.summary.created == 29
    assert any(isinstance(event, Progress) for event in events)
    assert len(sent(shop.sandbox, "POST /v1/assets/images")) == 1
    # Earlier pins are not looked for: keys tell what exists.
    lines = [line.split("?")[0] for line in sent(shop.sandbox)]
    assert "GET /v1/pins" not in lines[: lines.index("POST /v1/pins/batch")]

    again = shop.client.publish_all(rows, board="Travel")
    assert (again.summary.created, again.summary.existing) == (1, 28)
    assert len(shop.pins) == 28
    assert len(list(shop.client.schedules.iter())) == 1


def test_an_error_of_a_call_ends_it_without_an_exception(shop: World) -> None:
    shop.sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/pins/batch"}])
    found = shop.client.publish_all(products(shop, 3), board="Travel")
    assert found.summary.reason is StopReason.TRY_LATER
    assert [row.state for row in found.rows] == [RowState.WAITING] * 3


@pytest.mark.anyio
async def test_with_the_asynchronous_client(shop: World) -> None:
    async with shop.async_client() as client:
        found = await client.publish_all(products(shop, 10), board="Travel")
    assert [row.state for row in found.rows] == [RowState.PUBLISHED] * 10

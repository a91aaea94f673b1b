"""Plans of schedules, carried out against the sandbox: each schedule is made once."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from pinbridge_api.models import ScheduleCreateDict

from pinbridge import (
    APIConnectionError,
    AsyncPinbridgeClient,
    InvalidInputError,
    ServerError,
    ValidationError,
)
from pinbridge.planning import PlanEntry, PlannedPin
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time, nothing_sent, sent
from tests.support.sandboxes import shared_sandbox

CREATE = "POST /v1/schedules"
DAILY = {"start": "2026-03-28T09:00", "tz": "Europe/Berlin", "every": "1 day"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
async def client(sandbox: Sandbox, time: Time) -> AsyncIterator[AsyncPinbridgeClient]:
    async with AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.async_transport(),
        runtime=time.runtime,
    ) as client:
        yield client


def pins(sandbox: Sandbox, number: int, **changes: Any) -> list[Any]:
    return [
        {
            "account_id": sandbox.account_id,
            "board_id": sandbox.board_id,
            "title": f"Pin {n}",
            "image_url": f"https://example.com/{n}.png",
            **changes,
        }
        for n in range(number)
    ]


async def made(client: AsyncPinbridgeClient) -> list[tuple[str, str]]:
    """List what is at the service, earliest first."""
    return [
        (row.payload.title or "", f"{row.run_at:%m-%dT%H:%MZ}")
        async for row in client.schedules.iter(sort="run_at_asc")
    ]


@pytest.mark.anyio
async def test_a_plan_can_be_looked_at_before_anything_is_sent(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        plan = client.schedules.plan(pins(sandbox, 3), **DAILY)

        assert len(plan) == 3
        assert [(e.index, e.title, f"{e.run_at:%m-%dT%H:%M%z}") for e in plan] == [
            (0, "Pin 0", "03-28T09:00+0100"),
            (1, "Pin 1", "03-29T09:00+0200"),
            (2, "Pin 2", "03-30T09:00+0200"),
        ]
        assert plan.entries[1].request.run_at == dt.datetime(2026, 3, 29, 7, tzinfo=dt.UTC)


@pytest.mark.anyio
async def test_a_plan_makes_every_schedule(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    told: list[tuple[PlanEntry, Any]] = []
    plan = client.schedules.plan(pins(sandbox, 3), **DAILY)

    outcome = await plan.create(on_schedule=lambda entry, row: told.append((entry, row)))

    assert [row.payload.title for row in outcome.created] == ["Pin 0", "Pin 1", "Pin 2"]
    assert [entry.index for entry, _ in told] == [0, 1, 2]
    assert [row for _, row in told] == list(outcome.created)
    assert (outcome.existing, outcome.missed) == ((), ())
    assert await made(client) == [
        ("Pin 0", "03-28T08:00Z"),
        ("Pin 1", "03-29T07:00Z"),
        ("Pin 2", "03-30T07:00Z"),
    ]


@pytest.mark.anyio
async def test_a_plan_carried_out_again_makes_nothing_new(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    arguments: dict[str, Any] = {**DAILY, "jitter": dt.timedelta(minutes=30)}
    first = await client.schedules.plan(pins(sandbox, 5), **arguments).create()
    await client.schedules.cancel(first.created[1].id)

    again = await client.schedules.plan(pins(sandbox, 5), **arguments).create()

    assert again.created == ()
    assert [row.id for row in again.existing] == [row.id for row in first.created]
    assert len(await made(client)) == 5


@pytest.mark.anyio
async def test_a_plan_that_was_broken_off_is_carried_on(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    class Killed(BaseException):
        pass

    def kill(entry: PlanEntry, _row: Any) -> None:
        if entry.index == 2:
            raise Killed

    with pytest.raises(Killed):
        await client.schedules.plan(pins(sandbox, 6), **DAILY).create(on_schedule=kill)
    assert len(await made(client)) == 3

    outcome = await client.schedules.plan(pins(sandbox, 6), **DAILY).create()

    assert (len(outcome.existing), len(outcome.created)) == (3, 3)
    assert [title for title, _ in await made(client)] == [f"Pin {n}" for n in range(6)]


@pytest.mark.anyio
async def test_a_longer_plan_adds_what_is_new(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    await client.schedules.plan(pins(sandbox, 2), **DAILY).create()

    outcome = await client.schedules.plan(pins(sandbox, 4), **DAILY).create()

    assert [row.payload.title for row in outcome.created] == ["Pin 2", "Pin 3"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    "fault",
    [{"kind": "drop_after"}, {"kind": "drop_before"}, {"kind": "status", "status": 502}],
    ids=["drop_after", "drop_before", "502"],
)
async def test_an_answer_that_is_lost_makes_no_second_schedule(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: Any
) -> None:
    sandbox.faults([{"method": "POST", "path": "/v1/schedules", "times": 2, **fault}])

    outcome = await client.schedules.plan(pins(sandbox, 3), **DAILY).create()

    assert [row.payload.title for row in outcome.created] == ["Pin 0", "Pin 1", "Pin 2"]
    assert len(await made(client)) == 3
    expected = 3 if fault["kind"] == "drop_after" else 5
    assert len(sent(sandbox, CREATE)) == expected


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "drop_before"}, APIConnectionError),
        ({"kind": "status", "status": 500}, ServerError),
    ],
)
async def test_a_service_that_stays_broken_is_told(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: Any, error: type[Exception]
) -> None:
    sandbox.faults([{"method": "POST", "path": "/v1/schedules", **fault}])

    with pytest.raises(error):
        await client.schedules.plan(pins(sandbox, 2), **DAILY).create()

    assert len(sent(sandbox, CREATE)) == 3
    assert await made(client) == []


@pytest.mark.anyio
async def test_a_refusal_ends_the_run_and_keeps_what_was_made(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    wanted = pins(sandbox, 3)
    wanted[1]["board_id"] = "000000000000000000"

    with pytest.raises(ValidationError):
        await client.schedules.plan(wanted, **DAILY).create()

    assert [title for title, _ in await made(client)] == ["Pin 0"]
    assert len(sent(sandbox, CREATE)) == 2


@pytest.mark.anyio
async def test_entries_whose_time_has_passed_are_told(
    client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    time.wrong_by = 5 * 365 * 86_400.0  # the service judges, by its own clock
    plan = client.schedules.plan(pins(sandbox, 3), start="2026-03-01T12:00Z", every="1 day")

    outcome = await plan.create()

    assert [entry.title for entry in outcome.missed] == ["Pin 0"]
    assert [row.payload.title for row in outcome.created] == ["Pin 1", "Pin 2"]


@pytest.mark.anyio
async def test_what_has_run_meanwhile_is_not_made_again(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    arguments: dict[str, Any] = {"start": "2026-03-02T10:00Z", "every": "1 hour"}
    await client.schedules.plan(pins(sandbox, 2), **arguments).create()
    sandbox.advance(5400)

    outcome = await client.schedules.plan(pins(sandbox, 2), **arguments).create()

    assert [row.status for row in outcome.existing] == ["done", "scheduled"]
    assert outcome.created == outcome.missed == ()


@pytest.mark.anyio
async def test_pins_alike_at_the_same_time_are_all_made_once(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    alike = pins(sandbox, 3, title="Same")
    plan = client.schedules.plan(alike, **DAILY, per_time=3)
    assert len({entry.run_at for entry in plan}) == 1

    await plan.create()
    again = await client.schedules.plan(alike, **DAILY, per_time=3).create()

    assert len(again.existing) == 3
    assert len({row.id for row in again.existing}) == 3
    assert len(await made(client)) == 3


@pytest.mark.anyio
async def test_several_pins_of_a_time_can_be_spread(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    plan = client.schedules.plan(
        pins(sandbox, 5), **DAILY, per_time=3, spread=dt.timedelta(hours=6)
    )

    assert [f"{entry.run_at:%dT%H:%M}" for entry in plan] == [
        "28T09:00",
        "28T11:00",
        "28T13:00",
        "29T09:00",
        "29T11:00",
    ]


@pytest.mark.anyio
async def test_jitter_is_the_same_each_time(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    jitter = dt.timedelta(minutes=20)
    first = client.schedules.plan(pins(sandbox, 9), **DAILY, jitter=jitter)
    again = client.schedules.plan(pins(sandbox, 9), **DAILY, jitter=jitter)

    minutes = [entry.run_at.minute for entry in first]
    assert [entry.run_at for entry in again] == [entry.run_at for entry in first]
    assert len(set(minutes)) > 1
    assert all(minute <= 20 for minute in minutes)


@pytest.mark.anyio
async def test_a_pin_that_breaks_a_rule_is_told_before_anything_is_sent(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    wanted = pins(sandbox, 3)
    wanted[2]["title"] = "t" * 101

    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match=r"pins\[2\]") as caught:
        client.schedules.plan(wanted, **DAILY)

    assert caught.value.problems[0].path == ("pins", 2, "title")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("changes", "arguments", "message"),
    [
        ({"run_at": "2026-05-01T00:00:00Z"}, {}, "remove run_at"),
        ({"alt_text": "none"}, {}, "alt_text"),
        ({}, {"per_time": 0}, "per_time has to be 1 or more"),
        ({}, {"jitter": dt.timedelta(seconds=-1)}, "jitter can't be negative"),
        ({}, {"spread": dt.timedelta(seconds=-1)}, "spread can't be negative"),
        ({}, {"rule": "FREQ=DAILY"}, "either rule or every"),
    ],
)
async def test_what_can_not_be_planned_is_told(
    client: AsyncPinbridgeClient,
    sandbox: Sandbox,
    changes: dict[str, Any],
    arguments: dict[str, Any],
    message: str,
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match=message):
        client.schedules.plan(pins(sandbox, 1, **changes), **(DAILY | arguments))


@pytest.mark.anyio
async def test_what_is_no_dict_is_told(client: AsyncPinbridgeClient) -> None:
    wanted: Any = ["a pin"]

    with pytest.raises(InvalidInputError, match=r"pins\[0\] has to be a dict"):
        client.schedules.plan(wanted, **DAILY)


@pytest.mark.anyio
async def test_an_empty_plan_sends_nothing(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox):
        outcome = await client.schedules.plan([], **DAILY).create()

    assert outcome.created == ()


def fields_of(cls: type) -> dict[str, bool]:
    """Name the fields of a typed dict, and whether each can be left out."""
    # Their types may be known to type checkers only.
    return {name: "NotRequired[" in str(hint) for name, hint in cls.__annotations__.items()}


def test_a_planned_pin_has_the_fields_of_a_schedule() -> None:
    # What the description does not know is for single requests.
    known = {name: need for name, need in fields_of(ScheduleCreateDict).items() if name != "extra"}
    assert fields_of(PlannedPin) | {"run_at": False} == known

"""When to look again, and how to look at many pins, without any I/O."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidInputError, PinbridgeClient, PinbridgeError
from pinbridge._core.polling import Polling
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge.inputs import uuids_of
from pinbridge._pinbridge.waiting import (
    PinWatch,
    Window,
    idle_seconds,
    seconds_until,
    service_time,
)
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time, reply

EPOCH = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@attrs.frozen
class Pin:
    id: UUID
    status: str = "queued"
    created_at: dt.datetime = EPOCH


def pin(number: int, status: str = "queued") -> Any:
    return Pin(UUID(int=number), status, EPOCH + dt.timedelta(minutes=number))


def test_looks_become_rarer() -> None:
    intervals = waits(10_000)[:30]
    assert intervals[0] == 1
    assert intervals == sorted(intervals)
    assert intervals[-1] == 15


def polling_of(
    clock: Callable[[], float], timeout: Any, options: Any = None, total: float | None = None
) -> Polling:
    return Polling(Poller(Runtime(clock=clock), total), timeout, options)


@attrs.frozen
class Poller:
    runtime: Runtime
    total_timeout: float | None


def waits(timeout: float, at_least: float = 0.0) -> list[float]:
    time = Time(now=5.0)
    polling = polling_of(lambda: time.now, timeout)
    while (delay := polling.next_delay(at_least)) is not None:
        time.sleep(delay)
    return time.waits


@given(timeout=st.floats(0, 5000), at_least=st.floats(0, 400))
def test_waits_grow_and_add_up_to_the_limit(timeout: float, at_least: float) -> None:
    found = waits(timeout, at_least)

    assert sum(found) == pytest.approx(timeout)
    assert all(earlier <= later for earlier, later in pairwise(found[:-1]))
    assert all(delay >= at_least for delay in found[:-1])
    assert all(delay <= max(15.0, at_least) for delay in found)


def test_without_a_limit_there_is_always_another_look() -> None:
    polling = polling_of(lambda: 1e12, None)
    assert next(d for d in iter(polling.next_delay, None) if d == 15.0)
    assert not polling.is_over


@pytest.mark.parametrize("timeout", [float("nan"), -1, -0.1, "5", True])
def test_what_is_no_time_limit(timeout: Any) -> None:
    with pytest.raises(InvalidInputError, match="a number of seconds, 0 or more, or None"):
        polling_of(lambda: 0.0, timeout)


def test_a_call_gets_the_time_that_is_left() -> None:
    time = Time(now=5.0)
    stated: Any = {"max_retries": 1, "total_timeout": 20.0}
    for options, expected in ((None, [30.0, 10.0, 1.0]), (stated, [20.0, 10.0, 1.0])):
        polling = polling_of(lambda: time.now, 30, options)
        found: list[Any] = []
        for _ in range(3):
            found.append(polling.options)
            time.pass_by(20 if len(found) == 1 else 10)
        assert [row["total_timeout"] for row in found] == expected
        assert polling.is_over
    assert stated == {"max_retries": 1, "total_timeout": 20.0}
    assert polling_of(lambda: 0.0, None, stated).options is stated


@pytest.mark.parametrize(
    ("stated", "expected"),
    [(dt.timedelta(seconds=9), 9), (Decimal(9), 9), (dt.timedelta(minutes=9), 30), ("9", "9")],
)
def test_a_limit_for_calls_may_have_any_type_of_seconds(stated: Any, expected: Any) -> None:
    options: Any = polling_of(lambda: 0.0, 30, {"total_timeout": stated}).options
    assert options["total_timeout"] == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [({}, 20), ({"total_timeout": 25}, 25), ({"total_timeout": None}, 30)],
    ids=["client", "call", "call without"],
)
def test_the_clients_limit_for_calls_counts_unless_the_call_has_its_own(
    stated: Any, expected: float
) -> None:
    options: Any = polling_of(lambda: 0.0, 30, stated, total=20).options
    assert options["total_timeout"] == expected
    assert polling_of(lambda: 0.0, None, stated, total=20).options == stated


def test_the_time_at_the_service_is_that_of_its_answer() -> None:
    date = {"date": "Sun, 01 Mar 2026 00:00:00 GMT"}
    assert service_time(date, lambda: 7.0) == EPOCH.timestamp()
    assert service_time({}, lambda: 7.0) == service_time({"date": "soon"}, lambda: 7.0) == 7.0


def test_the_first_waits_are_short() -> None:
    assert waits(600)[:4] == [1.0, 1.5, 2.25, 3.375]


@pytest.mark.parametrize(
    ("status", "ahead", "expected"),
    [
        ("scheduled", 100, 100),
        ("scheduled", 86_400, 300),
        ("scheduled", -5, 0),
        ("queued", 100, 0),
        ("running", 100, 0),
    ],
)
def test_a_schedule_needs_no_look_before_its_time(
    status: str, ahead: float, expected: float
) -> None:
    @attrs.frozen
    class Schedule:
        status: str
        run_at: dt.datetime

    schedule: Any = Schedule(status, EPOCH + dt.timedelta(seconds=ahead))

    assert idle_seconds(schedule, EPOCH.timestamp()) == expected
    assert seconds_until(schedule.run_at, EPOCH.timestamp()) == max(0, ahead)


def test_a_watch_looks_at_the_newest_first_and_then_where_its_pins_are() -> None:
    watch = PinWatch(uuids_of([UUID(int=3), str(UUID(int=1)), pin(3), UUID(int=2)]))
    assert watch.open_ids == [UUID(int=3), UUID(int=1), UUID(int=2)]
    assert watch.window() == Window(None, None)

    assert [watch.note(row) for row in (pin(1), pin(2), pin(3, "published"))] == [
        False,
        False,
        True,
    ]

    assert watch.window() == Window(
        EPOCH + dt.timedelta(minutes=1), EPOCH + dt.timedelta(minutes=2, seconds=1)
    )
    watch.note_cost(2)
    assert watch.window() is None


def test_a_watch_ignores_pins_that_it_does_not_wait_for() -> None:
    watch = PinWatch([UUID(int=1)])

    assert not watch.note(pin(2, "published"))
    assert watch.note(pin(1, "failed"))
    assert not watch.note(pin(1, "published"))
    assert [row.status for row in watch.outcomes().failed] == ["failed"]


def test_outcomes_keep_the_order_of_the_ids() -> None:
    ids = [UUID(int=n) for n in (5, 1, 4, 2, 3)]
    watch = PinWatch(ids)
    for row in (pin(1, "published"), pin(2), pin(3, "failed"), pin(5, "published")):
        watch.note(row)
    watch.note_missing(UUID(int=4))

    outcomes = watch.outcomes()

    assert [row.id.int for row in outcomes.published] == [5, 1]
    assert [row.id.int for row in outcomes.failed] == [3]
    assert [row.id.int for row in outcomes.waiting] == [2]
    assert [id_.int for id_ in outcomes.missing] == [4]
    assert not outcomes.all_published


@pytest.mark.parametrize("asked_for", ["1", "20", "3600"])
def test_a_wait_keeps_its_timeout_whatever_the_server_asks_for(asked_for: str) -> None:
    time = Time()
    server = Server(rest=reply(503, headers={"retry-after": asked_for}))
    client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, runtime=time.runtime)
    start = time.now
    with pytest.raises(PinbridgeError):
        client.pins.wait(PIN_ID, timeout=2)
    assert time.now - start <= 3  # the last look may take a second

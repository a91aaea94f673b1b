"""When to look again, and how to look at many pins, without any I/O."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge._pinbridge.waiting import Patience, PinWatch, Window, idle_seconds, seconds_until
from tests.support.fakes import Time

EPOCH = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@attrs.frozen
class Pin:
    id: UUID
    status: str = "queued"
    created_at: dt.datetime = EPOCH


def pin(number: int, status: str = "queued") -> Any:
    return Pin(UUID(int=number), status, EPOCH + dt.timedelta(minutes=number))


def waits(timeout: float, at_least: float = 0.0) -> list[float]:
    time = Time(now=5.0)
    patience = Patience(lambda: time.now, timeout)
    while (delay := patience.next_delay(at_least)) is not None:
        time.sleep(delay)
    return time.waits


@given(timeout=st.floats(0, 5000), at_least=st.floats(0, 400))
def test_waits_grow_and_add_up_to_the_limit(timeout: float, at_least: float) -> None:
    found = waits(timeout, at_least)

    assert sum(found) == pytest.approx(timeout)
    assert all(earlier <= later for earlier, later in pairwise(found[:-1]))
    assert all(delay >= at_least for delay in found[:-1])
    assert all(delay <= max(15.0, at_least) for delay in found)


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
    watch = PinWatch([UUID(int=3), str(UUID(int=1)), UUID(int=3), UUID(int=2)])
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

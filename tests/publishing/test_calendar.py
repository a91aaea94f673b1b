"""Calendars keep their rules, also where the clocks change."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from pinbridge.publishing.calendar import Calendar, CalendarError
from pinbridge.publishing.calendar_text import read_calendar
from pinbridge.publishing.durations import duration
from pinbridge.publishing.rows import Place, PlanError, Row
from tests.publishing import calendars
from tests.support.length import length
from tests.support.memory import lowest_peak

MONDAY = dt.date(2026, 12, 7)


def rows(count: int, **values: Any) -> list[Row]:
    return [Row(id=str(number), place=Place("plan", number), **values) for number in range(count)]


@pytest.mark.longer
@pytest.mark.parametrize("first", [0, 80, 160])
def test_no_rule_is_broken_near_changes_of_the_clocks(first: int) -> None:
    results = {calendars.check(seed) for seed in range(first, first + length(25, 80))}
    assert results == {"fits", "refused"}


def test_pins_are_spread_evenly_over_the_windows_of_a_day() -> None:
    calendar = Calendar(
        start=MONDAY,
        timezone="Europe/Berlin",
        windows=[(dt.time(8), dt.time(10)), (dt.time(18), dt.time(20))],
        per_day=4,
        days=("mon", "wed"),
    )
    times = [time.isoformat(" ", "minutes") for time in calendar.assign(rows(6))]
    assert times == [
        "2026-12-07 07:30+00:00",
        "2026-12-07 08:30+00:00",
        "2026-12-07 17:30+00:00",
        "2026-12-07 18:30+00:00",
        "2026-12-09 07:30+00:00",
        "2026-12-09 08:30+00:00",
    ]


def test_jitter_depends_on_the_seed_only() -> None:
    def times(seed: int) -> list[dt.datetime]:
        return Calendar(start=MONDAY, jitter=dt.timedelta(minutes=20), seed=seed).assign(rows(30))

    assert times(1) == times(1) != times(2)


def test_a_pin_on_another_board_takes_the_time_between() -> None:
    calendar = Calendar(
        start=MONDAY,
        slots=[dt.time(9), dt.time(12), dt.time(15)],
        board_distance=dt.timedelta(hours=6),
    )
    given = [*rows(2, board="A"), *rows(1, board="B")]
    assert [time.hour for time in calendar.assign(given)] == [9, 15, 12]


def test_a_plan_that_does_not_fit_is_refused_with_what_makes_it_fit() -> None:
    calendar = Calendar(
        start=MONDAY, end=dt.date(2026, 12, 16), per_day=3, days=("mon", "tue", "wed")
    )
    with pytest.raises(CalendarError) as caught:
        calendar.assign(rows(30))
    assert str(caught.value) == (
        "12 of 30 pins have no time up to 2026-12-16;"
        " it fits with end=2026-12-28, or per_day=5, or all days"
    )
    with pytest.raises(CalendarError, match="it fits with no link_distance"):
        Calendar(start=MONDAY, end=MONDAY, link_distance=dt.timedelta(days=9000)).assign(
            rows(9, link="https://e.com")
        )


def test_a_publish_date_is_the_earliest_time() -> None:
    later = dt.datetime(2026, 12, 8, 11, 59, 59, 1, dt.UTC)
    calendar = Calendar(start=MONDAY, slots=[dt.time(12)])
    assert calendar.assign(rows(2, publish_at=later)) == [
        dt.datetime(2026, 12, day, 12, tzinfo=dt.UTC) for day in (8, 9)
    ]


def test_a_large_plan_is_placed_in_seconds() -> None:
    calendar = Calendar(
        start=MONDAY,
        per_day=1000,
        board_distance=dt.timedelta(minutes=2),
        link_distance=dt.timedelta(days=1),
    )
    given = [
        Row(id="", place=Place("plan", n), board=f"B{n % 7}", link=f"https://e.com/{n % 1000}")
        for n in range(5000)
    ]
    assert len(set(calendar.assign(given))) == 5000


def test_a_link_takes_few_bytes() -> None:
    count = 600
    calendar = Calendar(start=MONDAY, per_day=1000, link_distance=dt.timedelta(days=1))

    def assign() -> None:
        calendar.assign(
            Row(id="", place=Place("plan", n), link=f"https://shop.example/products/{n}")
            for n in range(count)
        )

    limit = 450 * count
    assert lowest_peak(assign, limit) < limit


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"timezone": "Europe/Bonn"}, "'Europe/Bonn' is not a time zone"),
        ({"windows": [(dt.time(22), dt.time(2))]}, "split one that crosses midnight in two"),
        ({"per_day": 0}, "per_day is 0"),
        ({"slots": [dt.time(5)]}, "a slot is outside the windows"),
        ({"days": ["monday"]}, "days must be at least one of mon, tue"),
        ({"end": dt.date(2026, 1, 1)}, "end 2026-01-01 is before start"),
        ({"jitter": dt.timedelta(-1)}, "negative"),
    ],
)
def test_a_calendar_that_makes_no_sense_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(PlanError, match=message):
        Calendar(start=MONDAY, **values)


def test_calendars_are_read_from_text() -> None:
    names = {field.name for field in attrs.fields(Calendar)}
    settings = {
        "start": "2026-12-07T08:00+01:00",
        "end": "2026-12-31",
        "timezone": "Europe/Berlin",
        "days": "fri-mon, wed",
        "windows": "09:00-12:00, 18:30-24:00",
        "per_day": 7,
        "slots": "09:00,23:59",
        "board_distance": "1d 12h",
        "link_distance": "90m",
        "board_per_day": "2",
        "warm_up": "3,5",
        "jitter": "30s",
        "seed": "x",
        "blackout": "2026-12-24..2026-12-26,2026-12-31",
    }
    assert settings.keys() == names
    assert read_calendar(settings) == Calendar(
        start=dt.datetime.fromisoformat("2026-12-07T08:00+01:00"),
        end=dt.date(2026, 12, 31),
        timezone="Europe/Berlin",
        days=("fri", "sat", "sun", "mon", "wed"),
        windows=[(dt.time(9), dt.time(12)), (dt.time(18, 30), dt.time.max)],
        per_day=7,
        slots=[dt.time(9), dt.time(23, 59)],
        board_distance=dt.timedelta(hours=36),
        link_distance=dt.timedelta(minutes=90),
        board_per_day=2,
        warm_up=(3, 5),
        jitter=dt.timedelta(seconds=30),
        seed="x",
        blackout=[(dt.date(2026, 12, 24), dt.date(2026, 12, 26)), dt.date(2026, 12, 31)],
    )


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "needs a start"),
        ({"start": "1.12.2026"}, "start can't be read: '1.12.2026'; write a date such as"),
        ({"start": "2026-12-01", "days": "mo-x"}, "days can't be read"),
        ({"start": "2026-12-01", "jitter": "5"}, "write a duration such as 90m"),
        ({"start": "2026-12-01", "colour": "5"}, "no setting colour; choose from: start"),
    ],
)
def test_settings_that_cannot_be_read_are_named(
    settings: dict[str, str | int], message: str
) -> None:
    with pytest.raises(PlanError, match=message):
        read_calendar(settings)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90m", 5400),
        ("1d 12h", 129_600),
        ("1m30s", 90),
        ("1.5h", 5400),
        ("2 hours", 7200),
        ("10 min", 600),
        ("3 Days", 259_200),
        ("1 week", 604_800),
    ],
)
def test_lengths_of_time(text: str, seconds: float) -> None:
    assert duration(text).total_seconds() == seconds


@pytest.mark.parametrize("text", ["", "5", "1 month", "1ms", "2hx", "-1h", f"{'9' * 400}d"])
def test_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}$"):
        duration(text)

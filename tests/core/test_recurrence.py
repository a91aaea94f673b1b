"""Times that recur, across changes to and from summer time."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidInputError
from pinbridge._pinbridge.recurrence import Recurrence, jittered, recurrence, spread_out

BERLIN = "Europe/Berlin"
# In Berlin 02:00 to 03:00 is skipped on 29 March 2026, and comes twice on 25 October 2026.


def when(**given: Any) -> Recurrence:
    return recurrence(**({"tz": None, "rule": None, "every": None} | given))


def texts(found: Recurrence, number: int) -> list[str]:
    return [f"{moment:%m-%dT%H:%M%z}" for moment in found.times(number)]


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        ("1 day", ["03-28T09:00+0100", "03-29T09:00+0200", "03-30T09:00+0200"]),
        ("day", ["03-28T09:00+0100", "03-29T09:00+0200", "03-30T09:00+0200"]),
        (dt.timedelta(days=1), ["03-28T09:00+0100", "03-29T09:00+0200", "03-30T09:00+0200"]),
        ("24 hours", ["03-28T09:00+0100", "03-29T10:00+0200", "03-30T10:00+0200"]),
        (dt.timedelta(hours=12), ["03-28T09:00+0100", "03-28T21:00+0100", "03-29T10:00+0200"]),
        (" 90 Minutes ", ["03-28T09:00+0100", "03-28T10:30+0100", "03-28T12:00+0100"]),
        ("2 weeks", ["03-28T09:00+0100", "04-11T09:00+0200", "04-25T09:00+0200"]),
    ],
)
def test_every_so_often(every: Any, expected: list[str]) -> None:
    assert texts(when(start="2026-03-28T09:00", tz=BERLIN, every=every), 3) == expected


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        (
            "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9,17;BYMINUTE=0;BYSECOND=0",
            "2026-03-26T12:00",
            ["03-26T17:00+0100", "03-30T09:00+0200", "03-30T17:00+0200", "04-02T09:00+0200"],
        ),
        (
            "RRULE:FREQ=DAILY",
            "2026-03-28T02:30",
            ["03-28T02:30+0100", "03-29T03:30+0200", "03-30T02:30+0200"],
        ),
        (
            "FREQ=DAILY",
            "2026-10-24T02:30",
            ["10-24T02:30+0200", "10-25T02:30+0200", "10-26T02:30+0100"],
        ),
        # 02:00 does not exist and means 03:00, which is in the rule itself.
        (
            "FREQ=HOURLY",
            "2026-03-29T01:00",
            ["03-29T01:00+0100", "03-29T03:00+0200", "03-29T04:00+0200"],
        ),
        ("FREQ=DAILY;UNTIL=20260330T070000Z", "2026-03-28T09:00", ["03-28T09:00+0100"]),
        ("FREQ=DAILY;UNTIL=20260330T090000", "2026-03-28T09:00", ["03-28T09:00+0100"]),
        (
            "FREQ=DAILY\nEXDATE:20260329T090000",
            "2026-03-28T09:00",
            ["03-28T09:00+0100", "03-30T09:00+0200"],
        ),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01T08:00", ["01-30T08:00+0100", "02-27T08:00+0100"]),
        (
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH",
            "2026-01-01T08:00",
            ["02-29T08:00+0100", "02-29T08:00+0100"],
        ),
    ],
)
def test_rules_of_rfc_5545(rule: str, start: str, expected: list[str]) -> None:
    found = when(rule=rule, start=start, tz=BERLIN)

    assert texts(found, len(expected)) == expected


@pytest.mark.parametrize("until", ["20260330T070000Z", "20260330T090000"])
def test_a_rule_that_ends_too_early_is_told(until: str) -> None:
    found = when(rule=f"FREQ=DAILY;UNTIL={until}", start="2026-03-28T09:00", tz=BERLIN)

    assert len(found.times(3)) == 3
    with pytest.raises(InvalidInputError, match="has 3 times, but 4 are needed"):
        found.times(4)


def test_a_start_in_the_hour_that_comes_twice_stays_what_it_is() -> None:
    second = dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)  # 02:30 for the second time

    for given_rule in ({"every": "1 day"}, {"rule": "FREQ=DAILY"}):
        times = when(start=second, tz=BERLIN, **given_rule).times(2)
        assert times[0].timestamp() == second.timestamp()
        assert f"{times[1]:%dT%H:%M%z}" == "26T02:30+0100"


def test_hours_pass_also_in_the_hour_that_comes_twice() -> None:
    found = when(start="2026-10-25T01:30", tz=BERLIN, every="1 hour")

    assert texts(found, 4) == [
        "10-25T01:30+0200",
        "10-25T02:30+0200",
        "10-25T02:30+0100",
        "10-25T03:30+0100",
    ]


def test_a_start_that_is_skipped_moves_on() -> None:
    assert texts(when(start="2026-03-29T02:30", tz=BERLIN, every="1 day"), 2) == [
        "03-29T03:30+0200",
        "03-30T03:30+0200",
    ]


def test_the_offset_of_the_start_counts_where_no_zone_is_given() -> None:
    found = when(start="2026-03-28T09:00:00.9+05:30", every="1 day")

    assert [moment.isoformat() for moment in found.times(2)] == [
        "2026-03-28T09:00:00+05:30",
        "2026-03-29T09:00:00+05:30",
    ]


def test_a_start_with_an_offset_is_taken_to_the_zone() -> None:
    start = dt.datetime(2026, 3, 28, 8, 0, tzinfo=dt.UTC)

    assert texts(when(start=start, tz=BERLIN, every="1 day"), 2) == [
        "03-28T09:00+0100",
        "03-29T09:00+0200",
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "either rule or every"),
        ({"every": "1 day", "rule": "FREQ=DAILY"}, "either rule or every"),
        ({"every": "fortnightly"}, "can't be read"),
        ({"every": "0 days"}, "a second or more"),
        ({"every": dt.timedelta(0)}, "a second or more"),
        ({"every": dt.timedelta(days=-1)}, "every can't be negative"),
        ({"every": 5}, "every has to be a timedelta, not int"),
        ({"every": "1 day", "start": 5}, "start has to be a datetime or a string, not int"),
        ({"rule": ["FREQ=DAILY"]}, "rule has to be a string, not list"),
        ({"every": "1 day", "tz": "Europe/Nowhere"}, "not a time zone"),
        ({"every": "1 day", "tz": "../../etc/passwd"}, "not a time zone"),
        ({"every": "1 day", "tz": ""}, "not a time zone"),
        ({"every": "1 day", "start": "soon"}, "not an ISO 8601 time"),
        ({"every": "1 day", "start": "2026-03-28T09:00", "tz": None}, "no UTC offset"),
        ({"every": dt.timedelta.max}, "not within the years"),
        ({"every": "1 hour", "start": "9999-12-31T23:30Z"}, "not within the years"),
        ({"every": "1 day", "start": "9999-12-31T23:30"}, "not within the years"),
        ({"every": "1 day", "start": "0001-01-01T00:00+14:00"}, "not within the years"),
        ({"rule": "DTSTART:20260101T000000\nRRULE:FREQ=DAILY"}, "remove DTSTART"),
    ],
)
def test_what_can_not_be_understood_is_told(given: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        when(**({"start": "2026-03-28T09:00", "tz": BERLIN} | given)).times(2)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "there is none; write for example 'FREQ="),
        ("every friday", "'every friday' is not NAME=VALUE; write for example 'FREQ=WEEKLY;BYDAY="),
        ("garbage", "is not NAME=VALUE"),
        ("FREQ=BOGUS", "FREQ has to be one of MINUTELY, HOURLY, DAILY"),
        ("FREQ=SECONDLY", "FREQ has to be one of"),
        ("BYDAY=FR", "FREQ has to be one of"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ occurs twice"),
        ("FREQ=DAILY;BYHOUR=99", "hour"),
        ("FREQ=DAILY;BOGUS=1", "BOGUS"),
        ("FREQ=DAILY;UNTIL=soon", "'SOON' is not a time"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL has to be a whole number, 1 or more"),
        ("FREQ=DAILY;COUNT=many", "COUNT has to be a whole number, 0 or more"),
        ("FREQ=DAILY\nFREQ=WEEKLY", "is not an RRULE or EXDATE line"),
        ("FREQ=DAILY\nRDATE:20260329T090000", "is not an RRULE or EXDATE line"),
        ("FREQ=DAILY\nEXDATE:soon", "'SOON' is not a time"),
        ("EXDATE:20260329T090000", "there is none"),
    ],
)
def test_a_rule_that_can_not_be_read_is_told(rule: str, reason: str) -> None:
    with pytest.raises(InvalidInputError, match="the rule can't be read") as caught:
        when(start="2026-03-28T09:00", tz=BERLIN, rule=rule).times(1)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30;BYHOUR=3",
        "FREQ=MINUTELY;INTERVAL=61;BYMINUTE=1;BYHOUR=1;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYWEEKNO=1;BYMONTH=7",
    ],
)
def test_a_rule_that_never_gives_enough_comes_to_an_end(rule: str) -> None:
    with pytest.raises(InvalidInputError, match="times, but 2 are needed"):
        when(start="2026-03-28T09:00", tz=BERLIN, rule=rule).times(2)


@pytest.mark.parametrize(
    "excluded",
    [
        "EXDATE:20260329T090000",
        "EXDATE:20260329T070000Z",
        "EXDATE;TZID=America/New_York:20260329T030000",
        "exdate:20260329T090000,20260401T090000",
    ],
)
def test_excluded_times_are_left_out_in_every_spelling(excluded: str) -> None:
    found = when(rule=f"RRULE:FREQ=DAILY\r\n{excluded}\r\n", start="2026-03-28T09:00", tz=BERLIN)

    assert texts(found, 3) == ["03-28T09:00+0100", "03-30T09:00+0200", "03-31T09:00+0200"]


def test_what_is_excluded_counts_as_given() -> None:
    found = when(
        rule="FREQ=DAILY;COUNT=3\nEXDATE:20260329T090000", start="2026-03-28T09:00", tz=BERLIN
    )

    assert len(found.times(2)) == 2
    with pytest.raises(InvalidInputError, match="has 2 times, but 3 are needed"):
        found.times(3)


class LocalizedZone(dt.tzinfo):
    """A zone as pytz makes it: one offset, whatever the date."""

    zone = BERLIN

    def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=1)

    def dst(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(0)

    def tzname(self, moment: dt.datetime | None) -> str:
        return "CET"


class OtherDatetime(dt.datetime):
    """A class whose arithmetic and changes are of its own, as pandas' and pendulum's."""

    def __add__(self, other: Any) -> Any:
        raise AssertionError("plain datetimes are to be computed with")

    def replace(self, *args: Any, **changes: Any) -> Any:
        raise AssertionError("plain datetimes are to be computed with")


class OtherSpan(dt.timedelta):
    def __mul__(self, other: Any) -> Any:
        raise AssertionError("plain spans are to be computed with")

    __rmul__ = __floordiv__ = __mod__ = __mul__


@pytest.mark.parametrize(
    "by", [{"every": "1 day"}, {"every": OtherSpan(1)}, {"rule": "FREQ=DAILY"}]
)
@pytest.mark.parametrize(
    "start",
    [
        dt.datetime(2026, 3, 28, 9, tzinfo=LocalizedZone()),
        dt.datetime(2026, 3, 28, 9, tzinfo=ZoneInfo(BERLIN)),
        OtherDatetime(2026, 3, 28, 9, tzinfo=LocalizedZone()),
        OtherDatetime(2026, 3, 28, 9, tzinfo=ZoneInfo(BERLIN)),
    ],
)
def test_starts_and_steps_of_other_libraries(start: dt.datetime, by: dict[str, Any]) -> None:
    expected = ["03-28T09:00+0100", "03-29T09:00+0200", "03-30T09:00+0200"]

    assert texts(when(start=start, **by), 3) == expected
    assert texts(when(start=start, tz=BERLIN, **by), 3) == expected
    assert texts(when(start=start, tz=LocalizedZone(), **by), 3) == expected


def test_a_zone_may_be_given_as_such_and_the_start_as_a_date() -> None:
    for zone in (BERLIN, ZoneInfo(BERLIN), LocalizedZone()):
        found = when(start=dt.date(2026, 3, 29), tz=zone, every="1 day")
        assert texts(found, 2) == ["03-29T00:00+0100", "03-30T00:00+0200"]


@given(
    start=st.integers(0, 3 * 365 * 24 * 60),
    zone=st.sampled_from([BERLIN, "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Tokyo"]),
    hours=st.integers(1, 50),
    in_days=st.booleans(),
)
def test_times_exist_and_only_grow(start: int, zone: str, hours: int, in_days: bool) -> None:
    every = f"{hours} days" if in_days else f"{hours} hours"

    clock_time = dt.datetime(2025, 1, 1) + dt.timedelta(minutes=start)  # noqa: DTZ001 - in the zone
    times = when(start=clock_time, tz=zone, every=every).times(30)

    moments = [moment.astimezone(dt.UTC) for moment in times]
    assert all(earlier < later for earlier, later in pairwise(moments))
    for moment, time in zip(moments, times, strict=True):
        assert moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == time.replace(tzinfo=None)
    if not in_days:
        steps = {later - earlier for earlier, later in pairwise(moments)}
        assert steps == {dt.timedelta(hours=hours)}


MOMENT = dt.datetime(2026, 3, 29, 1, 0, tzinfo=ZoneInfo(BERLIN))


def test_several_things_are_spread_evenly() -> None:
    spread = [spread_out(MOMENT, place, 4, dt.timedelta(hours=4)) for place in range(4)]

    assert [f"{moment:%H:%M%z}" for moment in spread] == [
        "01:00+0100",
        "03:00+0200",
        "04:00+0200",
        "05:00+0200",
    ]
    assert spread_out(MOMENT, 3, 4, None) == MOMENT


@given(seconds=st.integers(0, 100_000), seed=st.text())
def test_jitter_stays_within_bounds_and_is_the_same_again(seconds: int, seed: str) -> None:
    jitter = dt.timedelta(seconds=seconds)

    moved = jittered(MOMENT, jitter, seed)

    assert dt.timedelta(0) <= moved - MOMENT.astimezone(dt.UTC) <= jitter
    assert moved == jittered(MOMENT, jitter, seed)
    assert moved.microsecond == 0


def test_jitter_differs_from_one_to_the_next() -> None:
    moved = {jittered(MOMENT, dt.timedelta(hours=1), str(n)) for n in range(100)}

    assert len(moved) > 90
    assert jittered(MOMENT, None, "") == MOMENT

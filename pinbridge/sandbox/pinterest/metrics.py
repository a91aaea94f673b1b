"""Made-up figures: the same for the same thing, day and metric."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.schema import Json

_LARGEST = 1000
_MICRO = 1000
_LONGEST_DAYS = 90
_LONGEST_HOURLY_DAYS = 3
_RATES = ("RATE", "CTR", "ROAS", "AVG", "FREQUENCY", "CPC", "CPM", "CPE", "CPA", "CPV", "COST_PER")
_FRACTIONS = ("IN_DOLLAR", "IN_USD")


class Period(NamedTuple):
    """A row of a report: what it is labelled with, and the days that it counts."""

    label: Json
    days: Sequence[date]


def number(thing: str, when: str, name: str) -> int:
    """Return a whole number below 1,000 that depends on its arguments only."""
    digest = hashlib.sha256(f"{thing}|{when}|{name}".encode()).digest()
    return int.from_bytes(digest[:4]) % _LARGEST


def total(thing: str, days: Iterable[date], name: str, part: str = "") -> int | float:
    """Return a metric over some days: rates are averages, anything else is a sum.

    Args:
        thing: id of what is measured.
        days: the days.
        name: the metric.
        part: what part of it is measured, such as an hour or a target group.
    """
    numbers = [number(thing, f"{day}{part}", name) for day in days]
    micro = "MICRO" in name
    if any(mark in name for mark in _RATES) and not micro:
        return round(sum(numbers) / (_LARGEST * max(1, len(numbers))), 6)
    if any(mark in name for mark in _FRACTIONS):
        return round(sum(numbers) / 100, 2)
    return sum(numbers) * (_MICRO if micro else 1)


def days_between(start: str, end: str, granularity: str = "DAY") -> list[date]:
    """Return the days of a request, both ends included.

    Raises:
        ApiError: 400 when they are in the wrong order or too many.
    """
    first, last = _day(start), _day(end)
    longest = _LONGEST_HOURLY_DAYS if granularity == "HOUR" else _LONGEST_DAYS
    if first > last:
        raise bad_request("Invalid request: 'start_date' is after 'end_date'")
    if (last - first).days > longest:
        raise bad_request(f"Invalid request: the dates are more than {longest} days apart")
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise bad_request(f"'{text}' is not a date") from None


def periods(days: Sequence[date], granularity: str) -> list[Period]:
    """Return the rows that some days make: hours are rows of a day of their own."""
    if granularity == "TOTAL":
        return [Period({}, days)]
    if granularity == "HOUR":
        return [
            Period({"DATE": day.isoformat(), "HOUR": hour}, [day])
            for day in days
            for hour in range(24)
        ]
    groups: dict[date, list[date]] = {}
    for day in days:
        groups.setdefault(_beginning(day, granularity), []).append(day)
    return [Period({"DATE": day.isoformat()}, group) for day, group in groups.items()]


def _beginning(day: date, granularity: str) -> date:
    if granularity == "WEEK":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if granularity == "MONTH" else day

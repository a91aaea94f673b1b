"""Parse a calendar from text, as given in command-line options and settings files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from pinbridge._core.annotations import checked_arguments
from pinbridge.publishing.calendar import WEEKDAYS, Calendar, Window
from pinbridge.publishing.durations import duration
from pinbridge.publishing.rows import PlanError


@checked_arguments
def read_calendar(settings: Mapping[str, str | int]) -> Calendar:
    """Parse a calendar.

    Args:
        settings: Arguments of `Calendar` as text, by name: days and times in ISO 8601, ranges such as
            `mon-fri`, `09:00-12:00` and `2026-12-24..2026-12-26`, durations such as `90m` or `1d 12h`,
            and lists separated by commas.

    Raises:
        PlanError: A setting is unknown or can't be parsed.
    """
    unknown = settings.keys() - _READERS.keys()
    if unknown:
        raise PlanError(
            f"a calendar has no setting {', '.join(sorted(unknown))}; choose from: {', '.join(_READERS)}"
        )
    if "start" not in settings:
        raise PlanError("a calendar needs a start, such as 2026-12-01")
    values: dict[str, Any] = {}
    for name, given in settings.items():
        text = str(given).strip()
        read, example = _READERS[name]
        try:
            values[name] = read(text)
        except (ValueError, KeyError):
            raise PlanError(f"the calendar's {name} can't be read: {text!r}; {example}") from None
    return Calendar(**values)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _start(text: str) -> dt.date | dt.datetime:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return dt.datetime.fromisoformat(text)


def _days(text: str) -> frozenset[str]:
    found: set[str] = set()
    for part in _parts(text.lower()):
        first, is_range, last = part.partition("-")
        begin = WEEKDAYS.index(first.strip()[:3])
        end = WEEKDAYS.index(last.strip()[:3]) if is_range else begin
        # A range may cross the end of the week, as in `sat-mon`.
        found.update(WEEKDAYS[number % 7] for number in range(begin, end + 1 + 7 * (end < begin)))
    return frozenset(found)


def _windows(text: str) -> tuple[Window, ...]:
    spans = (part.split("-") for part in _parts(text))
    return tuple((_time(first), _time(last)) for first, last in spans)


def _time(text: str) -> dt.time:
    # `time` can't represent the end of a day.
    return dt.time.max if text.strip() == "24:00" else dt.time.fromisoformat(text.strip())


def _slots(text: str) -> tuple[dt.time, ...]:
    return tuple(map(_time, _parts(text)))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, _parts(text)))


def _blackout(text: str) -> tuple[dt.date | tuple[dt.date, dt.date], ...]:
    found: list[dt.date | tuple[dt.date, dt.date]] = []
    for part in _parts(text):
        first, is_range, last = part.partition("..")
        day = dt.date.fromisoformat(first.strip())
        found.append((day, dt.date.fromisoformat(last.strip())) if is_range else day)
    return tuple(found)


_DURATION = (duration, "write a duration such as 90m, 4h or 1d 12h")
_READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "start": (_start, "write a date such as 2026-12-01, or a date and time with a UTC offset"),
    "end": (dt.date.fromisoformat, "write a date such as 2026-12-31"),
    "timezone": (str, "write a time zone such as Europe/Berlin"),
    "days": (_days, "write days such as mon-fri or mon,wed,sat"),
    "windows": (_windows, "write times such as 09:00-12:00,18:00-21:00"),
    "per_day": (int, "write a whole number"),
    "slots": (_slots, "write times such as 09:00,12:30"),
    "board_distance": _DURATION,
    "link_distance": _DURATION,
    "board_per_day": (int, "write a whole number"),
    "warm_up": (_numbers, "write numbers such as 3,5,10"),
    "jitter": _DURATION,
    "seed": (str, "write any text"),
    "blackout": (_blackout, "write dates such as 2026-12-24..2026-12-26,2027-01-01"),
}

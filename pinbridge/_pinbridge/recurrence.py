"""Recurring times: by an RFC 5545 rule, or at a fixed interval.

Clock times are in a time zone. A time that is skipped by a change to summer time moves forward by the
length of the gap; of a time that occurs twice, the first is used (RFC 5545, 3.3.5).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import count, islice
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from pinbridge.errors import FieldProblem, InvalidInputError

_SECOND = dt.timedelta(seconds=1)
_UNITS = {
    "minute": dt.timedelta(minutes=1),
    "hour": dt.timedelta(hours=1),
    "day": dt.timedelta(days=1),
    "week": dt.timedelta(weeks=1),
}
_EVERY = re.compile(r"\s*(?P<count>\d{1,6})?\s*(?P<unit>minute|hour|day|week)s?\s*", re.IGNORECASE)
_EXAMPLE = "write for example 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0'"
_FREQUENCIES = ("MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
# The calendar repeats after this many years.
_CYCLE = 400
_LEAST_YEARS = 50
# A rule may produce the same moment more than once, so a few more times are computed.
_SPARE_TIMES = 1000


@attrs.frozen
class Step:
    """A fixed interval.

    Args:
        length: Length of the interval.
        keeps_clock_time: Whether it counts calendar days, which can have 23 or 25 hours.
    """

    length: dt.timedelta
    keeps_clock_time: bool


@attrs.frozen(kw_only=True)
class Rule:
    """A recurrence rule of RFC 5545 (3.3.10), with its excluded times.

    Args:
        parts: Parts of the rule, except `COUNT` and `UNTIL`.
        count: Maximum number of times.
        until: The last possible time.
        excluded: Times to leave out.
    """

    parts: dict[str, str]
    count: int | None
    until: dt.datetime | None
    excluded: frozenset[dt.datetime]

    @classmethod
    def parse(cls, text: str, zone: dt.tzinfo | None) -> Rule:
        """Parse a rule, and any `EXDATE` lines after it.

        Args:
            text: The rule, with or without `RRULE:`.
            zone: Time zone of times without one.

        Raises:
            InvalidInputError: The rule is invalid.
        """
        parts: dict[str, str] = {}
        excluded: set[dt.datetime] = set()
        for line in text.strip().splitlines():
            head, _, value = line.strip().rpartition(":")
            name, _, tzid = head.partition(";TZID=")
            if name.upper() == "EXDATE":
                where = _zone(tzid) if tzid else zone
                excluded.update(_time(one, where) for one in value.split(","))
            elif line.strip().upper().startswith("DTSTART"):
                raise InvalidInputError("remove DTSTART from the rule and pass start")
            elif name.upper() in ("", "RRULE") and not parts:
                parts = _parts(value)
            else:
                raise _unreadable(f"{line.strip()!r} is not an RRULE or EXDATE line")
        if not parts:
            raise _unreadable(f"there is none; {_EXAMPLE}")
        until = parts.pop("UNTIL", None)
        counted = parts.pop("COUNT", None)
        return cls(
            parts=parts,
            count=None if counted is None else _whole_number("COUNT", counted, 0),
            until=None if until is None else _time(until, zone),
            excluded=frozenset(excluded),
        )

    def clock_times(self, first: dt.datetime, most: int) -> Iterator[dt.datetime]:
        """Iterate over the clock times of the rule, which have no time zone.

        Args:
            first: The first possible time.
            most: Maximum number of times.
        """
        from dateutil.rrule import rrulestr

        # dateutil searches until the year 9999, which takes minutes for a rule that never matches. So
        # start as late as possible, in a year with the same calendar.
        years = max(0, (dt.MAXYEAR - _LEAST_YEARS - first.year) // _CYCLE * _CYCLE)
        text = ";".join(f"{name}={value}" for name, value in self.parts.items())
        limit = most if self.count is None else min(most, self.count)
        try:
            rule = rrulestr(text, dtstart=first.replace(year=first.year + years))
            for time in islice(rule, limit):
                yield time.replace(year=time.year - years)
        except (ValueError, TypeError, OverflowError) as error:
            raise _unreadable(str(error)) from error


@attrs.frozen(kw_only=True)
class Recurrence:
    """A recurring moment.

    Args:
        start: The first possible moment, in the time zone.
        by: A rule or an interval.
    """

    start: dt.datetime
    by: Rule | Step

    def times(self, number: int) -> list[dt.datetime]:
        """Return the first moments, in the time zone.

        Raises:
            InvalidInputError: The rule is invalid, has fewer times, or leaves the years 1 to 9999.
        """
        with _within_the_calendar():
            found = list(islice(self._moments(number), number))
        if len(found) < number:
            raise InvalidInputError(f"the rule has {len(found)} times, but {number} are needed")
        return found

    def _moments(self, number: int) -> Iterator[dt.datetime]:
        if isinstance(self.by, Rule):
            return self._by_rule(self.by, 2 * number + _SPARE_TIMES)
        if self.by.keeps_clock_time:
            return self._by_calendar(self.by.length)
        return self._by_clock(self.by.length)

    def _by_clock(self, step: dt.timedelta) -> Iterator[dt.datetime]:
        first = self.start.astimezone(dt.UTC)
        return ((first + n * step).astimezone(self.start.tzinfo) for n in count())

    def _by_calendar(self, step: dt.timedelta) -> Iterator[dt.datetime]:
        first = self.start.replace(tzinfo=None, fold=0)
        return (self._placed(first + n * step) for n in count())

    def _by_rule(self, rule: Rule, most: int) -> Iterator[dt.datetime]:
        last: dt.datetime | None = None
        first = self.start.replace(tzinfo=None, fold=0)
        for time in rule.clock_times(first, most + len(rule.excluded)):
            moment = self._placed(time).astimezone(dt.UTC)
            if rule.until is not None and moment > rule.until:
                return
            if moment not in rule.excluded and (last is None or moment > last):
                last = moment
                yield moment.astimezone(self.start.tzinfo)

    def _placed(self, clock_time: dt.datetime) -> dt.datetime:
        if clock_time == self.start.replace(tzinfo=None):
            return self.start
        return _existing(clock_time, self.start.tzinfo)


def recurrence(
    *,
    start: dt.date | str,
    tz: str | dt.tzinfo | None,
    rule: str | None,
    every: dt.timedelta | str | None,
) -> Recurrence:
    """Build a recurrence from the arguments of a caller.

    Raises:
        InvalidInputError: An argument is invalid, or they can't be combined.
    """
    if (rule is None) == (every is None):
        raise InvalidInputError("pass either rule or every")
    begin = _start(start, tz)
    if every is not None:
        return Recurrence(start=begin, by=_step(every))
    if not isinstance(rule, str):
        raise InvalidInputError(f"rule has to be a string, not {type(rule).__name__}")
    return Recurrence(start=begin, by=Rule.parse(rule, begin.tzinfo))


def spread_out(
    moment: dt.datetime, place: int, places: int, spread: dt.timedelta | None
) -> dt.datetime:
    """Distribute several events evenly over a span of time, and return the moment of one.

    Args:
        moment: Start of the span.
        place: Index of the event, from 0.
        places: Number of events.
        spread: Length of the span; None for none.
    """
    if spread is None:
        return moment
    return _later(moment, spread * place // places)


def jittered(moment: dt.datetime, jitter: dt.timedelta | None, seed: str) -> dt.datetime:
    """Delay a moment by a random amount that is the same for the same moment and seed.

    Args:
        moment: The moment.
        jitter: Maximum delay; None for none.
        seed: Seed of the amount.
    """
    if jitter is None:
        return moment
    digest = hashlib.sha256(f"{moment.isoformat()} {seed}".encode()).digest()
    share = int.from_bytes(digest[:6]) / 2**48
    return _later(moment, jitter * share)


def _later(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    with _within_the_calendar():
        shifted = moment.astimezone(dt.UTC) + by // _SECOND * _SECOND
        return shifted.astimezone(moment.tzinfo)


def span(name: str, value: Any) -> dt.timedelta:
    """Check a span of time, and round it down to whole seconds.

    Raises:
        InvalidInputError: The span is negative, or not a timedelta.
    """
    if not isinstance(value, dt.timedelta):
        raise InvalidInputError(f"{name} has to be a timedelta, not {type(value).__name__}")
    if value < dt.timedelta(0):
        raise InvalidInputError(f"{name} can't be negative")
    with _within_the_calendar():
        # Subclasses of timedelta may have their own arithmetic.
        return dt.timedelta(seconds=int(value.total_seconds()))


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in text.strip().strip(";").split(";"):
        name, equals, value = part.upper().partition("=")
        if not equals or not value:
            raise _unreadable(f"{part!r} is not NAME=VALUE; {_EXAMPLE}")
        if name in parts:
            raise _unreadable(f"{name} occurs twice")
        parts[name] = value
    if parts.get("FREQ") not in _FREQUENCIES:
        raise _unreadable(f"FREQ has to be one of {', '.join(_FREQUENCIES)}; {_EXAMPLE}")
    _whole_number("INTERVAL", parts.get("INTERVAL", "1"), 1)
    return parts


def _whole_number(name: str, text: str, least: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 9 and int(text) >= least):  # noqa: PLR2004 - digits
        raise _unreadable(f"{name} has to be a whole number, {least} or more")
    return int(text)


def _time(text: str, zone: dt.tzinfo | None) -> dt.datetime:
    """Parse a date or time of a rule; a date stands for its first moment (RFC 5545, 3.3.10)."""
    text = text.strip().upper()
    try:
        time = dt.datetime.fromisoformat(text)
    except ValueError:
        raise _unreadable(f"{text!r} is not a time; write for example 20260331T090000") from None
    with _within_the_calendar():
        if time.tzinfo is None:
            time = _existing(time, zone)
        return time.astimezone(dt.UTC)


def _existing(clock_time: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a clock time in a time zone, moved forward if it is skipped there."""
    from dateutil.tz import resolve_imaginary

    return resolve_imaginary(clock_time.replace(tzinfo=zone))


def _unreadable(reason: str) -> InvalidInputError:
    return InvalidInputError(f"the rule can't be read: {reason}")


def _step(every: Any) -> Step:
    if isinstance(every, str):
        match = _EVERY.fullmatch(every)
        if match is None:
            raise InvalidInputError(
                f"every={every!r} can't be read; write for example '6 hours' or '2 days'"
            )
        unit = _UNITS[match["unit"].lower()]
        length = int(match["count"] or 1) * unit
    else:
        unit = length = span("every", every)
    if length < _SECOND:
        raise InvalidInputError("every has to be a second or more")
    return Step(length, keeps_clock_time=not unit % _UNITS["day"])


def _start(start: Any, tz: Any) -> dt.datetime:
    if isinstance(start, str):
        try:
            start = dt.datetime.fromisoformat(start)
        except ValueError:
            raise InvalidInputError(f"start={start!r} is not an ISO 8601 time") from None
    if not isinstance(start, dt.date):
        raise InvalidInputError(
            f"start has to be a datetime or a string, not {type(start).__name__}"
        )
    zone = None if tz is None else _zone(tz)
    with _within_the_calendar():
        plain = _plain(start)
        if plain.utcoffset() is None:
            if zone is None:
                raise InvalidInputError(
                    "start has no UTC offset: pass tz, or a time with an offset"
                )
            return _existing(plain, zone)
        return plain if zone is None else plain.astimezone(zone)


def _plain(moment: dt.date) -> dt.datetime:
    """Turn a date, or an instance of a datetime subclass, into a plain datetime."""
    if not isinstance(moment, dt.datetime):
        return dt.datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - placed later
    date = (moment.year, moment.month, moment.day)
    time = (moment.hour, moment.minute, moment.second)
    zone, offset = moment.tzinfo, moment.utcoffset()
    if offset is None or zone is None:
        return dt.datetime(*date, *time)  # noqa: DTZ001 - placed later
    named = _zone(zone)
    if named is zone:
        return dt.datetime(*date, *time, tzinfo=zone, fold=moment.fold)
    # A zone of pytz stands for one offset only, so it is replaced by the zone of that name.
    return dt.datetime(*date, *time, tzinfo=dt.timezone(offset)).astimezone(named)


@contextmanager
def _within_the_calendar() -> Generator[None]:
    try:
        yield
    except OverflowError:
        raise InvalidInputError("the times are not within the years 1 to 9999") from None


def _zone(zone: Any) -> dt.tzinfo:
    name = getattr(zone, "zone", None) if isinstance(zone, dt.tzinfo) else zone
    if name is None and isinstance(zone, dt.tzinfo):
        return zone
    found = _zone_or_none(name) if isinstance(name, str) else None
    if found is None:
        message = f"{name!r} is not a time zone known to this system"
        if _zone_or_none("UTC") is None:
            message += "; it knows none: install the package tzdata"
        problem = FieldProblem(("tz",), message, "time_zone")
        raise InvalidInputError(str(problem), [problem])
    return found


def _zone_or_none(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None

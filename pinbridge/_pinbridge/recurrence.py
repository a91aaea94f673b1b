"""Times that recur: by an RFC 5545 rule, or every so many hours or days.

Clock times are meant in a time zone. A time that a change to summer time skips moves on by the length
of the gap, and of a time that comes twice the first is meant, as RFC 5545 says (3.3.5).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import count, islice
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
_UNTIL_IN_UTC = re.compile(r"UNTIL=[0-9T]+Z", re.IGNORECASE)
_OWN_START = re.compile(r"^DTSTART", re.IGNORECASE | re.MULTILINE)
# A rule may name the same moment more than once, but not without end.
_SPARE_TIMES = 1000


@attrs.frozen
class Step:
    """Time between two moments.

    Args:
        length: How long it is.
        keeps_clock_time: Whether it counts calendar days, which can be 23 or 25 hours long.
    """

    length: dt.timedelta
    keeps_clock_time: bool


@attrs.frozen(kw_only=True)
class Recurrence:
    """When something happens, again and again.

    Args:
        start: The first moment that counts, in the time zone.
        by: An RFC 5545 recurrence rule, or the time between two moments.
    """

    start: dt.datetime
    by: str | Step

    def times(self, number: int) -> list[dt.datetime]:
        """Return the first moments, in the time zone.

        Raises:
            InvalidInputError: The rule can't be read, or ends before there are so many, or the times do.
        """
        with _within_the_calendar():
            found = list(islice(self._moments(number), number))
        if len(found) < number:
            raise InvalidInputError(f"the rule gives {len(found)} times, {number} are needed")
        return found

    def _moments(self, number: int) -> Iterator[dt.datetime]:
        if isinstance(self.by, str):
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

    def _by_rule(self, rule: str, most: int) -> Iterator[dt.datetime]:
        from dateutil.rrule import rrulestr

        # An UNTIL in UTC can be compared with moments only, and any other with clock times only.
        first = self.start if _UNTIL_IN_UTC.search(rule) else self.start.replace(tzinfo=None)
        last: dt.datetime | None = None
        try:
            for time in islice(rrulestr(rule, dtstart=first.replace(fold=0)), most):
                moment = self._placed(time.replace(tzinfo=None))
                if last is None or moment.timestamp() > last.timestamp():
                    last = moment
                    yield moment
        except (ValueError, TypeError, OverflowError) as error:
            raise InvalidInputError(f"the rule can't be read: {error}") from error

    def _placed(self, clock_time: dt.datetime) -> dt.datetime:
        from dateutil.tz import resolve_imaginary

        if clock_time == self.start.replace(tzinfo=None):
            return self.start
        return resolve_imaginary(clock_time.replace(tzinfo=self.start.tzinfo))


def recurrence(
    *,
    start: dt.datetime | str,
    tz: str | None,
    rule: str | None,
    every: dt.timedelta | str | None,
) -> Recurrence:
    """Understand what a caller says about recurring times.

    Raises:
        InvalidInputError: Something can't be understood, or doesn't go together.
    """
    if rule is not None and every is None:
        if _OWN_START.search(rule):
            raise InvalidInputError("leave DTSTART out of the rule and pass start")
        return Recurrence(start=_start(start, tz), by=rule)
    if rule is None and every is not None:
        return Recurrence(start=_start(start, tz), by=_step(every))
    raise InvalidInputError("give either rule or every")


def spread_out(
    moment: dt.datetime, place: int, places: int, spread: dt.timedelta | None
) -> dt.datetime:
    """Move one of several things at the same moment to its place in a span of time.

    Args:
        moment: When the span begins.
        place: Which of the things it is, from 0.
        places: How many things there are.
        spread: Length of the span; None for none.
    """
    if spread is None:
        return moment
    return _later(moment, spread * place // places)


def jittered(moment: dt.datetime, jitter: dt.timedelta | None, seed: str) -> dt.datetime:
    """Move a moment later by an amount that looks random, but is always the same.

    Args:
        moment: The moment.
        jitter: Most time to add; None for none.
        seed: What the amount depends on, besides the moment.
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


def _step(every: dt.timedelta | str) -> Step:
    if isinstance(every, str):
        match = _EVERY.fullmatch(every)
        if match is None:
            raise InvalidInputError(
                f"every={every!r} can't be read; write for example '6 hours' or '2 days'"
            )
        unit = _UNITS[match["unit"].lower()]
        length = int(match["count"] or 1) * unit
    else:
        unit = every
        length = every // _SECOND * _SECOND
    if length < _SECOND:
        raise InvalidInputError("every has to be a second or more")
    return Step(length, keeps_clock_time=not unit % _UNITS["day"])


def _start(start: dt.datetime | str, tz: str | None) -> dt.datetime:
    if isinstance(start, str):
        try:
            start = dt.datetime.fromisoformat(start)
        except ValueError:
            raise InvalidInputError(f"start={start!r} is no ISO 8601 time") from None
    with _within_the_calendar():
        return _start_in(start.replace(microsecond=0), tz)


def _start_in(start: dt.datetime, tz: str | None) -> dt.datetime:
    if tz is None:
        if start.utcoffset() is None:
            raise InvalidInputError("start has no offset: pass tz, or a time with an offset")
        return start
    zone = _zone(tz)
    if start.utcoffset() is not None:
        return start.astimezone(zone)
    from dateutil.tz import resolve_imaginary

    return resolve_imaginary(start.replace(tzinfo=zone))


@contextmanager
def _within_the_calendar() -> Generator[None]:
    try:
        yield
    except OverflowError:
        raise InvalidInputError("the times leave the years 1 to 9999") from None


def _zone(name: str) -> ZoneInfo:
    zone = _zone_or_none(name)
    if zone is None:
        message = f"{name!r} is no time zone known here"
        if _zone_or_none("UTC") is None:
            message += ", where none is: install the package tzdata"
        problem = FieldProblem(("tz",), message, "time_zone")
        raise InvalidInputError(str(problem), [problem])
    return zone


def _zone_or_none(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None

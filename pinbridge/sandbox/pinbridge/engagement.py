"""Engagement figures of the simulated Pinterest: plausible, and always the same.

Every published pin has a popularity, fixed by its id. On each day since it was published it gains
that many impressions, times a weight for the day of the week; the other metrics are fractions. So
the figures of a pin, an account and the whole project agree with each other, and a range can be
summed without walking through its days.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.tables import Where, from_micros, to_micros
from pinbridge.sandbox.pinbridge.queries import Query
from pinbridge.sandbox.pinbridge.rows import Pin
from pinbridge.sandbox.pinbridge.state import State
from pinbridge.sandbox.pinbridge.store import Store

DIVISORS = {"impression": 1, "save": 33, "pin_click": 20, "outbound_click": 50}
LIFETIME_DIVISORS = {"total_comments": 40, "total_reactions": 10}
METRICS = (*DIVISORS, *LIFETIME_DIVISORS)

_DEFAULT_DAYS = 30
_STORED_DAYS = 366
_LIVE_DAYS = 90
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_MICROS_A_DAY = 86_400_000_000
_WEIGHTS = (8, 9, 10, 10, 9, 12, 14)
_WEEK = sum(_WEIGHTS)


def _weight_before(ordinal: int) -> int:
    """Return the sum of the weights of all days before one, counted from day 0."""
    weeks, days = divmod(ordinal, 7)
    return weeks * _WEEK + sum(_WEIGHTS[:days])


def _weight(day: date) -> int:
    return _WEIGHTS[day.toordinal() % 7]


def popularity(pin_id: str) -> int:
    """Return the impressions a day that a published pin gains, times its weights."""
    return 20 + int.from_bytes(hashlib.sha256(pin_id.encode()).digest()[:4], "big") % 400


@dataclass(frozen=True, slots=True)
class Range:
    """The days of a query, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def previous(self) -> Range:
        """Return the range of equal length just before it.

        Raises:
            ApiError: 422 when the calendar does not reach back so far.
        """
        try:
            return Range(self.start - timedelta(days=self.days), self.start - timedelta(days=1))
        except OverflowError:
            raise bad_range("The range lies too far back") from None

    def each(self) -> Iterator[date]:
        """Yield the days."""
        return (self.start + timedelta(days=number) for number in range(self.days))


def bad_range(message: str) -> ApiError:
    """Return the error for a range of dates that the API does not accept."""
    return ApiError("invalid_date_range", message)


def read_range(query: Query, today: date) -> Range:
    """Return the days that a query asks for; by default the last 30 up to today.

    Raises:
        ApiError: 422.
    """
    start, end = query.day("start_date"), query.day("end_date")
    query.check()
    try:
        end = end or (today if start is None or start <= today else start)
        start = start or end - timedelta(days=_DEFAULT_DAYS - 1)
    except OverflowError:
        raise bad_range("The range lies too far back") from None
    if start > end:
        raise bad_range("start_date has to lie before end_date")
    if (end - start).days + 1 > _STORED_DAYS:
        raise bad_range(f"A range has at most {_STORED_DAYS} days")
    return Range(start, end)


def choose_source(requested: str, days: Range) -> str:
    """Return whether figures are read live or from the store.

    Raises:
        ApiError: 422 for a live range that is too long.
    """
    if requested == "live" and days.days > _LIVE_DAYS:
        raise bad_range(f"A live range has at most {_LIVE_DAYS} days")
    if requested == "auto":
        return "live" if days.days <= _LIVE_DAYS else "stored"
    return requested


def read_metrics(query: Query) -> list[str]:
    """Return the metrics that a query asks for, by default all.

    Raises:
        ApiError: 422 for an unknown one.
    """
    requested = [name.lower() for name in query.listed("metrics")]
    if query.raw("metrics") is not None and not requested:
        query.fail("metrics", "At least one metric is needed")
    for name in requested:
        if name not in METRICS:
            query.fail("metrics", f"Input should be of {', '.join(METRICS).upper()}", "enum")
    query.check()
    return list(dict.fromkeys(requested)) or list(METRICS)


class Figures:
    """Sums of the popularity of pins, from which every metric of every day follows."""

    def __init__(self, state: State, gains: Iterable[tuple[int, ...]]) -> None:
        """Take what pins gain: day since 1970, sign, and the sums of all metrics."""
        self._today = state.now().date()
        self._gained: dict[date, list[int]] = {}
        self._lifetime = [0] * len(LIFETIME_DIVISORS)
        for number, sign, *sums in gains:
            when = from_micros(number * _MICROS_A_DAY).date()
            gained = self._gained.get(when, [0] * len(DIVISORS))
            self._gained[when] = [a + sign * b for a, b in zip(gained, sums, strict=False)]
            if sign > 0:
                lasting = sums[len(DIVISORS) :]
                self._lifetime = [a + b for a, b in zip(self._lifetime, lasting, strict=True)]

    @classmethod
    def of_accounts(cls, state: State, workspace_id: str, account_ids: Sequence[str]) -> Figures:
        """Return the figures of all published pins of some accounts."""
        pins = state.store.pins
        where = Where("workspace_id = ? AND published_at IS NOT NULL", workspace_id)
        where.add_in("account_id", account_ids)
        divisors = (*DIVISORS.values(), *LIFETIME_DIVISORS.values())
        sums = [f"sum(popularity / {divisor})" for divisor in divisors]

        def gains() -> list[tuple[int, ...]]:
            return [
                (day, sign, *found)
                for column, sign in (("published_at", 1), ("removed_at", -1))
                for day, *found in pins.grouped(f"{column} / {_MICROS_A_DAY}", sums, where)
                if day is not None
            ]

        return cls(state, pins.cached(("gains", where.bound), gains))

    @classmethod
    def of_pin(cls, state: State, pin: Pin) -> Figures:
        """Return the figures of one published pin."""
        sums = [pin.popularity // d for d in (*DIVISORS.values(), *LIFETIME_DIVISORS.values())]
        moments = ((pin.published_at, 1), (pin.removed_at, -1))
        days = [(to_micros(at) // _MICROS_A_DAY, sign) for at, sign in moments if at is not None]
        return cls(state, [(day, sign, *sums) for day, sign in days])

    def daily(self, days: Range, metrics: list[str]) -> dict[date, dict[str, float]]:
        """Return the metrics of each day; lifetime metrics have no days and read 0."""
        rates = [0] * len(DIVISORS)
        waiting = sorted(self._gained)
        found: dict[date, dict[str, float]] = {}
        for day in days.each():
            while waiting and waiting[0] <= day:
                gained = self._gained[waiting.pop(0)]
                rates = [a + b for a, b in zip(rates, gained, strict=True)]
            factor = _weight(day) if day <= self._today else 0
            values = dict(zip(DIVISORS, (rate * factor for rate in rates), strict=True))
            found[day] = {name: float(values.get(name, 0)) for name in metrics}
        return found

    def totals(self, days: Range, metrics: list[str], *, live: bool) -> dict[str, float]:
        """Return the sums over a range; lifetime metrics are known to live reads only."""
        daily = self.daily(days, metrics).values()
        found = {name: sum(values[name] for values in daily) for name in metrics}
        if live:
            for name, value in zip(LIFETIME_DIVISORS, self._lifetime, strict=True):
                if name in found:
                    found[name] = float(value)
        return found


def pin_totals(pin: Pin, days: Range, today: date) -> dict[str, float]:
    """Return the sums of one pin over a range, lifetime metrics included."""
    factor = 0
    if pin.published_at is not None:
        removed = pin.removed_at.date().toordinal() if pin.removed_at is not None else None
        factor = _factor(pin.published_at.date().toordinal(), removed, days, today)
    found = {name: float(pin.popularity // divisor * factor) for name, divisor in DIVISORS.items()}
    for name, divisor in LIFETIME_DIVISORS.items():
        found[name] = float(pin.popularity // divisor)
    return found


def _factor(published: int, removed: int | None, days: Range, today: date) -> int:
    """Return the sum of the weights of a range's days on which a pin gains, from ordinals."""
    first = max(days.start.toordinal(), published)
    end = min(days.end, today).toordinal() + 1
    if removed is not None:
        end = min(end, removed)
    return _weight_before(end) - _weight_before(first) if first < end else 0


def top_pins(store: Store, where: Where, metric: str, days: Range, today: date) -> list[int]:
    """Return the numbers of published pins by a metric over a range, highest first.

    Args:
        store: where the pins are.
        where: which pins.
        metric: one of `METRICS`.
        days: the range.
        today: the last day that counts.
    """

    @cache
    def factor(published: int, removed: int | None) -> int:
        gone = None if removed is None else removed + _EPOCH_ORDINAL
        return _factor(published + _EPOCH_ORDINAL, gone, days, today)

    def ranked() -> list[int]:
        divisor = DIVISORS.get(metric) or LIFETIME_DIVISORS[metric]
        names = f"popularity, seq, published_at / {_MICROS_A_DAY}, removed_at / {_MICROS_A_DAY}"
        totals = [
            (popularity // divisor * (factor(*span) if metric in DIVISORS else 1), popularity, seq)
            for popularity, seq, *span in store.pins.columns(names, where)
        ]
        return [seq for *_, seq in sorted(totals, reverse=True)]

    return store.pins.cached((metric, days, today, where.sql, where.bound), ranked)


def stored_until(now: datetime) -> datetime:
    """Return how recent stored figures are: collected last midnight."""
    return datetime(now.year, now.month, now.day, tzinfo=UTC)

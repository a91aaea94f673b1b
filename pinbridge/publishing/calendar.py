"""Assign a publishing time to every row of a plan.

Times depend only on the calendar and the rows, not on when a run starts, so every run of a plan computes
the same times. Appending rows does not change the times of earlier ones.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.publishing.inputs import cells
from pinbridge.publishing.lanes import Lane, Spacing, Timing
from pinbridge.publishing.rows import PlanError, Row

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MAX_YEARS = 10
_MAX_PER_DAY = 10_000
Window = tuple[dt.time, dt.time]


def _as_days(days: Iterable[str]) -> frozenset[str]:
    return frozenset(days)


@checked_arguments
@attrs.frozen(kw_only=True)
class Calendar:
    """When pins may be published. Limits apply to each account separately.

    Args:
        start: First day, or first date and time with a UTC offset.
        end: Last day; None for no end.
        timezone: Time zone of days and times of day.
        days: Weekdays on which to publish: `mon`, `tue` and so on.
        windows: Pairs of times of day between which to publish.
        per_day: Maximum number of pins per day. Without `slots`, they are spaced evenly over the windows.
        slots: Times of day at which to publish, instead of even spacing.
        board_distance: Minimum time between two pins on the same board.
        link_distance: Minimum time between two pins with the same link.
        board_per_day: Maximum number of pins per day on the same board.
        warm_up: Maximum number of pins on each of the first publishing days, for example `(3, 5, 10)`.
        jitter: Maximum random shift of each pin, earlier or later.
        seed: Seed of the jitter.
        blackout: Days on which nothing is published: dates, or pairs of first and last day.

    Raises:
        PlanError: An argument is invalid.
    """

    start: dt.date | dt.datetime
    end: dt.date | None = None
    timezone: str = "UTC"
    days: frozenset[str] = attrs.field(default=frozenset(WEEKDAYS), converter=_as_days)
    windows: tuple[Window, ...] = attrs.field(
        default=((dt.time(9), dt.time(21)),), converter=tuple[Window, ...]
    )
    per_day: int = 10
    slots: tuple[dt.time, ...] = attrs.field(default=(), converter=tuple[dt.time, ...])
    board_distance: dt.timedelta = dt.timedelta()
    link_distance: dt.timedelta = dt.timedelta()
    board_per_day: int | None = None
    warm_up: tuple[int, ...] = attrs.field(default=(), converter=tuple[int, ...])
    jitter: dt.timedelta = dt.timedelta()
    seed: int | str = 0
    blackout: tuple[dt.date | tuple[dt.date, dt.date], ...] = attrs.field(
        default=(), converter=tuple["dt.date | tuple[dt.date, dt.date]", ...]
    )

    def __attrs_post_init__(self) -> None:
        problem = next(self._problems(), None)
        if problem:
            raise PlanError(f"the calendar is invalid: {problem}")

    def _problems(self) -> Iterator[str]:
        try:
            cells.zone_of(self.timezone)
        except cells.CellError as error:
            yield f"{error.message}; {error.remedy}"
        unknown = self.days - set(WEEKDAYS)
        if unknown or not self.days:
            yield f"days must be at least one of {', '.join(WEEKDAYS)}, not {sorted(self.days)}"
        if not self.windows or any(first >= last for first, last in self.windows):
            yield "a window must start before it ends; split one that crosses midnight in two"
        if any(one[1] > other[0] for one, other in pairwise(sorted(self.windows))):
            yield "windows overlap"
        if not 1 <= self.per_day <= _MAX_PER_DAY:
            yield f"per_day is {self.per_day}; give a number from 1 to {_MAX_PER_DAY}"
        if any(not _within(self.windows, slot) for slot in self.slots):
            yield "a slot is outside the windows"
        if self.board_per_day is not None and self.board_per_day < 1:
            yield "board_per_day is less than 1"
        if any(number < 1 for number in self.warm_up):
            yield "warm_up has a day with less than 1 pin"
        if min(self.board_distance, self.link_distance, self.jitter) < dt.timedelta():
            yield "a distance or the jitter is negative"
        if isinstance(self.start, dt.datetime) and self.start.tzinfo is None:
            yield "start has no UTC offset; add one, or give a date"
        if self.end is not None and self.end < self._first_day():
            yield f"end {self.end} is before start"

    def assign(self, rows: Iterable[Row]) -> list[dt.datetime]:
        """Assign a time to every row.

        Rows are placed in plan order. Each gets the first free time that satisfies all limits and is
        not before its `publish_at`.

        Args:
            rows: All rows of the plan, including those already published.

        Returns:
            The times in the order of the rows, in UTC.

        Raises:
            CalendarError: The rows do not fit before the end. The error lists changes that make them fit.
        """
        timings = [Timing.of(row) for row in rows]
        times = list(self._place(timings))
        if None in times:
            raise self._does_not_fit(timings, times.count(None))
        return [dt.datetime.fromtimestamp(time, dt.UTC) for time in times if time is not None]

    def _place(self, timings: Sequence[Timing]) -> Iterator[int | None]:
        """Yield a time for each row; None where there is none."""
        board = Spacing(self.board_distance, self.board_per_day)
        link = Spacing(self.link_distance)
        lanes: dict[int, Lane] = {}
        for timing in timings:
            lane = lanes.get(timing.account)
            if lane is None:
                lane = lanes[timing.account] = Lane(self.moments(), board, link)
            yield lane.place(timing)

    def _fits(self, timings: Sequence[Timing]) -> bool:
        return None not in self._place(timings)

    def _does_not_fit(self, timings: Sequence[Timing], unplaced: int) -> CalendarError:
        ways: list[str] = []
        later = list(attrs.evolve(self, end=None)._place(timings))
        times = [time for time in later if time is not None]
        if len(times) == len(later):
            zone = cells.zone_of(self.timezone)
            last = dt.datetime.fromtimestamp(max(times), zone).date()
            ways.append(f"end={last}")
        if per_day := self._sufficient_per_day(timings):
            ways.append(f"per_day={per_day}")
        none = dt.timedelta()
        relaxed = {
            "no board_distance": attrs.evolve(self, board_distance=none),
            "no link_distance": attrs.evolve(self, link_distance=none),
            "no board_per_day": attrs.evolve(self, board_per_day=None),
            "no warm_up": attrs.evolve(self, warm_up=()),
            "no blackout": attrs.evolve(self, blackout=()),
            "all days": attrs.evolve(self, days=WEEKDAYS),
        }
        ways += [way for way, other in relaxed.items() if other != self and other._fits(timings)]
        way = f"it fits with {', or '.join(ways)}" if ways else "no single change makes it fit"
        end = self.end or f"{_MAX_YEARS} years after its start"
        return CalendarError(
            f"{unplaced} of {len(timings)} pins have no time up to {end}; {way}", unplaced, ways
        )

    def _sufficient_per_day(self, timings: Sequence[Timing]) -> int | None:
        """Return the smallest `per_day` with which the rows fit; None if there is none."""
        if self.slots:
            return None
        low, high = self.per_day, self.per_day
        while not attrs.evolve(self, per_day=high)._fits(timings):
            if high >= min(_MAX_PER_DAY, len(timings)):
                return None
            low, high = high, min(2 * high, _MAX_PER_DAY)
        while high - low > 1:
            middle = (low + high) // 2
            if attrs.evolve(self, per_day=middle)._fits(timings):
                high = middle
            else:
                low = middle
        return high

    def _first_day(self) -> dt.date:
        if isinstance(self.start, dt.datetime):
            return self.start.astimezone(cells.zone_of(self.timezone)).date()
        return self.start

    def moments(self) -> Iterator[list[int]]:
        """Iterate over the publishing days, each as a list of its times.

        Yields:
            Times in seconds since the epoch, in order; no more than that day's maximum number of pins.
        """
        zone = cells.zone_of(self.timezone)
        first = self._first_day()
        earliest = 0
        if isinstance(self.start, dt.datetime):
            earliest = int(self.start.timestamp())
        last = self.end or first.replace(year=min(first.year + _MAX_YEARS, 9998), day=1)
        counted = 0
        for number in range((last - first).days + 1):
            day = first + dt.timedelta(days=number)
            if WEEKDAYS[day.weekday()] not in self.days or self._is_blacked_out(day):
                continue
            limit = self.warm_up[counted] if counted < len(self.warm_up) else self.per_day
            times = [
                time
                for time in self._times_of(day, zone, min(limit, self.per_day))
                if time >= earliest
            ]
            if times:
                counted += 1
                yield times

    def _is_blacked_out(self, day: dt.date) -> bool:
        return any(
            one[0] <= day <= one[1] if isinstance(one, tuple) else one == day
            for one in self.blackout
        )

    def _times_of(self, day: dt.date, zone: dt.tzinfo, limit: int) -> list[int]:
        spans = [
            span
            for first, last in sorted(self.windows)
            if (span := _span(day, first, last, zone)) is not None
        ]
        if self.slots:
            bases = [_seconds(day, slot, zone) for slot in sorted(self.slots)][:limit]
        else:
            bases = list(_spaced(spans, limit))
        jitter = int(self.jitter.total_seconds())
        generator = random.Random(f"{self.seed}:{day}")  # noqa: S311 - not for security
        times: set[int] = set()
        for base in bases:
            span = next((span for span in spans if span[0] <= base <= span[1]), None)
            if span is not None:
                moved = base + generator.randint(-jitter, jitter) if jitter else base
                times.add(min(max(moved, span[0]), span[1]))
        return sorted(time for time in times if self._allows(time, day, zone))

    def _allows(self, time: int, day: dt.date, zone: dt.tzinfo) -> bool:
        """Whether a time is on the right local day and within a window."""
        local = dt.datetime.fromtimestamp(time, zone)
        return local.date() == day and _within(self.windows, local.time())


class CalendarError(PlanError):
    """A plan does not fit into its calendar; nothing was sent.

    Attributes:
        unplaced: Number of pins without a time.
        ways: Changes to the calendar, each of which makes the plan fit.
    """

    def __init__(self, message: str, unplaced: int, ways: Sequence[str]) -> None:
        super().__init__(message)
        self.unplaced = unplaced
        self.ways = tuple(ways)


def _within(windows: Sequence[Window], time: dt.time) -> bool:
    return any(first <= time <= last for first, last in windows)


def _seconds(day: dt.date, time: dt.time, zone: dt.tzinfo, fold: int = 0) -> int:
    return int(dt.datetime.combine(day, time.replace(fold=fold), zone).timestamp())


def _span(day: dt.date, first: dt.time, last: dt.time, zone: dt.tzinfo) -> tuple[int, int] | None:
    """Return the first and last second of a window on a day; None if a clock change leaves none.

    A skipped hour shortens the window. When the clock goes back, a repeated first time means its second
    occurrence and a repeated last time its first, so that every second between them is within the window.
    """
    begins = [_seconds(day, first, zone, fold) for fold in (0, 1)]
    ends = [_seconds(day, last, zone, fold) for fold in (0, 1)]
    begin = max(begins) if ends[0] >= max(begins) else begins[0]
    end = min(ends)
    return (begin, end) if begin <= end else None


def _spaced(spans: Sequence[tuple[int, int]], count: int) -> Iterator[int]:
    """Spread times evenly over spans, each in the middle of its share."""
    length = sum(end - begin for begin, end in spans)
    for number in range(count):
        passed = length * (2 * number + 1) // (2 * count)
        for begin, end in spans:
            if passed <= end - begin:
                yield begin + passed
                break
            passed -= end - begin

"""Give every row of a plan its time: rules for days, hours and distances, and no sleeping.

Times depend on the calendar and the rows alone, not on when a run begins, so that every run of a plan
finds the same times. Rows that are added at the end leave the times of the others as they are.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.publishing.inputs import cells
from pinbridge.publishing.lanes import Lane, Spacing, Wish
from pinbridge.publishing.rows import PlanError, Row

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONGEST_YEARS = 10
_MOST_A_DAY = 10_000
Window = tuple[dt.time, dt.time]


def _as_days(days: Iterable[str]) -> frozenset[str]:
    return frozenset(days)


@checked_arguments
@attrs.frozen(kw_only=True)
class Calendar:
    """When pins may be published. All limits are those of one account.

    Args:
        start: First day, or first moment with its offset.
        end: Last day; None for no end.
        timezone: Where days and times of day are meant.
        days: Days of the week on which to publish, as `mon`, `tue` and so on.
        windows: Times of day between which to publish.
        per_day: Most pins a day. Without `slots` they are spaced evenly over the windows.
        slots: Times of day at which to publish, instead of even spacing.
        board_distance: Shortest time between two pins on one board.
        link_distance: Shortest time between two pins with one link.
        board_per_day: Most pins a day on one board.
        warm_up: Most pins on the first days that count, for example `(3, 5, 10)`.
        jitter: Longest time by which a pin is moved, forwards or backwards.
        seed: What the jitter is derived from.
        blackout: Days on which nothing is published: dates, or pairs of first and last.

    Raises:
        PlanError: An argument is wrong, or leaves no time at all.
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
            raise PlanError(f"the calendar can't be used: {problem}")

    def _problems(self) -> Iterator[str]:
        try:
            cells.zone_of(self.timezone)
        except cells.CellError as error:
            yield f"{error.message}; {error.remedy}"
        unknown = self.days - set(WEEKDAYS)
        if unknown or not self.days:
            yield f"days are {', '.join(WEEKDAYS)}, at least one, not {sorted(self.days)}"
        if not self.windows or any(first >= last for first, last in self.windows):
            yield "windows need a first time before the last; write one past midnight as two"
        if any(one[1] > other[0] for one, other in pairwise(sorted(self.windows))):
            yield "windows overlap"
        if not 1 <= self.per_day <= _MOST_A_DAY:
            yield f"per_day is {self.per_day}; give a number from 1 to {_MOST_A_DAY}"
        if any(not _within(self.windows, slot) for slot in self.slots):
            yield "a slot is outside of the windows"
        if self.board_per_day is not None and self.board_per_day < 1:
            yield "board_per_day is less than 1"
        if any(most < 1 for most in self.warm_up):
            yield "warm_up has a day with less than 1 pin"
        if min(self.board_distance, self.link_distance, self.jitter) < dt.timedelta():
            yield "a distance or the jitter is negative"
        if isinstance(self.start, dt.datetime) and self.start.tzinfo is None:
            yield "start has no offset; add one, or give a day"
        if self.end is not None and self.end < self._first_day():
            yield f"its end {self.end} is before its start"

    def assign(self, rows: Iterable[Row]) -> list[dt.datetime]:
        """Give every row its time.

        Each row, in the order of the plan, gets the first free time that is valid, and that
        is not before its own `publish_at`.

        Args:
            rows: All rows of the plan, also those that are published already.

        Returns:
            The times in the order of the rows, in UTC.

        Raises:
            CalendarError: There is no room before the end; it says what would make room.
        """
        wanted = [Wish.of(row) for row in rows]
        found = list(self._place(wanted))
        if None in found:
            raise self._does_not_fit(wanted, found.count(None))
        return [dt.datetime.fromtimestamp(time, dt.UTC) for time in found if time is not None]

    def _place(self, wanted: Sequence[Wish]) -> Iterator[int | None]:
        """Give the rows their times one by one; None if there is none."""
        board = Spacing(self.board_distance, self.board_per_day)
        link = Spacing(self.link_distance)
        lanes: dict[int, Lane] = {}
        for wish in wanted:
            lane = lanes.get(wish.account)
            if lane is None:
                lane = lanes[wish.account] = Lane(self.moments(), board, link)
            yield lane.place(wish)

    def _fits(self, wanted: Sequence[Wish]) -> bool:
        return None not in self._place(wanted)

    def _does_not_fit(self, wanted: Sequence[Wish], unplaced: int) -> CalendarError:
        ways: list[str] = []
        later = list(attrs.evolve(self, end=None)._place(wanted))
        times = [time for time in later if time is not None]
        if len(times) == len(later):
            zone = cells.zone_of(self.timezone)
            last = dt.datetime.fromtimestamp(max(times), zone).date()
            ways.append(f"end={last}")
        if most := self._enough_a_day(wanted):
            ways.append(f"per_day={most}")
        none = dt.timedelta()
        relaxed = {
            "no board_distance": attrs.evolve(self, board_distance=none),
            "no link_distance": attrs.evolve(self, link_distance=none),
            "no board_per_day": attrs.evolve(self, board_per_day=None),
            "no warm_up": attrs.evolve(self, warm_up=()),
            "no blackout": attrs.evolve(self, blackout=()),
            "all days": attrs.evolve(self, days=WEEKDAYS),
        }
        ways += [way for way, other in relaxed.items() if other != self and other._fits(wanted)]
        way = f"it fits with {', or '.join(ways)}" if ways else "no single change makes it fit"
        end = self.end or f"{_LONGEST_YEARS} years after its start"
        return CalendarError(
            f"{unplaced} of {len(wanted)} pins have no time up to {end}; {way}", unplaced, ways
        )

    def _enough_a_day(self, wanted: Sequence[Wish]) -> int | None:
        """Find how many pins a day would be enough; None if no number is."""
        if self.slots:
            return None
        low, high = self.per_day, self.per_day
        while not attrs.evolve(self, per_day=high)._fits(wanted):
            if high >= min(_MOST_A_DAY, len(wanted)):
                return None
            low, high = high, min(2 * high, _MOST_A_DAY)
        while high - low > 1:
            middle = (low + high) // 2
            if attrs.evolve(self, per_day=middle)._fits(wanted):
                high = middle
            else:
                low = middle
        return high

    def _first_day(self) -> dt.date:
        if isinstance(self.start, dt.datetime):
            return self.start.astimezone(cells.zone_of(self.timezone)).date()
        return self.start

    def moments(self) -> Iterator[list[int]]:
        """Iterate over the days on which to publish, each as its possible times.

        Yields:
            Seconds since 1970, in order; as many as there may be pins on that day at most.
        """
        zone = cells.zone_of(self.timezone)
        first = self._first_day()
        earliest = 0
        if isinstance(self.start, dt.datetime):
            earliest = int(self.start.timestamp())
        last = self.end or first.replace(year=min(first.year + _LONGEST_YEARS, 9998), day=1)
        counted = 0
        for number in range((last - first).days + 1):
            day = first + dt.timedelta(days=number)
            if WEEKDAYS[day.weekday()] not in self.days or self._is_blacked_out(day):
                continue
            most = self.warm_up[counted] if counted < len(self.warm_up) else self.per_day
            times = [
                time
                for time in self._times_of(day, zone, min(most, self.per_day))
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

    def _times_of(self, day: dt.date, zone: dt.tzinfo, most: int) -> list[int]:
        spans = [
            span
            for first, last in sorted(self.windows)
            if (span := _span(day, first, last, zone)) is not None
        ]
        if self.slots:
            bases = [_seconds(day, slot, zone) for slot in sorted(self.slots)][:most]
        else:
            bases = list(_spaced(spans, most))
        jitter = int(self.jitter.total_seconds())
        dice = random.Random(f"{self.seed}:{day}")  # noqa: S311 - no secret
        times: set[int] = set()
        for base in bases:
            span = next((span for span in spans if span[0] <= base <= span[1]), None)
            if span is not None:
                moved = base + dice.randint(-jitter, jitter) if jitter else base
                times.add(min(max(moved, span[0]), span[1]))
        return sorted(time for time in times if self._allows(time, day, zone))

    def _allows(self, time: int, day: dt.date, zone: dt.tzinfo) -> bool:
        """Whether a clock on the wall shows the right day and a time within a window."""
        local = dt.datetime.fromtimestamp(time, zone)
        return local.date() == day and _within(self.windows, local.time())


class CalendarError(PlanError):
    """A plan does not fit into its calendar; nothing was sent.

    Attributes:
        unplaced: How many pins have no time.
        ways: Changes of the calendar each of which makes it fit.
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
    """Return the moments between two times of day; None if a change of the clock leaves none.

    A time that is skipped makes the span shorter. Of a time that comes twice, the span begins with the
    second and ends with the first, so that all times between are within it.
    """
    begins = [_seconds(day, first, zone, fold) for fold in (0, 1)]
    ends = [_seconds(day, last, zone, fold) for fold in (0, 1)]
    begin = max(begins) if ends[0] >= max(begins) else begins[0]
    end = min(ends)
    return (begin, end) if begin <= end else None


def _spaced(spans: Sequence[tuple[int, int]], most: int) -> Iterator[int]:
    """Spread so many moments evenly over spans, each in the middle of its share."""
    length = sum(end - begin for begin, end in spans)
    for number in range(most):
        passed = length * (2 * number + 1) // (2 * most)
        for begin, end in spans:
            if passed <= end - begin:
                yield begin + passed
                break
            passed -= end - begin

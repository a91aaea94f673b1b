"""Find the first time that is free and far enough from others."""

from __future__ import annotations

import datetime as dt
import math
import sys
from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping

import attrs

from pinbridge.publishing.links import plain_link
from pinbridge.publishing.rows import Row


@attrs.frozen
class Wish:
    """What matters of a row for its time."""

    account: str
    board: str
    link: str
    earliest: int

    @classmethod
    def of(cls, row: Row) -> Wish:
        """Read a row."""
        earliest = math.ceil(row.publish_at.timestamp()) if row.publish_at is not None else 0
        board = sys.intern(row.board.casefold())
        return cls(row.account, board, plain_link(row.link), max(earliest, 0))


@attrs.frozen
class Spacing:
    """Spacing of pins that have something in common.

    Args:
        distance: Shortest time between two of them.
        per_day: Most of them a day.
    """

    distance: dt.timedelta
    per_day: int | None = None

    def __bool__(self) -> bool:
        """Whether there is a limit."""
        return bool(self.distance) or self.per_day is not None


class _Track:
    """The pins on one board, or with one link."""

    __slots__ = ("_days", "_distance", "_per_day", "_times")

    def __init__(self, limits: Spacing) -> None:
        self._distance = math.ceil(limits.distance.total_seconds())
        self._per_day = limits.per_day
        self._times: list[int] = []
        self._days: dict[int, int] = {}

    def allows(self, time: int, day: int) -> bool:
        """Whether another pin may be published then."""
        if self._per_day is not None and self._days.get(day, 0) >= self._per_day:
            return False
        if not self._distance:
            return True
        after = bisect_left(self._times, time)
        near = self._times[max(after - 1, 0) : after + 1]
        return all(abs(time - other) >= self._distance for other in near)

    def add(self, time: int, day: int) -> None:
        """Note a pin."""
        if self._per_day is not None:
            self._days[day] = self._days.get(day, 0) + 1
        if self._distance:
            insort(self._times, time)


class Lane:
    """The times of one account, and which of them are taken.

    Args:
        days: Possible times of each day in seconds, in order.
        limits: Spacing of pins on one `board` and with one `link`.
    """

    def __init__(self, days: Iterator[list[int]], limits: Mapping[str, Spacing]) -> None:
        self._days = enumerate(days)
        self._limits = limits
        self._times: list[int] = []
        self._day_of: list[int] = []
        self._taken = bytearray()
        self._tracks: dict[tuple[str, str], _Track] = {}
        # First time that may be possible, by what was looked for: times before it never are again.
        self._first: dict[tuple[str, str, int], int] = {}

    def place(self, wish: Wish) -> int | None:
        """Take the first time that is valid; None if there is none."""
        begin = self._index_of(wish.earliest)
        free = ("", "", wish.earliest)
        names = {"board": wish.board, "link": wish.link}
        # A track for each of 100,000 links takes memory; most calendars need none.
        wanted = [(kind, name) for kind, name in names.items() if name and self._limits[kind]]
        tracks = [self._track(*key) for key in wanted]
        keys = [free, *((*key, wish.earliest) for key in wanted)]
        at_least = self._first.get(free, begin)
        firsts = [max(self._first.get(key, begin), at_least) for key in keys]
        index = max(firsts)
        while self._has(index):
            time, day, taken = self._times[index], self._day_of[index], bool(self._taken[index])
            refused = [taken, *(taken or not track.allows(time, day) for track in tracks)]
            is_found = not any(refused)
            if is_found:
                self._taken[index] = 1
                refused[0] = True
            firsts = [
                first + (first == index and no) for first, no in zip(firsts, refused, strict=True)
            ]
            if is_found:
                break
            index += 1
        self._first.update(zip(keys, firsts, strict=True))
        if not self._has(index):
            return None
        for track in tracks:
            track.add(self._times[index], self._day_of[index])
        return self._times[index]

    def _track(self, kind: str, name: str) -> _Track:
        track = self._tracks.get((kind, name))
        if track is None:
            track = _Track(self._limits[kind])
            self._tracks[kind, name] = track
        return track

    def _has(self, index: int) -> bool:
        while index >= len(self._times):
            if not self._grow():
                return False
        return True

    def _index_of(self, earliest: int) -> int:
        while (not self._times or self._times[-1] < earliest) and self._grow():
            pass
        return bisect_left(self._times, earliest)

    def _grow(self) -> bool:
        for number, times in self._days:
            self._times.extend(times)
            self._day_of.extend([number] * len(times))
            self._taken.extend(bytes(len(times)))
            return True
        return False

"""Find the first free time that keeps the required distances."""

from __future__ import annotations

import datetime as dt
import math
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

import attrs

from pinbridge.publishing.links import plain_link
from pinbridge.publishing.rows import Row

_NONE = 0


@attrs.frozen
class Timing:
    """What determines the time of a row. Names are stored as hashes to save memory."""

    account: int
    board: int
    link: int
    earliest: int

    @classmethod
    def of(cls, row: Row) -> Timing:
        """Return the timing of a row."""
        earliest = math.ceil(row.publish_at.timestamp()) if row.publish_at is not None else 0
        board = _number("board", row.board.casefold())
        link = _number("link", plain_link(row.link))
        return cls(_number("account", row.account), board, link, max(earliest, 0))


def _number(kind: str, name: str) -> int:
    if not name:
        return _NONE
    return int.from_bytes(blake2b(f"{kind} {name}".encode(), digest_size=7).digest())


@attrs.frozen
class Spacing:
    """Spacing of pins that share a board or a link.

    Args:
        distance: Minimum time between two of them.
        per_day: Maximum number of them per day.
    """

    distance: dt.timedelta
    per_day: int | None = None

    def __bool__(self) -> bool:
        """Whether anything is limited."""
        return bool(self.distance) or self.per_day is not None


class Lane:
    """The times of one account, free and taken.

    Args:
        days: Possible times of each day in seconds, in order.
        board: Spacing of pins on one board.
        link: Spacing of pins with one link.
    """

    def __init__(self, days: Iterator[list[int]], board: Spacing, link: Spacing) -> None:
        self._days = enumerate(days)
        self._board = board
        self._link = link
        self._times: list[int] = []
        self._day_of: list[int] = []
        self._taken = bytearray()
        self._times_of: dict[int, list[int]] = {}
        self._count_of = Counter[tuple[int, int]]()
        # Index of the first time that may be free, by name and start of the search. Earlier times stay taken.
        self._first: dict[tuple[int, int], int] = {}

    def place(self, timing: Timing) -> int | None:
        """Take and return the first free time that keeps all distances; None if there is none."""
        begin = self._index_of(timing.earliest)
        names = (timing.board, self._board), (timing.link, self._link)
        limited = [(name, spacing) for name, spacing in names if name and spacing]
        keys = [(name, begin) for name in (_NONE, *(name for name, _ in limited))]
        at_least = self._first.get(keys[0], begin)
        known = [max(self._first.get(key, begin), at_least) for key in keys]
        firsts = known
        index = max(firsts)
        while self._has(index):
            taken = bool(self._taken[index])
            refused = [taken, *(taken or not self._allows(*one, index) for one in limited)]
            is_found = not any(refused)
            if is_found:
                self._take(index, limited)
                refused[0] = True
            firsts = [
                first + (first == index and is_refused)
                for first, is_refused in zip(firsts, refused, strict=True)
            ]
            if is_found:
                break
            index += 1
        moved = zip(keys, firsts, known, strict=True)
        self._first.update((key, first) for key, first, before in moved if first > before)
        return self._times[index] if self._has(index) else None

    def _allows(self, name: int, spacing: Spacing, index: int) -> bool:
        """Whether another pin with this board or link may be published at the time with this index."""
        day = self._day_of[index]
        if spacing.per_day is not None and self._count_of[name, day] >= spacing.per_day:
            return False
        time, times = self._times[index], self._times_of.get(name, [])
        after = bisect_left(times, time)
        near = times[max(after - 1, 0) : after + 1]
        return all(abs(time - other) >= spacing.distance.total_seconds() for other in near)

    def _take(self, index: int, names: list[tuple[int, Spacing]]) -> None:
        self._taken[index] = 1
        for name, spacing in names:
            if spacing.per_day is not None:
                self._count_of[name, self._day_of[index]] += 1
            if spacing.distance:
                insort(self._times_of.setdefault(name, []), self._times[index])

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

"""Keep a budget of what a service has room for, so that a send waits here instead of being refused.

The service counts with token buckets, and has a meter that shows them. Between two readings the
budget counts along: it takes what is sent and refills as the service does.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Hashable, Iterable, Mapping
from threading import Lock
from typing import Self

from msgspec import Struct

FRESH = 1.0
"""Seconds in which no second reading is taken."""
STALE = 15.0
"""Seconds after which a reading is taken again: others may send too."""
EXPIRED = 60.0
"""Seconds after which an old reading holds nobody back any more."""
SILENT = 10.0
"""Seconds in which a meter that failed is left alone."""
LAG = 10.0
"""Seconds within which the service takes the tokens of what it has accepted, as a rule."""
SPARE = 1.0
"""Tokens left in a bucket, so that a send that arrives a little early finds one."""


class Level(Struct, frozen=True, kw_only=True):
    """What the meter shows of one bucket.

    Args:
        tokens: What can be sent now.
        capacity: What a full bucket holds.
        refill: Tokens that come back each second.
    """

    tokens: float
    capacity: float
    refill: float

    @classmethod
    def read(cls, tokens: float, capacity: float, refill: float) -> Self | None:
        """Return a level, or None if the numbers can't be those of a bucket."""
        if not all(map(math.isfinite, (tokens, capacity, refill))) or capacity < 1 or refill <= 0:
            return None
        return cls(tokens=min(max(0.0, tokens), capacity), capacity=capacity, refill=refill)


class Slot(Struct, frozen=True, kw_only=True, eq=False):
    """When a send may go out.

    Args:
        wait: Seconds until then.
        is_held: Whether to wait; not where it would take too long.
        costs: What was taken from which bucket.
        at: Moment of the send, in monotonic seconds.
    """

    wait: float
    is_held: bool
    costs: Mapping[Hashable, float]
    at: float


class RateBudget:
    """Give sends their slots, in the order in which they come.

    Several callers may share it, in several threads too.
    """

    def __init__(self) -> None:
        self._buckets: dict[Hashable, _Bucket] = {}
        self._silent_until: dict[Hashable, float] = {}
        self._all_silent_until = -math.inf
        self._lock = Lock()

    def is_stale(self, name: Hashable, now: float) -> bool:
        """Whether to read the meter before the next send.

        Args:
            name: The bucket.
            now: Monotonic seconds.
        """
        with self._lock:
            if now < max(self._all_silent_until, self._silent_until.get(name, -math.inf)):
                return False
            bucket = self._buckets.get(name)
            return bucket is None or bucket.is_stale(now)

    def note(self, levels: Mapping[Hashable, Level], *, asked: float, now: float) -> None:
        """Note a reading of the meter.

        Args:
            levels: What it shows, by bucket.
            asked: When it was asked for, in monotonic seconds.
            now: Monotonic seconds.
        """
        with self._lock:
            for name, level in levels.items():
                self._silent_until.pop(name, None)
                bucket = self._buckets.get(name)
                if bucket is None or bucket.is_expired(now):
                    self._buckets[name] = _Bucket(level, now)
                else:
                    bucket.note(level, asked, now)

    def note_silence(self, name: Hashable, now: float, *, is_general: bool) -> None:
        """Note that a reading failed, so that the next sends do not wait for another one.

        Args:
            name: The bucket.
            now: Monotonic seconds.
            is_general: Whether the meter would not tell about others either.
        """
        with self._lock:
            if is_general:
                self._all_silent_until = now + SILENT
            else:
                self._silent_until[name] = now + SILENT

    def reserve(self, costs: Mapping[Hashable, float], now: float, longest: float) -> Slot:
        """Take the tokens of a send and tell when it may go out.

        Buckets of which nothing recent is known hold nobody back.

        Args:
            costs: Tokens that it costs, by bucket.
            now: Monotonic seconds.
            longest: Longest wait in seconds; where it would take longer nothing is taken.
        """
        with self._lock:
            known = [
                (name, bucket, cost)
                for name, cost in costs.items()
                if (bucket := self._buckets.get(name)) is not None and not bucket.is_expired(now)
            ]
            wait = max((bucket.wait(cost, now) for _, bucket, cost in known), default=0.0)
            if wait > longest:
                return Slot(wait=wait, is_held=False, costs={}, at=now)
            slot = Slot(
                wait=wait,
                is_held=wait > 0,
                costs={name: cost for name, _, cost in known},
                at=now + wait,
            )
            for _, bucket, cost in known:
                bucket.take(slot, cost)
            return slot

    def give_back(self, slot: Slot) -> None:
        """Put back what a send has taken that will not take place."""
        with self._lock:
            for name, cost in slot.costs.items():
                bucket = self._buckets.get(name)
                if bucket is not None:
                    bucket.give_back(slot, cost)


class _Bucket:
    def __init__(self, level: Level, now: float) -> None:
        self._level = level
        self._left = level.tokens
        self._at = self._read_at = now
        self._spent = 0.0
        self._sends: deque[tuple[Slot, float]] = deque()

    def is_expired(self, now: float) -> bool:
        return now - self._read_at > EXPIRED

    def is_stale(self, now: float) -> bool:
        age = now - self._read_at
        # The fewer tokens were shown, the sooner somebody else may have taken the rest.
        return age >= STALE or (age >= FRESH and self._spent * 2 >= self._level.tokens)

    def note(self, level: Level, asked: float, now: float) -> None:
        self._refill(now)
        while self._sends and self._sends[0][0].at < asked - LAG:
            self._sends.popleft()
        # The service takes the tokens of a send some time after it: the reading may count the latest
        # sends already, or not yet. What is left for sure lies between the two.
        least = level.tokens - self._sent_since(asked - LAG)
        most = level.tokens - self._sent_since(asked)
        self._left = min(max(self._left, least), most)
        self._level = level
        self._read_at = now
        self._spent = 0.0

    def wait(self, cost: float, now: float) -> float:
        self._refill(now)
        # A send that costs more than a bucket holds goes when it is full.
        needed = min(cost + SPARE, self._level.capacity)
        return max(0.0, (needed - self._left) / self._level.refill)

    def take(self, slot: Slot, cost: float) -> None:
        self._left -= cost
        self._spent += cost
        self._sends.append((slot, cost))

    def give_back(self, slot: Slot, cost: float) -> None:
        self._left = min(self._level.capacity, self._left + cost)
        self._spent = max(0.0, self._spent - cost)
        self._sends = deque(entry for entry in self._sends if entry[0] is not slot)

    def _refill(self, now: float) -> None:
        passed = max(0.0, now - self._at)
        self._left = min(self._level.capacity, self._left + passed * self._level.refill)
        self._at = max(self._at, now)

    def _sent_since(self, moment: float) -> float:
        return sum(_costs_since(self._sends, moment))


def _costs_since(sends: Iterable[tuple[Slot, float]], moment: float) -> Iterable[float]:
    return (cost for slot, cost in sends if slot.at > moment)

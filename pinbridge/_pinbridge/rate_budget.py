"""Estimate how many requests a service accepts, so that a client waits instead of being refused.

The service uses token buckets and has a meter that shows their levels. Between two readings, the budget
subtracts what this client sends, and refills the buckets as the service does.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from threading import Lock
from typing import Self

from msgspec import Struct

FRESH = 1.0
"""Seconds after a reading in which the meter is not read again."""
STALE = 15.0
"""Seconds after which the meter is read again, as other clients may send too."""
EXPIRED = 60.0
"""Seconds after which a reading is ignored."""
SILENT = 10.0
"""Seconds for which the meter is not read after a failure."""
LAG = 10.0
"""Seconds within which the service usually takes the tokens of a request that it accepted."""
SPARE = 1.0
"""Tokens to leave in a bucket, so that a request that arrives a little early finds one."""


class Level(Struct, frozen=True, kw_only=True):
    """The level of a bucket, according to the meter.

    Args:
        tokens: Tokens in the bucket.
        capacity: Tokens in a full bucket.
        refill: Tokens that are added each second.
    """

    tokens: float
    capacity: float
    refill: float

    @classmethod
    def read(cls, tokens: float, capacity: float, refill: float) -> Self | None:
        """Return a level, or None if these numbers make no sense for a bucket."""
        if not all(map(math.isfinite, (tokens, capacity, refill))) or capacity < 1 or refill <= 0:
            return None
        return cls(tokens=min(max(0.0, tokens), capacity), capacity=capacity, refill=refill)


class Slot(Struct, frozen=True, kw_only=True, eq=False):
    """A reservation for a request.

    Args:
        wait: Seconds until the buckets have enough tokens.
        is_held: Whether to wait; False if there is no need, or if it would take too long.
        costs: Tokens taken, by bucket.
        at: When the request will be sent, in monotonic seconds.
    """

    wait: float
    is_held: bool
    costs: Mapping[str, float]
    at: float


class RateBudget:
    """Reserve tokens for requests, in the order in which they come. It is thread-safe."""

    def __init__(self) -> None:
        self._buckets: dict[str, _Bucket] = {}
        self._silent_until: dict[str, float] = {}
        self._all_silent_until = -math.inf
        self._lock = Lock()

    def is_stale(self, name: str, now: float) -> bool:
        """Whether to read the meter before the next request.

        Args:
            name: The bucket.
            now: Monotonic seconds.
        """
        with self._lock:
            if now < max(self._all_silent_until, self._silent_until.get(name, -math.inf)):
                return False
            bucket = self._buckets.get(name)
            return bucket is None or bucket.is_stale(now)

    def note(self, levels: Mapping[str, Level], *, asked: float, now: float) -> None:
        """Note a reading of the meter.

        Args:
            levels: The levels, by bucket.
            asked: When the meter was asked, in monotonic seconds.
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

    def note_silence(self, name: str, now: float, *, is_general: bool) -> None:
        """Note that the meter could not be read, so that the next requests don't wait for another failure.

        Args:
            name: The bucket.
            now: Monotonic seconds.
            is_general: Whether reading other buckets would fail too.
        """
        with self._lock:
            if is_general:
                self._all_silent_until = now + SILENT
            else:
                self._silent_until[name] = now + SILENT

    def reserve(self, costs: Mapping[str, float], now: float, longest: float) -> Slot:
        """Take the tokens of a request, and return when it may be sent.

        Buckets without a recent reading count as full.

        Args:
            costs: Tokens that the request costs, by bucket.
            now: Monotonic seconds.
            longest: Longest wait in seconds; if it would take longer, nothing is taken.
        """
        with self._lock:
            buckets = {name: self._buckets.get(name) for name in costs}
            known = {
                name: bucket
                for name, bucket in buckets.items()
                if bucket is not None and not bucket.is_expired(now)
            }
            wait = max((each.wait(costs[name], now) for name, each in known.items()), default=0.0)
            if wait > longest:
                return Slot(wait=wait, is_held=False, costs={}, at=now)
            taken = {name: costs[name] for name in known}
            slot = Slot(wait=wait, is_held=wait > 0, costs=taken, at=now + wait)
            for name, bucket in known.items():
                bucket.take(slot, costs[name])
            return slot

    def give_back(self, slot: Slot) -> None:
        """Return the tokens of a request that will not be sent."""
        with self._lock:
            for name, cost in slot.costs.items():
                self._buckets[name].give_back(slot, cost)


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
        # The fewer tokens there were, the sooner another client may have taken the rest.
        return age >= STALE or (age >= FRESH and self._spent * 2 >= self._level.tokens)

    def note(self, level: Level, asked: float, now: float) -> None:
        self._refill(now)
        while self._sends and self._sends[0][0].at < asked - LAG:
            self._sends.popleft()
        # The service takes the tokens of a request some time after it was sent, so the reading may or may
        # not include the latest requests. The real level is between these two.
        least = level.tokens - self._cost_since(asked - LAG)
        most = level.tokens - self._cost_since(asked)
        self._left = min(max(self._left, least), most)
        self._level = level
        self._read_at = now
        self._spent = 0.0

    def wait(self, cost: float, now: float) -> float:
        self._refill(now)
        # A request that costs more than the capacity is sent when the bucket is full.
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

    def _cost_since(self, moment: float) -> float:
        return sum(cost for slot, cost in self._sends if slot.at > moment)

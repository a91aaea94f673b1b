"""The sandbox's time: real time plus an offset, or standing still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _wall_time() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Tell the time, and let a test move it.

    Time never runs backwards: `move_to` ignores instants that have passed.
    """

    def __init__(
        self,
        *,
        start: datetime | None = None,
        frozen: bool = False,
        wall_time: Callable[[], datetime] = _wall_time,
    ) -> None:
        self._wall_time = wall_time
        self._start = start
        self._starts_frozen = frozen
        self.reset()

    def reset(self) -> None:
        """Go back to the time that the clock began with."""
        self._offset = timedelta() if self._start is None else self._start - self._wall_time()
        self._stopped_at = (self._start or self._wall_time()) if self._starts_frozen else None

    @property
    def frozen(self) -> bool:
        """Whether time stands still except for `advance`."""
        return self._stopped_at is not None

    @property
    def offset(self) -> timedelta:
        """How far the sandbox is ahead of real time."""
        return self.now() - self._wall_time()

    def now(self) -> datetime:
        """Return the current instant, in UTC."""
        return self._stopped_at or self._wall_time() + self._offset

    def move_to(self, instant: datetime) -> None:
        """Jump forward to an instant."""
        now = self.now()
        if instant <= now:
            return
        if self._stopped_at is None:
            self._offset += instant - now
        else:
            self._stopped_at = instant

    def freeze(self, frozen: bool) -> None:
        """Stop the time at the current instant, or let it run on from there."""
        now = self.now()
        self._stopped_at = now if frozen else None
        if not frozen:
            self._offset = now - self._wall_time()

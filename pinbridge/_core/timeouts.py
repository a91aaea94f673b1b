"""How long the parts of an exchange may take."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    import httpx

TimeoutTypes: TypeAlias = "float | httpx.Timeout | None"
Phases = dict[str, float | None]
"""Seconds for `connect`, `read`, `write` and `pool`, as httpx and httpcore take them."""

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_CONNECT_TIMEOUT: Final = 5.0
DEFAULT_UPLOAD_TIMEOUT: Final = 300.0
# A body that is kept in memory may take as many reads.
READS_A_BODY: Final = 10


class OutOfTimeError(Exception):
    """Raised where no time is left for what comes next."""


def phases_of(value: TimeoutTypes, *, is_upload: bool) -> Phases:
    """Return the seconds for each phase.

    A number limits each phase; connecting is given up earlier, and the response to an upload may take
    longer unless the caller chose a number.
    """
    if value is None:
        return dict.fromkeys(("connect", "read", "write", "pool"))
    if isinstance(value, int | float):
        read = DEFAULT_UPLOAD_TIMEOUT if is_upload and value == DEFAULT_TIMEOUT else value
        connect = min(value, DEFAULT_CONNECT_TIMEOUT)
        return {"connect": connect, "read": read, "write": value, "pool": value}
    return dict(value.as_dict())


class TimeLimits:
    """Until when the parts of one exchange have to be there.

    A timeout of httpx limits single reads, so a server that sends a byte now and then could keep a
    call for ever. Here a read gets no more time than its part of the response has left: the head has
    the read timeout, a body that is kept in memory ten times the timeout, and all have the deadline.

    Args:
        timeout: As configured.
        deadline: When everything has to be there, by the clock, or None.
        clock: Monotonic seconds.
        is_upload: Whether the request sends files.
    """

    __slots__ = ("_body", "_clock", "_part", "_part_end", "are_kept", "deadline", "phases")

    def __init__(
        self,
        timeout: TimeoutTypes,
        *,
        deadline: float | None = None,
        clock: Callable[[], float] = monotonic,
        is_upload: bool = False,
    ) -> None:
        self._clock = clock
        self.phases = phases_of(timeout, is_upload=is_upload)
        self.deadline = deadline
        self._part = read = self.phases["read"]
        each = timeout if isinstance(timeout, int | float) else read
        self._body = None if read is None or each is None else max(read, READS_A_BODY * each)
        self._part_end: float | None = None
        self.are_kept = False
        """Whether every read keeps them, so that they need no other check."""

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed."""
        return self.deadline is not None and self.deadline <= self._clock()

    def begin_body(self, *, is_limited: bool) -> None:
        """Note that the head is there.

        Args:
            is_limited: Whether the body has a limit of its own; a download may take any time.
        """
        self._part = self._body if is_limited else None
        self._part_end = None

    def check(self) -> None:
        """Check between reads that there is time left, as what the caller brings may not.

        Raises:
            OutOfTimeError: No time is left.
        """
        if not self.are_kept:
            self.for_read(None)

    def cut_phases(self) -> Phases:
        """Return the seconds for each phase, none of them beyond the deadline."""
        if self.deadline is None:
            return self.phases
        return {phase: self.for_others(seconds) for phase, seconds in self.phases.items()}

    def for_read(self, timeout: float | None) -> float | None:
        """Cut the timeout of a read to what is left.

        Raises:
            OutOfTimeError: Nothing is left.
        """
        if self._part is not None:
            now = monotonic()
            if self._part_end is None:
                self._part_end = now + self._part
            left = self._part_end - now
            if left <= 0:
                raise OutOfTimeError
            timeout = left if timeout is None else min(timeout, left)
        return timeout if self.deadline is None else self.for_others(timeout)

    def for_others(self, timeout: float | None) -> float | None:
        """Cut the timeout of anything else to what is left.

        Raises:
            OutOfTimeError: Nothing is left.
        """
        if self.deadline is None:
            return timeout
        left = self.deadline - self._clock()
        if left <= 0:
            raise OutOfTimeError
        return left if timeout is None else min(timeout, left)

"""Time limits of the parts of an attempt."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    import httpx

    from pinbridge.runtime.types import Seconds

TimeoutTypes: TypeAlias = "Seconds | httpx.Timeout | None"
Timeout: TypeAlias = "float | httpx.Timeout | None"
Phases = dict[str, float | None]
"""Seconds for `connect`, `read`, `write` and `pool`, in the format of httpx and httpcore."""

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_CONNECT_TIMEOUT: Final = 5.0
DEFAULT_UPLOAD_TIMEOUT: Final = 300.0
# A body that is kept in memory may take as long as so many read timeouts.
READS_A_BODY: Final = 10


class OutOfTimeError(Exception):
    """Raised when a time limit has passed."""


def phases_of(value: Timeout, *, is_upload: bool) -> Phases:
    """Return the seconds for each phase.

    A number limits each phase. Connecting has a shorter limit and, with the default timeout, the
    response to an upload has a longer one.
    """
    if value is None:
        return dict.fromkeys(("connect", "read", "write", "pool"))
    if isinstance(value, int | float):
        read = DEFAULT_UPLOAD_TIMEOUT if is_upload and value == DEFAULT_TIMEOUT else value
        connect = min(value, DEFAULT_CONNECT_TIMEOUT)
        return {"connect": connect, "read": read, "write": value, "pool": value}
    return dict(value.as_dict())


class TimeLimits:
    """The time limits of one attempt.

    httpx limits single reads, so a server that sends a byte now and then could block a call forever.
    Here the limits apply to whole parts of the response: the read timeout to the headers, ten times the
    read timeout to a body that is kept in memory, and the deadline to everything.
    """

    __slots__ = ("_body", "_clock", "_part", "_part_end", "are_kept", "deadline", "phases")

    def __init__(
        self,
        timeout: Timeout,
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
        """Whether every read enforces the limits, so that they need no other check."""

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed."""
        return self.deadline is not None and self.deadline <= self._clock()

    def begin_body(self, *, is_limited: bool) -> None:
        """Note that the headers arrived; a body without a limit, a download, may take any time."""
        self._part = self._body if is_limited else None
        self._part_end = None

    def check(self) -> None:
        """Check the limits between reads, as the caller's httpx objects don't enforce them."""
        if not self.are_kept:
            self.for_read(None)

    def cut_phases(self) -> Phases:
        """Return the seconds for each phase, none of them beyond the deadline."""
        if self.deadline is None:
            return self.phases
        return {phase: self.for_others(seconds) for phase, seconds in self.phases.items()}

    def for_read(
        self, timeout: float | None, error: type[Exception] = OutOfTimeError
    ) -> float | None:
        """Reduce the timeout of a read to the remaining time, or raise the error if there is none."""
        if self._part is not None:
            now = monotonic()
            if self._part_end is None:
                self._part_end = now + self._part
            left = self._part_end - now
            if left <= 0:
                raise error
            timeout = left if timeout is None else min(timeout, left)
        return timeout if self.deadline is None else self.for_others(timeout, error)

    def for_others(
        self, timeout: float | None, error: type[Exception] = OutOfTimeError
    ) -> float | None:
        """Reduce the timeout of any other operation to the remaining time, or raise the error."""
        if self.deadline is None:
            return timeout
        left = self.deadline - self._clock()
        if left <= 0:
            raise error
        return left if timeout is None else min(timeout, left)

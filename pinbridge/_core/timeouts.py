"""Time limits of the parts of an attempt."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct

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


class TimeLimits(Struct, kw_only=True, eq=False):
    """The time limits of one attempt.

    httpx limits single reads, so a server that sends a byte now and then could block a call forever.
    Here the limits apply to whole parts of the response: the read timeout to the headers, ten times the
    read timeout to a body that is kept in memory, and the deadline to everything.

    Args:
        phases: Seconds for each phase.
        body: Seconds for a body that is kept in memory, or None for no limit.
        deadline: Seconds of `clock` at which the call has to end, or None.
        clock: The clock of the deadline.
        are_kept: Whether every read enforces the limits, so that they need no other check.
    """

    phases: Phases
    body: float | None = None
    deadline: float | None = None
    clock: Callable[[], float] = monotonic
    are_kept: bool = False
    _part: float | None = None
    _part_end: float | None = None

    @classmethod
    def of(
        cls,
        timeout: Timeout,
        *,
        deadline: float | None = None,
        clock: Callable[[], float] = monotonic,
        is_upload: bool = False,
    ) -> TimeLimits:
        """Return the limits for a timeout from the settings.

        A number limits each phase. Connecting has a shorter limit and, with the default timeout, the
        response to an upload has a longer one.
        """
        read: float | None = None
        body: float | None = None
        if timeout is None:
            phases: Phases = dict.fromkeys(("connect", "read", "write", "pool"))
        elif isinstance(timeout, int | float):
            read = DEFAULT_UPLOAD_TIMEOUT if is_upload and timeout == DEFAULT_TIMEOUT else timeout
            connect = min(timeout, DEFAULT_CONNECT_TIMEOUT)
            phases = {"connect": connect, "read": read, "write": timeout, "pool": timeout}
            body = max(read, READS_A_BODY * timeout)
        else:
            phases = dict(timeout.as_dict())
            read = phases["read"]
            body = None if read is None else READS_A_BODY * read
        return cls(phases=phases, body=body, deadline=deadline, clock=clock, _part=read)

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed."""
        return self.deadline is not None and self.deadline <= self.clock()

    def begin_body(self, *, is_limited: bool) -> None:
        """Note that the headers arrived; a body without a limit, a download, may take any time."""
        self._part = self.body if is_limited else None
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
        left = self.deadline - self.clock()
        if left <= 0:
            raise error
        return left if timeout is None else min(timeout, left)

"""Decisions of waiting: when to look again, how to look at many pins at once."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

import attrs

from pinbridge.errors import (
    APIConnectionError,
    InvalidInputError,
    PinbridgeError,
    RateLimitError,
    ServerError,
)
from pinbridge.runtime.options import RequestOptions

from .publish import poll_intervals

if TYPE_CHECKING:
    from pinbridge_api.models import ImportJobResponse, PinResponse, ScheduleResponse

ScheduleCallback = Callable[["ScheduleResponse"], object]
"""Called with the schedule at first and whenever its status changes."""

ImportCallback = Callable[["ImportJobResponse"], object]
"""Called with the import job at first and whenever it has moved on."""

PinCallback = Callable[["PinResponse"], object]
"""Called with each pin that is published or failed."""

MOST_ROWS = 200
"""Most rows of a page of pins (`list_pins`)."""

DEFAULT_TIMEOUT = 300.0
_LONGEST_SLEEP = 300.0
_LAST_LOOK = 1.0
_PIN_IS_OVER = frozenset({"published", "failed"})
_SCHEDULE_IS_OVER = frozenset({"done", "failed", "canceled"})
_IMPORT_IS_OVER = frozenset({"completed", "completed_with_errors", "failed"})
# The end of a time range is excluded, and the service may keep finer times than it tells.
_MARGIN = datetime.timedelta(seconds=1)


class Watched(Protocol):
    """What can be waited for."""

    @property
    def status(self) -> str:
        """How far it is."""
        ...


class Patience:
    """Tell how long to wait before looking again: shortly at first, longer later, never too long.

    Args:
        clock: Monotonic seconds.
        timeout: Seconds to wait in all, or None for no limit.
        options: Settings of the calls that look.

    Raises:
        InvalidInputError: The timeout is no number of seconds.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        timeout: float | None,
        options: RequestOptions | None = None,
    ) -> None:
        self._clock = clock
        self._start = clock()
        self._options = options
        self._intervals = poll_intervals()
        self.restart(timeout)

    def restart(self, timeout: float | None) -> None:
        """Count the seconds from now on."""
        seconds = checked_timeout(timeout)
        self._deadline = math.inf if seconds is None else self._clock() + seconds

    @property
    def elapsed(self) -> float:
        """Seconds waited so far."""
        return self._clock() - self._start

    @property
    def left(self) -> float | None:
        """Seconds left, or None for no limit."""
        left = self._deadline - self._clock()
        return None if left == math.inf else max(0.0, left)

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._clock() >= self._deadline

    @property
    def options(self) -> RequestOptions | None:
        """Settings for a call that starts now, so that it ends with the time."""
        left = self._deadline - self._clock()
        if left == math.inf:
            return self._options
        options = self._options or RequestOptions()
        stated = options.get("total_timeout")
        # Also the last look, at the very end, needs a moment.
        limit = max(left, _LAST_LOOK)
        return {**options, "total_timeout": limit if stated is None else min(limit, stated)}

    def next_delay(self, at_least: float = 0.0) -> float | None:
        """Return the seconds to wait, or None when the time is up.

        Args:
            at_least: Seconds in which nothing can happen.
        """
        left = self._deadline - self._clock()
        if left <= 0:
            return None
        return min(max(next(self._intervals), at_least), left)


def checked_timeout(timeout: float | None) -> float | None:
    """Check how long to wait.

    Raises:
        InvalidInputError: It is no number of seconds, or negative.
    """
    is_number = isinstance(timeout, int | float) and not isinstance(timeout, bool)
    if timeout is not None and not (is_number and timeout >= 0):
        raise InvalidInputError(
            f"timeout={timeout!r} has to be a number of seconds, 0 or more, or None for no limit"
        )
    return timeout


def is_passing(error: PinbridgeError) -> bool:
    """Whether a look that failed so may succeed later."""
    return isinstance(error, APIConnectionError | ServerError | RateLimitError)


def service_time(headers: Mapping[str, str], clock: Callable[[], float]) -> float:
    """Tell the time at the service, in seconds since the epoch.

    Args:
        headers: Header fields of an answer; its `Date` counts.
        clock: What to ask where there is none.
    """
    try:
        return parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError):
        return clock()


def seconds_until(moment: datetime.datetime, now: float) -> float:
    """Tell how far ahead a moment lies; 0 where it has passed."""
    return max(0.0, moment.timestamp() - now)


def idle_seconds(schedule: ScheduleResponse, now: float) -> float:
    """Tell how long a schedule needs no look.

    Nothing happens before its time comes, except that somebody changes or cancels it: so there is a
    look every few minutes.
    """
    if schedule.status != "scheduled":
        return 0.0
    return min(seconds_until(schedule.run_at, now), _LONGEST_SLEEP)


def status_of(thing: Watched) -> str:
    """Tell how far a thing is."""
    return thing.status


def never_idle(thing: Watched) -> float:
    """Tell that a thing may change at any time."""
    return 0.0


def pin_is_over(pin: PinResponse) -> bool:
    """Whether a pin is published or has failed."""
    return pin.status in _PIN_IS_OVER


def schedule_is_over(schedule: ScheduleResponse) -> bool:
    """Whether a schedule has run, failed or was canceled."""
    return schedule.status in _SCHEDULE_IS_OVER


def import_is_over(job: ImportJobResponse) -> bool:
    """Whether an import has come to an end."""
    return job.status in _IMPORT_IS_OVER


@attrs.frozen(kw_only=True)
class PinOutcomes:
    """What became of many pins.

    Args:
        published: Pins that are published, in the order of the ids.
        failed: Pins that the service could not publish; `error_code` says why.
        waiting: Pins that were not over when the time was up, as last seen.
        missing: Ids of which the service knows no pin.
    """

    published: tuple[PinResponse, ...]
    failed: tuple[PinResponse, ...]
    waiting: tuple[PinResponse, ...]
    missing: tuple[UUID, ...]

    @property
    def all_published(self) -> bool:
        """Whether every pin is published."""
        return not (self.failed or self.waiting or self.missing)


@attrs.frozen
class Window:
    """The part of the list of pins that holds those waited for.

    Args:
        since: Time at which or after which all of them were created; None for any.
        until: Time before which all of them were created; None for any.
    """

    since: datetime.datetime | None
    until: datetime.datetime | None


class PinWatch:
    """Keep track of many pins, and find the cheapest way to look at them.

    Args:
        ids: The pins.
    """

    def __init__(self, ids: Iterable[UUID]) -> None:
        self._ids = list(dict.fromkeys(ids))
        self._open = dict.fromkeys(self._ids)
        self._pins: dict[UUID, PinResponse] = {}
        self._missing: list[UUID] = []
        self._pages = 1

    @property
    def open_ids(self) -> list[UUID]:
        """Pins that are not over yet, in the order given."""
        return list(self._open)

    def window(self) -> Window | None:
        """Tell which part of the list to read, or None where single look-ups are cheaper.

        At first it is not known when the pins were created, and the newest are read.
        """
        if len(self._open) <= self._pages:
            return None
        known = [self._pins[id_].created_at for id_ in self._open if id_ in self._pins]
        if not known:
            return Window(None, None)
        return Window(min(known), max(known) + _MARGIN)

    def note_cost(self, pages: int) -> None:
        """Note how many pages had to be read to see all that the list shows."""
        self._pages = pages

    def note(self, pin: PinResponse) -> bool:
        """Note how a pin is, and tell whether it is one waited for that is over now."""
        if pin.id not in self._open:
            return False
        self._pins[pin.id] = pin
        if pin.status not in _PIN_IS_OVER:
            return False
        del self._open[pin.id]
        return True

    def note_missing(self, pin_id: UUID) -> None:
        """Note that there is no such pin."""
        del self._open[pin_id]
        self._missing.append(pin_id)

    def outcomes(self) -> PinOutcomes:
        """Sum up what is known."""
        seen = [self._pins[id_] for id_ in self._ids if id_ in self._pins]
        return PinOutcomes(
            published=tuple(pin for pin in seen if pin.status == "published"),
            failed=tuple(pin for pin in seen if pin.status == "failed"),
            waiting=tuple(pin for pin in seen if pin.id in self._open),
            missing=tuple(self._missing),
        )

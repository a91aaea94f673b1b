"""Decisions of waiting: when to look again, how to look at many pins at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from uuid import UUID

import attrs

from pinbridge.errors import InvalidInputError

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
"""Most rows of a page of pins (fact sheet, section 1)."""

DEFAULT_TIMEOUT = 300.0
_LONGEST_SLEEP = 300.0
_PIN_IS_OVER = frozenset({"published", "failed"})
_IMPORT_IS_OVER = frozenset({"completed", "completed_with_errors", "failed"})
# The end of a time range is excluded, and the service may keep finer times than it tells.
_MARGIN = datetime.timedelta(seconds=1)


class Patience:
    """Tell how long to wait before looking again: shortly at first, longer later, never too long.

    Args:
        clock: Monotonic seconds.
        timeout: Seconds to wait in all.
    """

    def __init__(self, clock: Callable[[], float], timeout: float) -> None:
        self._clock = clock
        self._deadline = clock() + timeout
        self._intervals = poll_intervals()

    def next_delay(self, at_least: float = 0.0) -> float | None:
        """Return the seconds to wait, or None when the time is up.

        Args:
            at_least: Seconds in which nothing can happen.
        """
        left = self._deadline - self._clock()
        if left <= 0:
            return None
        return min(max(next(self._intervals), at_least), left)


def seconds_until(moment: datetime.datetime, wall_clock: float) -> float:
    """Tell how far ahead a moment lies; 0 where it has passed."""
    return max(0.0, moment.timestamp() - wall_clock)


def idle_seconds(schedule: ScheduleResponse, wall_clock: float) -> float:
    """Tell how long a schedule needs no look.

    Nothing happens before its time comes, except that somebody changes or cancels it: so there is a
    look every few minutes.
    """
    if schedule.status != "scheduled":
        return 0.0
    return min(seconds_until(schedule.run_at, wall_clock), _LONGEST_SLEEP)


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
        ids: The pins, as ids or texts.

    Raises:
        InvalidInputError: A text is no id.
    """

    def __init__(self, ids: Iterable[UUID | str]) -> None:
        self._ids = list(dict.fromkeys(_pin_id(value) for value in ids))
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


def _pin_id(value: UUID | str) -> UUID:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value)
    except (ValueError, AttributeError, TypeError):
        raise InvalidInputError(f"{value!r} is no id of a pin") from None

"""Decide when an object has reached its final status, and how to poll many pins."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

import attrs

from pinbridge._core.retry import http_date

if TYPE_CHECKING:
    from pinbridge_api.models import ImportJobResponse, PinResponse, ScheduleResponse

ScheduleCallback = Callable[["ScheduleResponse"], object]
"""Called with the schedule once at the start, and whenever its status changes."""

ImportCallback = Callable[["ImportJobResponse"], object]
"""Called with the import job once at the start, and whenever it has progressed."""

PinCallback = Callable[["PinResponse"], object]
"""Called with each pin that is published or failed."""

MOST_ROWS = 200
"""Maximum number of rows of a page of pins (`list_pins`)."""

DEFAULT_TIMEOUT = 300.0
_LONGEST_SLEEP = 300.0
_PIN_IS_OVER = frozenset({"published", "failed"})
_SCHEDULE_IS_OVER = frozenset({"done", "failed", "canceled"})
_IMPORT_IS_OVER = frozenset({"completed", "completed_with_errors", "failed"})
# The end of a time range is excluded, and the service may store more precise times than it returns.
_MARGIN = datetime.timedelta(seconds=1)


def service_time(headers: Mapping[str, str], clock: Callable[[], float]) -> float:
    """Return the time at the service, in seconds since the epoch.

    Args:
        headers: Headers of a response, of which `Date` is used.
        clock: Used if there is no `Date`.
    """
    there = http_date(headers.get("date", ""))
    return clock() if there is None else there


def seconds_until(moment: datetime.datetime, now: float) -> float:
    """Return the seconds until a moment, or 0 if it has passed."""
    return max(0.0, moment.timestamp() - now)


def idle_seconds(schedule: ScheduleResponse, now: float) -> float:
    """Return how long a schedule need not be polled.

    It is polled every few minutes before its time comes, because somebody may change or cancel it.
    """
    if schedule.status != "scheduled":
        return 0.0
    return min(seconds_until(schedule.run_at, now), _LONGEST_SLEEP)


def pin_is_over(pin: PinResponse) -> bool:
    """Whether a pin is published or has failed."""
    return pin.status in _PIN_IS_OVER


def schedule_is_over(schedule: ScheduleResponse) -> bool:
    """Whether a schedule has run, failed or was canceled."""
    return schedule.status in _SCHEDULE_IS_OVER


def import_is_over(job: ImportJobResponse) -> bool:
    """Whether an import has ended."""
    return job.status in _IMPORT_IS_OVER


@attrs.frozen(kw_only=True)
class PinOutcomes:
    """The results of waiting for several pins.

    Args:
        published: Pins that are published, in the order of the ids.
        failed: Pins that the service could not publish; see their `error_code`.
        waiting: Pins that were not finished within the time limit, in their last known state.
        missing: Ids for which the service has no pin.
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
    """The time range in which the pins were created.

    Args:
        since: Start, included; None for no limit.
        until: End, excluded; None for no limit.
    """

    since: datetime.datetime | None
    until: datetime.datetime | None


class PinWatch:
    """Keep track of many pins, and choose the cheapest way to poll them.

    Args:
        ids: Ids of the pins.
    """

    def __init__(self, ids: Iterable[UUID]) -> None:
        self._ids = list(dict.fromkeys(ids))
        self._open = dict.fromkeys(self._ids)
        self._pins: dict[UUID, PinResponse] = {}
        self._missing: list[UUID] = []
        self._pages = 1

    @property
    def open_ids(self) -> list[UUID]:
        """Ids of the pins without a final status, in the order given."""
        return list(self._open)

    def window(self) -> Window | None:
        """Return which part of the list to read, or None if single look-ups are cheaper.

        As long as it is not known when the pins were created, the newest ones are read.
        """
        if len(self._open) <= self._pages:
            return None
        known = [self._pins[id_].created_at for id_ in self._open if id_ in self._pins]
        if not known:
            return Window(None, None)
        return Window(min(known), max(known) + _MARGIN)

    def note_cost(self, pages: int) -> None:
        """Note the number of pages that the list had."""
        self._pages = pages

    def note(self, pin: PinResponse) -> bool:
        """Note the status of a pin, and return whether it has become final."""
        if pin.id not in self._open:
            return False
        self._pins[pin.id] = pin
        if pin.status not in _PIN_IS_OVER:
            return False
        del self._open[pin.id]
        return True

    def note_missing(self, pin_id: UUID) -> None:
        """Note that a pin does not exist."""
        del self._open[pin_id]
        self._missing.append(pin_id)

    def outcomes(self) -> PinOutcomes:
        """Return the results so far."""
        seen = [self._pins[id_] for id_ in self._ids if id_ in self._pins]
        return PinOutcomes(
            published=tuple(pin for pin in seen if pin.status == "published"),
            failed=tuple(pin for pin in seen if pin.status == "failed"),
            waiting=tuple(pin for pin in seen if pin.id in self._open),
            missing=tuple(self._missing),
        )

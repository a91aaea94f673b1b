"""Plans of schedules: which pin comes when, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict
from uuid import UUID

import attrs

from ._core.guards import is_iterable, is_mapping
from ._pinbridge.recurrence import Recurrence, jittered, span, spread_out
from .errors import InvalidInputError

if TYPE_CHECKING:
    from pinbridge_api.models import ScheduleCreate, ScheduleResponse

__all__ = ["PlanEntry", "PlanOutcome", "PlannedPin"]

_Key = tuple[UUID, dt.datetime, str]


class PlannedPin(TypedDict):
    """Fields of a schedule, without the time: that comes from the plan."""

    account_id: UUID | str
    board_id: str
    title: str
    description: NotRequired[str | None]
    cover_image_url: NotRequired[str | None]
    cover_image_asset_id: NotRequired[UUID | str | None]
    link_url: NotRequired[str | None]
    image_url: NotRequired[str | None]
    asset_id: NotRequired[UUID | str | None]


@attrs.frozen(kw_only=True)
class PlanEntry:
    """A schedule to make.

    Args:
        index: Position of its pin in what was planned.
        run_at: When it runs, in the time zone of the plan.
        request: What is sent to make it.
    """

    index: int
    run_at: dt.datetime
    request: ScheduleCreate

    @property
    def title(self) -> str:
        """Title of the pin."""
        return self.request.title

    @property
    def key(self) -> _Key:
        """What tells the schedule apart from others."""
        return self.request.account_id, _second_of(self.request.run_at), self.title.strip()


@attrs.frozen(kw_only=True)
class PlanOutcome:
    """What became of a plan.

    Args:
        created: Schedules made now.
        existing: Schedules that an earlier run had made, whatever became of them since.
        missed: Entries that the service refused because their time had passed.
    """

    created: tuple[ScheduleResponse, ...]
    existing: tuple[ScheduleResponse, ...]
    missed: tuple[PlanEntry, ...]


class Inventory:
    """Schedules that are at the service already, each to be taken once.

    Args:
        exact: Whether board and uploaded file have to be those asked for, besides account, time and
            title.
    """

    def __init__(self, *, exact: bool = False) -> None:
        self._exact = exact
        self._rows: defaultdict[_Key, dict[UUID, ScheduleResponse]] = defaultdict(dict)
        self._taken: set[UUID] = set()

    def add(self, rows: Iterable[ScheduleResponse]) -> None:
        """Note schedules that the service knows."""
        for row in rows:
            title = row.payload.title or ""
            key = row.pinterest_account_id, _second_of(row.run_at), title.strip()
            self._rows[key][row.id] = row

    def mark_taken(self, row: ScheduleResponse) -> None:
        """Note that a schedule belongs to an entry."""
        self._taken.add(row.id)

    def take(self, entry: PlanEntry) -> ScheduleResponse | None:
        """Return a schedule that is what the entry asks for, if one is left."""
        for row in self._rows[entry.key].values():
            if row.id not in self._taken and (not self._exact or _agrees(row, entry.request)):
                self.mark_taken(row)
                return row
        return None


def _second_of(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(microsecond=0)


def _agrees(row: ScheduleResponse, wanted: ScheduleCreate) -> bool:
    """Whether board and uploaded file of a schedule are those wanted.

    What the service does not show counts as the same, and so do addresses, which it may write
    differently: a schedule that is taken for another is seen, and one that is doubled is published.
    """
    shown, asset_id = row.payload, wanted.asset_id or None
    if shown.board_id is not None and shown.board_id != wanted.board_id:
        return False
    return None in (shown.asset_id, asset_id) or shown.asset_id == asset_id


def planned_entries(
    pins: Iterable[PlannedPin | Mapping[str, Any]],
    recurrence: Recurrence,
    *,
    per_time: int,
    spread: dt.timedelta | None,
    jitter: dt.timedelta | None,
) -> tuple[PlanEntry, ...]:
    """Give every pin its time.

    Args:
        pins: The pins, in order.
        recurrence: When pins come.
        per_time: How many pins come at each time.
        spread: Span over which the pins of a time are spread.
        jitter: Most time to add to each.

    Raises:
        InvalidInputError: A pin breaks a rule, or there are not enough times.
    """
    if not isinstance(per_time, int) or per_time < 1:  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise InvalidInputError("per_time has to be 1 or more")
    spread = None if spread is None else span("spread", spread)
    jitter = None if jitter is None else span("jitter", jitter)
    if not is_iterable(pins) or is_mapping(pins):
        raise InvalidInputError("pins has to be a list of dicts")
    rows = list(pins)
    times = recurrence.times(-(-len(rows) // per_time))
    entries: list[PlanEntry] = []
    for index, pin in enumerate(rows):
        if not is_mapping(pin):
            raise InvalidInputError(f"pins[{index}] has to be a dict of a pin's fields")
        moment = spread_out(times[index // per_time], index % per_time, per_time, spread)
        seed = f"{index} {pin.get('account_id')} {pin.get('title')}"
        run_at = jittered(moment, jitter, seed)
        entries.append(PlanEntry(index=index, run_at=run_at, request=_request(index, pin, run_at)))
    return tuple(entries)


def single_entry(body: ScheduleCreate | Mapping[str, Any]) -> PlanEntry:
    """Make an entry of one request for a schedule.

    Raises:
        InvalidInputError: A field breaks a rule.
    """
    from pinbridge_api.models import ScheduleCreate

    request = body if isinstance(body, ScheduleCreate) else ScheduleCreate.from_dict(body)
    return PlanEntry(index=0, run_at=request.run_at, request=request)


def _request(
    index: int, pin: PlannedPin | Mapping[str, Any], run_at: dt.datetime
) -> ScheduleCreate:
    from pinbridge_api.models import ScheduleCreate

    if "run_at" in pin:
        raise InvalidInputError(f"pins[{index}]: leave run_at out, the plan gives it")
    try:
        return ScheduleCreate.from_dict({**pin, "run_at": run_at})
    except InvalidInputError as error:
        problems = [problem.below(index).below("pins") for problem in error.problems]
        raise InvalidInputError(f"pins[{index}]: {error}", problems) from error

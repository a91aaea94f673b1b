"""Plans for schedules: when each pin is published, and the result."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict
from uuid import UUID

import attrs

from ._core.guards import is_iterable, is_mapping
from ._pinbridge.recurrence import Recurrence, jittered, span, spread_out
from .errors import InvalidInputError
from .runtime.coerce import table_rows

if TYPE_CHECKING:
    from pinbridge_api.models import ScheduleCreate, ScheduleResponse

__all__ = ["PlanEntry", "PlanOutcome", "PlannedPin"]

_Key = tuple[UUID, dt.datetime, str]


class PlannedPin(TypedDict):
    """Fields of a schedule, except the time, which comes from the plan."""

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
    """A schedule to create.

    Args:
        index: Position of its pin in the plan.
        run_at: When it runs, in the time zone of the plan.
        request: Body of the request that creates it.
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
        """What identifies the schedule."""
        return self.request.account_id, _second_of(self.request.run_at), self.title.strip()


@attrs.frozen(kw_only=True)
class PlanOutcome:
    """The result of a plan.

    Args:
        created: Schedules that were created.
        existing: Schedules that an earlier run had created, in any state.
        missed: Entries that the service refused because their time had passed.
    """

    created: tuple[ScheduleResponse, ...]
    existing: tuple[ScheduleResponse, ...]
    missed: tuple[PlanEntry, ...]


class Inventory:
    """Schedules that already exist, each of which matches one entry at most.

    Args:
        exact: Whether board and uploaded file have to match too, besides account, time and title.
        is_taken: Whether a schedule, by its id, belongs to something else.
    """

    def __init__(
        self, *, exact: bool = False, is_taken: Callable[[UUID], bool] | None = None
    ) -> None:
        self._exact = exact
        self._is_taken = is_taken
        self._rows: defaultdict[_Key, dict[UUID, ScheduleResponse]] = defaultdict(dict)
        self._taken: set[UUID] = set()

    def add(self, rows: Iterable[ScheduleResponse]) -> None:
        """Add schedules that the service has."""
        for row in rows:
            title = row.payload.title or ""
            key = row.pinterest_account_id, _second_of(row.run_at), title.strip()
            self._rows[key][row.id] = row

    def mark_taken(self, row: ScheduleResponse) -> None:
        """Record that a schedule belongs to an entry."""
        self._taken.add(row.id)

    def take(self, entry: PlanEntry) -> ScheduleResponse | None:
        """Return an existing schedule that matches the entry and belongs to no other, or None."""
        for row in self._rows[entry.key].values():
            if row.id in self._taken or (self._is_taken is not None and self._is_taken(row.id)):
                continue
            if not self._exact or _agrees(row, entry.request):
                self.mark_taken(row)
                return row
        return None


def _second_of(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(microsecond=0)


def _agrees(row: ScheduleResponse, wanted: ScheduleCreate) -> bool:
    """Whether board and uploaded file of a schedule match.

    Values that the service does not return match, and URLs are not compared, because it may rewrite them. A
    wrong match can be seen in the result, but a duplicate would be published.
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
    """Assign a time to every pin.

    Args:
        pins: The pins, in order.
        recurrence: The times.
        per_time: Number of pins for each time.
        spread: Period over which the pins of a time are spread.
        jitter: Longest random delay of each pin.

    Raises:
        InvalidInputError: A pin is invalid, or there are not enough times.
    """
    if not isinstance(per_time, int) or per_time < 1:  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise InvalidInputError("per_time has to be 1 or more")
    spread = None if spread is None else span("spread", spread)
    jitter = None if jitter is None else span("jitter", jitter)
    if not is_iterable(pins) or is_mapping(pins):
        raise InvalidInputError("pins has to be a list of dicts")
    rows = list(table_rows(pins))
    times = recurrence.times(-(-len(rows) // per_time))
    entries: list[PlanEntry] = []
    for index, pin in enumerate(rows):
        if not is_mapping(pin):
            raise InvalidInputError(f"pins[{index}] has to be a dict with the fields of a pin")
        moment = spread_out(times[index // per_time], index % per_time, per_time, spread)
        seed = f"{index} {pin.get('account_id')} {pin.get('title')}"
        run_at = jittered(moment, jitter, seed)
        entries.append(PlanEntry(index=index, run_at=run_at, request=_request(index, pin, run_at)))
    return tuple(entries)


def single_entry(body: ScheduleCreate | Mapping[str, Any]) -> PlanEntry:
    """Create an entry for a single schedule.

    Raises:
        InvalidInputError: A field is invalid.
    """
    from pinbridge_api.models import ScheduleCreate

    request = body if isinstance(body, ScheduleCreate) else ScheduleCreate.from_dict(body)
    return PlanEntry(index=0, run_at=request.run_at, request=request)


def _request(
    index: int, pin: PlannedPin | Mapping[str, Any], run_at: dt.datetime
) -> ScheduleCreate:
    from pinbridge_api.models import ScheduleCreate

    if "run_at" in pin:
        raise InvalidInputError(f"pins[{index}]: remove run_at, which comes from the plan")
    try:
        return ScheduleCreate.from_dict({**pin, "run_at": run_at})
    except InvalidInputError as error:
        problems = [problem.below(index).below("pins") for problem in error.problems]
        raise InvalidInputError(f"pins[{index}]: {error}", problems) from error

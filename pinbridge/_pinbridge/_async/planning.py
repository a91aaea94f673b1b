"""Create the schedules of plans."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pinbridge._async._io import checked_callback, notify
from pinbridge._core.errors import may_have_arrived
from pinbridge.errors import PinbridgeError, ValidationError
from pinbridge.planning import Inventory, PlanEntry, PlanOutcome

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import ScheduleResponse

    from pinbridge.runtime.options import RequestOptions

    from .resources.schedules import AsyncSchedulesResource

_TRIES = 3
_PAGE_SIZE = 200
_SECOND = dt.timedelta(seconds=1)

PlanCallback = Callable[[PlanEntry, "ScheduleResponse"], object]
"""Called with each entry and its schedule."""


class AsyncSchedulePlan:
    """Schedules that are planned, but not created yet.

    Iterate over it to preview the entries; nothing is sent until you call `create`.

    Args:
        schedules: Creates schedules.
        entries: The entries.
        options: Settings for each call.
        exact: Whether board and uploaded file of an existing schedule have to match too.
        is_taken: Whether an existing schedule, by its id, belongs to something else.
    """

    def __init__(
        self,
        schedules: AsyncSchedulesResource,
        entries: tuple[PlanEntry, ...],
        options: RequestOptions | None,
        *,
        exact: bool = False,
        is_taken: Callable[[UUID], bool] | None = None,
    ) -> None:
        self.entries = entries
        self._schedules = schedules
        self._options = options
        self._exact = exact
        self._is_taken = is_taken

    def __iter__(self) -> Iterator[PlanEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    async def create(self, *, on_schedule: PlanCallback | None = None) -> PlanOutcome:
        """Create the schedules that do not exist yet.

        The service has no idempotency keys for schedules. So existing schedules are looked up first, by
        account, time and title, and again if the outcome of a request is unknown. You can create the same
        plan again after an error or an interruption, but not twice at the same time. A schedule that was
        deleted, or whose time or title was changed, is created again.

        Args:
            on_schedule: Called with each entry and its schedule, created or existing.

        Returns:
            The schedules, and the entries whose time has passed, according to the service.

        Raises:
            APIError: A call failed; the schedules created before remain.
        """
        on_schedule = checked_callback(on_schedule)
        inventory = await self._stock()
        created: list[ScheduleResponse] = []
        existing: list[ScheduleResponse] = []
        missed: list[PlanEntry] = []
        for entry in self.entries:
            schedule = inventory.take(entry)
            if schedule is not None:
                existing.append(schedule)
            else:
                try:
                    schedule = await self._made(entry, inventory)
                except ValidationError as error:
                    if not _is_too_late(error):
                        raise
                    missed.append(entry)
                    continue
                created.append(schedule)
            await notify(on_schedule, entry, schedule)
        return PlanOutcome(created=tuple(created), existing=tuple(existing), missed=tuple(missed))

    async def create_one(self) -> ScheduleResponse:
        """Create the only schedule of the plan unless it exists.

        Raises:
            APIError: A call failed.
        """
        (entry,) = self.entries
        inventory = await self._stock()
        return inventory.take(entry) or await self._made(entry, inventory)

    async def _made(self, entry: PlanEntry, inventory: Inventory) -> ScheduleResponse:
        for left in reversed(range(_TRIES)):
            try:
                schedule = await self._schedules.create(entry.request, options=self._options)
            except PinbridgeError as error:
                if not may_have_arrived(error):
                    raise
                await self._take_stock(inventory, (entry,))
                found = inventory.take(entry)
                if found is not None:
                    return found
                if not left:
                    raise
            else:
                inventory.mark_taken(schedule)
                return schedule
        raise AssertionError("unreachable: the last try returns or raises")

    async def _stock(self) -> Inventory:
        inventory = Inventory(exact=self._exact, is_taken=self._is_taken)
        await self._take_stock(inventory, self.entries)
        return inventory

    async def _take_stock(self, inventory: Inventory, entries: tuple[PlanEntry, ...]) -> None:
        for account_id in dict.fromkeys(entry.request.account_id for entry in entries):
            moments = [e.key[1] for e in entries if e.request.account_id == account_id]
            pager = self._schedules.iter(
                page_size=_PAGE_SIZE,
                account_id=account_id,
                since=min(moments),
                until=max(moments) + _SECOND,
                options=self._options,
            )
            async for schedule in pager:
                inventory.add((schedule,))


def _is_too_late(error: ValidationError) -> bool:
    """Whether the service refuses a time; its form was checked before it was sent."""
    return any(problem.path[-1:] == ("run_at",) for problem in error.field_errors)

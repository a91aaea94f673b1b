"""Schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge_api._async.schedules import AsyncSchedulesResource as Generated

from pinbridge._async.polling import wait_until_over
from pinbridge._core.polling import Polling
from pinbridge._core.settings import NOT_GIVEN, NotGiven
from pinbridge._pinbridge.inputs import id_of
from pinbridge._pinbridge.recurrence import recurrence
from pinbridge._pinbridge.waiting import (
    DEFAULT_TIMEOUT,
    ScheduleCallback,
    idle_seconds,
    schedule_is_over,
    seconds_until,
    service_time,
)
from pinbridge.errors import ScheduleFailedError
from pinbridge.planning import planned_entries, single_entry
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ..bulk import in_groups
from ..planning import AsyncSchedulePlan

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable
    from uuid import UUID

    from pinbridge_api.models import (
        BulkOperationResponse,
        ScheduleCreate,
        ScheduleCreateDict,
        ScheduleResponse,
    )

    from pinbridge.planning import PlannedPin
    from pinbridge.runtime.options import RequestOptions

    from ..client import AsyncPinbridgeClient


class AsyncSchedulesResource(Generated):
    """Schedules: pins that the service creates and publishes later."""

    _client: AsyncPinbridgeClient

    @overload
    async def create_once(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> ScheduleResponse: ...

    @overload
    async def create_once(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> ScheduleResponse: ...

    @without_variables
    async def create_once(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ScheduleResponse:
        """Schedule a pin unless the same call did so before.

        Looks for a schedule with the same account, time (to the second), title, board and uploaded file first,
        and again if an attempt to create it got no response. So you can make the same call again, also in
        another process, but not twice at the same time. If the schedule was deleted, or one of these was
        changed, it is created again. If it was canceled or failed, it is returned.

        Args:
            data: The request as a model or dict. Alternatively, pass its fields as keyword arguments.
            options: Settings for each call.

        Returns:
            The schedule, created now or earlier.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            ValidationError: There is no such schedule yet, and its time has passed or the service refuses a field.
            PaymentRequiredError: Quota, credits or plan do not allow it.
            APIConnectionError: It is unknown whether the schedule exists; make the call again to find out.
        """
        entry = single_entry(body_of(data, fields))
        return await AsyncSchedulePlan(self, (entry,), options, exact=True).create_one()

    async def bulk_cancel(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Cancel several schedules; each succeeds or fails on its own.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            ids: The schedules.
            options: Settings for each call.
        """
        from pinbridge_api.api.schedules import bulk_cancel_schedules

        return await in_groups(
            lambda part: self._call(
                options, bulk_cancel_schedules.build_request, body={"ids": part}
            ),
            ids,
        )

    async def bulk_retry(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Run several failed schedules again; schedules that have not failed are skipped.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            ids: The schedules.
            options: Settings for each call.
        """
        from pinbridge_api.api.schedules import bulk_retry_schedules

        return await in_groups(
            lambda part: self._call(
                options, bulk_retry_schedules.build_request, body={"ids": part}
            ),
            ids,
        )

    async def bulk_delete(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Delete several finished schedules; those that are still waiting are skipped.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            ids: The schedules.
            options: Settings for each call.
        """
        from pinbridge_api.api.schedules import bulk_delete_schedules

        return await in_groups(
            lambda part: self._call(
                options, bulk_delete_schedules.build_request, body={"ids": part}
            ),
            ids,
        )

    async def wait(
        self,
        schedule_id: UUID | str | ScheduleResponse,
        *,
        timeout: Seconds | NotGiven | None = NOT_GIVEN,
        on_status: ScheduleCallback | None = None,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse:
        """Wait until a schedule has run and its pin is published.

        Polls rarely before the time of the schedule, and often after it.

        Args:
            schedule_id: The schedule.
            timeout: Time limit in seconds, including slow calls; None for no limit. By
                default, until 300 seconds after its `run_at`.
            on_status: Called with the schedule at first and whenever its status changes.
            options: Settings for each call.

        Returns:
            The schedule, with the status `done`; `pin_id` is its pin.

        Raises:
            InvalidInputError: The timeout is not a number of seconds; nothing was sent.
            ScheduleFailedError: It failed or was canceled.
            WaitTimeoutError: It took longer than `timeout`; the service continues.
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import get_schedule

        runtime = self._client.runtime
        follows_run_at = isinstance(timeout, NotGiven)
        limit = DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else timeout
        polling = Polling(self._client, limit, options)
        wanted = id_of(schedule_id)
        request = get_schedule.build_request(schedule_id=wanted)
        run_at: datetime.datetime | None = None
        now = 0.0

        async def look(options: RequestOptions | None) -> ScheduleResponse:
            nonlocal now, run_at
            response = await self._client.execute(request, options=options)
            now = service_time(response.headers, runtime.wall_clock)
            if follows_run_at and response.parsed.run_at != run_at:
                run_at = response.parsed.run_at
                polling.restart(seconds_until(run_at, now) + DEFAULT_TIMEOUT)
            return response.parsed

        schedule = await wait_until_over(
            f"schedule {wanted}",
            look,
            runtime=runtime,
            polling=polling,
            is_over=schedule_is_over,
            on_change=on_status,
            idle=lambda schedule: idle_seconds(schedule, now),
        )
        if schedule.status != "done":
            raise ScheduleFailedError(schedule)
        return schedule

    def plan(
        self,
        pins: Iterable[PlannedPin],
        *,
        start: datetime.date | str,
        rule: str | None = None,
        every: datetime.timedelta | str | None = None,
        tz: str | datetime.tzinfo | None = None,
        per_time: int = 1,
        spread: datetime.timedelta | None = None,
        jitter: datetime.timedelta | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncSchedulePlan:
        """Plan schedules for many pins by a rule; nothing is sent until you call `create` of the plan.

        Times are local: across changes of daylight saving time, `every="1 day"` keeps the hour, and
        `every="24 hours"` does not. The same arguments always result in the same times.

        Args:
            pins: The pins in order, as dicts without `run_at`.
            start: First time; without a UTC offset, it is in `tz`.
            rule: RFC 5545 recurrence rule, such as `FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9,17;BYMINUTE=0`, optionally
                with lines of `EXDATE`. The highest frequency is `MINUTELY`.
            every: Time between two pins, instead of a rule: a string such as `6 hours`, `2 days` or `1 week`,
                or a timedelta; whole days are calendar days.
            tz: The time zone or its IANA name; that of `start` by default.
            per_time: Number of pins for each time.
            spread: Period over which the pins of a time are spread evenly.
            jitter: Longest random delay of each pin, so that pins are not published exactly on time.
            options: Settings for the calls of the plan only.

        Returns:
            The plan, to preview and to create.

        Raises:
            InvalidInputError: A pin, the rule or a time is invalid.
        """
        when = recurrence(start=start, tz=tz, rule=rule, every=every)
        entries = planned_entries(pins, when, per_time=per_time, spread=spread, jitter=jitter)
        return AsyncSchedulePlan(self, entries, options)

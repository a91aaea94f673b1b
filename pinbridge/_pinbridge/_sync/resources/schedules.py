# Derived from pinbridge/_pinbridge/_async/resources/schedules.py by ./codegen.sh; do not edit.
"""Schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._core.paging import DEFAULT_PAGE_SIZE, Batch, OffsetWalk, Spot
from pinbridge._core.settings import NOT_GIVEN, NotGiven
from pinbridge._pinbridge.inputs import body_of, id_of
from pinbridge._pinbridge.recurrence import recurrence
from pinbridge._pinbridge.waiting import (
    DEFAULT_TIMEOUT,
    Patience,
    ScheduleCallback,
    idle_seconds,
    schedule_is_over,
    seconds_until,
    service_time,
)
from pinbridge._sync._io import hides_variables
from pinbridge._sync.paging import Pager
from pinbridge._sync.resource import SyncAPIResource
from pinbridge.errors import ScheduleFailedError
from pinbridge.paging import Page, page_of
from pinbridge.planning import planned_entries, single_entry

from ..bulk import in_groups
from ..planning import SchedulePlan
from ..waiting import wait_until_over

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Iterable
    from uuid import UUID

    from pinbridge_api.models import (
        BulkOperationResponse,
        PinValidationResponse,
        ScheduleCreate,
        ScheduleCreateDict,
        ScheduleResponse,
        ScheduleSort,
        ScheduleStatus,
        ScheduleUpdate,
        ScheduleUpdateDict,
    )

    from pinbridge._core.settings import RequestOptions
    from pinbridge.planning import PlannedPin


class SchedulesResource(SyncAPIResource):
    """Schedules: pins that the service makes and publishes later."""

    @overload
    def create(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> ScheduleResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> ScheduleResponse: ...

    @hides_variables
    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ScheduleResponse:
        """Schedule a pin.

        Schedules have no idempotency key: the same call again makes a second one. So the call is not
        repeated where the first try may have arrived; `create_once` and `plan` look before they create.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments. `run_at` needs
                an offset and has to lie ahead.
            options: Settings for this call only.

        Returns:
            The schedule, `scheduled`.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ValidationError: The time has passed, the board can't be published to, or the service refuses
                a field.
            PaymentRequiredError: Quota, credits or plan do not allow it.
            ConflictError: The account has to be connected again.
        """
        from pinbridge_api.api.schedules import create_schedule

        return self._call(options, create_schedule.build_request, body=body_of(data, fields))

    @overload
    def create_once(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> ScheduleResponse: ...

    @overload
    def create_once(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> ScheduleResponse: ...

    @hides_variables
    def create_once(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ScheduleResponse:
        """Schedule a pin unless the same call did so before.

        Looks for a schedule with the same account, second, title, board and uploaded file first, and
        again where a try to create it has ended without an answer. So the call can be repeated, also by
        another process later, but not twice at the same time. A schedule that was deleted, or changed in
        one of these, is made again; one that was canceled or failed is returned as it is.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for these calls only.

        Returns:
            The schedule, made now or earlier.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ValidationError: There is no such schedule, and its time has passed or the service refuses a
                field.
            PaymentRequiredError: Quota, credits or plan do not allow it.
            APIConnectionError: It is not known whether the schedule exists; repeat the call to find out.
        """
        entry = single_entry(body_of(data, fields))
        return SchedulePlan(self, (entry,), options, exact=True).create_one()

    @overload
    def validate(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> PinValidationResponse: ...

    @overload
    def validate(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> PinValidationResponse: ...

    @hides_variables
    def validate(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PinValidationResponse:
        """Check what `create` would check, and create nothing.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The verdict and every check; an invalid schedule is no error here.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
        """
        from pinbridge_api.api.schedules import validate_schedule

        return self._call(options, validate_schedule.build_request, body=body_of(data, fields))

    def get(
        self, schedule_id: UUID | str, *, options: RequestOptions | None = None
    ) -> ScheduleResponse:
        """Read a schedule.

        Args:
            schedule_id: The schedule.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import get_schedule

        return self._call(options, get_schedule.build_request, schedule_id=schedule_id)

    def list(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: UUID | str | None = None,
        board_id: str | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ScheduleResponse]:
        """List schedules.

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            account_id: Only schedules of this account.
            board_id: Only schedules for this board.
            status: Only schedules in this status.
            since: Run at or after.
            until: Run before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; latest `run_at` first where left out.
            options: Settings for this call only.
        """
        page = self.list_page(
            limit=limit,
            offset=offset,
            account_id=account_id,
            board_id=board_id,
            status=status,
            since=since,
            until=until,
            q=q,
            sort=sort,
            options=options,
        )
        return page.items

    def list_page(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: UUID | str | None = None,
        board_id: str | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ScheduleResponse]:
        """List schedules, with how many there are in all.

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            account_id: Only schedules of this account.
            board_id: Only schedules for this board.
            status: Only schedules in this status.
            since: Run at or after.
            until: Run before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; latest `run_at` first where left out.
            options: Settings for this call only.
        """
        from pinbridge_api.api.schedules import list_schedules

        response = self._call_detailed(
            options,
            list_schedules.build_request,
            limit=limit,
            offset=offset,
            account_id=account_id,
            board_id=board_id,
            status=status,
            since=since,
            until=until,
            q=q,
            sort=sort,
        )
        return page_of(response.parsed, response.headers, limit=limit, offset=offset)

    def iter(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        account_id: UUID | str | None = None,
        board_id: str | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ScheduleResponse]:
        """Iterate over schedules, fetching pages as they are needed.

        Args:
            page_size: Rows fetched at a time, 1 to 200.
            account_id: Only schedules of this account.
            board_id: Only schedules for this board.
            status: Only schedules in this status.
            since: Run at or after.
            until: Run before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; latest `run_at` first where left out.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Batch[ScheduleResponse]:
            page = self.list_page(
                limit=spot.limit,
                offset=spot.offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                since=since,
                until=until,
                q=q,
                sort=sort,
                options=options,
            )
            return Batch(page.items, page.total)

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.id))

    @overload
    def update(
        self,
        schedule_id: UUID | str,
        data: ScheduleUpdate | ScheduleUpdateDict,
        *,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse: ...

    @overload
    def update(
        self,
        schedule_id: UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[ScheduleUpdateDict],
    ) -> ScheduleResponse: ...

    @hides_variables
    def update(
        self,
        schedule_id: UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ScheduleResponse:
        """Change a schedule that still waits: what is left out stays, None clears.

        Other media replace those there were, whether they come by `image_url` or `asset_id`.

        Args:
            schedule_id: The schedule.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule, or there is none; nothing was sent.
            ValidationError: The time has passed, or the service refuses a field.
            ConflictError: Publishing has started (`schedule_not_editable`).
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import update_schedule

        return self._call(
            options,
            update_schedule.build_request,
            schedule_id=schedule_id,
            body=body_of(data, fields),
        )

    def cancel(
        self, schedule_id: UUID | str, *, options: RequestOptions | None = None
    ) -> ScheduleResponse:
        """Cancel a schedule that is `scheduled` or `queued`.

        Args:
            schedule_id: The schedule.
            options: Settings for this call only.

        Returns:
            The schedule, `canceled`.

        Raises:
            BadRequestError: It runs, or is over.
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import cancel_schedule

        return self._call(options, cancel_schedule.build_request, schedule_id=schedule_id)

    def retry(
        self, schedule_id: UUID | str, *, options: RequestOptions | None = None
    ) -> ScheduleResponse:
        """Run a failed schedule again.

        Args:
            schedule_id: The schedule.
            options: Settings for this call only.

        Returns:
            The schedule: `queued` where its pin exists and is published again, else `scheduled`.

        Raises:
            BadRequestError: It has not failed.
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import retry_schedule

        return self._call(options, retry_schedule.build_request, schedule_id=schedule_id)

    def delete(self, schedule_id: UUID | str, *, options: RequestOptions | None = None) -> None:
        """Delete a schedule that is over; the pin it made stays.

        Args:
            schedule_id: The schedule.
            options: Settings for this call only.

        Raises:
            BadRequestError: It is not over yet; cancel it first.
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import delete_schedule

        return self._call(options, delete_schedule.build_request, schedule_id=schedule_id)

    def bulk_cancel(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Cancel several schedules; each succeeds or fails for itself.

        More than 100 are sent in several calls. An error of one ends them; what was done stays done.

        Args:
            ids: The schedules.
            options: Settings for these calls only.
        """
        from pinbridge_api.api.schedules import bulk_cancel_schedules

        return in_groups(
            lambda body: self._call(options, bulk_cancel_schedules.build_request, body=body), ids
        )

    def bulk_retry(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Run several failed schedules again; schedules that have not failed are skipped.

        More than 100 are sent in several calls. An error of one ends them; what was done stays done.

        Args:
            ids: The schedules.
            options: Settings for these calls only.
        """
        from pinbridge_api.api.schedules import bulk_retry_schedules

        return in_groups(
            lambda body: self._call(options, bulk_retry_schedules.build_request, body=body), ids
        )

    def bulk_delete(
        self, ids: Iterable[UUID | str | ScheduleResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Delete several schedules that are over; those that still wait are skipped.

        More than 100 are sent in several calls. An error of one ends them; what was done stays done.

        Args:
            ids: The schedules.
            options: Settings for these calls only.
        """
        from pinbridge_api.api.schedules import bulk_delete_schedules

        return in_groups(
            lambda body: self._call(options, bulk_delete_schedules.build_request, body=body), ids
        )

    def wait(
        self,
        schedule_id: UUID | str | ScheduleResponse,
        *,
        timeout: float | NotGiven | None = NOT_GIVEN,
        on_status: ScheduleCallback | None = None,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse:
        """Wait until a schedule has run and its pin is published.

        Looks seldom before the time of the schedule, and often after it.

        Args:
            schedule_id: The schedule.
            timeout: Seconds to wait at most, slow calls included; None for no limit. Until 300 seconds
                after its `run_at` where left out.
            on_status: Called with the schedule at first and whenever its status changes.
            options: Settings for these calls only.

        Returns:
            The schedule, `done`; `pin_id` is its pin.

        Raises:
            InvalidInputError: The timeout is no number of seconds; nothing was sent.
            ScheduleFailedError: It failed or was canceled.
            WaitTimeoutError: It took too long; the schedule goes on at the service.
            NotFoundError: There is no such schedule.
        """
        from pinbridge_api.api.schedules import get_schedule

        runtime = self._client.runtime
        follows_run_at = isinstance(timeout, NotGiven)
        limit = DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else timeout
        patience = Patience(runtime.clock, limit, options)
        wanted = id_of(schedule_id)
        request = get_schedule.build_request(schedule_id=wanted)
        run_at: datetime.datetime | None = None
        now = 0.0

        def look(options: RequestOptions | None) -> ScheduleResponse:
            nonlocal now, run_at
            response = self._client.execute(request, options=options)
            now = service_time(response.headers, runtime.wall_clock)
            if follows_run_at and response.parsed.run_at != run_at:
                run_at = response.parsed.run_at
                patience.restart(seconds_until(run_at, now) + DEFAULT_TIMEOUT)
            return response.parsed

        schedule = wait_until_over(
            f"schedule {wanted}",
            look,
            runtime=runtime,
            patience=patience,
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
    ) -> SchedulePlan:
        """Plan a schedule for each of many pins by one rule; nothing is sent before its `create`.

        Clock times hold across changes to and from summer time: `every="1 day"` keeps the hour, and
        `every="24 hours"` does not. The same arguments always give the same times.

        Args:
            pins: The pins in order, as dicts without `run_at`.
            start: When to begin; without an offset it is meant in `tz`.
            rule: RFC 5545 recurrence rule, such as `FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9,17;BYMINUTE=0`; lines
                of `EXDATE` may follow. The finest frequency is `MINUTELY`.
            every: Time between two pins, instead of a rule: a text such as `6 hours`, `2 days` or
                `1 week`, or a timedelta; one of whole days counts calendar days.
            tz: The time zone or its IANA name; that of `start` where left out.
            per_time: How many pins come at each time.
            spread: Span over which the pins of a time are spread evenly.
            jitter: Most time by which each pin comes later, so that they do not come on the dot.
            options: Settings for the calls of the plan only.

        Returns:
            The plan, to look at and to carry out.

        Raises:
            InvalidInputError: A pin, the rule or a time can't be used.
        """
        when = recurrence(start=start, tz=tz, rule=rule, every=every)
        entries = planned_entries(pins, when, per_time=per_time, spread=spread, jitter=jitter)
        return SchedulePlan(self, entries, options)

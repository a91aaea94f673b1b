"""The group `schedules` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import OffsetWalk, Page, Spot, page_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    import builtins
    import datetime
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        BoardResponse,
        PinterestAccountResponse,
        PinValidationResponse,
        ScheduleCreate,
        ScheduleCreateDict,
        ScheduleResponse,
        ScheduleSort,
        ScheduleStatus,
        ScheduleUpdate,
        ScheduleUpdateDict,
    )


class AsyncSchedulesResource(AsyncAPIResource):
    """Publishing at a later time."""

    async def list(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        board_id: str | BoardResponse | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ScheduleResponse]:
        """List schedules.

        `GET /v1/schedules`.

        Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
        header. `since` and `until` apply to `run_at`.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only schedules in this state. Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The server's default is `run_at_desc`. Since API 1.34.
            options: Settings for this call only.

        Returns:
            One page of schedules.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.list_schedules import build_request

        response: Response[builtins.list[ScheduleResponse]] = await self._client.execute(
            build_request(
                limit=limit,
                offset=offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                since=since,
                until=until,
                q=q,
                sort=sort,
            ),
            options=options,
        )
        return response.parsed

    async def list_page(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        board_id: str | BoardResponse | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ScheduleResponse]:
        """List schedules, with how many there are in all.

        `GET /v1/schedules`.

        Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
        header. `since` and `until` apply to `run_at`.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only schedules in this state. Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The server's default is `run_at_desc`. Since API 1.34.
            options: Settings for this call only.

        Returns:
            One page of schedules.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.list_schedules import build_request

        response: Response[builtins.list[ScheduleResponse]] = await self._client.execute(
            build_request(
                limit=limit,
                offset=offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                since=since,
                until=until,
                q=q,
                sort=sort,
            ),
            options=options,
        )
        return page_of(
            response.parsed,
            response.headers,
            limit=limit,
            offset=offset,
            total_header="x-total-count",
        )

    def iter(
        self,
        *,
        page_size: int = 100,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        board_id: str | BoardResponse | None = None,
        status: ScheduleStatus | str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: ScheduleSort | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ScheduleResponse]:
        """List schedules, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 200.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only schedules in this state. Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The server's default is `run_at_desc`. Since API 1.34.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[ScheduleResponse]:
            return await self.list_page(
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

        return AsyncPager(fetch, OffsetWalk(page_size, lambda row: row.id))

    @overload
    async def create(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> ScheduleResponse: ...

    @overload
    async def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> ScheduleResponse: ...

    @without_variables
    async def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ScheduleResponse:
        """Schedule a pin.

        `POST /v1/schedules`.

        `run_at` needs an offset and must lie in the future. The board is checked now, not when the
        schedule runs. The pin is made at run time and counts against the quota when it is
        published. There is no idempotency key: a second call creates a second schedule.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account to publish with.
            run_at: Time to publish; needs an offset and must lie ahead.
            board_id: Board on Pinterest.
            title: `str`.
            description (optional): `str | None | Unset`.
            cover_image_url (optional): Cover of a video, fetched from the web.
            cover_image_asset_id (optional): Cover of a video, taken from an uploaded picture.
            link_url (optional): Page that the pin leads to.
            image_url (optional): Media on the web.
            asset_id (optional): Uploaded media; needs a plan with uploads.

        Returns:
            The schedule, in state `scheduled`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            PaymentRequiredError: Billing stops the request (subscription, quota, storage or a
                feature outside the plan).
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.create_schedule import build_request

        response: Response[ScheduleResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def validate(
        self, data: ScheduleCreate | ScheduleCreateDict, *, options: RequestOptions | None = None
    ) -> PinValidationResponse: ...

    @overload
    async def validate(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ScheduleCreateDict]
    ) -> PinValidationResponse: ...

    @without_variables
    async def validate(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PinValidationResponse:
        """Check a schedule without creating it.

        `POST /v1/schedules/validate`, since API 1.30.

        Dry run of `create_schedule`: nothing is created and no quota is spent. Works like
        `validate_pin` and adds a check named `run_at`. The verdict is in the body, also when it is
        negative.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account to publish with.
            run_at: Time to publish; needs an offset and must lie ahead.
            board_id: Board on Pinterest.
            title: `str`.
            description (optional): `str | None | Unset`.
            cover_image_url (optional): Cover of a video, fetched from the web.
            cover_image_asset_id (optional): Cover of a video, taken from an uploaded picture.
            link_url (optional): Page that the pin leads to.
            image_url (optional): Media on the web.
            asset_id (optional): Uploaded media; needs a plan with uploads.

        Returns:
            The result of all checks, for a good and for a bad schedule alike.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.validate_schedule import build_request

        response: Response[PinValidationResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def get(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        *,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse:
        """Get a schedule.

        `GET /v1/schedules/{schedule_id}`.

        `pin_id` appears once the worker has run the schedule and made the pin.

        Args:
            schedule_id: Id of the schedule.
            options: Settings for this call only.

        Returns:
            The schedule.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.get_schedule import build_request

        response: Response[ScheduleResponse] = await self._client.execute(
            build_request(schedule_id=schedule_id), options=options
        )
        return response.parsed

    async def delete(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a finished schedule.

        `DELETE /v1/schedules/{schedule_id}`.

        Only in states `done`, `failed` and `canceled`; otherwise 400 with `bad_request`, so cancel
        a waiting schedule first. The published pin is not touched.

        Args:
            schedule_id: Id of the schedule.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.delete_schedule import build_request

        await self._client.execute(build_request(schedule_id=schedule_id), options=options)

    @overload
    async def update(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        data: ScheduleUpdate | ScheduleUpdateDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse: ...

    @overload
    async def update(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[ScheduleUpdateDict],
    ) -> ScheduleResponse: ...

    @without_variables
    async def update(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ScheduleResponse:
        """Change a schedule that has not started.

        `PATCH /v1/schedules/{schedule_id}`, since API 1.31.

        Later than that it results in 409 with `schedule_not_editable`. The state stays `scheduled`.
        Absent fields stay as they are; null clears `description` and `link_url`. A new `image_url`
        replaces the uploaded asset and the reverse. In a sandbox the board cannot be changed
        (`sandbox_board_fixed`).

        Args:
            schedule_id: Id of the schedule.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            run_at (optional): New time; needs an offset and must lie ahead.
            board_id (optional): Board on Pinterest.
            title (optional): `str | Unset`.
            description (optional): A null clears it.
            link_url (optional): Page that the pin leads to. A null clears it.
            image_url (optional): New media on the web; replaces an uploaded one.
            asset_id (optional): New uploaded media; replaces one on the web.
            cover_image_url (optional): Cover of a video, fetched from the web.
            cover_image_asset_id (optional): Cover of a video, taken from an uploaded picture.

        Returns:
            The changed schedule.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            PaymentRequiredError: Billing stops the request (subscription, quota, storage or a
                feature outside the plan).
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.update_schedule import build_request

        response: Response[ScheduleResponse] = await self._client.execute(
            build_request(schedule_id=schedule_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def cancel(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        *,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse:
        """Cancel a waiting schedule.

        `POST /v1/schedules/{schedule_id}/cancel`.

        Allowed in states `scheduled` and `queued`; a finished schedule results in 400 with
        `bad_request`.

        Args:
            schedule_id: Id of the schedule.
            options: Settings for this call only.

        Returns:
            The schedule, now in state `canceled`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.cancel_schedule import build_request

        response: Response[ScheduleResponse] = await self._client.execute(
            build_request(schedule_id=schedule_id), options=options
        )
        return response.parsed

    async def retry(
        self,
        schedule_id: uuid.UUID | str | ScheduleResponse,
        *,
        options: RequestOptions | None = None,
    ) -> ScheduleResponse:
        """Retry a failed schedule.

        `POST /v1/schedules/{schedule_id}/retry`.

        Only in state `failed`; otherwise 400 with `bad_request`. If the schedule already made a
        pin, that pin is published again at once and the state becomes `queued`. If not, the state
        becomes `scheduled` and it runs at `run_at`, or without delay when that time has passed.

        Args:
            schedule_id: Id of the schedule.
            options: Settings for this call only.

        Returns:
            The schedule, in state `queued` or `scheduled`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.schedules.retry_schedule import build_request

        response: Response[ScheduleResponse] = await self._client.execute(
            build_request(schedule_id=schedule_id), options=options
        )
        return response.parsed

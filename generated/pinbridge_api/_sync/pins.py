# Derived from _async/pins.py by ./codegen.sh; do not edit.
"""The group `pins` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import OffsetWalk, Page, Spot, page_of
from pinbridge.runtime.types import UNSET
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    import builtins
    import datetime
    import uuid
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AnalyticsSource,
        BoardResponse,
        ImportJobResponse,
        ImportJobStatus,
        ImportSourceType,
        PinAnalyticsResponse,
        PinBatchResponse,
        PinCreate,
        PinCreateDict,
        PinResponse,
        PinRetryRequest,
        PinRetryRequestDict,
        PinSort,
        PinStatus,
        PinterestAccountResponse,
        PinUpdate,
        PinUpdateDict,
        PinValidationResponse,
    )


class PinsResource(SyncAPIResource):
    """Immediate publishing, batches, imports and pin analytics."""

    def list(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        board_id: str | BoardResponse | None = None,
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[PinResponse]:
        """List pins.

        `GET /v1/pins`.

        Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
        header. `since` and `until` apply to `created_at`. An unknown `status` or `sort` is a
        validation error. An account outside the allow-list of the key results in 403 with
        `account_not_permitted`.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only pins in this state. Since API 1.30.
            error_code: Only pins whose last problem has this code, for example `invalid_image`.
                Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The orders by publishing time put unpublished pins last. The
                server's default is `created_at_desc`. Since API 1.34.
            removed: True gives only published pins that were later deleted on Pinterest, false
                excludes those. Without it both kinds are listed. Since API 1.35.
            options: Settings for this call only.

        Returns:
            One page of pins.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.list_pins import build_request

        response: Response[builtins.list[PinResponse]] = self._client.execute(
            build_request(
                limit=limit,
                offset=offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                error_code=error_code,
                since=since,
                until=until,
                q=q,
                sort=sort,
                removed=removed,
            ),
            options=options,
        )
        return response.parsed

    def list_page(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        board_id: str | BoardResponse | None = None,
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[PinResponse]:
        """List pins, with how many there are in all.

        `GET /v1/pins`.

        Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
        header. `since` and `until` apply to `created_at`. An unknown `status` or `sort` is a
        validation error. An account outside the allow-list of the key results in 403 with
        `account_not_permitted`.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only pins in this state. Since API 1.30.
            error_code: Only pins whose last problem has this code, for example `invalid_image`.
                Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The orders by publishing time put unpublished pins last. The
                server's default is `created_at_desc`. Since API 1.34.
            removed: True gives only published pins that were later deleted on Pinterest, false
                excludes those. Without it both kinds are listed. Since API 1.35.
            options: Settings for this call only.

        Returns:
            One page of pins.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.list_pins import build_request

        response: Response[builtins.list[PinResponse]] = self._client.execute(
            build_request(
                limit=limit,
                offset=offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                error_code=error_code,
                since=since,
                until=until,
                q=q,
                sort=sort,
                removed=removed,
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
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        until: datetime.date | datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[PinResponse]:
        """List pins, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 200.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
                API v5 says; not by its name.
            status: Only pins in this state. Since API 1.30.
            error_code: Only pins whose last problem has this code, for example `invalid_image`.
                Since API 1.30.
            since: Earliest time, itself included.
            until: End of the time range, itself excluded.
            q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
                `_` stand for themselves. Since API 1.34.
            sort: Order of the rows. The orders by publishing time put unpublished pins last. The
                server's default is `created_at_desc`. Since API 1.34.
            removed: True gives only published pins that were later deleted on Pinterest, false
                excludes those. Without it both kinds are listed. Since API 1.35.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[PinResponse]:
            return self.list_page(
                limit=spot.limit,
                offset=spot.offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                error_code=error_code,
                since=since,
                until=until,
                q=q,
                sort=sort,
                removed=removed,
                options=options,
            )

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self, data: PinCreate | PinCreateDict, *, options: RequestOptions | None = None
    ) -> PinResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PinCreateDict]
    ) -> PinResponse: ...

    @without_variables
    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PinResponse:
        """Publish a pin.

        `POST /v1/pins`.

        Checks account, media, board, plan and quota, then queues the pin; a worker publishes it
        later. Sending an idempotency key that the workspace already used returns the pin made with
        it, also with 201, and neither queues it again nor counts against the quota. A bad board
        results in 422, a broken Pinterest connection 409, an exhausted quota or a missing plan
        feature 402. Uploaded media (`asset_id`) needs the plan feature `uploaded_media_assets`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account to publish with.
            board_id: Board on Pinterest.
            title: `str`.
            description (optional): `str | None | Unset`.
            related_terms (optional): Search terms that fit the pin.
            alt_text (optional): Text for people who cannot see the media.
            dominant_color (optional): Six hex digits after a number sign, in upper case.
            cover_image_url (optional): Cover of a video, fetched from the web.
            cover_image_asset_id (optional): Cover of a video, taken from an uploaded picture.
            link_url (optional): Page that the pin leads to.
            image_url (optional): Media on the web.
            asset_id (optional): Uploaded media; needs a plan with uploads.
            idempotency_key (optional): Own key, unique per project. A second request with it
                returns the existing pin.

        Returns:
            The pin, normally in state `queued`, or the earlier pin with the same idempotency key.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            PaymentRequiredError: Billing stops the request (subscription, quota, storage or a
                feature outside the plan).
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.create_pin import build_request

        response: Response[PinResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def validate(
        self, data: PinCreate | PinCreateDict, *, options: RequestOptions | None = None
    ) -> PinValidationResponse: ...

    @overload
    def validate(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PinCreateDict]
    ) -> PinValidationResponse: ...

    @without_variables
    def validate(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PinValidationResponse:
        """Check a pin without publishing it.

        `POST /v1/pins/validate`, since API 1.30.

        Dry run of `create_pin`: every check runs, nothing is created and no quota is spent. The
        verdict is in the body, so a pin that would be refused also gets a 200. A warning with code
        `rate_paced` says that publishing would wait for rate capacity.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account to publish with.
            board_id: Board on Pinterest.
            title: `str`.
            description (optional): `str | None | Unset`.
            related_terms (optional): Search terms that fit the pin.
            alt_text (optional): Text for people who cannot see the media.
            dominant_color (optional): Six hex digits after a number sign, in upper case.
            cover_image_url (optional): Cover of a video, fetched from the web.
            cover_image_asset_id (optional): Cover of a video, taken from an uploaded picture.
            link_url (optional): Page that the pin leads to.
            image_url (optional): Media on the web.
            asset_id (optional): Uploaded media; needs a plan with uploads.
            idempotency_key (optional): Own key, unique per project. A second request with it
                returns the existing pin.

        Returns:
            The result of all checks, for a good and for a bad pin alike.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.validate_pin import build_request

        response: Response[PinValidationResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @without_variables
    def create_batch(
        self, pins: Iterable[PinCreate | PinCreateDict], *, options: RequestOptions | None = None
    ) -> PinBatchResponse:
        """Publish up to 100 pins in one call.

        `POST /v1/pins/batch`, since API 1.30.

        Needs the plan feature `bulk_imports` and quota for all items; if either is missing, the
        whole call fails with 402. Problems of a single item (its board, its fields) appear in its
        result only. Items whose idempotency key is known are reported as `existing`.

        Args:
            pins: The `pins` of the operation.
            options: Settings for this call only.

        Returns:
            Counters and one result per item, in the order of the request.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            PaymentRequiredError: Billing stops the request (subscription, quota, storage or a
                feature outside the plan).
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.create_pin_batch import build_request

        response: Response[PinBatchResponse] = self._client.execute(
            build_request(body={"pins": pins}), options=options
        )
        return response.parsed

    def list_imports(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        status: ImportJobStatus | str | None = None,
        source_type: ImportSourceType | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ImportJobResponse]:
        """List import jobs.

        `GET /v1/pins/imports`.

        Returns one page as a bare array, without a total.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            status: Only jobs in this state.
            source_type: Only jobs made from this kind of input.
            options: Settings for this call only.

        Returns:
            One page of import jobs.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.list_pin_imports import build_request

        response: Response[builtins.list[ImportJobResponse]] = self._client.execute(
            build_request(limit=limit, offset=offset, status=status, source_type=source_type),
            options=options,
        )
        return response.parsed

    def list_imports_page(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        status: ImportJobStatus | str | None = None,
        source_type: ImportSourceType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ImportJobResponse]:
        """List import jobs, with how many there are in all.

        `GET /v1/pins/imports`.

        Returns one page as a bare array, without a total.

        Args:
            limit: Rows per page. The server's default is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            status: Only jobs in this state.
            source_type: Only jobs made from this kind of input.
            options: Settings for this call only.

        Returns:
            One page of import jobs.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.list_pin_imports import build_request

        response: Response[builtins.list[ImportJobResponse]] = self._client.execute(
            build_request(limit=limit, offset=offset, status=status, source_type=source_type),
            options=options,
        )
        return page_of(
            response.parsed,
            response.headers,
            limit=limit,
            offset=offset,
            total_header="x-total-count",
        )

    def iter_imports(
        self,
        *,
        page_size: int = 100,
        status: ImportJobStatus | str | None = None,
        source_type: ImportSourceType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ImportJobResponse]:
        """List import jobs, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 200.
            status: Only jobs in this state.
            source_type: Only jobs made from this kind of input.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[ImportJobResponse]:
            return self.list_imports_page(
                limit=spot.limit,
                offset=spot.offset,
                status=status,
                source_type=source_type,
                options=options,
            )

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.id))

    def get_import(
        self, job_id: uuid.UUID | str, *, options: RequestOptions | None = None
    ) -> ImportJobResponse:
        """Get an import job.

        `GET /v1/pins/imports/{job_id}`.

        Gives the counters and the result of each processed row. The job is over in state
        `completed`, `completed_with_errors` (some rows failed) or `failed` (the job as a whole).

        Args:
            job_id: Id of the job.
            options: Settings for this call only.

        Returns:
            The import job.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.get_pin_import import build_request

        response: Response[ImportJobResponse] = self._client.execute(
            build_request(job_id=job_id), options=options
        )
        return response.parsed

    def get(
        self, pin_id: uuid.UUID | str | PinResponse, *, options: RequestOptions | None = None
    ) -> PinResponse:
        """Get a pin.

        `GET /v1/pins/{pin_id}`.

        `published` and `failed` are final states. `deferred` is not an error: the pin waits for
        rate capacity or quota and publishes by itself.

        Args:
            pin_id: PinBridge id of the pin.
            options: Settings for this call only.

        Returns:
            The pin.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.get_pin import build_request

        response: Response[PinResponse] = self._client.execute(
            build_request(pin_id=pin_id), options=options
        )
        return response.parsed

    @overload
    def update(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        data: PinUpdate | PinUpdateDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> PinResponse: ...

    @overload
    def update(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[PinUpdateDict],
    ) -> PinResponse: ...

    def update(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> PinResponse:
        """Change a pin that is not published.

        `PATCH /v1/pins/{pin_id}`, since API 1.30.

        Allowed in states `queued`, `deferred` and `failed`; otherwise 409 with
        `pin_already_published`, `pin_removed_on_pinterest` or `pin_publishing`. Absent fields stay
        as they are; null clears `description`, `link_url` and `alt_text`. A new board is checked
        and must belong to the same account. Media cannot be changed. A failed pin stays failed
        until it is retried.

        Args:
            pin_id: PinBridge id of the pin.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            title (optional): `str | Unset`.
            description (optional): A null clears it.
            link_url (optional): Page that the pin leads to. A null clears it.
            alt_text (optional): A null clears it.
            board_id (optional): Another board of the same account.

        Returns:
            The changed pin.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.update_pin import build_request

        response: Response[PinResponse] = self._client.execute(
            build_request(pin_id=pin_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    def analytics(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        metrics: str | Iterable[str] | None = None,
        source: AnalyticsSource | str | None = None,
        include_daily: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PinAnalyticsResponse:
        """Get the metrics of a pin.

        `GET /v1/pins/{pin_id}/analytics`, since API 1.30.

        Both dates count; without them the last 30 days up to today. A range may span 366 days from
        stored history and 90 days live. Live reads count against a Pinterest read limit (429). An
        unpublished pin results in `pin_not_published`. A pin deleted on Pinterest is served from
        stored history, or with `pin_removed_on_pinterest` when there is none. Sandbox pins give
        zeros.

        Args:
            pin_id: PinBridge id of the pin.
            start_date: First day of the range. Without dates the last 30 days are taken.
            end_date: Last day of the range, itself included. Without it today.
            metrics: Metric names of Pinterest in upper case, sent as one comma-separated value.
            source: Where the figures come from. `live` asks Pinterest and uses up its read limit.
                The server's default is `auto`. Since API 1.33.
            include_daily: False omits the daily rows. The server's default is True. Since API 1.38.
            options: Settings for this call only.

        Returns:
            Totals and, unless switched off, values per day.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.get_pin_analytics import build_request

        response: Response[PinAnalyticsResponse] = self._client.execute(
            build_request(
                pin_id=pin_id,
                start_date=start_date,
                end_date=end_date,
                metrics=metrics,
                source=source,
                include_daily=include_daily,
            ),
            options=options,
        )
        return response.parsed

    @overload
    def retry(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        data: PinRetryRequest | PinRetryRequestDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> PinResponse: ...

    @overload
    def retry(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[PinRetryRequestDict],
    ) -> PinResponse: ...

    def retry(
        self,
        pin_id: uuid.UUID | str | PinResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> PinResponse:
        """Retry a failed pin.

        `POST /v1/pins/{pin_id}/retry`.

        Only in state `failed`; otherwise 409 with `conflict`. The body may name another board or
        account; the board is checked again. Id and idempotency key stay the same.

        Args:
            pin_id: PinBridge id of the pin.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            board_id (optional): Other board; null keeps the present one.
            account_id (optional): Other Pinterest account; null keeps the present one.

        Returns:
            The pin, again in state `queued`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.retry_pin import build_request

        response: Response[PinResponse] = self._client.execute(
            build_request(pin_id=pin_id, body=body_of(data, fields) or UNSET), options=options
        )
        return response.parsed

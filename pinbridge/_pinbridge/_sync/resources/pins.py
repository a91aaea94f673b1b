# Derived from pinbridge/_pinbridge/_async/resources/pins.py by ./codegen.sh; do not edit.
"""Pins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._core.guards import is_iterable, is_mapping
from pinbridge._core.paging import DEFAULT_PAGE_SIZE, Batch, OffsetWalk, Spot
from pinbridge._pinbridge.inputs import (
    body_of,
    file_part,
    id_of,
    import_row,
    is_keyed,
    is_keyed_csv,
    keyed,
    prepare_csv,
    uuids_of,
)
from pinbridge._pinbridge.publish import StatusCallback
from pinbridge._pinbridge.waiting import (
    DEFAULT_TIMEOUT,
    ImportCallback,
    Patience,
    PinCallback,
    PinOutcomes,
    PinWatch,
    import_is_over,
    is_passing,
    pin_is_over,
)
from pinbridge._sync._io import hides_variables, run_blocking, sleep
from pinbridge._sync.paging import Pager
from pinbridge._sync.resource import SyncAPIResource
from pinbridge.errors import (
    ImportFailedError,
    InvalidInputError,
    PinbridgeError,
    PublishFailedError,
)
from pinbridge.paging import Page, page_of

from ..bulk import in_groups
from ..waiting import PinLookout, wait_until_over

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from pinbridge_api.models import (
        AnalyticsSource,
        BulkOperationResponse,
        ImportJobResponse,
        ImportJobStatus,
        ImportSourceType,
        PinAnalyticsResponse,
        PinBatchResponse,
        PinCreate,
        PinCreateDict,
        PinDeleteResponse,
        PinImportCreate,
        PinImportCreateDict,
        PinResponse,
        PinRetryRequest,
        PinRetryRequestDict,
        PinSort,
        PinStatus,
        PinUpdate,
        PinUpdateDict,
        PinValidationResponse,
    )

    from pinbridge._core.settings import RequestOptions
    from pinbridge._core.wire import Progress
    from pinbridge.uploads import UploadSource


class PinsResource(SyncAPIResource):
    """Pins: create, follow, change, delete."""

    @overload
    def create(
        self, data: PinCreate | PinCreateDict, *, options: RequestOptions | None = None
    ) -> PinResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PinCreateDict]
    ) -> PinResponse: ...

    @hides_variables
    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PinResponse:
        """Create a pin, which the service then publishes.

        An `idempotency_key` that is left out is made up, once for all tries of this call.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The pin, normally `queued`; or the one that exists with the same idempotency key.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ValidationError: The board can't be published to, or the service refuses a field.
            PaymentRequiredError: Quota, credits or plan do not allow it.
            ConflictError: The account has to be connected again.
        """
        from pinbridge_api.api.pins import create_pin

        return self._call(options, create_pin.build_request, body=body_of(data, fields))

    @overload
    def validate(
        self, data: PinCreate | PinCreateDict, *, options: RequestOptions | None = None
    ) -> PinValidationResponse: ...

    @overload
    def validate(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PinCreateDict]
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
            The verdict and every check; an invalid pin is no error here.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
        """
        from pinbridge_api.api.pins import validate_pin

        return self._call(options, validate_pin.build_request, body=body_of(data, fields))

    @hides_variables
    def create_batch(
        self, pins: Sequence[PinCreate | PinCreateDict], *, options: RequestOptions | None = None
    ) -> PinBatchResponse:
        """Create up to 100 pins in one call; each succeeds or fails for itself.

        Args:
            pins: The pins, as models or dicts; missing idempotency keys are made up.
            options: Settings for this call only.

        Returns:
            An outcome for every pin, in order.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            PaymentRequiredError: The plan has no batches, or the quota is too small for all of them.
        """
        from pinbridge_api.api.pins import create_pin_batch

        return self._call(options, create_pin_batch.build_request, body={"pins": pins})

    @hides_variables
    def import_json(
        self,
        rows: Iterable[PinCreate | PinImportCreate | PinImportCreateDict],
        *,
        options: RequestOptions | None = None,
    ) -> ImportJobResponse:
        """Start an import of up to 500 rows; a row with `run_at` becomes a schedule.

        The same import again makes no pin twice, where its rows have idempotency keys. Schedules have no
        key: rows with `run_at` are scheduled again. So an import with such rows is not repeated where the
        first try may have arrived; the error names `pins.list_imports`, which tells.

        Args:
            rows: The rows, as models or dicts; missing idempotency keys are made up.
            options: Settings for this call only.

        Returns:
            The job, to be followed with `wait_import`.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            PaymentRequiredError: The plan has no imports.
        """
        from pinbridge_api.api.pins import import_pins_json

        if not is_iterable(rows) or is_mapping(rows):
            raise InvalidInputError(f"give a list of rows, not a {type(rows).__name__}")
        body = [import_row(row) for row in rows]
        request = import_pins_json.build_request(body=body)
        if all(map(is_keyed, body)):
            request = keyed(request)
        return self._client.execute(request, options=options).parsed

    def import_csv(
        self,
        file: UploadSource,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> ImportJobResponse:
        """Start an import of a CSV file, whose columns are the fields of `PinImportCreate`.

        Repeating it does what it does for `import_json`: a file with a column `run_at` is not repeated
        where the first try may have arrived.

        Args:
            file: A path, bytes, a binary file, or an iterable of bytes.
            filename: Name that the server sees.
            content_type: `text/csv` where left out.
            on_progress: Called with the bytes sent so far and all there are.
            options: Settings for this call only.

        Returns:
            The job, to be followed with `wait_import`.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable or in text mode.
            ValidationError: It has no rows, too many, or lacks a required column.
        """
        from pinbridge_api.api.pins import import_pins_csv
        from pinbridge_api.models import CsvImportUpload

        upload = run_blocking(prepare_csv, file, filename, content_type)
        body = CsvImportUpload(file=file_part(upload))
        request = import_pins_csv.build_request(body=body)
        if run_blocking(is_keyed_csv, upload.source):
            request = keyed(request)
        response = self._client.execute(request, options=options, on_progress=on_progress)
        return response.parsed

    def get_import(
        self, job_id: UUID | str, *, options: RequestOptions | None = None
    ) -> ImportJobResponse:
        """Tell how far an import is, with the outcome of each row.

        Args:
            job_id: The import job.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such job.
        """
        from pinbridge_api.api.pins import get_pin_import

        return self._call(options, get_pin_import.build_request, job_id=job_id)

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

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            status: Only jobs in this status.
            source_type: Only JSON or only CSV.
            options: Settings for this call only.
        """
        page = self.list_imports_page(
            limit=limit, offset=offset, status=status, source_type=source_type, options=options
        )
        return page.items

    def list_imports_page(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        status: ImportJobStatus | str | None = None,
        source_type: ImportSourceType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ImportJobResponse]:
        """List import jobs, with how many there are in all where the service says.

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            status: Only jobs in this status.
            source_type: Only JSON or only CSV.
            options: Settings for this call only.
        """
        from pinbridge_api.api.pins import list_pin_imports

        response = self._call_detailed(
            options,
            list_pin_imports.build_request,
            limit=limit,
            offset=offset,
            status=status,
            source_type=source_type,
        )
        return page_of(response.parsed, response.headers, limit=limit, offset=offset)

    def iter_imports(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        status: ImportJobStatus | str | None = None,
        source_type: ImportSourceType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ImportJobResponse]:
        """Iterate over import jobs, fetching pages as they are needed.

        Args:
            page_size: Rows fetched at a time, 1 to 200.
            status: Only jobs in this status.
            source_type: Only JSON or only CSV.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Batch[ImportJobResponse]:
            page = self.list_imports_page(
                limit=spot.limit,
                offset=spot.offset,
                status=status,
                source_type=source_type,
                options=options,
            )
            return Batch(page.items, page.total)

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.id))

    def get(self, pin_id: UUID | str, *, options: RequestOptions | None = None) -> PinResponse:
        """Read a pin.

        Args:
            pin_id: The pin.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such pin.
        """
        from pinbridge_api.api.pins import get_pin

        return self._call(options, get_pin.build_request, pin_id=pin_id)

    def list(
        self,
        *,
        limit: int = 50,
        offset: int = 0,
        account_id: UUID | str | None = None,
        board_id: str | None = None,
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[PinResponse]:
        """List pins.

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            account_id: Only pins of this account.
            board_id: Only pins of this board.
            status: Only pins in this status.
            error_code: Only pins with this error.
            since: Created at or after.
            until: Created before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; newest first where left out.
            removed: Whether the pin was removed on Pinterest later; both where left out.
            options: Settings for this call only.
        """
        page = self.list_page(
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
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[PinResponse]:
        """List pins, with how many there are in all.

        Args:
            limit: Rows of a page, 1 to 200.
            offset: Rows to skip.
            account_id: Only pins of this account.
            board_id: Only pins of this board.
            status: Only pins in this status.
            error_code: Only pins with this error.
            since: Created at or after.
            until: Created before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; newest first where left out.
            removed: Whether the pin was removed on Pinterest later; both where left out.
            options: Settings for this call only.
        """
        from pinbridge_api.api.pins import list_pins

        response = self._call_detailed(
            options,
            list_pins.build_request,
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
        )
        return page_of(response.parsed, response.headers, limit=limit, offset=offset)

    def iter(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        account_id: UUID | str | None = None,
        board_id: str | None = None,
        status: PinStatus | str | None = None,
        error_code: str | None = None,
        since: datetime.datetime | str | None = None,
        until: datetime.datetime | str | None = None,
        q: str | None = None,
        sort: PinSort | str | None = None,
        removed: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[PinResponse]:
        """Iterate over pins, fetching pages as they are needed.

        Args:
            page_size: Rows fetched at a time, 1 to 200.
            account_id: Only pins of this account.
            board_id: Only pins of this board.
            status: Only pins in this status.
            error_code: Only pins with this error.
            since: Created at or after.
            until: Created before.
            q: Text in title, description or link, at most 200 characters.
            sort: Order; newest first where left out.
            removed: Whether the pin was removed on Pinterest later; both where left out.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Batch[PinResponse]:
            page = self.list_page(
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
            return Batch(page.items, page.total)

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.id))

    @overload
    def update(
        self,
        pin_id: UUID | str,
        data: PinUpdate | PinUpdateDict,
        *,
        options: RequestOptions | None = None,
    ) -> PinResponse: ...

    @overload
    def update(
        self,
        pin_id: UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[PinUpdateDict],
    ) -> PinResponse: ...

    @hides_variables
    def update(
        self,
        pin_id: UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> PinResponse:
        """Change a pin that is not published: what is left out stays, None clears.

        Args:
            pin_id: The pin.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The pin; a failed one stays failed until `retry`.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ConflictError: The pin is published or being published.
            NotFoundError: There is no such pin.
        """
        from pinbridge_api.api.pins import update_pin

        return self._call(
            options, update_pin.build_request, pin_id=pin_id, body=body_of(data, fields)
        )

    def delete(
        self,
        pin_id: UUID | str,
        *,
        delete_from_pinterest: bool = False,
        options: RequestOptions | None = None,
    ) -> PinDeleteResponse | None:
        """Delete a pin here, and on Pinterest if asked to.

        Args:
            pin_id: The pin.
            delete_from_pinterest: Whether to delete it on Pinterest too.
            options: Settings for this call only.

        Returns:
            What became of it on Pinterest; None where that was not asked for.

        Raises:
            ConflictError: The pin is being published.
            NotFoundError: There is no such pin.
        """
        from pinbridge_api.api.pins import delete_pin

        return self._call(
            options,
            delete_pin.build_request,
            pin_id=pin_id,
            delete_from_pinterest=True if delete_from_pinterest else None,
        )

    def analytics(
        self,
        pin_id: UUID | str,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        metrics: Sequence[str] | str | None = None,
        source: AnalyticsSource | str | None = None,
        include_daily: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PinAnalyticsResponse:
        """Read the engagement figures of a published pin.

        Args:
            pin_id: The pin.
            start_date: First day; 30 days ago where left out.
            end_date: Last day; today where left out.
            metrics: Names such as `IMPRESSION`, as a list or comma-separated.
            source: `stored`, `live` or `auto`.
            include_daily: Whether to give the figures of each day too.
            options: Settings for this call only.

        Raises:
            ConflictError: The pin is not published, or was removed on Pinterest.
        """
        from pinbridge_api.api.pins import get_pin_analytics

        return self._call(
            options,
            get_pin_analytics.build_request,
            pin_id=pin_id,
            start_date=start_date,
            end_date=end_date,
            metrics=metrics.split(",") if isinstance(metrics, str) else metrics,
            source=source,
            include_daily=include_daily,
        )

    def retry(
        self,
        pin_id: UUID | str,
        data: PinRetryRequest | PinRetryRequestDict | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> PinResponse:
        """Publish a failed pin again, on another board or account if asked to.

        Args:
            pin_id: The pin.
            data: The other board or account.
            options: Settings for this call only.

        Returns:
            The pin, `queued` again.

        Raises:
            ConflictError: The pin has not failed.
            NotFoundError: There is no such pin.
        """
        from pinbridge_api.api.pins import retry_pin

        from pinbridge.runtime.types import UNSET

        body = UNSET if data is None else data
        return self._call(options, retry_pin.build_request, pin_id=pin_id, body=body)

    def bulk_delete(
        self, ids: Iterable[UUID | str | PinResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Delete several pins; each succeeds or fails for itself.

        More than 100 are sent in several calls. An error of one ends them; what was done stays done.

        Args:
            ids: The pins.
            options: Settings for these calls only.
        """
        from pinbridge_api.api.pins import bulk_delete_pins

        return in_groups(
            lambda body: self._call(options, bulk_delete_pins.build_request, body=body), ids
        )

    def bulk_retry(
        self, ids: Iterable[UUID | str | PinResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Publish several failed pins again; pins that have not failed are skipped.

        More than 100 are sent in several calls. An error of one ends them; what was done stays done.

        Args:
            ids: The pins.
            options: Settings for these calls only.
        """
        from pinbridge_api.api.pins import bulk_retry_pins

        return in_groups(
            lambda body: self._call(options, bulk_retry_pins.build_request, body=body), ids
        )

    def wait(
        self,
        pin_id: UUID | str | PinResponse,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_status: StatusCallback | None = None,
        options: RequestOptions | None = None,
    ) -> PinResponse:
        """Wait until a pin is published, looking often at first and less often later.

        A `deferred` pin waits for its turn and publishes by itself.

        Args:
            pin_id: The pin.
            timeout: Seconds to wait at most, slow calls included; None for no limit.
            on_status: Called with the pin at first and whenever its status changes.
            options: Settings for these calls only.

        Returns:
            The published pin.

        Raises:
            InvalidInputError: The timeout is no number of seconds; nothing was sent.
            PublishFailedError: The service could not publish it.
            WaitTimeoutError: It took too long; the pin goes on at the service.
            NotFoundError: There is no such pin.
        """
        wanted = id_of(pin_id)
        pin = wait_until_over(
            f"pin {wanted}",
            lambda options: self.get(wanted, options=options),
            runtime=self._client.runtime,
            patience=Patience(self._client.runtime.clock, timeout, options),
            is_over=pin_is_over,
            on_change=on_status,
        )
        if pin.status == "failed":
            raise PublishFailedError(pin)
        return pin

    def wait_all(
        self,
        ids: Iterable[UUID | str | PinResponse],
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_done: PinCallback | None = None,
        options: RequestOptions | None = None,
    ) -> PinOutcomes:
        """Wait until all of several pins are published or failed.

        Reads lists rather than single pins where that takes fewer requests. A pin that fails or is
        not over in time is no error here: look at the result.

        Args:
            ids: The pins.
            timeout: Seconds to wait at most, slow calls included; None for no limit.
            on_done: Called with each pin as soon as it is seen published or failed.
            options: Settings for these calls only.

        Raises:
            InvalidInputError: A text is no id, or the timeout is no number of seconds; nothing was sent.
            APIError: A look-up failed for another reason than a missing pin; the same call again goes on.
        """
        runtime = self._client.runtime
        patience = Patience(runtime.clock, timeout, options)
        watch = PinWatch(uuids_of(ids))
        lookout = PinLookout(self, watch, on_done, patience)
        while watch.open_ids:
            try:
                lookout.look()
            except PinbridgeError as error:
                if patience.is_over and is_passing(error):
                    break
                raise
            delay = patience.next_delay() if watch.open_ids else None
            if delay is None:
                break
            sleep(runtime, delay)
        return watch.outcomes()

    def wait_import(
        self,
        job_id: UUID | str | ImportJobResponse,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_status: ImportCallback | None = None,
        options: RequestOptions | None = None,
    ) -> ImportJobResponse:
        """Wait until an import is through all of its rows.

        Its pins are created then, not yet published: see `wait_all`.

        Args:
            job_id: The import job.
            timeout: Seconds to wait at most, slow calls included; None for no limit.
            on_status: Called with the job at first and whenever it has moved on.
            options: Settings for these calls only.

        Returns:
            The job; rows that failed are in its `results`.

        Raises:
            InvalidInputError: The timeout is no number of seconds; nothing was sent.
            ImportFailedError: The job failed as a whole.
            WaitTimeoutError: It took too long; the job goes on at the service.
            NotFoundError: There is no such job.
        """
        wanted = id_of(job_id)
        job = wait_until_over(
            f"import {wanted}",
            lambda options: self.get_import(wanted, options=options),
            runtime=self._client.runtime,
            patience=Patience(self._client.runtime.clock, timeout, options),
            is_over=import_is_over,
            on_change=on_status,
            state=lambda job: (job.status, job.processed_rows),
        )
        if job.status == "failed":
            raise ImportFailedError(job)
        return job

# Derived from pinbridge/_pinbridge/_async/resources/pins.py by ./codegen.sh; do not edit.
"""Pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge_api._sync.pins import PinsResource as Generated

from pinbridge._core.guards import checked_list
from pinbridge._core.polling import Polling, is_passing
from pinbridge._pinbridge.inputs import (
    id_of,
    import_row,
    is_keyed,
    is_keyed_csv,
    keyed,
    prepare,
    uuids_of,
)
from pinbridge._pinbridge.publish import StatusCallback
from pinbridge._pinbridge.waiting import (
    DEFAULT_TIMEOUT,
    ImportCallback,
    PinCallback,
    PinOutcomes,
    PinWatch,
    import_is_over,
    pin_is_over,
)
from pinbridge._sync._io import run_blocking, sleep
from pinbridge._sync.polling import wait_until_over
from pinbridge.errors import (
    ImportFailedError,
    PinbridgeError,
    PublishFailedError,
)
from pinbridge.runtime.coerce import table_rows
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ..bulk import in_groups
from ..waiting import PinLookout

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from pinbridge_api.models import (
        BulkOperationResponse,
        ImportJobResponse,
        PinCreate,
        PinDeleteResponse,
        PinImportCreate,
        PinImportCreateDict,
        PinResponse,
    )

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import UploadSource

    from ..client import PinbridgeClient


class PinsResource(Generated):
    """Pins: create, wait, update, delete."""

    _client: PinbridgeClient

    @without_variables
    def import_json(
        self,
        rows: Iterable[PinCreate | PinImportCreate | PinImportCreateDict],
        *,
        options: RequestOptions | None = None,
    ) -> ImportJobResponse:
        """Start an import of up to 500 rows; a row with `run_at` becomes a schedule.

        The same import again creates no pin twice if its rows have idempotency keys. Schedules have no key, so
        rows with `run_at` would be scheduled again. An import with such rows is therefore not retried if the
        first attempt may have arrived; the error names `pins.list_imports` as the method to find out with.

        Args:
            rows: The rows, as models or dicts; missing idempotency keys are created.
            options: Settings for this call only.

        Returns:
            The import job, for `wait_import`.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            PaymentRequiredError: The plan has no imports.
        """
        from pinbridge_api.api.pins import import_pins_json

        body = [import_row(row) for row in checked_list("rows", table_rows(rows))]
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

        As with `import_json`, a file with a column `run_at` is not retried if the first attempt may have
        arrived.

        Args:
            file: A path, bytes, a binary file, or an iterable of bytes.
            filename: Name to send.
            content_type: `text/csv` by default.
            on_progress: Called with the bytes sent so far and their total.
            options: Settings for this call only.

        Returns:
            The import job, for `wait_import`.

        Raises:
            InvalidFileError: The file is missing, empty, unreadable or in text mode.
            ValidationError: It has no rows or too many, or a required column is missing.
        """
        from pinbridge_api.api.pins import import_pins_csv
        from pinbridge_api.models import CsvImportUpload

        upload = run_blocking(prepare, "csv", file, filename, content_type)
        body = CsvImportUpload(file=upload.part)
        request = import_pins_csv.build_request(body=body)
        if run_blocking(is_keyed_csv, upload.source):
            request = keyed(request)
        response = self._client.execute(request, options=options, on_progress=on_progress)
        return response.parsed

    def delete(
        self,
        pin_id: UUID | str,
        *,
        delete_from_pinterest: bool = False,
        options: RequestOptions | None = None,
    ) -> PinDeleteResponse | None:
        """Delete a pin, and optionally also from Pinterest.

        Args:
            pin_id: The pin.
            delete_from_pinterest: Whether to also delete it from Pinterest.
            options: Settings for this call only.

        Returns:
            The result on Pinterest; None if you did not ask for it.

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

    def bulk_delete(
        self, ids: Iterable[UUID | str | PinResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Delete several pins; each succeeds or fails on its own.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            ids: The pins.
            options: Settings for each call.
        """
        from pinbridge_api.api.pins import bulk_delete_pins

        return in_groups(
            lambda part: self._call(options, bulk_delete_pins.build_request, body={"ids": part}),
            ids,
        )

    def bulk_retry(
        self, ids: Iterable[UUID | str | PinResponse], *, options: RequestOptions | None = None
    ) -> BulkOperationResponse:
        """Publish several failed pins again; pins that have not failed are skipped.

        More than 100 are sent in several calls. An error in one of them stops the rest, but is not undone.

        Args:
            ids: The pins.
            options: Settings for each call.
        """
        from pinbridge_api.api.pins import bulk_retry_pins

        return in_groups(
            lambda part: self._call(options, bulk_retry_pins.build_request, body={"ids": part}), ids
        )

    def wait(
        self,
        pin_id: UUID | str | PinResponse,
        *,
        timeout: Seconds | None = DEFAULT_TIMEOUT,
        on_status: StatusCallback | None = None,
        options: RequestOptions | None = None,
    ) -> PinResponse:
        """Wait until a pin is published, polling often at first and less often later.

        A `deferred` pin is published later, without any action.

        Args:
            pin_id: The pin.
            timeout: Time limit in seconds, including slow calls; None for no limit.
            on_status: Called with the pin at first and whenever its status changes.
            options: Settings for each call.

        Returns:
            The published pin.

        Raises:
            InvalidInputError: The timeout is not a number of seconds; nothing was sent.
            PublishFailedError: The service could not publish it.
            WaitTimeoutError: It took longer than `timeout`; the service continues.
            NotFoundError: There is no such pin.
        """
        wanted = id_of(pin_id)
        pin = wait_until_over(
            f"pin {wanted}",
            lambda options: self.get(wanted, options=options),
            runtime=self._client.runtime,
            polling=Polling(self._client, timeout, options),
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
        timeout: Seconds | None = DEFAULT_TIMEOUT,
        on_done: PinCallback | None = None,
        options: RequestOptions | None = None,
    ) -> PinOutcomes:
        """Wait until several pins are all published or failed.

        Lists pins instead of getting each one if that needs fewer requests. A pin that fails, or is not
        finished in time, does not raise an error: check the result.

        Args:
            ids: The pins.
            timeout: Time limit in seconds, including slow calls; None for no limit.
            on_done: Called with each pin as soon as it is seen published or failed.
            options: Settings for each call.

        Raises:
            InvalidInputError: A string is not an id, or the timeout is not a number of seconds; nothing was sent.
            APIError: A request failed for another reason than a missing pin; call it again to continue.
        """
        runtime = self._client.runtime
        polling = Polling(self._client, timeout, options)
        watch = PinWatch(uuids_of(ids))
        lookout = PinLookout(self, watch, on_done, polling)
        while watch.open_ids:
            try:
                lookout.look()
            except PinbridgeError as error:
                if polling.is_over and is_passing(error):
                    break
                raise
            delay = polling.next_delay() if watch.open_ids else None
            if delay is None:
                break
            sleep(runtime, delay)
        return watch.outcomes()

    def wait_import(
        self,
        job_id: UUID | str | ImportJobResponse,
        *,
        timeout: Seconds | None = DEFAULT_TIMEOUT,
        on_status: ImportCallback | None = None,
        options: RequestOptions | None = None,
    ) -> ImportJobResponse:
        """Wait until an import has processed all of its rows.

        Its pins are then created, but not yet published: see `wait_all`.

        Args:
            job_id: The import job.
            timeout: Time limit in seconds, including slow calls; None for no limit.
            on_status: Called with the job at first and whenever it has progressed.
            options: Settings for each call.

        Returns:
            The job; its `results` include the rows that failed.

        Raises:
            InvalidInputError: The timeout is not a number of seconds; nothing was sent.
            ImportFailedError: The job failed as a whole.
            WaitTimeoutError: It took longer than `timeout`; the service continues.
            NotFoundError: There is no such job.
        """
        wanted = id_of(job_id)
        job = wait_until_over(
            f"import {wanted}",
            lambda options: self.get_import(wanted, options=options),
            runtime=self._client.runtime,
            polling=Polling(self._client, timeout, options),
            is_over=import_is_over,
            on_change=on_status,
            state=lambda job: (job.status, job.processed_rows),
        )
        if job.status == "failed":
            raise ImportFailedError(job)
        return job

from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ImportJobResponse] = Operation(
    id="import_pins_csv",
    method="POST",
    path="/v1/pins/imports/csv",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {202: models.ImportJobResponse},
    required_scope="write",
    summary="Import pins from a CSV file",
)

_BODY = Body(lambda: checks.model(models.CsvImportUpload))


def build_request(
    *, body: models.CsvImportUpload | models.CsvImportUploadDict
) -> Request[models.ImportJobResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/imports/csv",
        form=_BODY.form(OPERATION, body),
    )


def sync_detailed(
    *, client: Executor, body: models.CsvImportUpload | models.CsvImportUploadDict
) -> Response[models.ImportJobResponse]:
    """Import pins from a CSV file.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.CsvImportUpload | models.CsvImportUploadDict
) -> models.ImportJobResponse:
    """Import pins from a CSV file.

    `POST /v1/pins/imports/csv`.

    Starts an asynchronous job; poll `get_pin_import` for its progress. The first line names the
    columns, which are the fields of `PinImportCreate`; at most 500 data rows. `account_id`,
    `board_id`, `title`, `idempotency_key` and one of `image_url` and `asset_id` are needed. An
    empty cell counts as absent. A row with `run_at` (with offset) becomes a schedule, which a
    repeated import makes again. Invalid rows do not affect others. Needs the plan feature
    `bulk_imports`.

    Assumed: The file is UTF-8 with or without BOM; unknown columns are ignored; missing
    columns, no data rows or too many rows refuse the whole file with 422, an oversized file
    with 413.

    Args:
        client: The client that sends the request.
        body: Form with one CSV file.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.CsvImportUpload | models.CsvImportUploadDict
) -> Response[models.ImportJobResponse]:
    """Import pins from a CSV file.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.CsvImportUpload | models.CsvImportUploadDict
) -> models.ImportJobResponse:
    """Import pins from a CSV file.

    `POST /v1/pins/imports/csv`.

    Starts an asynchronous job; poll `get_pin_import` for its progress. The first line names the
    columns, which are the fields of `PinImportCreate`; at most 500 data rows. `account_id`,
    `board_id`, `title`, `idempotency_key` and one of `image_url` and `asset_id` are needed. An
    empty cell counts as absent. A row with `run_at` (with offset) becomes a schedule, which a
    repeated import makes again. Invalid rows do not affect others. Needs the plan feature
    `bulk_imports`.

    Assumed: The file is UTF-8 with or without BOM; unknown columns are ignored; missing
    columns, no data rows or too many rows refuse the whole file with 422, an oversized file
    with 413.

    Args:
        client: The client that sends the request.
        body: Form with one CSV file.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

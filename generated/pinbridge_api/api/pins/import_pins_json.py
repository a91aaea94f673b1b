from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ImportJobResponse] = Operation(
    id="import_pins_json",
    method="POST",
    path="/v1/pins/imports/json",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {202: models.ImportJobResponse},
    required_scope="write",
    summary="Import pins from a JSON array",
)

_BODY = Body(
    lambda: checks.items(checks.model(models.PinImportCreate), min_items=1, max_items=500),
    lambda value: coerce.items(value, lambda item: coerce.model(item, models.PinImportCreate)),
    key_paths=[["*", "idempotency_key"]],
)


def build_request(
    *, body: Iterable[models.PinImportCreate | models.PinImportCreateDict]
) -> Request[models.ImportJobResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/imports/json",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: Iterable[models.PinImportCreate | models.PinImportCreateDict]
) -> Response[models.ImportJobResponse]:
    """Import pins from a JSON array.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: Iterable[models.PinImportCreate | models.PinImportCreateDict]
) -> models.ImportJobResponse:
    """Import pins from a JSON array.

    `POST /v1/pins/imports/json`.

    Starts an asynchronous job; poll `get_pin_import` for its progress. The body is the bare
    array. A row with `run_at` becomes a schedule, a row without it is published at once.
    Invalid rows do not affect others, known idempotency keys are reported as `existing`; rows
    with `run_at` have no key, so that a repeated import schedules them again. Needs the plan
    feature `bulk_imports`.

    Assumed: Rows beyond the pin quota fail with `quota_exceeded`, and more than 500 rows are
    refused with 422.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: Iterable[models.PinImportCreate | models.PinImportCreateDict]
) -> Response[models.ImportJobResponse]:
    """Import pins from a JSON array.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: Iterable[models.PinImportCreate | models.PinImportCreateDict]
) -> models.ImportJobResponse:
    """Import pins from a JSON array.

    `POST /v1/pins/imports/json`.

    Starts an asynchronous job; poll `get_pin_import` for its progress. The body is the bare
    array. A row with `run_at` becomes a schedule, a row without it is published at once.
    Invalid rows do not affect others, known idempotency keys are reported as `existing`; rows
    with `run_at` have no key, so that a repeated import schedules them again. Needs the plan
    feature `bulk_imports`.

    Assumed: Rows beyond the pin quota fail with `quota_exceeded`, and more than 500 rows are
    refused with 422.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

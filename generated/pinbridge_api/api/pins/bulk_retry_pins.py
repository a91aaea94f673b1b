from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BulkOperationResponse] = Operation(
    id="bulk_retry_pins",
    method="POST",
    path="/v1/pins/bulk-retry",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.BulkOperationResponse},
    required_scope="write",
    summary="Retry several failed pins",
)

_BODY = Body(lambda: checks.model(models.BulkIdsRequest))


def build_request(
    *, body: models.BulkIdsRequest | models.BulkIdsRequestDict
) -> Request[models.BulkOperationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/bulk-retry",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.BulkIdsRequest | models.BulkIdsRequestDict
) -> Response[models.BulkOperationResponse]:
    """Retry several failed pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.BulkIdsRequest | models.BulkIdsRequestDict
) -> models.BulkOperationResponse:
    """Retry several failed pins.

    `POST /v1/pins/bulk-retry`.

    Queues each failed pin again. Each id has its own result; an unknown id is `failed` with
    `not_found`.

    Assumed: At most 100 ids; a pin that is not failed is `skipped` with `conflict`.

    Args:
        client: The client that sends the request.
        body: Ids that a bulk call works on.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.BulkIdsRequest | models.BulkIdsRequestDict
) -> Response[models.BulkOperationResponse]:
    """Retry several failed pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.BulkIdsRequest | models.BulkIdsRequestDict
) -> models.BulkOperationResponse:
    """Retry several failed pins.

    `POST /v1/pins/bulk-retry`.

    Queues each failed pin again. Each id has its own result; an unknown id is `failed` with
    `not_found`.

    Assumed: At most 100 ids; a pin that is not failed is `skipped` with `conflict`.

    Args:
        client: The client that sends the request.
        body: Ids that a bulk call works on.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

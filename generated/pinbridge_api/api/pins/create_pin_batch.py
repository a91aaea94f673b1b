from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinBatchResponse] = Operation(
    id="create_pin_batch",
    method="POST",
    path="/v1/pins/batch",
    retry_safety="keyed",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinBatchResponse},
    required_scope="write",
    summary="Publish up to 100 pins in one call",
)

_BODY = Body(
    lambda: checks.model(models.PinBatchRequest), key_paths=[["pins", "*", "idempotency_key"]]
)


def build_request(
    *, body: models.PinBatchRequest | models.PinBatchRequestDict
) -> Request[models.PinBatchResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/batch",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.PinBatchRequest | models.PinBatchRequestDict
) -> Response[models.PinBatchResponse]:
    """Publish up to 100 pins in one call.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.PinBatchRequest | models.PinBatchRequestDict
) -> models.PinBatchResponse:
    """Publish up to 100 pins in one call.

    `POST /v1/pins/batch`, since API 1.30.

    Needs the plan feature `bulk_imports` and quota for all items; if either is missing, the
    whole call fails with 402. Problems of a single item (its board, its fields) appear in its
    result only. Items whose idempotency key is known are reported as `existing`.

    Assumed: A malformed item fails alone, and more than 100 items are refused with 422.

    Args:
        client: The client that sends the request.
        body: Pins to create in one call.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.PinBatchRequest | models.PinBatchRequestDict
) -> Response[models.PinBatchResponse]:
    """Publish up to 100 pins in one call.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.PinBatchRequest | models.PinBatchRequestDict
) -> models.PinBatchResponse:
    """Publish up to 100 pins in one call.

    `POST /v1/pins/batch`, since API 1.30.

    Needs the plan feature `bulk_imports` and quota for all items; if either is missing, the
    whole call fails with 402. Problems of a single item (its board, its fields) appear in its
    result only. Items whose idempotency key is known are reported as `existing`.

    Assumed: A malformed item fails alone, and more than 100 items are refused with 422.

    Args:
        client: The client that sends the request.
        body: Pins to create in one call.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

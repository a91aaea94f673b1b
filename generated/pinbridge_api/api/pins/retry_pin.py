from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.PinResponse] = Operation(
    id="retry_pin",
    method="POST",
    path="/v1/pins/{pin_id}/retry",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinResponse},
    required_scope="write",
    summary="Retry a failed pin",
)

_PIN_ID = Parameter("pin_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinResponse"))
_BODY = Body(lambda: checks.model(models.PinRetryRequest))


def build_request(
    *,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinRetryRequest | models.PinRetryRequestDict | Unset = UNSET,
) -> Request[models.PinResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/{_PIN_ID.segment(OPERATION, pin_id)}/retry",
        content=_BODY.json(OPERATION, body) if body is not UNSET else None,
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinRetryRequest | models.PinRetryRequestDict | Unset = UNSET,
) -> Response[models.PinResponse]:
    """Retry a failed pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(pin_id=pin_id, body=body))


def sync(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinRetryRequest | models.PinRetryRequestDict | Unset = UNSET,
) -> models.PinResponse:
    """Retry a failed pin.

    `POST /v1/pins/{pin_id}/retry`.

    Only in state `failed`; otherwise 409 with `conflict`. The body may name another board or
    account; the board is checked again. Id and idempotency key stay the same.

    Assumed: A retry clears `error_code` and `error_message`.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        body: Where to publish instead of the first place.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(pin_id=pin_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinRetryRequest | models.PinRetryRequestDict | Unset = UNSET,
) -> Response[models.PinResponse]:
    """Retry a failed pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(pin_id=pin_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinRetryRequest | models.PinRetryRequestDict | Unset = UNSET,
) -> models.PinResponse:
    """Retry a failed pin.

    `POST /v1/pins/{pin_id}/retry`.

    Only in state `failed`; otherwise 409 with `conflict`. The body may name another board or
    account; the board is checked again. Id and idempotency key stay the same.

    Assumed: A retry clears `error_code` and `error_message`.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        body: Where to publish instead of the first place.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(pin_id=pin_id, body=body))).parsed

from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinResponse] = Operation(
    id="get_pin",
    method="GET",
    path="/v1/pins/{pin_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinResponse},
    required_scope="read",
    summary="Get a pin",
)

_PIN_ID = Parameter("pin_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinResponse"))


def build_request(*, pin_id: uuid.UUID | str | models.PinResponse) -> Request[models.PinResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/{_PIN_ID.segment(OPERATION, pin_id)}",
    )


def sync_detailed(
    *, client: Executor, pin_id: uuid.UUID | str | models.PinResponse
) -> Response[models.PinResponse]:
    """Get a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(pin_id=pin_id))


def sync(*, client: Executor, pin_id: uuid.UUID | str | models.PinResponse) -> models.PinResponse:
    """Get a pin.

    `GET /v1/pins/{pin_id}`.

    `published` and `failed` are final states. `deferred` is not an error: the pin waits for
    rate capacity or quota and publishes by itself.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(pin_id=pin_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, pin_id: uuid.UUID | str | models.PinResponse
) -> Response[models.PinResponse]:
    """Get a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(pin_id=pin_id))


async def asyncio(
    *, client: AsyncExecutor, pin_id: uuid.UUID | str | models.PinResponse
) -> models.PinResponse:
    """Get a pin.

    `GET /v1/pins/{pin_id}`.

    `published` and `failed` are final states. `deferred` is not an error: the pin waits for
    rate capacity or quota and publishes by itself.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(pin_id=pin_id))).parsed

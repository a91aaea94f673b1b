from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.PinDeleteResponse | None] = Operation(
    id="delete_pin",
    method="DELETE",
    path="/v1/pins/{pin_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinDeleteResponse, 204: None},
    required_scope="destructive",
    summary="Delete a pin",
)

_PIN_ID = Parameter("pin_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinResponse"))
_DELETE_FROM_PINTEREST = Parameter("delete_from_pinterest", lambda: checks.boolean)


def build_request(
    *,
    pin_id: uuid.UUID | str | models.PinResponse,
    delete_from_pinterest: bool | Unset | None = UNSET,
) -> Request[models.PinDeleteResponse | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/{_PIN_ID.segment(OPERATION, pin_id)}",
        query=encode_query([*_DELETE_FROM_PINTEREST.pairs(OPERATION, delete_from_pinterest)]),
    )


def sync_detailed(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    delete_from_pinterest: bool | Unset | None = UNSET,
) -> Response[models.PinDeleteResponse | None]:
    """Delete a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(pin_id=pin_id, delete_from_pinterest=delete_from_pinterest))


def sync(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    delete_from_pinterest: bool | Unset | None = UNSET,
) -> models.PinDeleteResponse | None:
    """Delete a pin.

    `DELETE /v1/pins/{pin_id}`.

    Removes the PinBridge record. Without `delete_from_pinterest` the response is 204 and the
    picture stays on Pinterest; with it the pin is deleted there too and the response is 200
    with the result. Deleting does not give quota back.

    Assumed: Any state may be deleted except `publishing`, which results in 409 with
    `pin_publishing`; deleting refunds no quota.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        delete_from_pinterest: Also delete the published pin on Pinterest; changes the success
            response from 204 to 200. The server's default is False. Since API 1.30.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(pin_id=pin_id, delete_from_pinterest=delete_from_pinterest)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_id: uuid.UUID | str | models.PinResponse,
    delete_from_pinterest: bool | Unset | None = UNSET,
) -> Response[models.PinDeleteResponse | None]:
    """Delete a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(pin_id=pin_id, delete_from_pinterest=delete_from_pinterest)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_id: uuid.UUID | str | models.PinResponse,
    delete_from_pinterest: bool | Unset | None = UNSET,
) -> models.PinDeleteResponse | None:
    """Delete a pin.

    `DELETE /v1/pins/{pin_id}`.

    Removes the PinBridge record. Without `delete_from_pinterest` the response is 204 and the
    picture stays on Pinterest; with it the pin is deleted there too and the response is 200
    with the result. Deleting does not give quota back.

    Assumed: Any state may be deleted except `publishing`, which results in 409 with
    `pin_publishing`; deleting refunds no quota.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        delete_from_pinterest: Also delete the published pin on Pinterest; changes the success
            response from 204 to 200. The server's default is False. Since API 1.30.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(pin_id=pin_id, delete_from_pinterest=delete_from_pinterest)
        )
    ).parsed

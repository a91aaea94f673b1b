from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinResponse] = Operation(
    id="update_pin",
    method="PATCH",
    path="/v1/pins/{pin_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinResponse},
    required_scope="write",
    summary="Change a pin that is not published",
)

_PIN_ID = Parameter("pin_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinResponse"))
_BODY = Body(lambda: checks.model(models.PinUpdate))


def build_request(
    *, pin_id: uuid.UUID | str | models.PinResponse, body: models.PinUpdate | models.PinUpdateDict
) -> Request[models.PinResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/{_PIN_ID.segment(OPERATION, pin_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinUpdate | models.PinUpdateDict,
) -> Response[models.PinResponse]:
    """Change a pin that is not published.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(pin_id=pin_id, body=body))


def sync(
    *,
    client: Executor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinUpdate | models.PinUpdateDict,
) -> models.PinResponse:
    """Change a pin that is not published.

    `PATCH /v1/pins/{pin_id}`, since API 1.30.

    Allowed in states `queued`, `deferred` and `failed`; otherwise 409 with
    `pin_already_published`, `pin_removed_on_pinterest` or `pin_publishing`. Absent fields stay
    as they are; null clears `description`, `link_url` and `alt_text`. A new board is checked
    and must belong to the same account. Media cannot be changed. A failed pin stays failed
    until it is retried.

    Assumed: An empty body, or null for `title` or `board_id`, is refused with 422.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        body: Pin fields to change; omitted fields keep their value.

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
    body: models.PinUpdate | models.PinUpdateDict,
) -> Response[models.PinResponse]:
    """Change a pin that is not published.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(pin_id=pin_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_id: uuid.UUID | str | models.PinResponse,
    body: models.PinUpdate | models.PinUpdateDict,
) -> models.PinResponse:
    """Change a pin that is not published.

    `PATCH /v1/pins/{pin_id}`, since API 1.30.

    Allowed in states `queued`, `deferred` and `failed`; otherwise 409 with
    `pin_already_published`, `pin_removed_on_pinterest` or `pin_publishing`. Absent fields stay
    as they are; null clears `description`, `link_url` and `alt_text`. A new board is checked
    and must belong to the same account. Media cannot be changed. A failed pin stays failed
    until it is retried.

    Assumed: An empty body, or null for `title` or `board_id`, is refused with 422.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
        body: Pin fields to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(pin_id=pin_id, body=body))).parsed

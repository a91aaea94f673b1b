from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinResponse] = Operation(
    id="create_pin",
    method="POST",
    path="/v1/pins",
    retry_safety="keyed",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.PinResponse},
    required_scope="write",
    summary="Publish a pin",
)

_BODY = Body(lambda: checks.model(models.PinCreate), key_paths=[["idempotency_key"]])


def build_request(*, body: models.PinCreate | models.PinCreateDict) -> Request[models.PinResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.PinCreate | models.PinCreateDict
) -> Response[models.PinResponse]:
    """Publish a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(*, client: Executor, body: models.PinCreate | models.PinCreateDict) -> models.PinResponse:
    """Publish a pin.

    `POST /v1/pins`.

    Checks account, media, board, plan and quota, then queues the pin; a worker publishes it
    later. Sending an idempotency key that the workspace already used returns the pin made with
    it, also with 201, and neither queues it again nor counts against the quota. A bad board
    results in 422, a broken Pinterest connection 409, an exhausted quota or a missing plan
    feature 402. Uploaded media (`asset_id`) needs the plan feature `uploaded_media_assets`.

    Assumed: A reused idempotency key with another payload returns the first pin unchanged, and
    connection problems result in 409.

    Args:
        client: The client that sends the request.
        body: A pin to publish. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.PinCreate | models.PinCreateDict
) -> Response[models.PinResponse]:
    """Publish a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.PinCreate | models.PinCreateDict
) -> models.PinResponse:
    """Publish a pin.

    `POST /v1/pins`.

    Checks account, media, board, plan and quota, then queues the pin; a worker publishes it
    later. Sending an idempotency key that the workspace already used returns the pin made with
    it, also with 201, and neither queues it again nor counts against the quota. A bad board
    results in 422, a broken Pinterest connection 409, an exhausted quota or a missing plan
    feature 402. Uploaded media (`asset_id`) needs the plan feature `uploaded_media_assets`.

    Assumed: A reused idempotency key with another payload returns the first pin unchanged, and
    connection problems result in 409.

    Args:
        client: The client that sends the request.
        body: A pin to publish. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

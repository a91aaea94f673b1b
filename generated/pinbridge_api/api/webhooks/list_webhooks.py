from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.WebhookResponse]] = Operation(
    id="list_webhooks",
    method="GET",
    path="/v1/webhooks",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.WebhookResponse]},
    required_scope="read",
    summary="List webhooks",
)


def build_request() -> Request[list[models.WebhookResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/webhooks",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.WebhookResponse]]:
    """List webhooks.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.WebhookResponse]:
    """List webhooks.

    `GET /v1/webhooks`.

    All webhooks of the project as a bare array, without paging.

    Assumed: Newest first.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[list[models.WebhookResponse]]:
    """List webhooks.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.WebhookResponse]:
    """List webhooks.

    `GET /v1/webhooks`.

    All webhooks of the project as a bare array, without paging.

    Assumed: Newest first.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

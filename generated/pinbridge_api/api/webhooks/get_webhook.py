from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.WebhookResponse] = Operation(
    id="get_webhook",
    method="GET",
    path="/v1/webhooks/{webhook_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.WebhookResponse},
    required_scope="read",
    summary="Get a webhook",
)

_WEBHOOK_ID = Parameter(
    "webhook_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "WebhookResponse")
)


def build_request(
    *, webhook_id: uuid.UUID | str | models.WebhookResponse
) -> Request[models.WebhookResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/webhooks/{_WEBHOOK_ID.segment(OPERATION, webhook_id)}",
    )


def sync_detailed(
    *, client: Executor, webhook_id: uuid.UUID | str | models.WebhookResponse
) -> Response[models.WebhookResponse]:
    """Get a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(webhook_id=webhook_id))


def sync(
    *, client: Executor, webhook_id: uuid.UUID | str | models.WebhookResponse
) -> models.WebhookResponse:
    """Get a webhook.

    `GET /v1/webhooks/{webhook_id}`.

    Args:
        client: The client that sends the request.
        webhook_id: Id of the webhook.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(webhook_id=webhook_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, webhook_id: uuid.UUID | str | models.WebhookResponse
) -> Response[models.WebhookResponse]:
    """Get a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(webhook_id=webhook_id))


async def asyncio(
    *, client: AsyncExecutor, webhook_id: uuid.UUID | str | models.WebhookResponse
) -> models.WebhookResponse:
    """Get a webhook.

    `GET /v1/webhooks/{webhook_id}`.

    Args:
        client: The client that sends the request.
        webhook_id: Id of the webhook.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(webhook_id=webhook_id))).parsed

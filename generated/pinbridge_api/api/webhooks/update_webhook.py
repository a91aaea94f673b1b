from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.WebhookResponse] = Operation(
    id="update_webhook",
    method="PATCH",
    path="/v1/webhooks/{webhook_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.WebhookResponse},
    required_scope="write",
    summary="Change a webhook",
)

_WEBHOOK_ID = Parameter(
    "webhook_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "WebhookResponse")
)
_BODY = Body(lambda: checks.model(models.WebhookUpdate))


def build_request(
    *,
    webhook_id: uuid.UUID | str | models.WebhookResponse,
    body: models.WebhookUpdate | models.WebhookUpdateDict,
) -> Request[models.WebhookResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/webhooks/{_WEBHOOK_ID.segment(OPERATION, webhook_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    webhook_id: uuid.UUID | str | models.WebhookResponse,
    body: models.WebhookUpdate | models.WebhookUpdateDict,
) -> Response[models.WebhookResponse]:
    """Change a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(webhook_id=webhook_id, body=body))


def sync(
    *,
    client: Executor,
    webhook_id: uuid.UUID | str | models.WebhookResponse,
    body: models.WebhookUpdate | models.WebhookUpdateDict,
) -> models.WebhookResponse:
    """Change a webhook.

    `PATCH /v1/webhooks/{webhook_id}`.

    Absent fields stay as they are; `events` replaces the whole list. Use it to rotate the
    secret or to pause deliveries.

    Assumed: Events that happen while a webhook is paused are not delivered later.

    Args:
        client: The client that sends the request.
        webhook_id: Id of the webhook.
        body: Webhook settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(webhook_id=webhook_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    webhook_id: uuid.UUID | str | models.WebhookResponse,
    body: models.WebhookUpdate | models.WebhookUpdateDict,
) -> Response[models.WebhookResponse]:
    """Change a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(webhook_id=webhook_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    webhook_id: uuid.UUID | str | models.WebhookResponse,
    body: models.WebhookUpdate | models.WebhookUpdateDict,
) -> models.WebhookResponse:
    """Change a webhook.

    `PATCH /v1/webhooks/{webhook_id}`.

    Absent fields stay as they are; `events` replaces the whole list. Use it to rotate the
    secret or to pause deliveries.

    Assumed: Events that happen while a webhook is paused are not delivered later.

    Args:
        client: The client that sends the request.
        webhook_id: Id of the webhook.
        body: Webhook settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(webhook_id=webhook_id, body=body))).parsed

from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.WebhookResponse] = Operation(
    id="create_webhook",
    method="POST",
    path="/v1/webhooks",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.WebhookResponse},
    required_scope="write",
    summary="Register a webhook",
)

_BODY = Body(lambda: checks.model(models.WebhookCreate))


def build_request(
    *, body: models.WebhookCreate | models.WebhookCreateDict
) -> Request[models.WebhookResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/webhooks",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.WebhookCreate | models.WebhookCreateDict
) -> Response[models.WebhookResponse]:
    """Register a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.WebhookCreate | models.WebhookCreateDict
) -> models.WebhookResponse:
    """Register a webhook.

    `POST /v1/webhooks`.

    Belongs to the active project. Deliveries are signed with the secret, which is never
    returned. Repeating the call registers a second webhook.

    Assumed: Unknown event names are refused with 422; number and URLs of webhooks are not
    limited.

    Args:
        client: The client that sends the request.
        body: Settings of a new webhook.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.WebhookCreate | models.WebhookCreateDict
) -> Response[models.WebhookResponse]:
    """Register a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.WebhookCreate | models.WebhookCreateDict
) -> models.WebhookResponse:
    """Register a webhook.

    `POST /v1/webhooks`.

    Belongs to the active project. Deliveries are signed with the secret, which is never
    returned. Repeating the call registers a second webhook.

    Assumed: Unknown event names are refused with 422; number and URLs of webhooks are not
    limited.

    Args:
        client: The client that sends the request.
        body: Settings of a new webhook.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.webhook_create import WebhookCreate, WebhookCreateDict
from ...models.webhook_response import WebhookResponse

OPERATION: Operation[WebhookResponse] = Operation(
    id="create_webhook",
    method="POST",
    path="/v1/webhooks",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    responses={201: WebhookResponse},
    required_scope="write",
    summary="Register a webhook",
)

_BODY = Body(checks.model(WebhookCreate), lambda value: coerce.model(value, WebhookCreate))


def build_request(*, body: WebhookCreate | WebhookCreateDict) -> Request[WebhookResponse]:
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
    *, client: Executor, body: WebhookCreate | WebhookCreateDict
) -> Response[WebhookResponse]:
    """Register a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(*, client: Executor, body: WebhookCreate | WebhookCreateDict) -> WebhookResponse:
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
    *, client: AsyncExecutor, body: WebhookCreate | WebhookCreateDict
) -> Response[WebhookResponse]:
    """Register a webhook.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: WebhookCreate | WebhookCreateDict
) -> WebhookResponse:
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

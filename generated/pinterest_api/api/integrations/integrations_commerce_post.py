from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.IntegrationMetadata] = Operation(
    id="integrations_commerce_post",
    method="POST",
    path="/integrations/commerce",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.IntegrationMetadata},
    summary="",
)

_BODY = Body(lambda: checks.model(models.IntegrationRequest))


def build_request(
    *, body: models.IntegrationRequest | models.IntegrationRequestDict
) -> Request[models.IntegrationMetadata]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/integrations/commerce",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.IntegrationRequest | models.IntegrationRequestDict
) -> Response[models.IntegrationMetadata]:
    """POST /integrations/commerce.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.IntegrationRequest | models.IntegrationRequestDict
) -> models.IntegrationMetadata:
    """POST /integrations/commerce.

    `POST /integrations/commerce`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.IntegrationRequest | models.IntegrationRequestDict
) -> Response[models.IntegrationMetadata]:
    """POST /integrations/commerce.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.IntegrationRequest | models.IntegrationRequestDict
) -> models.IntegrationMetadata:
    """POST /integrations/commerce.

    `POST /integrations/commerce`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

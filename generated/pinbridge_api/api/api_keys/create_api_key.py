from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.APIKeyCreateResponse] = Operation(
    id="create_api_key",
    method="POST",
    path="/v1/api-keys",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.APIKeyCreateResponse},
    required_scope="write",
    summary="Create an API key",
)

_BODY = Body(lambda: checks.model(models.APIKeyCreate))


def build_request(
    *, body: models.APIKeyCreate | models.APIKeyCreateDict
) -> Request[models.APIKeyCreateResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/api-keys",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.APIKeyCreate | models.APIKeyCreateDict
) -> Response[models.APIKeyCreateResponse]:
    """Create an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.APIKeyCreate | models.APIKeyCreateDict
) -> models.APIKeyCreateResponse:
    """Create an API key.

    `POST /v1/api-keys`.

    The secret is in this response only. Without `scopes` the key gets them all. 403 with
    `plan_limit` means that the plan allows no further key.

    Args:
        client: The client that sends the request.
        body: Settings of a new API key.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.APIKeyCreate | models.APIKeyCreateDict
) -> Response[models.APIKeyCreateResponse]:
    """Create an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.APIKeyCreate | models.APIKeyCreateDict
) -> models.APIKeyCreateResponse:
    """Create an API key.

    `POST /v1/api-keys`.

    The secret is in this response only. Without `scopes` the key gets them all. 403 with
    `plan_limit` means that the plan allows no further key.

    Args:
        client: The client that sends the request.
        body: Settings of a new API key.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed

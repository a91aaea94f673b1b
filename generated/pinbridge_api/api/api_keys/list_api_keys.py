from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.APIKeyResponse]] = Operation(
    id="list_api_keys",
    method="GET",
    path="/v1/api-keys",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.APIKeyResponse]},
    required_scope="read",
    summary="List API keys",
)


def build_request() -> Request[list[models.APIKeyResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/api-keys",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.APIKeyResponse]]:
    """List API keys.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.APIKeyResponse]:
    """List API keys.

    `GET /v1/api-keys`.

    Never shows secrets.

    Assumed: Revoked keys are assumed to stay listed, newest keys first.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[list[models.APIKeyResponse]]:
    """List API keys.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.APIKeyResponse]:
    """List API keys.

    `GET /v1/api-keys`.

    Never shows secrets.

    Assumed: Revoked keys are assumed to stay listed, newest keys first.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

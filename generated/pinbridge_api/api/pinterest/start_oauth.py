from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.OAuthStartResponse] = Operation(
    id="start_oauth",
    method="GET",
    path="/v1/pinterest/oauth/start",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.OAuthStartResponse},
    required_scope="write",
    summary="Start connecting a Pinterest account",
)


def build_request() -> Request[models.OAuthStartResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pinterest/oauth/start",
    )


def sync_detailed(*, client: Executor) -> Response[models.OAuthStartResponse]:
    """Start connecting a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.OAuthStartResponse:
    """Start connecting a Pinterest account.

    `GET /v1/pinterest/oauth/start`.

    Gives the Pinterest address to open in a browser. Needs the write scope although it is a
    GET. Since API 1.37 the permission for secret boards is asked for too. 403 with `plan_limit`
    means that the plan allows no further account.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.OAuthStartResponse]:
    """Start connecting a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.OAuthStartResponse:
    """Start connecting a Pinterest account.

    `GET /v1/pinterest/oauth/start`.

    Gives the Pinterest address to open in a browser. Needs the write scope although it is a
    GET. Since API 1.37 the permission for secret boards is asked for too. 403 with `plan_limit`
    means that the plan allows no further account.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.MeResponse] = Operation(
    id="get_me",
    method="GET",
    path="/v1/auth/me",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.MeResponse},
    summary="Show the current user and session",
)


def build_request() -> Request[models.MeResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/me",
    )


def sync_detailed(*, client: Executor) -> Response[models.MeResponse]:
    """Show the current user and session.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.MeResponse:
    """Show the current user and session.

    `GET /v1/auth/me`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.MeResponse]:
    """Show the current user and session.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.MeResponse:
    """Show the current user and session.

    `GET /v1/auth/me`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

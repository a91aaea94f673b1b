from __future__ import annotations

from typing import Any

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[dict[str, Any] | None] = Operation(
    id="logout",
    method="POST",
    path="/auth/logout",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: dict[str, Any], 204: None},
    summary="Close the session",
)


def build_request() -> Request[dict[str, Any] | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/auth/logout",
    )


def sync_detailed(*, client: Executor) -> Response[dict[str, Any] | None]:
    """Close the session.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> dict[str, Any] | None:
    """Close the session.

    `POST /auth/logout`.

    Assumed: The body of the response is not documented. Closing a closed session is assumed to
    do no harm.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[dict[str, Any] | None]:
    """Close the session.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> dict[str, Any] | None:
    """Close the session.

    `POST /auth/logout`.

    Assumed: The body of the response is not documented. Closing a closed session is assumed to
    do no harm.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

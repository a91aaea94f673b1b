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
    responses={200: dict[str, Any], 204: None},
    summary="Close the session",
)


def build_request() -> Request[dict[str, Any] | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/auth/logout",
    )


def sync_detailed(*, client: Executor) -> Response[dict[str, Any] | None]:
    """Close the session.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> dict[str, Any] | None:
    """Close the session.

    `POST /auth/logout`.

    Assumed: The body of the answer is not documented. Closing a closed session is assumed to do
    no harm.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[dict[str, Any] | None]:
    """Close the session.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> dict[str, Any] | None:
    """Close the session.

    `POST /auth/logout`.

    Assumed: The body of the answer is not documented. Closing a closed session is assumed to do
    no harm.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.health import Health

OPERATION: Operation[Health] = Operation(
    id="health",
    method="GET",
    path="/health",
    retry_safety="safe",
    security=(),
    responses={200: Health},
    summary="Check that the service is alive",
)


def build_request() -> Request[Health]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/health",
    )


def sync_detailed(*, client: Executor) -> Response[Health]:
    """Check that the service is alive.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> Health:
    """Check that the service is alive.

    `GET /health`.

    Assumed: The body is not documented; a `status` is assumed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[Health]:
    """Check that the service is alive.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> Health:
    """Check that the service is alive.

    `GET /health`.

    Assumed: The body is not documented; a `status` is assumed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

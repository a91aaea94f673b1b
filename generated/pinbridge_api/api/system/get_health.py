from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.health_response import HealthResponse

OPERATION: Operation[HealthResponse] = Operation(
    id="get_health",
    method="GET",
    path="/healthz",
    retry_safety="safe",
    security=(),
    responses={200: HealthResponse},
    summary="Check that the service is alive",
)


def build_request() -> Request[HealthResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/healthz",
    )


def sync_detailed(*, client: Executor) -> Response[HealthResponse]:
    """Check that the service is alive.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> HealthResponse:
    """Check that the service is alive.

    `GET /healthz`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[HealthResponse]:
    """Check that the service is alive.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> HealthResponse:
    """Check that the service is alive.

    `GET /healthz`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

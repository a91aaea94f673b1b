from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.readiness_response import ReadinessResponse

OPERATION: Operation[ReadinessResponse] = Operation(
    id="get_readiness",
    method="GET",
    path="/readyz",
    retry_safety="safe",
    security=(),
    responses={200: ReadinessResponse},
    summary="Check that the service can work",
)


def build_request() -> Request[ReadinessResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/readyz",
    )


def sync_detailed(*, client: Executor) -> Response[ReadinessResponse]:
    """Check that the service can work.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> ReadinessResponse:
    """Check that the service can work.

    `GET /readyz`.

    Answers 503 while the database, cache, broker, workers or storage are out of reach.

    Assumed: The body of the 503 answer is not known; the usual error body is assumed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[ReadinessResponse]:
    """Check that the service can work.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> ReadinessResponse:
    """Check that the service can work.

    `GET /readyz`.

    Answers 503 while the database, cache, broker, workers or storage are out of reach.

    Assumed: The body of the 503 answer is not known; the usual error body is assumed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ReadinessResponse] = Operation(
    id="get_readiness",
    method="GET",
    path="/readyz",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.ReadinessResponse},
    summary="Check that the service can work",
)


def build_request() -> Request[models.ReadinessResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/readyz",
    )


def sync_detailed(*, client: Executor) -> Response[models.ReadinessResponse]:
    """Check that the service can work.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.ReadinessResponse:
    """Check that the service can work.

    `GET /readyz`.

    Responds with 503 while the database, cache, broker, workers or storage are out of reach.

    Assumed: The body of the 503 response is not known; the usual error body is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.ReadinessResponse]:
    """Check that the service can work.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.ReadinessResponse:
    """Check that the service can work.

    `GET /readyz`.

    Responds with 503 while the database, cache, broker, workers or storage are out of reach.

    Assumed: The body of the 503 response is not known; the usual error body is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.StatusResponse] = Operation(
    id="get_status",
    method="GET",
    path="/statusz",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.StatusResponse},
    required_scope="read",
    summary="Get the state of the service in detail",
)


def build_request() -> Request[models.StatusResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/statusz",
    )


def sync_detailed(*, client: Executor) -> Response[models.StatusResponse]:
    """Get the state of the service in detail.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.StatusResponse:
    """Get the state of the service in detail.

    `GET /statusz`.

    Readiness, internal systems, waiting work and external providers.

    Assumed: No source says whether credentials are needed; taken as needed, like all operations
    not known as public.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.StatusResponse]:
    """Get the state of the service in detail.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.StatusResponse:
    """Get the state of the service in detail.

    `GET /statusz`.

    Readiness, internal systems, waiting work and external providers.

    Assumed: No source says whether credentials are needed; taken as needed, like all operations
    not known as public.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.root_response import RootResponse

OPERATION: Operation[RootResponse] = Operation(
    id="get_root",
    method="GET",
    path="/",
    retry_safety="safe",
    security=(),
    responses={200: RootResponse},
    summary="Show service name and version",
)


def build_request() -> Request[RootResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/",
    )


def sync_detailed(*, client: Executor) -> Response[RootResponse]:
    """Show service name and version.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> RootResponse:
    """Show service name and version.

    `GET /`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[RootResponse]:
    """Show service name and version.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> RootResponse:
    """Show service name and version.

    `GET /`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

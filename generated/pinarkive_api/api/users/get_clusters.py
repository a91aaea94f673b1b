from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.ClusterInfo]] = Operation(
    id="get_clusters",
    method="GET",
    path="/users/me/clusters",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: list[models.ClusterInfo]},
    required_scope="cluster:read",
    summary="List the clusters that the user may store in",
)


def build_request() -> Request[list[models.ClusterInfo]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/users/me/clusters",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.ClusterInfo]]:
    """List the clusters that the user may store in.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.ClusterInfo]:
    """List the clusters that the user may store in.

    `GET /users/me/clusters`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[list[models.ClusterInfo]]:
    """List the clusters that the user may store in.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.ClusterInfo]:
    """List the clusters that the user may store in.

    `GET /users/me/clusters`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

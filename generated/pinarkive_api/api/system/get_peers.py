from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.Peers] = Operation(
    id="get_peers",
    method="GET",
    path="/peers/",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.Peers},
    summary="List the peers of the cluster",
)


def build_request() -> Request[models.Peers]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/peers/",
    )


def sync_detailed(*, client: Executor) -> Response[models.Peers]:
    """List the peers of the cluster.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.Peers:
    """List the peers of the cluster.

    `GET /peers/`.

    Responds with 503 while the cluster is out of reach.

    Assumed: The body is not documented; that of PinArkive's own cluster library is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.Peers]:
    """List the peers of the cluster.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.Peers:
    """List the peers of the cluster.

    `GET /peers/`.

    Responds with 503 while the cluster is out of reach.

    Assumed: The body is not documented; that of PinArkive's own cluster library is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

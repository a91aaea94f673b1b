from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.MCPTrackResponse] = Operation(
    id="track_mcp_request",
    method="POST",
    path="/v1/mcp/track",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.MCPTrackResponse},
    required_scope="read",
    summary="Count one assistant request",
)


def build_request() -> Request[models.MCPTrackResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/mcp/track",
    )


def sync_detailed(*, client: Executor) -> Response[models.MCPTrackResponse]:
    """Count one assistant request.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.MCPTrackResponse:
    """Count one assistant request.

    `POST /v1/mcp/track`.

    Adds one to the counter of the current week, at every call.

    Assumed: The read scope suffices, because assistants with a read-only key are counted as
    well.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.MCPTrackResponse]:
    """Count one assistant request.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.MCPTrackResponse:
    """Count one assistant request.

    `POST /v1/mcp/track`.

    Adds one to the counter of the current week, at every call.

    Assumed: The read scope suffices, because assistants with a read-only key are counted as
    well.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

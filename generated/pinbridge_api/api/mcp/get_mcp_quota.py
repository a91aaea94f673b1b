from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.MCPQuotaResponse] = Operation(
    id="get_mcp_quota",
    method="GET",
    path="/v1/mcp/quota",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.MCPQuotaResponse},
    required_scope="read",
    summary="Get the weekly assistant quota",
)


def build_request() -> Request[models.MCPQuotaResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/mcp/quota",
    )


def sync_detailed(*, client: Executor) -> Response[models.MCPQuotaResponse]:
    """Get the weekly assistant quota.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.MCPQuotaResponse:
    """Get the weekly assistant quota.

    `GET /v1/mcp/quota`.

    Shows how many assistant (MCP) requests the current week has used and when the counter
    starts again.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.MCPQuotaResponse]:
    """Get the weekly assistant quota.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.MCPQuotaResponse:
    """Get the weekly assistant quota.

    `GET /v1/mcp/quota`.

    Shows how many assistant (MCP) requests the current week has used and when the counter
    starts again.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed

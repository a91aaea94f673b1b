from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.mcp_quota_response import MCPQuotaResponse

OPERATION: Operation[MCPQuotaResponse] = Operation(
    id="get_mcp_quota",
    method="GET",
    path="/v1/mcp/quota",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    responses={200: MCPQuotaResponse},
    required_scope="read",
    summary="Get the weekly assistant quota",
)


def build_request() -> Request[MCPQuotaResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/mcp/quota",
    )


def sync_detailed(*, client: Executor) -> Response[MCPQuotaResponse]:
    """Get the weekly assistant quota.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> MCPQuotaResponse:
    """Get the weekly assistant quota.

    `GET /v1/mcp/quota`.

    Shows how many assistant (MCP) requests the current week has used and when the counter
    starts again.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[MCPQuotaResponse]:
    """Get the weekly assistant quota.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> MCPQuotaResponse:
    """Get the weekly assistant quota.

    `GET /v1/mcp/quota`.

    Shows how many assistant (MCP) requests the current week has used and when the counter
    starts again.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed

"""The group `mcp` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import MCPQuotaResponse, MCPTrackResponse


class AsyncMcpResource(AsyncAPIResource):
    """Weekly request quota of AI assistants."""

    async def quota(self, *, options: RequestOptions | None = None) -> MCPQuotaResponse:
        """Get the weekly assistant quota.

        `GET /v1/mcp/quota`.

        Shows how many assistant (MCP) requests the current week has used and when the counter
        starts again.

        Args:
            options: Settings for this call only.

        Returns:
            Limit and use of the current week.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.mcp.get_mcp_quota import build_request

        response: Response[MCPQuotaResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def track(self, *, options: RequestOptions | None = None) -> MCPTrackResponse:
        """Count one assistant request.

        `POST /v1/mcp/track`.

        Adds one to the counter of the current week, at every call.

        Args:
            options: Settings for this call only.

        Returns:
            Limit and use after counting.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.mcp.track_mcp_request import build_request

        response: Response[MCPTrackResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

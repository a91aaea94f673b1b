"""The quota of assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from pinbridge_api.models import MCPQuotaResponse, MCPTrackResponse

    from pinbridge._core.settings import RequestOptions


class AsyncMCPResource(AsyncAPIResource):
    """Requests of AI assistants (MCP), counted by the week."""

    async def quota(self, *, options: RequestOptions | None = None) -> MCPQuotaResponse:
        """Read how many assistant requests the week has used; a limit of 0 means none.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.mcp import get_mcp_quota

        return await self._call(options, get_mcp_quota.build_request)

    async def track(self, *, options: RequestOptions | None = None) -> MCPTrackResponse:
        """Count one assistant request; each call adds one, so it is not repeated blindly.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.mcp import track_mcp_request

        return await self._call(options, track_mcp_request.build_request)

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .mcp_quota_upgrade import MCPQuotaUpgrade


@define(kw_only=True)
class MCPTrackResponse(Decodable):
    """Assistant requests used in this week, after counting one more.

    Attributes:
        week: ISO week, such as 2026-W09.
        requests_limit: Zero means no limit.
        resets_at: ISO timestamp of the next reset.
        upgrade: Since API 1.46.
    """

    week: str
    requests_used: int
    requests_limit: int
    quota_exhausted: bool
    resets_at: str
    upgrade: MCPQuotaUpgrade | None = None

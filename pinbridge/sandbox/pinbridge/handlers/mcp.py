"""The weekly quota of AI assistants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge import render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import AssistantUse

operations = Registry()


class _Week:
    """The present week of the caller's project."""

    def __init__(self, call: Call) -> None:
        year, number, weekday = call.now.isocalendar()
        self.week = f"{year}-W{number:02}"
        monday = datetime.combine(call.now.date(), datetime.min.time(), UTC)
        self.ends_at = monday + timedelta(days=8 - weekday)
        self.requests_limit = plan_of(call.caller.workspace.plan).assistant_requests
        row_id = f"{call.caller.workspace.id}:{self.week}"
        self.row = call.state.store.assistant_use.get(row_id) or AssistantUse(id=row_id, used=0)

    @property
    def requests_used(self) -> int:
        return self.row.used

    @property
    def quota_exhausted(self) -> bool:
        return 0 < self.requests_limit <= self.row.used

    @property
    def resets_at(self) -> str:
        return self.ends_at.isoformat().replace("+00:00", "Z")

    @property
    def upgrade(self) -> models.MCPQuotaUpgrade | None:
        if not self.quota_exhausted:
            return None
        return models.MCPQuotaUpgrade(
            message="The assistant requests of this week are used up",
            remediation="Upgrade the plan, or wait until the counter starts again.",
        )


@operations.serve("get_mcp_quota")
def get_mcp_quota(call: Call) -> Response:
    """Show how many requests the week has used."""
    return Response(render.same_fields(_Week(call), models.MCPQuotaResponse))


@operations.serve("track_mcp_request")
def track_mcp_request(call: Call) -> Response:
    """Count one request."""
    week = _Week(call)
    week.row.used += 1
    rows = call.state.store.assistant_use
    if week.row.seq:
        rows.save(week.row)
    else:
        rows.add(week.row)
    return Response(render.same_fields(week, models.MCPTrackResponse))

"""The weekly quota of AI assistants."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import AssistantUse

operations = Registry()


class _Week:
    """The present week of the caller's project."""

    def __init__(self, call: Call) -> None:
        year, number, weekday = call.now.isocalendar()
        self.name = f"{year}-W{number:02}"
        monday = datetime.combine(call.now.date(), datetime.min.time(), UTC)
        self.ends_at = monday + timedelta(days=8 - weekday)
        self.limit = plan_of(call.caller.workspace.plan).assistant_requests
        row_id = f"{call.caller.workspace.id}:{self.name}"
        self.row = call.state.store.assistant_use.get(row_id) or AssistantUse(id=row_id, used=0)

    @property
    def exhausted(self) -> bool:
        return 0 < self.limit <= self.row.used

    @property
    def resets_at(self) -> str:
        return self.ends_at.isoformat().replace("+00:00", "Z")

    @property
    def upgrade(self) -> models.MCPQuotaUpgrade | None:
        if not self.exhausted:
            return None
        return models.MCPQuotaUpgrade(
            message="The assistant requests of this week are used up",
            remediation="Upgrade the plan, or wait until the counter starts again.",
        )


@operations.serve("get_mcp_quota")
def get_mcp_quota(call: Call) -> Response:
    """Show how many requests the week has used."""
    week = _Week(call)
    return Response(
        models.MCPQuotaResponse(
            week=week.name,
            requests_used=week.row.used,
            requests_limit=week.limit,
            quota_exhausted=week.exhausted,
            resets_at=week.resets_at,
            upgrade=week.upgrade,
        )
    )


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
    return Response(
        models.MCPTrackResponse(
            week=week.name,
            requests_used=week.row.used,
            requests_limit=week.limit,
            quota_exhausted=week.exhausted,
            resets_at=week.resets_at,
            upgrade=week.upgrade,
        )
    )

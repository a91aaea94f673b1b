"""What happened in the project."""

from __future__ import annotations

import base64
import binascii
from itertools import islice

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Where, to_micros
from pinbridge.sandbox.pinbridge import render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.plans import plan_of, retention_label
from pinbridge.sandbox.pinbridge.rows import LogEntry

operations = Registry()

_CURSOR_PREFIX = "after:"
# What SQLite can compare with.
_LONGEST_NUMBER = 18


@operations.serve("list_activity_logs", "can_view_reports")
def list_activity_logs(call: Call) -> Response:
    """List entries, newest first, for a bound key those of its accounts; an unknown filter value gives an empty page."""
    query = call.query
    limit = query.integer("limit", 50, low=1, high=200)
    where = Where("workspace_id = ?", call.caller.workspace.id)
    if (allowed := call.caller.allowed_accounts) is not None:
        where.add_in("account_id", allowed)
    before: int | None = None
    if (cursor := query.raw("cursor")) is not None:
        before = _position(cursor)
        if before is None:
            query.fail("cursor", "Input should be a cursor of this list")
    for name in ("category", "action", "status", "resource_type"):
        if (value := query.text(name)) is not None:
            where.add(f"{name} = ?", value)
    if (since := query.instant("since")) is not None:
        where.add("created_at >= ?", since)
    query.check()
    log, now = call.state.store.log_entries, to_micros(call.now)
    found = log.cached(
        (where.sql, where.bound), lambda: log.columns("seq, expires_at", where, "seq DESC")
    )
    kept = (seq for seq, expires in found if expires > now and (before is None or seq < before))
    rows = log.listed(list(islice(kept, limit + 1)))
    page = rows[:limit]
    days = plan_of(call.caller.workspace.plan).retention_days
    return Response(
        models.ActivityLogListResponse(
            items=[render.same_fields(row, models.ActivityLogResponse) for row in page],
            next_cursor=_cursor(page[-1]) if len(rows) > limit else None,
            current_retention_days=days,
            current_retention_label=retention_label(days),
        )
    )


def _cursor(row: LogEntry) -> str:
    return base64.urlsafe_b64encode(f"{_CURSOR_PREFIX}{row.seq}".encode()).decode().rstrip("=")


def _position(cursor: str) -> int | None:
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    number = text.removeprefix(_CURSOR_PREFIX)
    valid = (
        text.startswith(_CURSOR_PREFIX) and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    )
    return int(number) if valid else None

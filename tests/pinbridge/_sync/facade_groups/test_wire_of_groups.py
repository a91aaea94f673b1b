# Derived from tests/pinbridge/_async/facade_groups/test_wire_of_groups.py by ./codegen.sh; do not edit.
"""Every method of these groups sends what the spec says, and returns what the service answers."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from pinbridge_api.models import (
    ActivityLogCategory,
    CheckoutRequest,
    ScheduleCreate,
    ScheduleUpdate,
    TeamMemberUpdateRequest,
)
from pinbridge_api.operations import load

from pinbridge import InvalidInputError, PinbridgeClient
from pinbridge.paging import Page
from pinbridge.runtime.codec import decode

ID = UUID("11111111-2222-3333-4444-555555555555")
OTHER = UUID("99999999-2222-3333-4444-555555555555")
TOKEN = "t" * 20
TOKYO = datetime.timezone(datetime.timedelta(hours=9))
MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=TOKYO)
PICTURE = "https://example.com/a.png"
SCHEDULE = {"account_id": str(ID), "board_id": "b", "title": "t", "image_url": PICTURE}
SCHEDULE_BODY = {**SCHEDULE, "run_at": "2026-01-01T18:04:05Z"}
MAIL_SWITCHES = {
    "transactional_enabled": True,
    "alerts_enabled": False,
    "verification_enabled": True,
}

Call = Callable[[Any], Any]

# Operation, call, request target, body.
CASES: list[tuple[str, Call, str, Any]] = [
    ("list_activity_logs", lambda c: c.activity_logs.list(), "/v1/activity-logs?limit=50", None),
    (
        "list_activity_logs",
        lambda c: c.activity_logs.list(
            limit=10,
            cursor="a b",
            category="publishing",
            action="pin.published",
            status="success",
            resource_type="pin",
            since=MOMENT,
        ),
        "/v1/activity-logs?limit=10&cursor=a%20b&category=publishing&action=pin.published"
        "&status=success&resource_type=pin&since=2026-01-01T18%3A04%3A05%2B00%3A00",
        None,
    ),
    (
        "list_activity_logs",
        lambda c: c.activity_logs.list(category=ActivityLogCategory.BILLING),
        "/v1/activity-logs?limit=50&category=billing",
        None,
    ),
    ("get_rate_meter", lambda c: c.rate_meter.get(ID), f"/v1/rate-meter?account_id={ID}", None),
    ("get_pricing", lambda c: c.billing.pricing(), "/v1/billing/pricing", None),
    (
        "create_checkout",
        lambda c: c.billing.checkout(CheckoutRequest(plan="pro", billing_cycle="annual")),
        "/v1/billing/checkout",
        {"plan": "pro", "billing_cycle": "annual"},
    ),
    (
        "create_checkout",
        lambda c: c.billing.checkout(plan="pro"),
        "/v1/billing/checkout",
        {"plan": "pro", "billing_cycle": "monthly"},
    ),
    ("create_portal", lambda c: c.billing.portal(), "/v1/billing/portal", None),
    ("get_billing_status", lambda c: c.billing.status(), "/v1/billing/status", None),
    ("get_dashboard_summary", lambda c: c.dashboard.summary(), "/v1/dashboard/summary", None),
    (
        "get_dashboard_summary",
        lambda c: c.dashboard.summary(start=MOMENT, end="2026-02-01T00:00:00", tz="Asia/Tokyo"),
        "/v1/dashboard/summary?start=2026-01-02T03%3A04%3A05%2B09%3A00&end=2026-02-01T00%3A00%3A00"
        "&tz=Asia%2FTokyo",
        None,
    ),
    ("get_mcp_quota", lambda c: c.mcp.quota(), "/v1/mcp/quota", None),
    ("track_mcp_request", lambda c: c.mcp.track(), "/v1/mcp/track", None),
    ("get_email_preferences", lambda c: c.email.get_preferences(), "/v1/email/preferences", None),
    (
        "update_email_preferences",
        lambda c: c.email.update_preferences(MAIL_SWITCHES),
        "/v1/email/preferences",
        MAIL_SWITCHES,
    ),
    (
        "preview_invitation",
        lambda c: c.team.preview_invitation(TOKEN),
        f"/v1/team/invitations/preview?token={TOKEN}",
        None,
    ),
    ("list_team_members", lambda c: c.team.list_members(), "/v1/team/members", None),
    ("list_invitations", lambda c: c.team.list_invitations(), "/v1/team/invitations", None),
    (
        "create_invitation",
        lambda c: c.team.create_invitation(email="a@example.com", role=" Editor "),
        "/v1/team/invitations",
        {"email": "a@example.com", "role": "editor"},
    ),
    (
        "resend_invitation",
        lambda c: c.team.resend_invitation(ID),
        f"/v1/team/invitations/{ID}/resend",
        None,
    ),
    (
        "revoke_invitation",
        lambda c: c.team.revoke_invitation(str(ID)),
        f"/v1/team/invitations/{ID}",
        None,
    ),
    (
        "update_team_member",
        lambda c: c.team.update_member(ID, TeamMemberUpdateRequest(role="admin")),
        f"/v1/team/members/{ID}",
        {"role": "admin"},
    ),
    ("remove_team_member", lambda c: c.team.remove_member(ID), f"/v1/team/members/{ID}", None),
    (
        "accept_invitation",
        lambda c: c.team.accept_invitation({"token": f" {TOKEN} "}),
        "/v1/team/invitations/accept",
        {"token": TOKEN},
    ),
    (
        "get_analytics_overview",
        lambda c: c.analytics.overview(
            start_date=datetime.date(2026, 1, 1), end_date="2026-01-31", account_id=ID
        ),
        f"/v1/analytics/overview?start_date=2026-01-01&end_date=2026-01-31&account_id={ID}",
        None,
    ),
    (
        "list_top_pins",
        lambda c: c.analytics.top_pins(sort_by="save", limit=10, offset=20),
        "/v1/analytics/pins?sort_by=save&limit=10&offset=20",
        None,
    ),
    (
        "collect_account_analytics",
        lambda c: c.analytics.collect(ID),
        f"/v1/analytics/accounts/{ID}/collect",
        None,
    ),
    (
        "create_schedule",
        lambda c: c.schedules.create(ScheduleCreate(run_at=MOMENT, **SCHEDULE)),
        "/v1/schedules",
        SCHEDULE_BODY,
    ),
    (
        "create_schedule",
        lambda c: c.schedules.create({**SCHEDULE, "run_at": "2026-01-02T03:04:05+09:00"}),
        "/v1/schedules",
        SCHEDULE_BODY,
    ),
    (
        "create_schedule",
        lambda c: c.schedules.create(run_at=MOMENT, **SCHEDULE),
        "/v1/schedules",
        SCHEDULE_BODY,
    ),
    (
        "validate_schedule",
        lambda c: c.schedules.validate(run_at=MOMENT, **SCHEDULE),
        "/v1/schedules/validate",
        SCHEDULE_BODY,
    ),
    ("get_schedule", lambda c: c.schedules.get(ID), f"/v1/schedules/{ID}", None),
    ("list_schedules", lambda c: c.schedules.list(), "/v1/schedules?limit=50&offset=0", None),
    (
        "list_schedules",
        lambda c: c.schedules.list(
            limit=3,
            offset=2,
            account_id=ID,
            board_id="81",
            status="scheduled",
            since=MOMENT,
            until="2026-02-01T00:00:00Z",
            q="50 %",
            sort="run_at_asc",
        ),
        f"/v1/schedules?limit=3&offset=2&account_id={ID}&board_id=81&status=scheduled"
        "&since=2026-01-01T18%3A04%3A05%2B00%3A00&until=2026-02-01T00%3A00%3A00%2B00%3A00"
        "&q=50%20%25&sort=run_at_asc",
        None,
    ),
    (
        "update_schedule",
        lambda c: c.schedules.update(ID, ScheduleUpdate(title="new")),
        f"/v1/schedules/{ID}",
        {"title": "new"},
    ),
    ("cancel_schedule", lambda c: c.schedules.cancel(ID), f"/v1/schedules/{ID}/cancel", None),
    ("retry_schedule", lambda c: c.schedules.retry(ID), f"/v1/schedules/{ID}/retry", None),
    ("delete_schedule", lambda c: c.schedules.delete(ID), f"/v1/schedules/{ID}", None),
    (
        "bulk_cancel_schedules",
        lambda c: c.schedules.bulk_cancel([ID, str(OTHER)]),
        "/v1/schedules/bulk-cancel",
        {"ids": [str(ID), str(OTHER)]},
    ),
    (
        "bulk_retry_schedules",
        lambda c: c.schedules.bulk_retry([ID]),
        "/v1/schedules/bulk-retry",
        {"ids": [str(ID)]},
    ),
    (
        "bulk_delete_schedules",
        lambda c: c.schedules.bulk_delete([ID]),
        "/v1/schedules/bulk-delete",
        {"ids": [str(ID)]},
    ),
]


@pytest.mark.parametrize(
    ("operation_id", "call", "target", "body"),
    CASES,
    ids=[f"{number}-{case[0]}" for number, case in enumerate(CASES)],
)
def test_sends_the_request_and_returns_the_decoded_answer(
    client: PinbridgeClient,
    service: Any,
    operation_id: str,
    call: Call,
    target: str,
    body: Any,
) -> None:
    service.answers(operation_id)
    operation = load(operation_id)

    result = call(client)

    request = service.last
    assert request.method == operation.method
    assert request.url.raw_path.decode() == target
    assert (json.loads(request.content) if request.content else None) == body
    assert ("x-api-key" in request.headers) is bool(
        operation.security or operation.optional_security
    )
    type_ = next(iter(operation.responses.values()))
    assert result == (None if type_ is None else decode(service.answer.content, type_))


def test_a_short_token_of_a_mail_is_left_to_the_service(
    client: PinbridgeClient, service: Any
) -> None:
    service.answers("unsubscribe_email")

    client.email.unsubscribe(workspace_id=ID, token="elevenchars", user_id=OTHER)

    assert len(service.requests) == 1


def test_unsubscribe_returns_a_dict(client: PinbridgeClient, service: Any) -> None:
    service.answers("unsubscribe_email")

    result = client.email.unsubscribe(workspace_id=ID, token=TOKEN, user_id=str(OTHER))

    assert result == {"message": "text"}
    assert service.last.url.raw_path.decode() == (
        f"/v1/email/unsubscribe?workspace_id={ID}&token={TOKEN}&user_id={OTHER}"
    )


def test_a_page_of_schedules_tells_the_total(client: PinbridgeClient, service: Any) -> None:
    service.answers("list_schedules")
    service.answer.headers["x-total-count"] = "41"

    page = client.schedules.list_page(limit=1, offset=7)

    assert isinstance(page, Page)
    assert (page.total, page.limit, page.offset, len(page.items)) == (41, 1, 7, 1)
    assert page.has_more


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.schedules.create(
            **SCHEDULE,
            run_at=datetime.datetime(2026, 1, 2),  # noqa: DTZ001 - the point of the test
        ),
        lambda c: c.schedules.create(run_at=MOMENT, **{**SCHEDULE, "title": "t" * 101}),
        lambda c: c.schedules.create(run_at=MOMENT, asset_id=ID, **SCHEDULE),
        lambda c: c.schedules.create(run_at=MOMENT, alt_text="no such field", **SCHEDULE),
        lambda c: c.schedules.create({**SCHEDULE, "run_at": MOMENT}, title="t"),
        lambda c: c.schedules.get("../auth/me"),
        lambda c: c.schedules.list(limit=201),
        lambda c: c.analytics.top_pins(limit=101),
        lambda c: c.activity_logs.list(since="yesterday"),
        lambda c: c.team.create_invitation(email="nobody", role="editor"),
        lambda c: c.email.update_preferences(transactional_enabled=True),
        lambda c: c.dashboard.summary(tz="x" * 65),
        lambda c: c.billing.checkout(plan="pro", billing_cycle="weekly"),
    ],
    ids=range(13),
)
def test_broken_rules_are_told_before_anything_is_sent(
    client: PinbridgeClient, service: Any, call: Call
) -> None:
    with pytest.raises(InvalidInputError):
        call(client)

    assert not service.requests


def test_options_count_for_one_call(client: PinbridgeClient, service: Any) -> None:
    service.answers("get_mcp_quota")

    client.mcp.quota(options={"headers": {"X-Pinbridge-Source": "mcp"}, "timeout": 7})
    client.mcp.quota()

    first, second = service.requests
    assert first.headers["x-pinbridge-source"] == "mcp"
    assert first.extensions["timeout"]["read"] == 7
    assert "x-pinbridge-source" not in second.headers

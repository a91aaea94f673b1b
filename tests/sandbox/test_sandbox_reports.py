"""Billing, dashboard, analytics, activity log, team, assistants, mail preferences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import (
    MakeClient,
    PinBody,
    connect,
    error_code,
    with_plan,
)

START = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(frozen=True, start=START, session_seconds=10**9) as running:
        yield running


def get(client: httpx.Client, path: str, **query: Any) -> Any:
    response = client.get(path, params=query)
    assert response.status_code == 200, response.text
    return response.json()


# Billing


def test_prices_are_public(public: httpx.Client) -> None:
    plans = {plan["plan"]: plan for plan in get(public, "/v1/billing/pricing")["plans"]}

    assert list(plans) == ["free", "starter", "growth", "pro", "enterprise"]
    limits = [
        (plan["quota_calls_monthly"], plan["pinterest_accounts_limit"], plan["bulk_imports"])
        for plan in plans.values()
    ]
    assert limits == [
        (50, 1, False),
        (300, 2, True),
        (1000, 5, True),
        (5000, 15, True),
        (100_000, 50, True),
    ]
    assert plans["starter"]["monthly_price"]["amount_display"] == "$19"


def test_a_checkout_changes_the_plan(session: httpx.Client) -> None:
    response = session.post("/v1/billing/checkout", json={"plan": "pro", "billing_cycle": "annual"})
    assert session.get(response.json()["url"]).json()["status"] == "paid"

    status = get(session, "/v1/billing/status")
    assert (status["plan"], status["billing_cycle"]) == ("pro", "annual")
    assert status["billing_provider"] == "stripe"
    assert session.get(session.post("/v1/billing/portal").json()["url"]).status_code == 200
    assert error_code(session.post("/v1/billing/checkout", json={"plan": "gold"}))[0] == 422


def test_a_trial_has_an_end(api: httpx.Client) -> None:
    with_plan(api, billing_status="trialing")

    status = get(api, "/v1/billing/status")
    assert status["trial_active"] is True
    assert status["trial_ends_at"] == status["quota_reset_at"] == "2026-04-10T12:00:00Z"


# Dashboard


def test_the_dashboard_counts_by_what_happened_in_the_range(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    api.post("/v1/pins", json=pin_body())
    api.post("/v1/pins", json=pin_body(title="[[fail:invalid_image]]"))
    sandbox.advance(86400)
    api.post("/v1/pins", json=pin_body())
    api.post("/v1/pins/imports/json", json=[{}])
    body = pin_body(run_at=(sandbox.now() + timedelta(days=2)).isoformat())
    del body["idempotency_key"]
    api.post("/v1/schedules", json=body)

    whole = get(api, "/v1/dashboard/summary")
    assert whole["granularity"] == "day"
    assert whole["pins"]["by_status"] == {
        "queued": 0,
        "deferred": 0,
        "publishing": 0,
        "published": 1,
        "failed": 1,
    }
    # What was made at this very moment lies after the end of the range.
    assert (whole["pins"]["total"], whole["pins"]["submitted"]) == (2, 2)
    assert whole["pins"]["success_rate"] == 0.5
    assert whole["queue"] == {"queued": 1, "deferred": 0, "publishing": 0}
    assert whole["schedules"]["upcoming"] == 1
    assert whole["published_by_account"] == [{"account_id": sandbox.account_id, "published": 1}]
    assert sum(point["created"] for point in whole["series"]) == 2
    assert len(whole["series"]) == 31
    assert whole["previous_end"] == whole["start"]

    sandbox.advance(1)
    day = get(api, "/v1/dashboard/summary", start="2026-03-11T00:00:00", end="2026-03-12T00:00:00")
    assert day["granularity"] == "hour"
    assert len(day["series"]) == 24
    assert day["pins"]["by_status"]["publishing"] == 1
    assert day["previous_pins"]["by_status"]["published"] == 1
    assert day["import_jobs"]["by_status"] == {"processing": 1}


def test_the_dashboard_thinks_in_the_zone_asked_for(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    api.post("/v1/pins", json=pin_body())
    sandbox.advance(3600)

    summary = get(
        api,
        "/v1/dashboard/summary",
        tz="Asia/Tokyo",
        start="2026-03-10T00:00:00",
        end="2026-03-11T00:00:00",
    )
    assert summary["start"] == "2026-03-10T00:00:00+09:00"
    assert summary["timezone"] == "Asia/Tokyo"
    hours = {point["start"]: point["created"] for point in summary["series"]}
    assert hours["2026-03-10T21:00:00+09:00"] == 1
    assert summary["import_jobs"] is not None
    account = get(api, "/v1/dashboard/summary", account_id=sandbox.account_id)
    assert account["import_jobs"] is None


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)]
)
def test_days_with_a_change_of_clocks_have_their_own_hours(
    api: httpx.Client, day: str, hours: int
) -> None:
    following = (datetime.fromisoformat(day) + timedelta(days=1)).isoformat()

    series = get(
        api, "/v1/dashboard/summary", tz="Europe/Berlin", start=f"{day}T00:00:00", end=following
    )["series"]
    assert len({point["start"] for point in series}) == hours


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"tz": "Mars/Olympus"}, "invalid_timezone"),
        ({"tz": "../etc/passwd"}, "invalid_timezone"),
        ({"start": "2026-01-02T00:00:00", "end": "2026-01-01T00:00:00"}, "invalid_date_range"),
        ({"start": "2024-01-01T00:00:00", "end": "2026-01-01T00:00:00"}, "invalid_date_range"),
        ({"start": "0001-01-01T00:00:00Z", "end": "0001-01-02T00:00:00Z"}, "invalid_date_range"),
        ({"end": "9999-12-31T23:59:59Z"}, "invalid_date_range"),
        ({"start": "soon"}, "validation_error"),
        ({"tz": "x" * 65}, "validation_error"),
    ],
)
def test_a_wrong_range_or_zone_is_refused(
    api: httpx.Client, query: dict[str, str], code: str
) -> None:
    response = api.get("/v1/dashboard/summary", params=query)

    assert error_code(response) == (422, code)


# Analytics


@pytest.fixture
def published(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> list[str]:
    """Three pins that are out for ten days."""
    ids = [api.post("/v1/pins", json=pin_body()).json()["id"] for _ in range(3)]
    sandbox.advance(10 * 86400)
    return ids


def test_figures_of_pins_accounts_and_the_project_agree(
    sandbox: Sandbox, api: httpx.Client, published: list[str]
) -> None:
    pins = [get(api, f"/v1/pins/{pin_id}/analytics") for pin_id in published]
    account = get(api, f"/v1/pinterest/accounts/{sandbox.account_id}/analytics")
    overview = get(api, "/v1/analytics/overview")
    top = get(api, "/v1/analytics/pins")

    for metric in ("impression", "save", "pin_click", "outbound_click"):
        total = sum(pin["totals"][metric] for pin in pins)
        assert total == account["totals"][metric] == overview["totals"][metric]
        assert total == sum(item["totals"][metric] for item in top["items"])
        assert total == sum(day["metrics"][metric] for day in account["daily"])
        assert overview["previous_totals"][metric] == 0
    assert account["totals"]["impression"] > account["totals"]["save"] > 0
    assert account["totals"]["total_reactions"] > 0
    assert {day["metrics"]["total_reactions"] for day in account["daily"]} == {0}
    assert (account["source"], account["provider_mode"]) == ("live", "pinterest")
    impressions = [item["totals"]["impression"] for item in top["items"]]
    assert impressions == sorted(impressions, reverse=True)
    assert top["total"] == 3
    assert pins == [get(api, f"/v1/pins/{pin_id}/analytics") for pin_id in published]


def test_stored_figures_know_no_lifetime_metrics(
    sandbox: Sandbox, api: httpx.Client, published: list[str]
) -> None:
    url = f"/v1/pins/{published[0]}/analytics"
    stored = get(api, url, source="stored", metrics="IMPRESSION,TOTAL_COMMENTS")

    assert set(stored["totals"]) == {"impression", "total_comments"}
    assert stored["totals"]["total_comments"] == 0
    assert stored["source"] == "stored"
    assert stored["data_as_of"] == "2026-03-20T00:00:00Z"
    assert get(api, url, include_daily="false")["daily"] == []


def test_a_removed_pin_gains_nothing_more(
    sandbox: Sandbox, api: httpx.Client, published: list[str]
) -> None:
    pin_id = published[0]
    before = get(api, f"/v1/pins/{pin_id}/analytics", end_date="2026-03-19")
    api.post(f"/_sandbox/pins/{pin_id}/remove", json={})
    sandbox.advance(5 * 86400)

    after = get(api, f"/v1/pins/{pin_id}/analytics")
    assert after["removed_from_pinterest_at"] is not None
    assert after["source"] == "stored"
    assert after["totals"]["impression"] == before["totals"]["impression"]


def test_what_has_no_figures_says_why(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin_id = api.post("/v1/pins", json=pin_body()).json()["id"]
    url = f"/v1/pins/{pin_id}/analytics"
    assert error_code(api.get(url)) == (409, "pin_not_published")

    sandbox.advance(2)
    api.post(f"/_sandbox/pins/{pin_id}/remove", json={})
    assert error_code(api.get(url)) == (409, "pin_removed_on_pinterest")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"start_date": "2026-03-02", "end_date": "2026-03-01"}, "invalid_date_range"),
        ({"start_date": "2024-03-02", "end_date": "2026-03-01"}, "invalid_date_range"),
        (
            {"start_date": "2025-11-01", "end_date": "2026-03-01", "source": "live"},
            "invalid_date_range",
        ),
        ({"end_date": "0001-01-01"}, "invalid_date_range"),
        ({"start_date": "2026-3-1"}, "validation_error"),
        ({"metrics": "IMPRESSION,FAME"}, "validation_error"),
        ({"metrics": ""}, "validation_error"),
        ({"source": "guess"}, "validation_error"),
        ({"include_daily": "maybe"}, "validation_error"),
    ],
)
def test_wrong_analytics_queries_are_refused(
    sandbox: Sandbox, api: httpx.Client, query: dict[str, str], code: str
) -> None:
    url = f"/v1/pinterest/accounts/{sandbox.account_id}/analytics"

    assert error_code(api.get(url, params=query)) == (422, code)


def test_a_range_before_the_calendar_has_no_previous_one(api: httpx.Client) -> None:
    query = {"start_date": "0001-01-01", "end_date": "0001-01-03"}

    response = api.get("/v1/analytics/overview", params=query)
    assert error_code(response) == (422, "invalid_date_range")


@pytest.mark.parametrize("metric", ["save", "outbound_click", "total_comments"])
def test_top_pins_are_sorted_by_any_metric(
    sandbox: Sandbox, api: httpx.Client, published: list[str], metric: str
) -> None:
    page = get(api, "/v1/analytics/pins", sort_by=metric, limit=2)
    values = [item["totals"][metric] for item in page["items"]]
    assert values == sorted(values, reverse=True)
    assert (len(page["items"]), page["total"]) == (2, 3)

    assert get(api, "/v1/analytics/pins", account_id=connect(api))["total"] == 0
    assert error_code(api.get("/v1/analytics/pins?limit=101"))[0] == 422


def test_collecting_is_limited_to_every_15_minutes(sandbox: Sandbox, api: httpx.Client) -> None:
    url = f"/v1/analytics/accounts/{sandbox.account_id}/collect"
    assert api.post(url).status_code == 202
    assert get(api, "/v1/analytics/overview")["accounts"][0]["status"] == "collecting"
    sandbox.advance(60)

    response = api.post(url)
    assert error_code(response) == (429, "rate_limited")
    wait = response.json()["error"]["retry_after_seconds"]
    assert response.headers["retry-after"] == str(wait)
    sandbox.advance(wait)
    assert api.post(url).status_code == 202


# Activity log


def test_the_log_tells_who_did_what(
    sandbox: Sandbox, api: httpx.Client, session: httpx.Client, pin_body: PinBody
) -> None:
    pin_id = api.post("/v1/pins", json=pin_body()).json()["id"]
    sandbox.advance(2)

    entries = get(api, "/v1/activity-logs", resource_type="pin")["items"]
    assert [entry["action"] for entry in entries] == ["pin.published", "pin.created"]
    assert [entry["actor_type"] for entry in entries] == ["worker", "api_key"]
    assert entries[0]["resource_id"] == pin_id
    assert entries[1]["request_id"].startswith("req_")
    login = get(api, "/v1/activity-logs", action="user.logged_in")["items"][0]
    assert (login["actor_type"], login["actor_label"]) == ("user", sandbox.email)
    assert get(api, "/v1/activity-logs", category="nonsense")["items"] == []


def test_the_log_is_paged_by_a_cursor(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    for _ in range(5):
        api.post("/v1/pins", json=pin_body())
    query: dict[str, Any] = {"limit": 2, "action": "pin.created"}
    pages = [get(api, "/v1/activity-logs", **query)]
    api.post("/v1/pins", json=pin_body())
    while (cursor := pages[-1]["next_cursor"]) is not None:
        pages.append(get(api, "/v1/activity-logs", cursor=cursor, **query))

    ids = [item["id"] for page in pages for item in page["items"]]
    assert [len(page["items"]) for page in pages] == [2, 2, 1]
    assert len(set(ids)) == 5


@pytest.mark.parametrize(
    "cursor", ["x", "nonsense!", "YWZ0ZXI6LTE", "%00", "YWZ0ZXI6" + "OTk5" * 9]
)
def test_a_malformed_cursor_is_refused(api: httpx.Client, cursor: str) -> None:
    response = api.get("/v1/activity-logs", params={"cursor": cursor})

    assert error_code(response) == (422, "validation_error")


def test_entries_go_when_their_time_is_over(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    with_plan(api, plan="starter")
    api.post("/v1/pins", json=pin_body())
    page = get(api, "/v1/activity-logs")
    assert (page["current_retention_days"], page["current_retention_label"]) == (30, "1 month")
    sandbox.advance(29 * 86400)
    assert get(api, "/v1/activity-logs", action="pin.created")["items"] != []

    sandbox.advance(86400)
    assert get(api, "/v1/activity-logs", action="pin.created")["items"] == []


# Team


def invite(client: httpx.Client, sandbox: Sandbox, email: str, role: str = "editor") -> str:
    response = client.post("/v1/team/invitations", json={"email": email, "role": role})
    assert response.status_code == 201, response.text
    return sandbox.mail()[-1]["token"]


@pytest.fixture
def ada(public: httpx.Client, make_client: MakeClient) -> httpx.Client:
    """A person with an organization of her own."""
    body = {"full_name": "Ada", "email": "ada@example.com", "password": "first-password"}
    token = public.post("/v1/auth/register", json=body).json()["access_token"]
    return make_client(token=token)


def test_an_invitation_is_previewed_and_accepted(
    sandbox: Sandbox,
    session: httpx.Client,
    public: httpx.Client,
    ada: httpx.Client,
    make_client: MakeClient,
    pin_body: PinBody,
) -> None:
    token = invite(session, sandbox, "ADA@example.com")
    preview = get(public, "/v1/team/invitations/preview", token=token)
    assert (preview["organization_name"], preview["status"]) == ("Sandbox Studio", "pending")
    assert preview["inviter_email"] == sandbox.email

    joined = ada.post("/v1/team/invitations/accept", json={"token": token}).json()
    assert joined["organization_role"] == "editor"
    assert joined["permissions"]["can_publish"] is True
    assert joined["permissions"]["can_manage_members"] is False
    assert len(joined["available_organizations"]) == 2
    again = ada.post("/v1/team/invitations/accept", json={"token": token})
    assert error_code(again) == (409, "conflict")
    members = get(session, "/v1/team/members")["items"]
    assert [member["role"] for member in members] == ["editor", "owner"]
    assert members[0]["invited_by"]["email"] == sandbox.email

    editor = make_client(token=joined["access_token"])
    assert editor.post("/v1/pins", json=pin_body()).status_code == 201
    for response in (
        editor.post("/v1/api-keys", json={"name": "x"}),
        editor.post("/v1/team/invitations", json={"email": "b@example.com", "role": "viewer"}),
        editor.post("/v1/billing/portal"),
        editor.post("/v1/projects/sandbox/reset"),
    ):
        assert error_code(response) == (403, "forbidden")

    member = members[0]["id"]
    viewer = session.patch(f"/v1/team/members/{member}", json={"role": " Viewer "})
    assert viewer.json()["role"] == "viewer"
    assert error_code(editor.post("/v1/pins", json=pin_body())) == (403, "forbidden")
    assert editor.get("/v1/pins").status_code == 200
    assert session.delete(f"/v1/team/members/{member}").json()["message"]
    assert editor.get("/v1/pins").status_code == 401
    assert error_code(session.delete(f"/v1/team/members/{member}")) == (404, "not_found")


def test_registering_with_an_invitation_joins_its_organization(
    sandbox: Sandbox, session: httpx.Client, public: httpx.Client
) -> None:
    token = invite(session, sandbox, "bob@example.com", "viewer")
    body = {"full_name": "Bob", "email": "bob@example.com", "password": "long-enough"}
    wrong = public.post(
        "/v1/auth/register", json={**body, "email": "x@example.com", "invite_token": token}
    )
    assert error_code(wrong) == (400, "bad_request")

    opened = public.post("/v1/auth/register", json={**body, "invite_token": token}).json()
    assert opened["organization"]["name"] == "Sandbox Studio"
    assert opened["organization_role"] == "viewer"
    assert len(opened["available_organizations"]) == 1


def test_logging_in_with_an_invitation_joins_too(
    sandbox: Sandbox, session: httpx.Client, public: httpx.Client, ada: httpx.Client
) -> None:
    token = invite(session, sandbox, "ada@example.com", "admin")
    login = {"email": "ada@example.com", "password": "first-password", "invite_token": token}

    opened = public.post("/v1/auth/login", json=login).json()
    assert opened["organization_role"] == "admin"


def test_invitations_are_resent_revoked_and_expire(
    sandbox: Sandbox, session: httpx.Client, public: httpx.Client, ada: httpx.Client
) -> None:
    old = invite(session, sandbox, "ada@example.com")
    invitation = get(session, "/v1/team/invitations")["items"][0]
    url = f"/v1/team/invitations/{invitation['id']}"
    twice = session.post(
        "/v1/team/invitations", json={"email": "ada@example.com", "role": "editor"}
    )
    assert error_code(twice) == (409, "conflict")

    assert session.post(f"{url}/resend").status_code == 200
    new = sandbox.mail()[-1]["token"]
    assert error_code(public.get("/v1/team/invitations/preview", params={"token": old}))[0] == 404
    sandbox.advance(8 * 86400)
    expired = public.get("/v1/team/invitations/preview", params={"token": new})
    assert error_code(expired) == (400, "bad_request")
    late = ada.post("/v1/team/invitations/accept", json={"token": new})
    assert error_code(late) == (400, "bad_request")
    assert session.delete(url).json()["message"]
    for response in (session.delete(url), session.post(f"{url}/resend")):
        assert error_code(response) == (409, "conflict")


def test_an_organization_keeps_an_owner(
    sandbox: Sandbox, session: httpx.Client, ada: httpx.Client, make_client: MakeClient
) -> None:
    owner = get(session, "/v1/team/members")["items"][0]["id"]
    demoted = session.patch(f"/v1/team/members/{owner}", json={"role": "admin"})
    assert error_code(demoted) == (409, "conflict")
    assert error_code(session.delete(f"/v1/team/members/{owner}")) == (409, "conflict")
    wrong = session.patch(f"/v1/team/members/{owner}", json={"role": "king"})
    assert error_code(wrong) == (422, "validation_error")

    token = invite(session, sandbox, "ada@example.com", "admin")
    joined = ada.post("/v1/team/invitations/accept", json={"token": token}).json()
    admin = make_client(token=joined["access_token"])
    assert error_code(admin.delete(f"/v1/team/members/{owner}")) == (403, "forbidden")
    made = admin.post("/v1/team/invitations", json={"email": "c@example.com", "role": "owner"})
    assert error_code(made) == (403, "forbidden")


def test_an_invitation_is_for_its_address_only(
    sandbox: Sandbox, session: httpx.Client, ada: httpx.Client
) -> None:
    token = invite(session, sandbox, "someone@example.com")

    response = ada.post("/v1/team/invitations/accept", json={"token": token})
    assert error_code(response) == (403, "forbidden")
    unknown = ada.post("/v1/team/invitations/accept", json={"token": "x" * 30})
    assert error_code(unknown) == (404, "not_found")


# Assistants and mail


def test_assistant_requests_are_counted_by_the_week(sandbox: Sandbox, api: httpx.Client) -> None:
    assert get(api, "/v1/mcp/quota")["requests_limit"] == 0
    with_plan(api, plan="free")
    for _ in range(100):
        last = api.post("/v1/mcp/track").json()
    assert (last["week"], last["requests_used"]) == ("2026-W11", 100)
    assert last["quota_exhausted"] is True
    assert last["upgrade"]["remediation"]
    assert last["resets_at"] == "2026-03-16T00:00:00Z"

    sandbox.advance(6 * 86400)
    fresh = get(api, "/v1/mcp/quota")
    assert (fresh["week"], fresh["requests_used"], fresh["upgrade"]) == ("2026-W12", 0, None)


def test_mail_preferences_are_set_and_ended_by_a_link(
    sandbox: Sandbox, session: httpx.Client, public: httpx.Client
) -> None:
    assert get(session, "/v1/email/preferences")["alerts_enabled"] is True
    body = {"transactional_enabled": True, "alerts_enabled": False, "verification_enabled": True}
    changed = session.patch("/v1/email/preferences", json=body).json()
    assert {name: changed[name] for name in body} == body
    assert session.patch("/v1/email/preferences", json={}).status_code == 422

    public.post("/v1/auth/forgot-password", json={"email": sandbox.email})
    link = sandbox.mail()[-1]["unsubscribe"]
    assert get(public, "/v1/email/unsubscribe", **link)["message"]
    assert get(session, "/v1/email/preferences")["transactional_enabled"] is False
    forged = public.get("/v1/email/unsubscribe", params={**link, "token": "x" * 64})
    assert error_code(forged) == (400, "bad_request")
    unknown = {**link, "user_id": link["workspace_id"]}
    assert error_code(public.get("/v1/email/unsubscribe", params=unknown)) == (404, "not_found")
    assert error_code(public.get("/v1/email/unsubscribe"))[0] == 422

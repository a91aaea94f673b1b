# Derived from tests/pinbridge/_async/facade_groups/test_groups_on_sandbox.py by ./codegen.sh; do not edit.
"""The groups of this folder against the sandbox: what they do, not only what they send."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from pinbridge import (
    BadRequestError,
    ConflictError,
    InvalidInputError,
    NotFoundError,
    PinbridgeClient,
    RateLimitError,
    ScheduleFailedError,
    ValidationError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time, nothing_sent, sent
from tests.support.sandboxes import shared_sandbox

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
def client(sandbox: Sandbox, time: Time) -> Iterator[PinbridgeClient]:
    """A client with a key, and a session for what wants one."""
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=time.runtime,
    ) as client:
        client.login(sandbox.email, sandbox.password)
        yield client


@pytest.fixture
def fields(sandbox: Sandbox) -> dict[str, Any]:
    """The least that a pin needs."""
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "A pin",
        "image_url": "https://example.com/picture.png",
    }


def test_a_schedule_is_made_changed_and_run(
    client: PinbridgeClient, fields: dict[str, Any], time: Time
) -> None:
    verdict = client.schedules.validate(**fields, run_at=START + HOUR)
    assert verdict.valid
    schedule = client.schedules.create(**fields, run_at=START + HOUR, description="to be cleared")
    assert schedule.status == "scheduled"

    changed = client.schedules.update(
        schedule.id, title="Another title", description=None, run_at=START + 2 * HOUR
    )
    assert (changed.payload.title, changed.payload.description) == ("Another title", None)
    assert changed.run_at == START + 2 * HOUR

    seen: list[str] = []
    done = client.schedules.wait(schedule.id, on_status=lambda row: seen.append(row.status))

    assert seen[0] == "scheduled"
    assert seen[-1] == done.status == "done"
    assert time.waited >= 7200
    assert done.pin_id is not None
    assert client.pins.get(done.pin_id).title == "Another title"
    assert len(time.waits) < 40
    with pytest.raises(ConflictError, match="schedule_not_editable"):
        client.schedules.update(schedule.id, title="Too late")
    client.schedules.delete(schedule.id)
    with pytest.raises(NotFoundError):
        client.schedules.get(schedule.id)


def test_a_schedule_that_fails_is_told_and_tried_again(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    fields["title"] = "Never [[fail:invalid_image]]"
    schedule = client.schedules.create(**fields, run_at=START + HOUR)

    with pytest.raises(ScheduleFailedError) as caught:
        client.schedules.wait(schedule.id)

    assert caught.value.schedule.status == "failed"
    assert caught.value.reason
    assert client.schedules.retry(schedule.id).status in ("queued", "scheduled")


def test_schedules_are_canceled_retried_and_deleted_together(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    first, second, third = [
        client.schedules.create(**fields, run_at=START + n * HOUR).id for n in (1, 2, 3)
    ]
    assert client.schedules.cancel(first).status == "canceled"
    with pytest.raises(BadRequestError):
        client.schedules.cancel(first)
    with pytest.raises(BadRequestError):
        client.schedules.delete(second)

    canceled = client.schedules.bulk_cancel([first, second, UUID(int=7)])
    assert [row.status for row in canceled.results] == ["skipped", "succeeded", "failed"]
    assert client.schedules.bulk_retry([third]).skipped_count == 1
    deleted = client.schedules.bulk_delete([first, second, third])
    assert (deleted.succeeded_count, deleted.skipped_count) == (2, 1)

    page = client.schedules.list_page(status="scheduled")
    assert [row.id for row in page] == [third]
    assert page.total == 1
    client.schedules.cancel(third)
    with pytest.raises(ScheduleFailedError, match="was canceled"):
        client.schedules.wait(third)


def test_many_pins_are_waited_for(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any], time: Time
) -> None:
    good = [client.pins.create(**fields).id for _ in range(12)]
    bad = client.pins.create(**{**fields, "title": "x [[fail:invalid_payload]]"}).id
    before = len(sandbox.requests())

    outcomes = client.pins.wait_all([*good, bad])

    assert [pin.id for pin in outcomes.published] == good
    assert [pin.error_code for pin in outcomes.failed] == ["invalid_payload"]
    asked = [row["path"] for row in sandbox.requests()[before:]]
    assert asked.count("/v1/pins") >= len(asked) - 1
    assert len(asked) <= len(time.waits) + 2


def test_an_import_is_waited_for(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    rows = [{**fields, "title": f"Row {n}", "idempotency_key": f"row-{n}"} for n in range(3)]
    job = client.pins.import_json(rows)

    job = client.pins.wait_import(job.id)

    assert (job.status, job.created_rows) == ("completed", 3)
    ids = [row.pin_id for row in job.results if row.pin_id is not None]
    assert client.pins.wait_all(ids).all_published
    assert [row.id for row in client.pins.iter_imports()] == [job.id]


def test_lists_are_iterated_while_they_change(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    made = []
    for n in range(25):
        made.append(client.pins.create(**{**fields, "title": f"Pin {n}"}).id)
        sandbox.advance(1)

    found = []
    for pin in client.pins.iter(page_size=10):
        found.append(pin.id)
        if len(found) in (3, 10, 14):
            client.pins.create(**{**fields, "title": "In front"})
        if len(found) in (5, 12):
            client.pins.delete(pin.id)

    assert [pin_id for pin_id in found if pin_id in made] == list(reversed(made))
    assert len(found) == len(set(found))


def test_the_log_is_iterated_to_its_end(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    for _ in range(7):
        client.pins.create(**fields)
    everything = client.activity_logs.list(limit=200).items

    found = [row for row in client.activity_logs.iter(page_size=3)]
    created = [row for row in client.activity_logs.iter(page_size=2, action="pin.created")]

    assert [row.id for row in found] == [row.id for row in everything]
    assert len(created) == 7
    assert all(row.category == "publishing" for row in created)
    assert client.activity_logs.list(category="billing").items == []
    with pytest.raises(ValidationError):
        client.activity_logs.list(cursor="made up")


def test_analytics_cover_all_accounts(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    ids = [client.pins.create(**fields).id for _ in range(3)]
    client.pins.wait_all(ids)
    sandbox.advance(5 * 24 * 3600)

    overview = client.analytics.overview()
    top = [row for row in client.analytics.iter_top_pins(page_size=2)]

    assert overview.totals["impression"] >= 0
    assert {row.pin_id for row in top} == set(ids)
    figures = [row.totals["impression"] for row in top]
    assert figures == sorted(figures, reverse=True)
    assert client.analytics.top_pins(limit=1).total == 3

    assert client.analytics.collect(sandbox.account_id).status
    impatient = client.with_options(max_retries=0)
    with pytest.raises(RateLimitError) as caught:
        impatient.analytics.collect(sandbox.account_id)
    assert caught.value.retry_after is not None


def test_the_dashboard_counts_in_a_time_zone(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    client.pins.wait_all([client.pins.create(**fields).id])

    summary = client.dashboard.summary(
        start="2026-03-02T00:00:00", end="2026-03-03T00:00:00", tz="Asia/Tokyo"
    )

    assert summary.start.isoformat() == "2026-03-02T00:00:00+09:00"
    assert summary.granularity == "hour"
    assert summary.pins.by_status["published"] == 1
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="tz: must be an IANA"):
        client.dashboard.summary(tz="Mars/Olympus")
    with pytest.raises(ValidationError) as caught:
        client.request("GET", "/v1/dashboard/summary", params={"tz": "Mars/Olympus"})
    assert caught.value.code == "invalid_timezone"


def test_rate_quota_and_plan_are_told(client: PinbridgeClient, sandbox: Sandbox) -> None:
    meter = client.rate_meter.get(sandbox.account_id)
    assert meter.account.capacity == 50
    assert meter.global_.capacity == 200
    with pytest.raises(NotFoundError):
        client.rate_meter.get(UUID(int=9))

    quota = client.mcp.quota()
    assert client.mcp.track().requests_used == quota.requests_used + 1

    status = client.billing.status()
    plans = client.billing.pricing()
    assert status.plan in {row.plan for row in plans.plans}
    checkout = client.billing.checkout(plan="pro", billing_cycle="annual")
    portal = client.billing.portal()
    assert checkout.url.startswith("http")
    assert portal.url.startswith("http")


def test_mail_is_turned_off_and_on(client: PinbridgeClient) -> None:
    switches = {
        "transactional_enabled": True,
        "alerts_enabled": False,
        "verification_enabled": True,
    }

    changed = client.email.update_preferences(**switches)

    assert changed == client.email.get_preferences()
    assert changed.alerts_enabled is False


def test_somebody_is_invited_and_joins(client: PinbridgeClient, sandbox: Sandbox) -> None:
    invitation = client.team.create_invitation(email="new@example.com", role="editor")
    assert [row.id for row in client.team.list_invitations().items] == [invitation.id]
    with pytest.raises(ConflictError):
        client.team.create_invitation(email="new@example.com", role="editor")
    client.team.resend_invitation(invitation.id)
    token = str(sandbox.mail()[-1]["token"])

    public = client.with_options(api_key=None, bearer_token=None)
    preview = public.team.preview_invitation(token)
    assert (preview.email, preview.role) == ("new@example.com", "editor")
    session = public.auth.register(
        full_name="Nora New", email="new@example.com", password="correct horse"
    )
    newcomer = public.with_options(bearer_token=session.access_token)
    joined = newcomer.team.accept_invitation(token=token)
    assert joined.organization_role == "editor"

    members = client.team.list_members().items
    member = next(row for row in members if row.user.email == "new@example.com")
    assert client.team.update_member(member.id, role="admin").role == "admin"
    assert client.team.remove_member(member.id).message
    assert len(client.team.list_members().items) == len(members) - 1

    again = client.team.create_invitation(email="other@example.com", role="editor")
    assert client.team.revoke_invitation(again.id).message
    with pytest.raises(ConflictError):
        client.team.revoke_invitation(again.id)
    assert len(sent(sandbox, "DELETE /v1/team/")) == 3

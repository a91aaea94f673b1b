from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from pinbridge_api.models import PinStatus

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinbridge.errors import PIN_MESSAGES
from tests.sandbox.sandbox_support import (
    PinBody,
    connect,
    error_code,
    project_of,
    upload,
    with_plan,
)


def create(api: httpx.Client, body: dict[str, Any]) -> str:
    response = api.post("/v1/pins", json=body)
    assert response.status_code == 201, response.text
    return response.json()["id"]


def states(api: httpx.Client) -> dict[str, int]:
    """How many pins there are in each status."""
    counted = {
        status.value: int(
            api.get("/v1/pins", params={"status": status.value, "limit": 1}).headers[
                "x-total-count"
            ]
        )
        for status in PinStatus
    }
    return {status: count for status, count in counted.items() if count}


@pytest.mark.parametrize("code", sorted(PIN_MESSAGES))
def test_a_marker_in_the_title_forces_any_code(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, code: str
) -> None:
    pin_id = create(api, pin_body(title=f"x [[fail:{code}]]"))
    sandbox.advance(5)

    pin = api.get(f"/v1/pins/{pin_id}").json()
    assert pin["error_code"] == code
    assert pin["error_message"] == PIN_MESSAGES[code]
    if code in ("rate_limited", "quota_exceeded"):
        assert (pin["status"], pin["failed_at"]) == ("deferred", None)
        sandbox.advance(60)
        assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"
    else:
        assert (pin["status"], pin["pinterest_pin_id"]) == ("failed", None)
        api.post(f"/v1/pins/{pin_id}/retry")
        sandbox.advance(5)
        assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "failed"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/a.jpg?sandbox-fail=media_url_unreachable",
        "https://example.com/a.jpg?x=1&sandbox-fail=media_url_unreachable&y=2",
        "https://example.com/a.jpg#fail=media_url_unreachable",
    ],
)
def test_a_marker_in_the_image_url_forces_a_code(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, url: str
) -> None:
    pin_id = create(api, pin_body(image_url=url))
    sandbox.advance(2)

    assert api.get(f"/v1/pins/{pin_id}").json()["error_code"] == "media_url_unreachable"


@pytest.mark.parametrize(
    "change",
    [
        {"title": "fail:invalid_image"},
        {"title": "[[fail:]]"},
        {"image_url": "https://example.com/a.jpg?fail=invalid_image"},
        {"image_url": "https://example.com/sandbox-fail=invalid_image"},
    ],
)
def test_what_is_no_marker_publishes(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, change: dict[str, str]
) -> None:
    pin_id = create(api, pin_body(**change))
    sandbox.advance(2)

    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_a_failure_once_goes_away_with_a_retry(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    url = "https://example.com/a.jpg?sandbox-fail-once=publish_timeout"
    pin_id = create(api, pin_body(image_url=url))
    sandbox.advance(2)
    assert api.get(f"/v1/pins/{pin_id}").json()["error_code"] == "publish_timeout"

    api.post(f"/v1/pins/{pin_id}/retry")
    sandbox.advance(2)
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_orders_decide_about_one_pin_or_the_next_ones(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    chosen = create(api, pin_body(title="chosen"))
    sandbox.outcome("invalid_payload", pin_id=chosen, once=True)
    sandbox.outcome("token_expired", next=2)
    for title in ("one", "two", "three [[fail:invalid_image]]", "four"):
        create(api, pin_body(title=title))
    sandbox.advance(2)

    pins = api.get("/v1/pins", params={"sort": "created_at_asc"}).json()
    assert [pin["error_code"] for pin in pins] == [
        "invalid_payload",
        "token_expired",
        "token_expired",
        "invalid_image",
        None,
    ]
    sandbox.outcome(None, pin_id=pins[3]["id"])
    for pin in (pins[0], pins[3]):
        api.post(f"/v1/pins/{pin['id']}/retry")
    sandbox.advance(2)
    assert states(api) == {"published": 3, "failed": 2}


def test_orders_are_given_over_http_too(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    order = {"error_code": "publish_timeout", "next": 1}
    assert api.put("/_sandbox/outcomes", json=order).json()["next"] == ["publish_timeout"]
    assert api.put("/_sandbox/outcomes", json={"next": 1}).status_code == 422
    assert api.delete("/_sandbox/outcomes").status_code == 204
    create(api, pin_body())
    sandbox.advance(2)

    assert states(api) == {"published": 1}


def test_what_breaks_after_the_checks_fails_the_pin(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    picture = upload(api)["id"]
    other = connect(api)
    boards = api.get("/v1/pinterest/boards", params={"account_id": other}).json()
    lost_file = create(api, pin_body(image_url=None, asset_id=picture))
    lost_board = create(api, pin_body(account_id=other, board_id=boards[0]["id"]))
    lost_access = create(api, pin_body(account_id=other, board_id=boards[1]["id"]))
    lost_account = create(api, pin_body())
    api.delete(f"/v1/assets/{picture}", params={"confirm": "true"})
    api.delete(f"/v1/pinterest/boards/{boards[0]['id']}", params={"account_id": other})
    api.patch(f"/_sandbox/boards/{boards[1]['id']}", json={"access_code": "board_access_denied"})
    sandbox.outcome("asset_not_found", pin_id="nobody")
    sandbox.advance(1)
    api.delete(f"/v1/pinterest/accounts/{sandbox.account_id}")
    sandbox.advance(1)

    found = {
        pin_id: api.get(f"/v1/pins/{pin_id}").json()["error_code"]
        for pin_id in (lost_file, lost_board, lost_access, lost_account)
    }
    # The lost file belongs to the disconnected account too, and that is found out first.
    assert list(found.values()) == [
        "token_revoked",
        "resource_not_found",
        "board_access_denied",
        "token_revoked",
    ]


def test_a_deleted_upload_fails_its_pins(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    picture = upload(api)["id"]
    pin_id = create(api, pin_body(image_url=None, asset_id=picture))
    api.delete(f"/v1/assets/{picture}", params={"confirm": "true"})
    sandbox.advance(2)

    assert api.get(f"/v1/pins/{pin_id}").json()["error_code"] == "asset_not_found"


def test_an_empty_bucket_defers_and_pins_leave_in_order(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    sandbox.settings(rate_account_capacity=2, rate_account_refill=0.1)
    for _ in range(5):
        create(api, pin_body())
    sandbox.advance(2)
    assert states(api) == {"published": 2, "deferred": 3}
    waiting = api.get("/v1/pins", params={"status": "deferred"}).json()
    assert {pin["error_code"] for pin in waiting} == {"rate_limited"}
    assert {pin["failed_at"] for pin in waiting} == {None}

    create(api, pin_body(title="late"))
    for done in (3, 4, 5, 6):
        sandbox.advance(10)
        assert states(api).get("published") == done
    published = api.get("/v1/pins", params={"sort": "published_at_asc"}).json()
    created = api.get("/v1/pins", params={"sort": "created_at_asc"}).json()
    assert [pin["id"] for pin in published] == [pin["id"] for pin in created]
    assert {pin["error_code"] for pin in published} == {None}


def test_the_common_bucket_limits_all_accounts(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    sandbox.settings(rate_global_capacity=3, rate_global_refill=1)
    other = connect(api)
    board = api.get("/v1/pinterest/boards", params={"account_id": other}).json()[0]["id"]
    for _ in range(3):
        create(api, pin_body())
        create(api, pin_body(account_id=other, board_id=board))
    sandbox.advance(2)

    assert states(api)["published"] == 3
    sandbox.advance(10)
    assert states(api) == {"published": 6}


def test_raising_the_rate_lets_deferred_pins_go(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0)
    for _ in range(3):
        create(api, pin_body())
    sandbox.advance(2)
    assert states(api) == {"published": 1, "deferred": 2}

    sandbox.settings(rate_account_capacity=100)
    sandbox.advance(2)
    assert states(api) == {"published": 3}


def test_the_rate_meter_shows_both_buckets(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    def tokens() -> tuple[float, float]:
        meter = api.get("/v1/rate-meter", params={"account_id": sandbox.account_id}).json()
        return meter["account"]["tokens_available"], meter["global"]["tokens_available"]

    assert tokens() == (50, 200)
    for _ in range(10):
        create(api, pin_body())
    sandbox.advance(1)
    assert tokens() == (40, 190)
    sandbox.advance(3)
    assert tokens() == (43, 199)
    sandbox.advance(60)
    assert tokens() == (50, 200)
    unknown = {"account_id": "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"}
    assert error_code(api.get("/v1/rate-meter", params=unknown)) == (404, "not_found")


def test_only_published_pins_count_against_the_quota(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    with_plan(api, plan="free")
    create(api, pin_body())
    create(api, pin_body(title="[[fail:invalid_image]]"))
    gone = create(api, pin_body())
    sandbox.advance(2)
    api.delete(f"/v1/pins/{gone}")

    status = api.get("/v1/billing/status").json()
    assert (status["calls_used"], status["quota_calls_monthly"]) == (2, 50)
    assert status["plan_consumption_percent"] == 4


def test_a_used_up_quota_refuses_new_pins_until_the_next_month(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    with_plan(api, plan="starter", calls_used=299)
    create(api, pin_body())
    refused = api.post("/v1/pins", json=pin_body())
    assert error_code(refused) == (402, "quota_exceeded")
    assert refused.json()["error"]["upgrade_url"].startswith("https://")
    sandbox.advance(2)
    assert api.get("/v1/billing/status").json()["quota_exhausted"] is True

    sandbox.advance(32 * 86400)
    create(api, pin_body())
    assert api.get("/v1/billing/status").json()["calls_used"] == 0


def test_credits_follow_the_quota(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    with_plan(api, plan="starter", calls_used=300, credits_enabled=True, credits_remaining=1)
    create(api, pin_body())
    assert error_code(api.post("/v1/pins", json=pin_body())) == (402, "credits_exhausted")
    sandbox.advance(2)

    status = api.get("/v1/billing/status").json()
    assert (status["calls_used"], status["credits_remaining"]) == (300, 0)


def test_a_pin_that_loses_its_quota_waits_for_it(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin_id = create(api, pin_body())
    with_plan(api, calls_used=100_000)
    sandbox.advance(2)
    pin = api.get(f"/v1/pins/{pin_id}").json()
    assert (pin["status"], pin["error_code"]) == ("deferred", "quota_exceeded")

    with_plan(api, calls_used=0)
    sandbox.advance(2)
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_pins_publish_by_themselves_in_real_time(pin_body: PinBody) -> None:
    with (
        Sandbox(queue_seconds=0, publish_seconds=0) as sandbox,
        httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
    ):
        client.headers["x-api-key"] = sandbox.api_key
        pin_id = create(client, pin_body())
        # No waiting: the worker looks again as soon as a request has changed something.
        for _ in range(200):
            if client.get(f"/v1/pins/{pin_id}").json()["status"] == "published":
                break
        else:
            pytest.fail("the pin was not published")


def test_a_bug_in_a_step_does_not_stop_the_worker(
    sandbox: Sandbox,
    api: httpx.Client,
    pin_body: PinBody,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    pin_id = create(api, pin_body())
    with monkeypatch.context() as patch:
        patch.setattr("pinbridge.sandbox.pinbridge.service.advance_pin", broken)
        sandbox.advance(2)
    assert "ZeroDivisionError" in caplog.text
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "queued"

    sandbox.advance(70)
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_the_sandbox_project_only_simulates(
    sandbox: Sandbox, session: httpx.Client, make_client: Any, pin_body: PinBody
) -> None:
    created = session.post("/v1/projects/sandbox", json={}).json()
    project = next(item for item in created["projects"] if item["environment"] == "sandbox")
    token = session.post("/v1/projects/switch", json={"project_id": project["id"]}).json()
    client = make_client(token=token["access_token"])
    account = client.get("/v1/pinterest/accounts").json()[0]["id"]
    board = client.get("/v1/pinterest/boards", params={"account_id": account}).json()[0]["id"]
    assert project_of(client) == project["id"]

    pin_id = create(client, pin_body(account_id=account, board_id=board))
    sandbox.advance(1800)
    figures = client.get(f"/v1/pins/{pin_id}/analytics").json()
    assert (figures["provider_mode"], figures["source"]) == ("simulated", "simulated")
    assert set(figures["totals"].values()) == {0}
    deleted = client.delete(f"/v1/pins/{pin_id}?delete_from_pinterest=true").json()
    assert deleted["reason"] == "simulated_sandbox"
    for number in (1, 2):
        board_body = {"account_id": account, "name": f"b{number}"}
        assert client.post("/v1/pinterest/boards", json=board_body).status_code == 201
    board_body = {"account_id": account, "name": "b3"}
    response = client.post("/v1/pinterest/boards", json=board_body)
    assert error_code(response) == (403, "sandbox_board_limit")

    reset = session.post("/v1/projects/sandbox/reset")
    assert reset.status_code == 200
    boards = client.get("/v1/pinterest/boards", params={"account_id": account}).json()
    assert len(boards) == 3
    assert client.get("/v1/pins").json() == []


def test_a_pin_moved_to_another_board_publishes_there(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    boards = api.get("/v1/pinterest/boards", params={"account_id": sandbox.account_id}).json()
    pin_id = create(api, pin_body())

    moved = api.patch(f"/v1/pins/{pin_id}", json={"board_id": boards[0]["id"]}).json()
    assert moved["board_id"] == boards[0]["id"]
    sandbox.advance(2)
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_the_worker_sleeps_until_something_is_due(
    pin_body: PinBody, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = datetime.now(UTC)
    with (
        Sandbox(queue_seconds=0.02, publish_seconds=0.02) as sandbox,
        httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
    ):
        monkeypatch.setattr(sandbox._live.core.clock, "_wall_time", lambda: wall)
        client.headers["x-api-key"] = sandbox.api_key
        pin_id = create(client, pin_body())
        statuses = [client.get(f"/v1/pins/{pin_id}").json()["status"]]
        assert statuses == ["queued"]
        while "published" not in statuses:
            assert len(statuses) < 5000, "the pin was not published"
            wall += timedelta(seconds=0.02)
            statuses.append(client.get(f"/v1/pins/{pin_id}").json()["status"])

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import PinBody, connect, error_code, make_mp4, upload

Body = Callable[..., dict[str, Any]]


@pytest.fixture
def body(sandbox: Sandbox, pin_body: PinBody) -> Body:
    """Make bodies of create_schedule, by default for tomorrow."""

    def make(seconds: float = 86400, **changes: Any) -> dict[str, Any]:
        fields = pin_body(**changes)
        del fields["idempotency_key"]
        run_at = sandbox.now() + timedelta(seconds=seconds)
        return {"run_at": run_at.isoformat(), **fields}

    return make


def create(api: httpx.Client, body: dict[str, Any]) -> dict[str, Any]:
    response = api.post("/v1/schedules", json=body)
    assert response.status_code == 201, response.text
    return response.json()


def read(api: httpx.Client, schedule: dict[str, Any]) -> dict[str, Any]:
    return api.get(f"/v1/schedules/{schedule['id']}").json()


def test_a_schedule_makes_its_pin_in_time(sandbox: Sandbox, api: httpx.Client, body: Body) -> None:
    schedule = create(api, body(100))
    assert (schedule["status"], schedule["pin_id"]) == ("scheduled", None)
    assert schedule["payload"]["title"] == "Pin 1"
    assert schedule["payload"]["media_url"] == schedule["payload"]["image_url"]

    sandbox.advance(99)
    assert read(api, schedule)["status"] == "scheduled"
    sandbox.advance(1)
    assert read(api, schedule)["status"] == "queued"
    sandbox.advance(1)
    running = read(api, schedule)
    assert running["status"] == "running"
    sandbox.advance(1)
    done = read(api, schedule)
    assert (done["status"], done["pin_id"]) == ("done", running["pin_id"])
    pin = api.get(f"/v1/pins/{done['pin_id']}").json()
    assert (pin["status"], pin["title"]) == ("published", "Pin 1")


def test_a_repeated_create_makes_a_second_schedule(api: httpx.Client, body: Body) -> None:
    same = body()

    assert create(api, same)["id"] != create(api, same)["id"]


@pytest.mark.parametrize("run_at", ["2020-01-01T00:00:00Z", "2036-01-01T00:00:00", "tomorrow"])
def test_run_at_lies_in_the_future_and_has_an_offset(
    api: httpx.Client, body: Body, run_at: str
) -> None:
    response = api.post("/v1/schedules", json={**body(), "run_at": run_at})

    assert error_code(response) == (422, "validation_error")
    assert response.json()["error"]["errors"][0]["loc"] == ["body", "run_at"]


def test_validating_a_schedule_checks_its_time(api: httpx.Client, body: Body) -> None:
    good = api.post("/v1/schedules/validate", json=body()).json()
    assert good["valid"] is True
    assert good["checks"][-1]["name"] == "run_at"

    bad = api.post("/v1/schedules/validate", json=body(-5)).json()
    assert bad["valid"] is False
    assert bad["checks"][-1]["code"] == "validation_error"
    assert api.get("/v1/schedules").json() == []


def test_a_waiting_schedule_is_edited(sandbox: Sandbox, api: httpx.Client, body: Body) -> None:
    schedule = create(api, body(description="d", link_url="https://a.example/"))
    url = f"/v1/schedules/{schedule['id']}"
    picture = upload(api)["id"]
    boards = api.get("/v1/pinterest/boards", params={"account_id": sandbox.account_id}).json()

    changed = api.patch(
        url, json={"title": "New", "description": None, "board_id": boards[0]["id"]}
    ).json()
    assert changed["payload"]["title"] == "New"
    assert changed["payload"]["description"] is None
    assert changed["payload"]["link_url"] == "https://a.example/"
    assert changed["payload"]["board_id"] == boards[0]["id"]
    with_asset = api.patch(url, json={"asset_id": picture}).json()["payload"]
    assert with_asset["asset_id"] == picture
    assert with_asset["media_url"].endswith(f"/v1/assets/{picture}/content")
    with_url = api.patch(url, json={"image_url": "https://example.com/b.mp4"}).json()["payload"]
    assert (with_url["asset_id"], with_url["media_type"]) == (None, "video")
    sooner = (sandbox.now() + timedelta(seconds=10)).isoformat()
    assert api.patch(url, json={"run_at": sooner}).status_code == 200
    for wrong in ({"title": ""}, {"run_at": "2020-01-01T00:00:00Z"}, {"title": None}):
        assert error_code(api.patch(url, json=wrong)) == (422, "validation_error")
    unknown = {"asset_id": "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"}
    assert error_code(api.patch(url, json=unknown)) == (404, "asset_not_found")
    assert error_code(api.patch(url, json={"board_id": "1"})) == (422, "board_not_found")

    sandbox.advance(10)
    late = api.patch(url, json={"title": "x"})
    assert error_code(late) == (409, "schedule_not_editable")


def test_a_video_is_scheduled_with_a_cover(api: httpx.Client, body: Body) -> None:
    files = {"file": ("v.mp4", make_mp4(), "video/mp4")}
    video = api.post("/v1/assets/videos", files=files).json()["id"]
    cover = upload(api)["id"]

    schedule = create(api, body(image_url=None, asset_id=video, cover_image_asset_id=cover))
    assert schedule["payload"]["media_type"] == "video"
    assert schedule["payload"]["cover_image_url"].endswith(f"{cover}/content")
    wrong = api.post(
        "/v1/schedules", json=body(image_url=None, asset_id=video, cover_image_asset_id=video)
    )
    assert error_code(wrong) == (422, "validation_error")


def test_canceling_and_deleting_follow_the_state(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    schedule = create(api, body(10))
    url = f"/v1/schedules/{schedule['id']}"
    assert error_code(api.delete(url)) == (400, "bad_request")

    assert api.post(f"{url}/cancel").json()["status"] == "canceled"
    sandbox.advance(20)
    assert read(api, schedule)["status"] == "canceled"
    assert error_code(api.post(f"{url}/cancel")) == (400, "bad_request")
    assert error_code(api.post(f"{url}/retry")) == (400, "bad_request")
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404


def test_a_queued_schedule_is_canceled_before_its_pin_exists(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    schedule = create(api, body(10))
    url = f"/v1/schedules/{schedule['id']}"
    sandbox.advance(10)
    assert read(api, schedule)["status"] == "queued"

    assert api.post(f"{url}/cancel").json()["status"] == "canceled"
    sandbox.advance(10)
    assert api.get("/v1/pins").json() == []


def test_a_failed_schedule_publishes_its_pin_again(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    schedule = create(api, body(10, title="[[fail-once:transient_upstream]]"))
    url = f"/v1/schedules/{schedule['id']}"
    sandbox.advance(12)
    failed = read(api, schedule)
    assert failed["status"] == "failed"
    assert failed["last_error"]

    assert api.post(f"{url}/retry").json()["status"] == "queued"
    sandbox.advance(2)
    done = read(api, schedule)
    assert (done["status"], done["pin_id"]) == ("done", failed["pin_id"])
    assert done["last_error"] is None


def test_a_failed_schedule_without_its_pin_runs_again(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    schedule = create(api, body(10, title="[[fail:invalid_payload]]"))
    sandbox.advance(12)
    first = read(api, schedule)["pin_id"]
    api.delete(f"/v1/pins/{first}")

    retried = api.post(f"/v1/schedules/{schedule['id']}/retry").json()
    assert (retried["status"], retried["pin_id"]) == ("scheduled", None)
    sandbox.advance(5)
    assert read(api, schedule)["pin_id"] not in (None, first)


def test_a_schedule_waits_for_rate_capacity(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    first, second = create(api, body(10)), create(api, body(11))
    sandbox.advance(13)

    assert read(api, first)["status"] == "done"
    assert read(api, second)["status"] == "deferred"
    sandbox.advance(100)
    assert read(api, second)["status"] == "done"


def test_disconnecting_the_account_drops_what_waits(api: httpx.Client, body: Body) -> None:
    account = connect(api)
    board = api.get("/v1/pinterest/boards", params={"account_id": account}).json()[0]["id"]
    schedule = create(api, body(account_id=account, board_id=board))
    api.delete(f"/v1/pinterest/accounts/{account}")

    assert read(api, schedule)["status"] == "canceled"


def test_schedules_are_listed_by_time(sandbox: Sandbox, api: httpx.Client, body: Body) -> None:
    for seconds, title in ((300, "b"), (100, "c"), (200, "A")):
        create(api, body(seconds, title=title))

    def listed(**query: Any) -> str:
        response = api.get("/v1/schedules", params=query)
        assert response.status_code == 200, response.text
        return "".join(item["payload"]["title"] for item in response.json())

    assert listed() == "bAc"
    assert listed(sort="run_at_asc") == "cAb"
    assert listed(sort="title_asc") == "Abc"
    assert listed(sort="created_at_asc") == "bcA"
    assert listed(q="a") == "A"
    edge = (sandbox.now() + timedelta(seconds=200)).isoformat()
    assert listed(since=edge) == "bA"
    assert listed(until=edge) == "c"
    assert listed(status="done") == ""
    assert api.get("/v1/schedules?limit=1").headers["x-total-count"] == "3"
    assert error_code(api.get("/v1/schedules?sort=size_asc")) == (422, "validation_error")


def test_bulk_calls_skip_what_is_in_the_wrong_state(
    sandbox: Sandbox, api: httpx.Client, body: Body
) -> None:
    failed = create(api, body(10, title="[[fail:invalid_payload]]"))
    waiting = create(api, body())
    sandbox.advance(12)
    ids = {"ids": [failed["id"], waiting["id"], "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"]}

    def statuses(action: str) -> list[str]:
        response = api.post(f"/v1/schedules/bulk-{action}", json=ids).json()
        return [item["status"] for item in response["results"]]

    assert statuses("cancel") == ["skipped", "succeeded", "failed"]
    assert statuses("retry") == ["succeeded", "skipped", "failed"]
    sandbox.advance(5)
    assert statuses("delete") == ["succeeded", "succeeded", "failed"]


def test_a_sandbox_schedule_keeps_its_board(
    sandbox: Sandbox, session: httpx.Client, make_client: Any, body: Body
) -> None:
    created = session.post("/v1/projects/sandbox", json={}).json()
    project = next(item for item in created["projects"] if item["environment"] == "sandbox")
    token = session.post("/v1/projects/switch", json={"project_id": project["id"]}).json()
    client = make_client(token=token["access_token"])
    account = client.get("/v1/pinterest/accounts").json()[0]["id"]
    boards = client.get("/v1/pinterest/boards", params={"account_id": account}).json()
    schedule = create(client, body(account_id=account, board_id=boards[0]["id"]))

    response = client.patch(f"/v1/schedules/{schedule['id']}", json={"board_id": boards[1]["id"]})
    assert error_code(response) == (409, "sandbox_board_fixed")

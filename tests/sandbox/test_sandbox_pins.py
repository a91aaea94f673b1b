from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import (
    MakeClient,
    PinBody,
    connect,
    error_code,
    upload,
    with_plan,
)


def create(api: httpx.Client, body: dict[str, Any]) -> dict[str, Any]:
    response = api.post("/v1/pins", json=body)
    assert response.status_code == 201, response.text
    return response.json()


def read(api: httpx.Client, pin: dict[str, Any]) -> dict[str, Any]:
    return api.get(f"/v1/pins/{pin['id']}").json()


def test_a_pin_goes_from_queued_to_published(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = create(api, pin_body())
    assert pin["status"] == "queued"
    assert api.get(f"/v1/jobs/{pin['id']}").json()["completed_at"] is None

    sandbox.advance(1)
    assert read(api, pin)["status"] == "publishing"

    sandbox.advance(1)
    done = read(api, pin)
    assert done["status"] == "published"
    assert done["pinterest_pin_id"].isdecimal()
    assert done["published_at"] == sandbox.now().isoformat().replace("+00:00", "Z")
    job = api.get(f"/v1/jobs/{pin['id']}").json()
    assert (job["job_id"], job["completed_at"]) == (pin["id"], done["published_at"])


def test_everything_given_comes_back(api: httpx.Client, pin_body: PinBody) -> None:
    given = {
        "description": "Übung macht den Meister",
        "related_terms": ["a", "b"],
        "alt_text": "alt",
        "dominant_color": "#6E7874",
        "link_url": "https://example.com/page",
    }

    pin = create(api, pin_body(**given))
    assert {name: pin[name] for name in given} == given
    assert pin["media_url"] == pin["image_url"] == "https://example.com/picture.jpg"
    assert pin["media_type"] == "image"


def test_the_same_key_gives_the_same_pin(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    body = pin_body()
    first = create(api, body)
    sandbox.advance(2)

    again = create(api, {**body, "title": "other"})
    assert again == read(api, first)
    assert api.get("/v1/pins").headers["x-total-count"] == "1"

    assert api.delete(f"/v1/pins/{first['id']}").status_code == 204
    assert create(api, body)["id"] != first["id"]


def test_a_known_key_gets_its_pin_also_without_quota(api: httpx.Client, pin_body: PinBody) -> None:
    body = pin_body()
    first = create(api, body)
    with_plan(api, billing_status="unpaid")

    assert create(api, body)["id"] == first["id"]
    assert error_code(api.post("/v1/pins", json=pin_body())) == (402, "billing_inactive")


@pytest.mark.parametrize(
    ("change", "loc"),
    [
        ({"title": ""}, ["body", "title"]),
        ({"title": "x" * 101}, ["body", "title"]),
        ({"description": "x" * 801}, ["body", "description"]),
        ({"image_url": "ftp://example.com/a"}, ["body", "image_url"]),
        ({"account_id": "me"}, ["body", "account_id"]),
        ({"idempotency_key": ""}, ["body", "idempotency_key"]),
        ({"asset_id": "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"}, ["body"]),
        ({"image_url": None}, ["body"]),
        ({"related_terms": "a,b"}, ["body", "related_terms"]),
    ],
)
def test_a_wrong_field_is_named(
    api: httpx.Client, pin_body: PinBody, change: dict[str, Any], loc: list[str]
) -> None:
    response = api.post("/v1/pins", json=pin_body(**change))

    assert error_code(response) == (422, "validation_error")
    assert response.json()["error"]["errors"][0]["loc"] == loc


@pytest.mark.parametrize(
    "name", ["account_id", "board_id", "title", "image_url", "idempotency_key"]
)
def test_a_missing_field_is_refused(api: httpx.Client, pin_body: PinBody, name: str) -> None:
    body = pin_body()
    del body[name]

    for path in ("/v1/pins", "/v1/pins/validate"):
        assert error_code(api.post(path, json=body)) == (422, "validation_error")


def test_the_checks_of_a_publish(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    other = connect(api)
    foreign = api.get("/v1/pinterest/boards", params={"account_id": other}).json()[0]["id"]
    nobody = "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"
    picture = upload(api)["id"]

    def post(**change: Any) -> tuple[int, str]:
        return error_code(api.post("/v1/pins", json=pin_body(**change)))

    assert post(account_id=nobody) == (404, "not_found")
    assert post(board_id="1") == (422, "board_not_found")
    assert post(board_id=foreign) == (422, "board_not_owned")
    assert post(image_url=None, asset_id=nobody) == (404, "asset_not_found")
    api.patch(f"/_sandbox/boards/{sandbox.board_id}", json={"access_code": "board_access_denied"})
    assert post() == (422, "board_access_denied")
    api.patch(f"/_sandbox/accounts/{sandbox.account_id}", json={"scopes": "boards:read"})
    response = api.post("/v1/pins", json=pin_body())
    assert error_code(response) == (409, "scope_missing")
    assert "pins:write" in response.json()["error"]["missing_scopes"]
    api.patch(
        f"/_sandbox/accounts/{sandbox.account_id}", json={"health_status": "reconnect_required"}
    )
    assert post() == (409, "token_expired")
    with_plan(api, plan="free")
    assert post(account_id=other, board_id=foreign, image_url=None, asset_id=picture) == (
        402,
        "feature_unavailable",
    )
    api.delete(f"/v1/pinterest/accounts/{sandbox.account_id}")
    assert post() == (409, "token_revoked")
    api.delete(f"/v1/pinterest/accounts/{other}")
    response = api.post("/v1/pins", json=pin_body(account_id=nobody))
    assert error_code(response) == (409, "pinterest_not_connected")
    assert response.json()["error"]["connect_url"].startswith("http")


def test_validating_makes_every_check_and_nothing_else(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    good = api.post("/v1/pins/validate", json=pin_body(idempotency_key="same")).json()
    assert good["valid"] is True
    assert [check["name"] for check in good["checks"]] == [
        "account",
        "media",
        "board_access",
        "quota",
        "rate",
    ]
    assert {check["status"] for check in good["checks"]} == {"passed"}
    assert good["resolved"]["idempotency_key"] == "same"
    assert good["headroom"]["quota_remaining"] == 100_000
    assert api.get("/v1/pins").json() == []

    pin = create(api, pin_body(idempotency_key="same"))
    again = api.post("/v1/pins/validate", json=pin_body(idempotency_key="same")).json()
    assert again["existing_pin_id"] == pin["id"]

    bad = api.post("/v1/pins/validate", json=pin_body(board_id="1")).json()
    assert bad["valid"] is False
    assert [check["code"] for check in bad["checks"] if check["code"]] == ["board_not_found"]

    sandbox.settings(rate_account_capacity=0, rate_account_refill=0.5)
    slow = api.post("/v1/pins/validate", json=pin_body()).json()
    assert slow["valid"] is True
    assert slow["checks"][-1]["code"] == "rate_paced"
    assert slow["checks"][-1]["status"] == "warning"


def test_lists_filter_sort_and_count(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    titles = ["banana 50%", "Apple", "cherry_pie"]
    for title in titles:
        create(api, pin_body(title=title, link_url="https://shop.example/x"))
        sandbox.advance(10)
    create(api, pin_body(title="later", idempotency_key="unpublished"))

    def listed(**query: Any) -> list[str]:
        response = api.get("/v1/pins", params=query)
        assert response.status_code == 200, response.text
        return [pin["title"] for pin in response.json()]

    assert listed() == ["later", "cherry_pie", "Apple", "banana 50%"]
    assert listed(sort="title_asc") == ["Apple", "banana 50%", "cherry_pie", "later"]
    assert listed(sort="published_at_desc") == ["cherry_pie", "Apple", "banana 50%", "later"]
    assert listed(sort="published_at_asc") == ["banana 50%", "Apple", "cherry_pie", "later"]
    assert listed(sort="status_asc")[-1] == "later"
    assert listed(q="APPLE") == ["Apple"]
    assert listed(q="50%") == ["banana 50%"]
    assert listed(q="y_p") == ["cherry_pie"]
    assert listed(q="%") == ["banana 50%"]
    assert len(listed(q="SHOP.example")) == 3
    assert listed(status="queued") == ["later"]
    assert listed(board_id="1") == []
    assert listed(account_id="8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f") == []
    page = api.get("/v1/pins", params={"limit": 2, "offset": 1})
    assert [pin["title"] for pin in page.json()] == ["cherry_pie", "Apple"]
    assert page.headers["x-total-count"] == "4"
    middle = api.get("/v1/pins", params={"q": "Apple"}).json()[0]["created_at"]
    assert listed(since=middle) == ["later", "cherry_pie", "Apple"]
    assert listed(until=middle) == ["banana 50%"]


def test_search_knows_capitals_of_all_alphabets(api: httpx.Client, pin_body: PinBody) -> None:
    create(api, pin_body(title="GRÜSSE aus Ελλάδα"))

    for q in ("grüße", "ΕΛΛΆΔΑ"):
        assert len(api.get("/v1/pins", params={"q": q}).json()) == 1


def test_a_pin_is_edited_until_it_is_out(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = create(api, pin_body(description="d", link_url="https://a.example/", alt_text="x"))
    url = f"/v1/pins/{pin['id']}"

    changed = api.patch(url, json={"title": "New", "description": None}).json()
    assert (changed["title"], changed["description"]) == ("New", None)
    assert (changed["link_url"], changed["alt_text"]) == ("https://a.example/", "x")
    assert api.get("/v1/pins", params={"q": "new"}).json()[0]["id"] == pin["id"]
    for body in ({}, {"title": None}, {"board_id": None}):
        assert error_code(api.patch(url, json=body)) == (422, "validation_error")
    assert error_code(api.patch(url, json={"board_id": "1"})) == (422, "board_not_found")

    sandbox.advance(1)
    assert error_code(api.patch(url, json={"title": "x"})) == (409, "pin_publishing")
    assert error_code(api.delete(url)) == (409, "pin_publishing")
    sandbox.advance(1)
    assert error_code(api.patch(url, json={"title": "x"})) == (409, "pin_already_published")
    api.post(f"/_sandbox{url.removeprefix('/v1')}/remove", json={})
    assert error_code(api.patch(url, json={"title": "x"})) == (409, "pin_removed_on_pinterest")
    assert [len(api.get(f"/v1/pins?removed={x}").json()) for x in ("true", "false")] == [1, 0]


@pytest.mark.parametrize(
    ("wait", "query", "status", "expected"),
    [
        (0, "", 204, None),
        (0, "?delete_from_pinterest=true", 200, (False, "not_published")),
        (2, "?delete_from_pinterest=true", 200, (True, None)),
        (2, "?delete_from_pinterest=false", 204, None),
    ],
)
def test_deleting_a_pin(
    sandbox: Sandbox,
    api: httpx.Client,
    pin_body: PinBody,
    wait: float,
    query: str,
    status: int,
    expected: tuple[bool, str | None] | None,
) -> None:
    pin = create(api, pin_body())
    sandbox.advance(wait)

    response = api.delete(f"/v1/pins/{pin['id']}{query}")
    assert response.status_code == status
    if expected:
        assert (response.json()["removed_from_pinterest"], response.json()["reason"]) == expected
    assert error_code(api.get(f"/v1/pins/{pin['id']}")) == (404, "not_found")
    assert error_code(api.delete(f"/v1/pins/{pin['id']}")) == (404, "not_found")


def test_a_failed_pin_is_retried_elsewhere(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    other = connect(api)
    board = api.get("/v1/pinterest/boards", params={"account_id": other}).json()[0]["id"]
    pin = create(api, pin_body(title="x [[fail-once:board_access_denied]]"))
    url = f"/v1/pins/{pin['id']}/retry"
    assert error_code(api.post(url)) == (409, "conflict")
    sandbox.advance(2)
    failed = read(api, pin)
    assert (failed["status"], failed["error_code"]) == ("failed", "board_access_denied")
    assert failed["failed_at"] == read(api, pin)["updated_at"]

    assert error_code(api.post(url, json={"board_id": "1"})) == (422, "board_not_found")
    queued = api.post(url, json={"board_id": board, "account_id": other}).json()
    assert (queued["status"], queued["error_code"]) == ("queued", None)
    assert queued["idempotency_key"] == pin["idempotency_key"]
    sandbox.advance(2)
    done = read(api, pin)
    assert (done["status"], done["pinterest_account_id"]) == ("published", other)
    assert done["failed_at"] == failed["failed_at"]


def test_a_batch_reports_each_item(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    known = create(api, pin_body(idempotency_key="known"))
    response = api.post(
        "/v1/pins/batch",
        json={
            "pins": [
                pin_body(idempotency_key="a"),
                pin_body(idempotency_key="known"),
                pin_body(idempotency_key="b", board_id="1"),
                {"idempotency_key": "c", "title": "x"},
                5,
                pin_body(idempotency_key="a"),
            ]
        },
    ).json()

    assert [item["status"] for item in response["results"]] == [
        "created",
        "existing",
        "failed",
        "failed",
        "failed",
        "existing",
    ]
    assert (response["created_count"], response["existing_count"], response["failed_count"]) == (
        1,
        2,
        3,
    )
    assert response["results"][1]["pin"]["id"] == known["id"]
    codes = [item["error"]["code"] for item in response["results"] if item["error"]]
    assert codes == ["board_not_found", "validation_error", "validation_error"]
    assert [item["index"] for item in response["results"]] == list(range(6))
    assert response["headroom"]["quota_remaining"] == 100_000 - 2


def test_a_batch_fails_whole_without_plan_or_quota(api: httpx.Client, pin_body: PinBody) -> None:
    for count in (0, 101):
        pins = [pin_body() for _ in range(count)]
        response = api.post("/v1/pins/batch", json={"pins": pins})
        assert error_code(response) == (422, "validation_error")
    with_plan(api, calls_used=99_999)
    two = {"pins": [pin_body(), pin_body()]}
    assert error_code(api.post("/v1/pins/batch", json=two)) == (402, "quota_exceeded")
    with_plan(api, plan="free", calls_used=0)
    assert error_code(api.post("/v1/pins/batch", json=two)) == (402, "feature_unavailable")
    assert api.get("/v1/pins").json() == []


def test_bulk_calls_report_each_id(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    bad = create(api, pin_body(title="[[fail-once:transient_upstream]]"))
    good = create(api, pin_body())
    sandbox.advance(2)
    nobody = "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"
    ids = [bad["id"], good["id"], nobody, bad["id"]]

    retried = api.post("/v1/pins/bulk-retry", json={"ids": ids}).json()
    assert [item["status"] for item in retried["results"]] == ["succeeded", "skipped", "failed"]
    assert [item["error_code"] for item in retried["results"]] == [None, "conflict", "not_found"]
    sandbox.advance(1)

    deleted = api.post("/v1/pins/bulk-delete", json={"ids": ids}).json()
    assert [item["status"] for item in deleted["results"]] == ["skipped", "succeeded", "failed"]
    assert (deleted["succeeded_count"], deleted["skipped_count"], deleted["failed_count"]) == (
        1,
        1,
        1,
    )
    too_many = {"ids": [nobody] * 101}
    assert error_code(api.post("/v1/pins/bulk-delete", json=too_many))[0] == 422


def test_pins_are_invisible_to_other_projects(
    public: httpx.Client, make_client: MakeClient, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = create(api, pin_body())
    stranger = {"full_name": "S", "email": "s@example.com", "password": "long-enough"}
    token = public.post("/v1/auth/register", json=stranger).json()["access_token"]
    client = make_client(token=token)

    assert client.get("/v1/pins").json() == []
    assert client.get(f"/v1/pins/{pin['id']}").status_code == 404
    assert client.delete(f"/v1/pins/{pin['id']}").status_code == 404


def test_many_pins_are_listed_searched_and_counted_quickly(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    create(api, pin_body(title="seed"))
    store = sandbox._live.services.first.state.store
    # Copies of a real row; making them one by one would test something else.
    fill = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO pins ({columns}) SELECT {values} FROM pins, n"
    )
    names = [name for name in store.pins._names if name != "seq"]
    values = {
        "id": "printf('%08x-0000-4000-8000-000000000000', i)",
        "idempotency_key": "'copy-' || i",
        "search_text": "'copy ' || i",
        "due_at": "NULL",
    }
    columns, picked = ",".join(names), ",".join(values.get(name, name) for name in names)
    sandbox._live.call(
        lambda: store.database.connection.execute(fill.format(columns=columns, values=picked))
    )

    found = api.get("/v1/pins", params={"q": "copy 1999"})
    assert found.headers["x-total-count"] == "11"
    plan = sandbox._live.call(
        lambda: store.database.connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM pins WHERE workspace_id = 'x'"
            " ORDER BY created_at DESC, seq DESC LIMIT 50 OFFSET 10000"
        ).fetchall()
    )
    assert "USING INDEX" in str(plan)
    assert "TEMP B-TREE" not in str(plan)
    assert len(api.get("/v1/pins", params={"offset": 19_990}).json()) == 11


def test_times_are_exact_on_the_sandbox_clock(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    start = sandbox.now()
    pin = create(api, pin_body())
    sandbox.advance(3600)

    expected = (start + timedelta(seconds=2)).isoformat().replace("+00:00", "Z")
    assert read(api, pin)["published_at"] == expected


def test_an_account_that_fails_leaves_the_board_unchecked(
    api: httpx.Client, pin_body: PinBody
) -> None:
    body = pin_body(account_id="8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f")

    checks = api.post("/v1/pins/validate", json=body).json()["checks"]
    assert [check["status"] for check in checks[:3]] == ["failed", "passed", "skipped"]


def test_a_batch_needs_its_list(api: httpx.Client) -> None:
    for body in ({}, {"pins": {}}, {"pins": None}):
        assert error_code(api.post("/v1/pins/batch", json=body)) == (422, "validation_error")


def test_bulk_retries_check_the_board_again(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = create(api, pin_body(title="[[fail:invalid_payload]]"))
    sandbox.advance(2)
    api.delete(f"/v1/pinterest/boards/{sandbox.board_id}?account_id={sandbox.account_id}")

    response = api.post("/v1/pins/bulk-retry", json={"ids": [pin["id"]]}).json()
    assert response["results"][0]["status"] == "failed"
    assert response["results"][0]["error_code"] == "board_deleted"

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pinbridge_api.operations import OPERATIONS, load

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox._shared.router import Router
from pinbridge.sandbox.pinbridge.calls import Call
from pinbridge.sandbox.pinbridge.errors import error_response
from pinbridge.sandbox.pinbridge.handlers import all_served
from tests.sandbox.sandbox_support import PinBody, error_code
from tests.support.each import check_each


def test_every_operation_of_the_spec_is_served() -> None:
    assert set(all_served()) == set(OPERATIONS)


def test_an_operation_wants_the_credentials_that_the_spec_says(public: httpx.Client) -> None:
    check_each(OPERATIONS, lambda operation_id: check_credentials(operation_id, public))


def check_credentials(operation_id: str, public: httpx.Client) -> None:
    operation = load(operation_id)
    path = operation.path
    for name in ("pin_id", "schedule_id", "webhook_id", "asset_id", "job_id", "key_id"):
        path = path.replace(f"{{{name}}}", "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f")
    response = public.request(operation.method, path)
    assert (response.status_code == 401) == bool(operation.security)


def test_what_is_not_served_says_so(
    sandbox: Sandbox, session: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sandbox._live.services.first.served, "list_team_members")
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        response = client.get("/v1/team/members", headers=session.headers)

    assert error_code(response) == (501, "not_implemented")


def test_an_unknown_path_is_not_found(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        for path in ("/v2/pins", "/v1/pins/", "/v1/pins/a/b/c", "//v1/pins"):
            response = client.get(path)
            assert error_code(response) == (404, "not_found")
            assert response.json()["detail"] == "Not Found"


def test_a_wrong_method_gets_the_right_ones(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        response = client.put("/v1/pins")

    assert error_code(response) == (405, "method_not_allowed")
    assert response.headers["allow"] == "GET, POST"


def test_fixed_segments_go_before_variable_ones_and_encoded_slashes_stay_inside() -> None:
    router: Router[str] = Router()
    router.add("GET", "/pins/{pin_id}", "one")
    router.add("GET", "/pins/imports", "imports")
    router.add("POST", "/pins/imports/{id}", "job")
    router.add("GET", "/boards/{board_id}/access", "access")

    assert router.find("GET", "/pins/imports") == ("imports", {})
    assert router.find("GET", "/pins/a%2Fb") == ("one", {"pin_id": "a/b"})
    assert router.find("GET", "/boards/a%2Faccess/access") == ("access", {"board_id": "a/access"})
    for path in ("/boards//access", "/pins/%ff"):
        with pytest.raises(ApiError) as unknown:
            router.find("GET", path)
        assert unknown.value.status == 404
    with pytest.raises(ApiError) as caught:
        router.find("GET", "/pins/imports/1")
    assert caught.value.headers() == {"allow": "POST"}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=many", "limit"),
        ("limit=1e2", "limit"),
        ("offset=-1", "offset"),
        ("sort=newest", "sort"),
        ("status=done", "status"),
        ("account_id=1", "account_id"),
        ("account_id={8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f}", "account_id"),
        ("since=2026-01-01", "since"),
        ("since=2026-01-01T00:00:00", "since"),
        ("until=2026-13-01T00:00:00Z", "until"),
        ("removed=yes", "removed"),
        ("removed=True", "removed"),
        ("q=" + "x" * 201, "q"),
    ],
)
def test_query_parameters_are_checked(api: httpx.Client, query: str, name: str) -> None:
    response = api.get(f"/v1/pins?{query}")

    assert error_code(response) == (422, "validation_error")
    assert response.json()["detail"][0]["loc"] == ["query", name]
    assert response.json()["error"]["errors"][0]["loc"] == ["query", name]


def test_all_problems_of_a_query_come_together(api: httpx.Client) -> None:
    response = api.get("/v1/pins?limit=0&offset=-1")

    assert [item["loc"][1] for item in response.json()["detail"]] == ["limit", "offset"]


def test_unknown_query_parameters_are_ignored(api: httpx.Client) -> None:
    assert api.get("/v1/pins?colour=red").status_code == 200


@pytest.mark.parametrize("offset", ["+00:00", "Z", "+05:30"])
def test_times_may_have_any_offset(api: httpx.Client, offset: str) -> None:
    response = api.get("/v1/pins", params={"since": f"2026-01-01T00:00:00{offset}"})

    assert response.status_code == 200


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/json"),
        (b"{", "application/json"),
        (b"\xff", "application/json"),
        (b"[]", "application/json"),
        (b"null", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"{}", "text/plain"),
        (b'{"title": "\\ud800"}', "application/json"),
    ],
)
def test_bodies_that_are_no_json_object_are_refused(
    api: httpx.Client, content: bytes, kind: str
) -> None:
    response = api.post("/v1/pins", content=content, headers={"content-type": kind})

    assert error_code(response) == (422, "validation_error")


def test_a_body_over_the_limit_is_refused(sandbox: Sandbox, pin_body: PinBody) -> None:
    sandbox.settings(max_body_bytes=1000)
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        response = client.post(
            "/v1/pins", json=pin_body(title="x" * 1000), headers={"x-api-key": sandbox.api_key}
        )

    assert error_code(response) == (413, "file_too_large")


def test_a_bug_of_the_sandbox_is_an_internal_error(
    sandbox: Sandbox,
    api: httpx.Client,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(call: Call) -> Response:
        call.state.store.users.remove_where("1")
        raise ZeroDivisionError

    monkeypatch.setitem(sandbox._live.services.first.served, "list_pins", Served(broken))
    response = api.get("/v1/pins")

    assert error_code(response) == (500, "internal_error")
    assert response.json()["detail"] == "Internal server error"
    assert response.json()["request_id"] == response.headers["x-request-id"]
    assert "ZeroDivisionError" in caplog.text
    # What it had changed is undone.
    assert len(sandbox._live.services.first.state.store.users.where("1")) == 1


def test_system_operations_need_no_credentials(public: httpx.Client) -> None:
    assert public.get("/").json()["service"] == "PinBridge API"
    assert public.get("/healthz").json()["checks"] == {"app": "ok"}
    assert public.get("/readyz").json()["database"] == "ok"
    event = {"type": "invoice.paid"}
    signed = {"stripe-signature": "t=1,v1=x"}
    assert public.post("/v1/stripe/webhook", json=event, headers=signed).status_code == 200
    assert public.post("/v1/stripe/webhook", json=event).status_code == 422


def test_the_status_page_counts_what_waits(api: httpx.Client, pin_body: PinBody) -> None:
    api.post("/v1/pins", json=pin_body())

    status = api.get("/statusz").json()
    assert status["readiness"]["ready"] is True
    assert status["queue_snapshot"]["queued_pins"] == 1


@pytest.mark.parametrize(
    ("error", "status", "detail"),
    [
        (ApiError("not_found", "Pin not found"), 404, "Pin not found"),
        (ApiError("conflict", "No"), 409, {"message": "No", "code": "conflict"}),
        (ApiError("made_up", "Hm"), 422, {"message": "Hm", "code": "made_up"}),
    ],
)
def test_errors_have_the_current_and_the_older_form(
    error: ApiError, status: int, detail: Any
) -> None:
    response = error_response(error, "req_1")

    assert response.status == status
    body: Any = response.body
    assert body["detail"] == detail
    assert body["error"]["request_id"] == "req_1"


@pytest.mark.parametrize(
    "path", ["/v1/pins/1", "/v1/jobs/me", "/v1/assets/8d8b3a3e3f0b4b6e9d4e0a7a1f1f1f1f"]
)
def test_path_ids_are_checked(api: httpx.Client, path: str) -> None:
    response = api.get(path)

    assert error_code(response) == (422, "validation_error")
    assert response.json()["detail"][0]["loc"][0] == "path"


def test_there_is_a_page_for_people(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        page = client.get(client.get("/").json()["docs"])

    assert page.headers["content-type"].startswith("text/html")
    assert "/v1/pins/{pin_id}" in page.text


def test_a_server_that_is_no_http_server_is_refused(sandbox: Sandbox) -> None:
    async def nothing(*_: object) -> None: ...

    with pytest.raises(RuntimeError, match="HTTP only"):
        sandbox._live.run(sandbox._live.app({"type": "websocket"}, nothing, nothing))  # type: ignore[arg-type]

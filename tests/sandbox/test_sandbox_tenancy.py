"""Who sees and changes what: bound keys, old credentials, roles, plans of projects."""

from __future__ import annotations

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


@pytest.fixture
def other(api: httpx.Client) -> str:
    """A second account of the project, with a board."""
    return connect(api)


@pytest.fixture
def bound(api: httpx.Client, make_client: MakeClient, other: str) -> httpx.Client:
    """A client whose key may use the second account only."""
    body = {"name": "bound", "pinterest_account_ids": [other]}
    return make_client(key=api.post("/v1/api-keys", json=body).json()["api_key"])


def rows_of(api: httpx.Client, pin_body: PinBody, account: str, **more: Any) -> dict[str, Any]:
    board = api.get("/v1/pinterest/boards", params={"account_id": account}).json()[0]["id"]
    return pin_body(account_id=account, board_id=board, **more)


def import_of(client: httpx.Client, *rows: dict[str, Any]) -> str:
    response = client.post("/v1/pins/imports/json", json=list(rows))
    assert response.status_code == 202, response.text
    return str(response.json()["id"])


def test_a_bound_key_sees_the_imports_of_its_account(
    sandbox: Sandbox, api: httpx.Client, bound: httpx.Client, other: str, pin_body: PinBody
) -> None:
    first, second = (
        lambda: rows_of(api, pin_body, sandbox.account_id),
        lambda: rows_of(api, pin_body, other),
    )
    foreign = import_of(api, first())
    mixed = import_of(api, first(), second())
    unclear = import_of(api, second(), {"title": "nothing else"})
    shared = import_of(api, second(), second())
    own = import_of(bound, second(), {"title": "nothing else"})

    listed = [job["id"] for job in bound.get("/v1/pins/imports").json()]
    assert listed == [own, shared]
    assert len(api.get("/v1/pins/imports").json()) == 5
    for job in (foreign, mixed, unclear):
        assert error_code(bound.get(f"/v1/pins/imports/{job}")) == (404, "not_found")
    assert bound.get(f"/v1/pins/imports/{shared}").status_code == 200
    sandbox.advance(10)
    counted = bound.get("/v1/dashboard/summary").json()["import_jobs"]["by_status"]
    assert sum(counted.values()) == 2


def test_a_bound_key_sees_the_log_of_its_account(
    sandbox: Sandbox, api: httpx.Client, bound: httpx.Client, other: str, pin_body: PinBody
) -> None:
    foreign = api.post("/v1/pins", json=pin_body()).json()["id"]
    own = api.post("/v1/pins", json=rows_of(api, pin_body, other)).json()["id"]
    upload(api)
    import_of(api, rows_of(api, pin_body, sandbox.account_id))
    job = import_of(api, rows_of(api, pin_body, other))
    sandbox.advance(10)

    entries = bound.get("/v1/activity-logs").json()["items"]
    seen = {entry["resource_id"] for entry in entries}
    assert {own, job, other} <= seen
    assert foreign not in seen
    assert {entry["action"].partition(".")[0] for entry in entries} == {"pin", "import", "account"}
    assert len(entries) < len(api.get("/v1/activity-logs").json()["items"])


def test_a_bound_key_learns_nothing_of_other_pins_by_their_keys(
    sandbox: Sandbox, api: httpx.Client, bound: httpx.Client, other: str, pin_body: PinBody
) -> None:
    key = "shared-key"
    api.post("/v1/pins", json=pin_body(idempotency_key=key))
    body = rows_of(api, pin_body, other, idempotency_key=key)

    assert error_code(bound.post("/v1/pins", json=body)) == (403, "account_not_permitted")
    assert error_code(bound.post("/v1/pins/validate", json=body)) == (403, "account_not_permitted")
    job = import_of(bound, body)
    sandbox.advance(10)
    [result] = bound.get(f"/v1/pins/imports/{job}").json()["results"]
    assert (result["pin_id"], result["error_code"]) == (None, "account_not_permitted")


def log_in(public: httpx.Client, make_client: MakeClient, email: str, password: str) -> Any:
    response = public.post("/v1/auth/login", json={"email": email, "password": password})
    return make_client(token=response.json()["access_token"])


def mailed(sandbox: Sandbox, kind: str) -> str:
    return [mail["token"] for mail in sandbox.mail() if mail["kind"] == kind][-1]


@pytest.mark.parametrize("way", ["change", "reset"])
def test_a_new_password_ends_what_the_old_one_opened(
    sandbox: Sandbox, public: httpx.Client, make_client: MakeClient, way: str
) -> None:
    this = log_in(public, make_client, sandbox.email, sandbox.password)
    elsewhere = log_in(public, make_client, sandbox.email, sandbox.password)
    for _ in range(2):
        public.post("/v1/auth/forgot-password", json={"email": sandbox.email})
    older, newer = [mail["token"] for mail in sandbox.mail()]
    elsewhere.post("/v1/auth/email/change/request", json={"new_email": "thief@example.com"})
    if way == "change":
        body = {"current_password": sandbox.password, "new_password": "second-password"}
        assert this.post("/v1/auth/change-password", json=body).status_code == 200
        assert this.get("/v1/auth/me").status_code == 200
    else:
        body = {"token": newer, "password": "second-password"}
        assert public.post("/v1/auth/reset-password", json=body).status_code == 200
        assert error_code(this.get("/v1/auth/me")) == (401, "unauthorized")

    assert error_code(elsewhere.get("/v1/auth/me")) == (401, "unauthorized")
    for token in (older, newer):
        body = {"token": token, "password": "third-password"}
        assert error_code(public.post("/v1/auth/reset-password", json=body)) == (400, "bad_request")
    again = log_in(public, make_client, sandbox.email, "second-password")
    assert again.get("/v1/auth/profile").json()["pending_email_change_to"] is None


def member(session: httpx.Client, sandbox: Sandbox, public: httpx.Client, role: str) -> str:
    email = f"{role}@example.com"
    response = session.post("/v1/team/invitations", json={"email": email, "role": role})
    assert response.status_code == 201, response.text
    body = {
        "full_name": role,
        "email": email,
        "password": "long-enough",
        "invite_token": mailed(sandbox, "team_invitation"),
    }
    return str(public.post("/v1/auth/register", json=body).json()["access_token"])


@pytest.mark.parametrize(
    ("role", "allowed"), [("viewer", False), ("editor", False), ("admin", True)]
)
def test_who_may_change_the_project(
    session: httpx.Client,
    sandbox: Sandbox,
    public: httpx.Client,
    make_client: MakeClient,
    role: str,
    allowed: bool,
) -> None:
    client = make_client(token=member(session, sandbox, public, role))
    for body in ({"workspace_name": "Mine"}, {"company_name": "Mine"}, {"billing_email": "a@b.cd"}):
        response = client.put("/v1/auth/profile", json={"full_name": "Me", **body})
        assert response.status_code == (200 if allowed else 403), response.text
    response = client.post("/v1/projects/sandbox", json={})
    assert response.status_code == (201 if allowed else 403)
    assert client.put("/v1/auth/profile", json={"full_name": "Me"}).json()["full_name"] == "Me"


def test_the_sandbox_project_has_the_plan_of_the_organization(
    session: httpx.Client, api: httpx.Client, make_client: MakeClient
) -> None:
    created = session.post("/v1/projects/sandbox", json={}).json()
    sandbox_id = next(p["id"] for p in created["projects"] if p["environment"] == "sandbox")
    body = {"project_id": sandbox_id}
    switched = session.post("/v1/projects/switch", json=body).json()
    inside = make_client(token=switched["access_token"])

    assert inside.get("/v1/billing/status").json()["plan"] == "enterprise"
    assert upload(inside)["workspace_id"] == sandbox_id
    with_plan(api, plan="free")
    assert inside.get("/v1/billing/status").json()["plan"] == "free"
    with_plan(api, plan="growth", calls_used=3)
    assert inside.get("/v1/billing/status").json()["uploaded_media_assets"] is True
    assert inside.get("/v1/billing/status").json()["calls_used"] == 0

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import MakeClient, error_code

NEW_USER = {"full_name": "Ada", "email": "ada@example.com", "password": "first-password"}


def register(public: httpx.Client, **changes: Any) -> dict[str, Any]:
    response = public.post("/v1/auth/register", json={**NEW_USER, **changes})
    assert response.status_code == 201, response.text
    return response.json()


def test_registering_creates_an_organization_and_a_session(
    public: httpx.Client, make_client: MakeClient
) -> None:
    opened = register(public, workspace_name="Ada's shop", timezone="Europe/Paris")

    assert opened["expires_in"] == 3600
    assert opened["active_project"]["environment"] == "production"
    assert opened["active_project"]["timezone"] == "Europe/Paris"
    assert opened["workspace"] == opened["active_project"]
    assert opened["organization_role"] == "owner"
    assert all(opened["permissions"].values())
    me = make_client(token=opened["access_token"]).get("/v1/auth/me").json()
    assert me["user"]["email"] == "ada@example.com"
    assert me["user"]["email_verified"] is False


def test_the_token_looks_like_a_jwt_with_its_expiry(public: httpx.Client) -> None:
    token = register(public)["access_token"]

    claims = token.split(".")[1]
    decoded = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert decoded["exp"] - decoded["iat"] == 3600


def test_an_address_registers_once_whatever_its_case(public: httpx.Client) -> None:
    register(public)

    again = public.post("/v1/auth/register", json={**NEW_USER, "email": "ADA@example.com"})
    assert error_code(again) == (409, "conflict")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "nobody"),
        ("password", "short"),
        ("full_name", " "),
        ("timezone", "Mars/Olympus"),
    ],
)
def test_registering_checks_its_fields(public: httpx.Client, field: str, value: str) -> None:
    response = public.post("/v1/auth/register", json={**NEW_USER, field: value})

    assert error_code(response) == (422, "validation_error")
    assert response.json()["error"]["errors"][0]["loc"] == ["body", field]
    assert response.json()["detail"][0]["loc"] == ["body", field]


@pytest.mark.parametrize("password", ["wrong-password", "sandbox-passworD"])
def test_a_wrong_password_is_refused(public: httpx.Client, sandbox: Sandbox, password: str) -> None:
    response = public.post("/v1/auth/login", json={"email": sandbox.email, "password": password})

    assert error_code(response) == (401, "unauthorized")


def test_a_session_ends_after_its_time(session: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.advance(3599)
    assert session.get("/v1/auth/me").status_code == 200

    sandbox.advance(1)
    response = session.get("/v1/auth/me")
    assert response.status_code == 401
    assert response.json()["detail"] == "Invalid access token"


def test_missing_and_invalid_credentials_are_told_apart(
    public: httpx.Client, make_client: MakeClient
) -> None:
    assert public.get("/v1/pins").json()["detail"] == "Not authenticated"
    assert make_client(key="pb_no").get("/v1/pins").json()["detail"] == "Invalid API key"
    assert make_client(token="no").get("/v1/pins").json()["detail"] == "Invalid access token"


def test_an_api_key_works_in_both_headers(sandbox: Sandbox, make_client: MakeClient) -> None:
    assert make_client(key=sandbox.api_key).get("/v1/pins").status_code == 200
    assert make_client(token=sandbox.api_key).get("/v1/pins").status_code == 200


def test_the_api_key_header_is_looked_at_first(sandbox: Sandbox, make_client: MakeClient) -> None:
    both = make_client(key="pb_wrong", token=sandbox.api_key)

    assert both.get("/v1/pins").json()["detail"] == "Invalid API key"


def test_operations_for_sessions_refuse_keys(
    sandbox: Sandbox, make_client: MakeClient, session: httpx.Client
) -> None:
    for client in (make_client(key=sandbox.api_key), make_client(token=sandbox.api_key)):
        assert error_code(client.get("/v1/auth/me")) == (403, "forbidden")

    # With both, the session is what counts there.
    response = session.get("/v1/auth/me", headers={"x-api-key": sandbox.api_key})
    assert response.status_code == 200


def mailed(sandbox: Sandbox, kind: str) -> str:
    return [mail["token"] for mail in sandbox.mail() if mail["kind"] == kind][-1]


def test_a_forgotten_password_is_reset_once(public: httpx.Client, sandbox: Sandbox) -> None:
    register(public)
    known = public.post("/v1/auth/forgot-password", json={"email": "ada@example.com"})
    unknown = public.post("/v1/auth/forgot-password", json={"email": "bob@example.com"})
    assert known.json() == unknown.json()

    body = {"token": mailed(sandbox, "password_reset"), "password": "second-password"}
    assert public.post("/v1/auth/reset-password", json=body).status_code == 200
    again = public.post("/v1/auth/reset-password", json=body)
    assert error_code(again) == (400, "bad_request")
    login = {"email": "ada@example.com", "password": "second-password"}
    assert public.post("/v1/auth/login", json=login).status_code == 200


def test_a_reset_token_expires(public: httpx.Client, sandbox: Sandbox) -> None:
    public.post("/v1/auth/forgot-password", json={"email": sandbox.email})
    sandbox.advance(3601)

    body = {"token": mailed(sandbox, "password_reset"), "password": "second-password"}
    response = public.post("/v1/auth/reset-password", json=body)
    assert error_code(response) == (400, "bad_request")


def test_a_password_is_changed_by_who_knows_it(
    public: httpx.Client, session: httpx.Client, sandbox: Sandbox
) -> None:
    wrong = {"current_password": "not-the-one", "new_password": "second-password"}
    assert session.post("/v1/auth/change-password", json=wrong).status_code == 401

    right = {"current_password": sandbox.password, "new_password": "second-password"}
    assert session.post("/v1/auth/change-password", json=right).status_code == 200
    login = {"email": sandbox.email, "password": "second-password"}
    assert public.post("/v1/auth/login", json=login).status_code == 200


def test_verifying_an_address_can_be_repeated(
    public: httpx.Client, sandbox: Sandbox, make_client: MakeClient
) -> None:
    client = make_client(token=register(public)["access_token"])
    early = client.post("/v1/auth/email/verify/request").json()
    assert early["retry_after_seconds"] == 60
    token = mailed(sandbox, "email_verification")

    for _ in range(2):
        response = public.get("/v1/auth/email/verify", params={"token": token})
        assert response.status_code == 200
    assert client.get("/v1/auth/me").json()["user"]["email_verified"] is True
    done = client.post("/v1/auth/email/verify/request").json()
    assert done["retry_after_seconds"] is None


def test_changing_the_address_ends_the_sessions(
    public: httpx.Client, session: httpx.Client, sandbox: Sandbox
) -> None:
    response = session.post("/v1/auth/email/change/request", json={"new_email": "new@example.com"})
    assert response.json()["pending_email"] == "new@example.com"
    assert session.get("/v1/auth/profile").json()["pending_email_change_to"] == "new@example.com"

    confirm = {"token": mailed(sandbox, "email_change")}
    for _ in range(2):
        changed = public.get("/v1/auth/email/change/confirm", params=confirm)
        assert changed.json()["requires_reauthentication"] is True
    assert session.get("/v1/auth/me").status_code == 401
    login = {"email": "new@example.com", "password": sandbox.password}
    assert public.post("/v1/auth/login", json=login).status_code == 200


def test_a_taken_address_cannot_be_changed_to(public: httpx.Client, session: httpx.Client) -> None:
    register(public)

    body = {"new_email": "ada@example.com"}
    response = session.post("/v1/auth/email/change/request", json=body)
    assert error_code(response) == (409, "conflict")


def test_the_profile_is_changed_field_by_field(session: httpx.Client) -> None:
    first = session.put("/v1/auth/profile", json={"company_name": "Pins Ltd", "tax_id": "1"})
    assert first.json()["company_name"] == "Pins Ltd"

    second = session.put("/v1/auth/profile", json={"tax_id": None, "full_name": "Grace"}).json()
    assert second["company_name"] == "Pins Ltd"
    assert second["tax_id"] is None
    assert second["full_name"] == "Grace"
    assert session.get("/v1/auth/profile").json() == second


def test_no_secret_is_stored_in_plain(sandbox: Sandbox, session: httpx.Client) -> None:
    assert session.get("/v1/auth/me").status_code == 200
    store = sandbox._live.services.first.state.store
    kept = repr([store.users.where("1"), store.api_keys.where("1"), store.sessions.where("1")])

    assert sandbox.password not in kept
    assert sandbox.api_key not in kept
    assert session.headers["authorization"].removeprefix("Bearer ") not in kept


def test_a_login_may_set_the_time_zone(public: httpx.Client, sandbox: Sandbox) -> None:
    login = {"email": sandbox.email, "password": sandbox.password, "timezone": "Asia/Tokyo"}
    assert public.post("/v1/auth/login", json=login).json()["user"]["timezone"] == "Asia/Tokyo"

    login["timezone"] = "nowhere"
    assert error_code(public.post("/v1/auth/login", json=login)) == (422, "validation_error")


def test_a_verification_mail_is_sent_once_a_minute(
    public: httpx.Client, sandbox: Sandbox, make_client: MakeClient
) -> None:
    client = make_client(token=register(public)["access_token"])
    for wait, mails in ((0, 1), (30, 1), (30, 2), (1, 2)):
        sandbox.advance(wait)
        client.post("/v1/auth/email/verify/request")
        sent = [mail for mail in sandbox.mail() if mail["kind"] == "email_verification"]
        assert len(sent) == mails


def test_a_token_for_an_address_that_was_left_is_of_no_use(
    public: httpx.Client, sandbox: Sandbox, make_client: MakeClient
) -> None:
    client = make_client(token=register(public)["access_token"])
    verify = {"token": mailed(sandbox, "email_verification")}
    client.post("/v1/auth/email/change/request", json={"new_email": "one@example.com"})
    first = {"token": mailed(sandbox, "email_change")}
    client.post("/v1/auth/email/change/request", json={"new_email": "two@example.com"})
    second = {"token": mailed(sandbox, "email_change")}

    response = public.get("/v1/auth/email/change/confirm", params=first)
    assert error_code(response) == (400, "bad_request")
    assert public.get("/v1/auth/email/change/confirm", params=second).status_code == 200
    response = public.get("/v1/auth/email/verify", params=verify)
    assert error_code(response) == (400, "bad_request")


def test_an_address_that_was_taken_meanwhile_cannot_be_confirmed(
    public: httpx.Client, session: httpx.Client, sandbox: Sandbox
) -> None:
    session.post("/v1/auth/email/change/request", json={"new_email": "ada@example.com"})
    token = mailed(sandbox, "email_change")
    register(public)

    response = public.get("/v1/auth/email/change/confirm", params={"token": token})
    assert error_code(response) == (409, "conflict")


def test_the_name_of_the_workspace_is_part_of_the_profile(session: httpx.Client) -> None:
    changed = session.put("/v1/auth/profile", json={"workspace_name": "Atelier"}).json()

    assert changed["workspace_name"] == "Atelier"
    assert session.get("/v1/projects").json()["active_project"]["name"] == "Atelier"

"""PinArkive's log-in, second factor, API tokens and scopes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pinarkive_api import operations

from pinbridge.pinarkive.totp import totp
from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinarkive.plans import SCOPES
from pinbridge.sandbox.pinarkive.seed import DISABLED_EMAIL
from tests.sandbox.pinarkive.conftest import Ark


def refusal(response: httpx.Response) -> tuple[int, str | None]:
    """Status and code of an error."""
    body = response.json()
    assert body["error"]
    assert body["message"]
    return response.status_code, body.get("code")


def login(client: httpx.Client, email: str, password: str) -> httpx.Response:
    return client.post("/auth/login", json={"email": email, "password": password})


@pytest.fixture
def code(sandbox: Sandbox, line: dict[str, Any]) -> Any:
    """Make the code that the authenticator of the user shows at the sandbox's time."""
    return lambda: totp(line["two_factor"]["totp_secret"], sandbox.now().timestamp())


@pytest.fixture
def second(public: httpx.Client, line: dict[str, Any], code: Any, make_ark: Ark) -> httpx.Client:
    """A session of the user with a second factor."""
    user = line["two_factor"]
    challenge = login(public, user["email"], user["password"]).json()
    fields = {"temporaryToken": challenge["temporaryToken"], "code": code()}
    response = public.post("/auth/2fa/verify-login", json=fields)
    return make_ark(token=response.json()["token"])


def test_a_session_is_opened_and_ends(
    sandbox: Sandbox, public: httpx.Client, line: dict[str, Any], make_ark: Ark
) -> None:
    opened = login(public, f" {line['email'].upper()} ", line["password"])
    assert opened.json().keys() == {"token", "user"}
    session = make_ark(token=opened.json()["token"])
    assert session.get("/users/me").json()["email"] == line["email"]
    sandbox.advance(86_399)
    assert session.get("/users/me").status_code == 200
    sandbox.advance(1)
    assert refusal(session.get("/users/me")) == (401, "UNAUTHORIZED")


def test_who_may_not_log_in(public: httpx.Client, line: dict[str, Any]) -> None:
    password = line["password"]
    assert refusal(login(public, line["email"], "wrong")) == (401, "UNAUTHORIZED")
    assert refusal(login(public, "nobody@example.com", password)) == (401, "UNAUTHORIZED")
    unverified = login(public, line["unverified_email"], password)
    assert refusal(unverified) == (403, "email_not_verified")
    assert refusal(login(public, DISABLED_EMAIL, password)) == (403, "account_disabled")
    assert refusal(public.post("/auth/login", json={"email": 5})) == (400, None)


def test_the_second_factor_opens_a_session_once(
    sandbox: Sandbox, public: httpx.Client, line: dict[str, Any], code: Any, make_ark: Ark
) -> None:
    user = line["two_factor"]
    challenge = login(public, user["email"], user["password"])
    assert challenge.status_code == 200
    assert challenge.json()["requires2FA"] is True
    temporary = challenge.json()["temporaryToken"]
    assert refusal(make_ark(token=temporary).get("/users/me")) == (401, "UNAUTHORIZED")

    def verify(digits: str) -> httpx.Response:
        fields = {"temporaryToken": temporary, "code": digits}
        return public.post("/auth/2fa/verify-login", json=fields)

    old = code()
    sandbox.advance(90)
    assert refusal(verify(old)) == (401, "2fa_invalid")
    opened = verify(code())
    assert make_ark(token=opened.json()["token"]).get("/users/me").is_success
    assert refusal(verify(code())) == (401, "UNAUTHORIZED")


def test_a_login_waits_five_minutes_for_its_code(
    sandbox: Sandbox, public: httpx.Client, line: dict[str, Any], code: Any
) -> None:
    user = line["two_factor"]
    temporary = login(public, user["email"], user["password"]).json()["temporaryToken"]
    sandbox.advance(300)
    fields = {"temporaryToken": temporary, "code": code()}
    assert refusal(public.post("/auth/2fa/verify-login", json=fields)) == (401, "UNAUTHORIZED")


@pytest.mark.parametrize("name", ["totpCode", "twoFactorCode"])
def test_tokens_need_the_second_factor(second: httpx.Client, code: Any, name: str) -> None:
    def generate(**fields: str) -> httpx.Response:
        return second.post("/tokens/generate", json={"name": "ci", **fields})

    def revoke(**fields: str) -> httpx.Response:
        return second.request("DELETE", "/tokens/revoke/ci", json=fields)

    assert refusal(generate()) == (400, "2fa_required")
    assert refusal(generate(**{name: "000000"})) == (400, "2fa_invalid")
    assert generate(**{name: code()}).status_code == 201
    assert refusal(second.delete("/tokens/revoke/ci")) == (400, "2fa_required")
    assert refusal(revoke(**{name: "12"})) == (400, "2fa_invalid")
    assert revoke(**{name: code()}).json() == {"name": "ci", "revoked": True}


def test_tokens_are_listed_without_their_secret_until_they_are_revoked(
    sandbox: Sandbox, ark: httpx.Client, make_ark: Ark
) -> None:
    name = "a/b c?"
    made = ark.post("/tokens/generate", json={"name": name, "expiresInDays": 2})
    assert made.status_code == 201
    assert made.json()["label"] == "cli-access"
    assert made.json()["scopes"] == ["user:read", "files:read"]
    assert refusal(ark.post("/tokens/generate", json={"name": name})) == (409, None)
    listed = {token["name"]: token for token in ark.get("/tokens/list").json()["tokens"]}
    assert listed.keys() == {"seeded", name}
    assert "token" not in listed[name]
    assert listed[name]["expiresAt"] == made.json()["expiresAt"]

    secret = made.json()["token"]
    assert make_ark(key=secret).get("/users/me").is_success
    assert make_ark(token=secret).get("/users/me").is_success
    sandbox.advance(2 * 86_400)
    assert refusal(make_ark(key=secret).get("/users/me")) == (401, "INVALID_API_KEY")
    assert ark.delete("/tokens/revoke/a%2Fb%20c%3F").is_success
    assert refusal(ark.delete("/tokens/revoke/a%2Fb%20c%3F")) == (404, None)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"name": ""},
        {"name": "a", "scopes": ["everything"]},
        {"name": "a", "expiresInDays": 0},
        {"name": "a", "expiresInDays": 10**9},
    ],
)
def test_bad_tokens(ark: httpx.Client, fields: dict[str, Any]) -> None:
    assert refusal(ark.post("/tokens/generate", json=fields)) == (400, None)


def test_every_operation_asks_for_its_scope(ark: httpx.Client, make_ark: Ark) -> None:
    for operation_id in operations.OPERATIONS:
        operation = operations.load(operation_id)
        scope = operation.required_scope
        if scope is None or operation_id not in SERVED:
            continue
        others = [other for other in SCOPES if other != scope]
        made = ark.post("/tokens/generate", json={"name": operation_id, "scopes": others})
        response = make_ark(key=made.json()["token"]).request(
            operation.method, operation.path.replace("{", "").replace("}", "")
        )
        assert refusal(response) == (403, "missing_scope"), operation_id
        assert response.json()["required"] == scope


SERVED = [
    "health",
    "get_plans",
    "get_peers",
    "login",
    "verify_2fa_login",
    "upload_file",
    "upload_directory",
    "upload_directory_dag",
    "pin_cid",
    "remove_file",
    "get_me",
    "list_uploads",
    "generate_token",
    "list_tokens",
    "revoke_token",
    "get_status",
    "get_allocations",
    "logout",
    "rename_file",
    "get_dag_detail",
    "get_clusters",
    "get_preferences",
    "update_preferences",
    "update_password",
    "get_my_plan",
]


def test_credentials(ark: httpx.Client, public: httpx.Client, make_ark: Ark, line: Any) -> None:
    key = line["api_key"]
    assert refusal(public.get("/users/me")) == (401, "UNAUTHORIZED")
    assert refusal(make_ark(key="wrong").get("/users/me")) == (401, "INVALID_API_KEY")
    assert refusal(make_ark(token="wrong").get("/users/me")) == (401, "UNAUTHORIZED")
    assert make_ark(key=key, token="wrong").get("/users/me").is_success
    assert make_ark(key="wrong", token=key).get("/users/me").is_success


def test_nothing_secret_is_in_the_log(sandbox: Sandbox, ark: httpx.Client, line: Any) -> None:
    ark.get("/users/me")
    assert line["api_key"] not in str(sandbox.requests())

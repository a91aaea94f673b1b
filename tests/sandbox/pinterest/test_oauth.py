"""The consent page and the token endpoint."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinterest.description import description
from pinbridge.sandbox.pinterest.service import ELSEWHERE, all_served
from tests.sandbox.pinterest.conftest import MakeClient

Json = dict[str, Any]
REDIRECT = "http://localhost:8085/"


@pytest.fixture
def asked(line: Json) -> dict[str, str]:
    """What an app sends to the consent page."""
    return {
        "consumer_id": line["app_id"],
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "refreshable": "True",
        "scope": "boards:read,user_accounts:read",
        "state": "a state",
    }


class App:
    """An app that logs in."""

    def __init__(self, public: httpx.Client, line: Json, asked: dict[str, str]) -> None:
        self.http = public
        self.line = line
        self.page = f"{line['oauth_url']}/oauth/"
        self.asked = asked

    def decide(self, decision: str, **fields: str) -> httpx.URL:
        form = {"decision": decision, **fields}
        response = self.http.post(self.page, params=self.asked, data=form)
        assert response.status_code == 302, response.text
        return httpx.URL(response.headers["location"])

    def token(self, **fields: str) -> httpx.Response:
        basic = (self.line["app_id"], self.line["app_secret"])
        return self.http.post("/oauth/token", data=fields, auth=basic)

    def login(self, **fields: str) -> Json:
        code = self.decide("approve").params["code"]
        response = self.token(
            grant_type="authorization_code", code=code, redirect_uri=REDIRECT, **fields
        )
        assert response.status_code == 200, response.text
        return response.json()

    def refresh(self, token: str, **fields: str) -> httpx.Response:
        return self.token(grant_type="refresh_token", refresh_token=token, **fields)


@pytest.fixture
def app(public: httpx.Client, line: Json, asked: dict[str, str]) -> App:
    return App(public, line, asked)


def test_the_page_shows_what_is_asked_for(app: App, line: Json) -> None:
    response = app.http.get(app.page, params=app.asked)
    assert response.headers["content-type"].startswith("text/html")
    assert "<li>boards:read</li>" in response.text
    assert re.findall(r'name="decision" value="(\w+)"', response.text) == ["approve", "refuse"]
    other = {name: value for name, value in app.asked.items() if name != "consumer_id"}
    assert app.http.get(app.page, params=other | {"client_id": line["app_id"]}).status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        {"consumer_id": "1"},
        {"response_type": "token"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": "http://[::1"},
        {"redirect_uri": "http://localhost/\r\nx: y"},
        {"scope": "boards:read,<b>"},
        {"scope": ""},
    ],
)
def test_requests_for_consent_that_are_refused(app: App, change: dict[str, str]) -> None:
    for response in (
        app.http.get(app.page, params=app.asked | change),
        app.http.post(app.page, params=app.asked | change, data={"decision": "approve"}),
    ):
        assert response.status_code == 400
        assert "<b>" not in response.text
        assert "location" not in response.headers


def test_a_decision_comes_from_the_page(app: App) -> None:
    foreign = {"sec-fetch-site": "cross-site"}
    for headers, form in (
        (foreign, {"decision": "approve"}),
        ({}, {"decision": "maybe"}),
        ({}, {"decision": "approve", "username": "no such name!"}),
    ):
        response = app.http.post(app.page, params=app.asked, data=form, headers=headers)
        assert response.status_code == 400


def test_refusal_goes_back_to_the_app(app: App) -> None:
    back = app.decide("refuse")
    assert str(back).startswith(REDIRECT)
    assert (back.params["error"], back.params["state"]) == ("access_denied", "a state")


def test_a_log_in(app: App, make: MakeClient, sandbox: Sandbox, line: Json) -> None:
    back = app.decide("approve")
    assert back.params["state"] == "a state"
    code = {"grant_type": "authorization_code", "code": back.params["code"]}
    assert app.token(**code, redirect_uri="http://localhost:1/").status_code == 400
    response = app.token(**code, redirect_uri=REDIRECT)
    granted = response.json()
    assert granted["scope"] == "boards:read user_accounts:read"
    assert granted["expires_in"] == 30 * 86400
    assert granted["refresh_token_expires_in"] == 60 * 86400
    assert app.token(**code, redirect_uri=REDIRECT).status_code == 400, "a code is used once"

    client = make(granted["access_token"])
    assert client.get("/user_account").json()["username"] == line["username"]
    refused = client.post("/boards", json={"name": "A"})
    assert (refused.status_code, refused.json()["code"]) == (401, 3)
    assert "boards:write" in refused.json()["message"]
    assert "Presents" not in client.get("/boards").text, "a secret board needs its scope"
    sandbox.advance(30 * 86400)
    assert client.get("/boards").json() == {"code": 2, "message": "Authentication failed."}


def test_another_account_logs_in(app: App, make: MakeClient) -> None:
    code = app.decide("approve", username="second").params["code"]
    granted = app.token(grant_type="authorization_code", code=code, redirect_uri=REDIRECT).json()
    client = make(granted["access_token"])
    assert client.get("/user_account").json()["username"] == "second"
    assert client.get("/boards").json()["items"] == []


def test_every_operation_wants_its_scopes(app: App, make: MakeClient) -> None:
    app.asked["scope"] = "billing:read"
    client = make(app.login()["access_token"])
    tried = 0
    for operation_id in all_served().keys() - ELSEWHERE.keys():
        described = description().operations[operation_id]
        if "basic" in described.security[0]:
            continue
        scopes = described.security[0]["pinterest_oauth2"]
        response = client.request(described.method, re.sub(r"{\w+}", "1", described.path))
        assert (response.status_code, response.json()["code"]) == (401, 3), operation_id
        assert all(scope in response.json()["message"] for scope in scopes), operation_id
        tried += 1
    assert tried > 100


def test_codes_expire(app: App, sandbox: Sandbox) -> None:
    code = app.decide("approve").params["code"]
    sandbox.advance(600)
    response = app.token(grant_type="authorization_code", code=code, redirect_uri=REDIRECT)
    assert (response.status_code, response.json()["code"]) == (400, 1)


def test_a_new_app_always_gets_a_new_refresh_token(app: App, sandbox: Sandbox) -> None:
    first = app.login()
    second = app.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["access_token"] != first["access_token"]
    assert second["response_type"] == "refresh_token"
    assert app.refresh(first["refresh_token"]).status_code == 200, "for a while"
    sandbox.advance(60)
    refused = app.refresh(first["refresh_token"])
    assert (refused.status_code, refused.json()["code"]) == (401, 1104)
    # The end moves with each refresh.
    sandbox.advance(59 * 86400)
    third = app.refresh(second["refresh_token"]).json()
    sandbox.advance(59 * 86400)
    assert app.refresh(third["refresh_token"]).status_code == 200


@pytest.mark.parametrize(
    "spelling", [{"refresh_on": "True"}, {"refresh_on": "true"}, {"continuous_refresh": "true"}]
)
def test_an_old_app_asks_for_continuous_refresh(
    app: App, sandbox: Sandbox, spelling: dict[str, str]
) -> None:
    sandbox.settings(pinterest={"always_continuous": False})
    first = app.login()
    assert first["refresh_token_expires_in"] == 365 * 86400
    sandbox.advance(86400)
    same = app.refresh(first["refresh_token"]).json()
    assert same["refresh_token"] == first["refresh_token"]
    assert same["refresh_token_expires_in"] == 364 * 86400
    new = app.refresh(first["refresh_token"], **spelling).json()
    assert new["refresh_token"] != first["refresh_token"]
    assert new["refresh_token_expires_in"] == 60 * 86400
    assert app.login(**spelling)["refresh_token_expires_in"] == 60 * 86400


def test_fewer_scopes_for_a_refresh(app: App) -> None:
    token = app.login()["refresh_token"]
    narrow = app.refresh(token, scope="boards:read").json()
    assert narrow["scope"] == "boards:read"
    assert app.refresh(narrow["refresh_token"]).json()["scope"] == "boards:read user_accounts:read"
    assert app.refresh(token, scope="ads:read").json()["code"] == 1


def test_client_credentials(app: App, make: MakeClient, line: Json) -> None:
    granted = app.token(grant_type="client_credentials", scope="boards:read,user_accounts:read")
    assert "refresh_token" not in granted.json()
    client = make(granted.json()["access_token"])
    assert client.get("/user_account").json()["username"] == line["username"]
    # Not every operation takes such a token.
    refused = client.get("/user_account/analytics?start_date=2026-01-01&end_date=2026-01-02")
    assert (refused.status_code, refused.json()["code"]) == (401, 3)
    assert app.token(grant_type="client_credentials", scope="x").json()["code"] == 1


def test_the_app_proves_who_it_is(public: httpx.Client, line: Json) -> None:
    for basic in ((line["app_id"], "wrong"), ("1", line["app_secret"])):
        response = public.post("/oauth/token", data={"grant_type": "x"}, auth=basic)
        assert (response.status_code, response.json()["code"]) == (401, 2)
    basic = (line["app_id"], line["app_secret"])
    for form in ({}, {"grant_type": "password"}, {"grant_type": "refresh_token"}):
        assert public.post("/oauth/token", data=form, auth=basic).json()["code"] == 1


def test_revocation(app: App, make: MakeClient, line: Json, public: httpx.Client) -> None:
    granted = app.login()
    basic = (line["app_id"], line["app_secret"])
    for name in ("access_token", "refresh_token"):
        form = {"token": granted[name], "token_type_hint": name}
        response = public.post("/oauth/token/revoke", data=form, auth=basic)
        assert (response.status_code, response.content) == (200, b"")
    assert make(granted["access_token"]).get("/boards").status_code == 401
    assert app.refresh(granted["refresh_token"]).status_code == 401


def test_secrets_are_kept_out_of_the_request_log(app: App, sandbox: Sandbox) -> None:
    app.login()
    logged = str(sandbox.requests())
    assert "a+state" not in logged
    assert app.line["app_secret"] not in logged


def test_a_conversion_token_only_sends_events(api: httpx.Client, make: MakeClient) -> None:
    token = api.post("/oauth/conversion_token").json()
    assert token["token_type"] == "conversion"
    refused = make(token["access_token"]).get("/boards")
    assert (refused.status_code, refused.json()["code"]) == (401, 3)

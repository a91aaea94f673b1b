from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import PinBody, connect, error_code, with_plan


def boards(api: httpx.Client, account: str) -> list[dict[str, Any]]:
    response = api.get("/v1/pinterest/boards", params={"account_id": account})
    assert response.status_code == 200, response.text
    return response.json()


def test_an_account_is_connected_without_a_browser(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client
) -> None:
    url = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]
    consent = public.get(url)
    assert consent.status_code == 302
    callback = public.get(consent.headers["location"])
    assert callback.status_code == 302
    assert "oauth_status=success" in callback.headers["location"]

    accounts = api.get("/v1/pinterest/accounts").json()
    assert [item["username"] for item in accounts] == ["demo_pinner", "sandbox_studio"]
    assert accounts[0]["health_status"] == "healthy"
    assert len(boards(api, accounts[0]["id"])) == 3
    # A browser that goes back and repeats the step changes nothing.
    again = public.get(consent.headers["location"])
    assert again.headers["location"] == callback.headers["location"]


def test_connecting_the_same_user_renews_the_account(api: httpx.Client) -> None:
    first = connect(api, "ada")
    api.delete(f"/v1/pinterest/accounts/{first}")
    assert api.get("/v1/pinterest/accounts").json()[0]["revoked_at"] is not None

    assert connect(api, "ADA") == first
    account = api.get("/v1/pinterest/accounts").json()[0]
    assert (account["revoked_at"], account["reconnect_required"]) == (None, False)


@pytest.mark.parametrize("query", ["code=x&state=unknown", "code=denied&state={state}"])
def test_a_bad_callback_redirects_with_an_error(
    api: httpx.Client, public: httpx.Client, query: str
) -> None:
    url = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]
    state = url.partition("state=")[2]

    response = public.get(f"/v1/pinterest/oauth/callback?{query.format(state=state)}")
    assert response.status_code == 302
    assert "oauth_status=error" in response.headers["location"]


def test_a_denied_consent_connects_nothing(api: httpx.Client) -> None:
    url = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]

    response = api.get(f"{url}&deny=true", follow_redirects=True)
    assert response.json()["oauth_status"] == "error"
    assert len(api.get("/v1/pinterest/accounts").json()) == 1


def test_an_authorization_expires(sandbox: Sandbox, api: httpx.Client) -> None:
    url = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]
    sandbox.advance(601)

    assert api.get(url, follow_redirects=True).json()["oauth_status"] == "error"
    assert api.get("/v1/pinterest/oauth/callback").status_code == 422


def test_the_plan_limits_the_accounts(api: httpx.Client) -> None:
    begun = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]
    with_plan(api, plan="free")

    assert error_code(api.get("/v1/pinterest/oauth/start")) == (403, "plan_limit")
    late = api.get(begun, follow_redirects=True).json()
    assert (late["oauth_status"], late["error"]) == ("error", "plan_limit")


def test_the_token_of_an_account_is_renewed_in_time(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.advance(400 * 86400)

    account = api.get("/v1/pinterest/accounts").json()[0]
    assert account["token_expires_at"] > sandbox.now().isoformat()
    assert account["health_status"] == "healthy"


def test_a_board_is_made_changed_and_deleted(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    account = sandbox.account_id
    made = api.post(
        "/v1/pinterest/boards", json={"account_id": account, "name": "New", "privacy": "SECRET"}
    )
    assert made.status_code == 201
    assert made.json()["privacy"] == "SECRET"
    url = f"/v1/pinterest/boards/{made.json()['id']}"
    pin = api.post("/v1/pins", json=pin_body(board_id=made.json()["id"])).json()
    sandbox.advance(2)

    twice = api.post("/v1/pinterest/boards", json={"account_id": account, "name": "NEW"})
    assert error_code(twice) == (409, "conflict")
    body = {"account_id": account, "description": "d", "privacy": "PUBLIC"}
    changed = api.patch(url, json=body).json()
    assert (changed["name"], changed["description"], changed["privacy"]) == ("New", "d", "PUBLIC")
    cleared = api.patch(url, json={"account_id": account, "description": None}).json()
    assert cleared["description"] is None
    assert error_code(api.patch(url, json={"account_id": account}))[0] == 422
    taken = api.patch(url, json={"account_id": account, "name": "travel"})
    assert error_code(taken) == (409, "conflict")

    assert api.delete(url, params={"account_id": account}).status_code == 204
    gone = api.delete(url, params={"account_id": account})
    assert error_code(gone) == (404, "board_not_found")
    assert len(boards(api, account)) == 3
    assert api.get(f"/v1/pins/{pin['id']}").json()["removed_from_pinterest_at"] is not None
    response = api.post("/v1/pins", json=pin_body(board_id=made.json()["id"]))
    assert error_code(response) == (422, "board_deleted")


def test_secret_boards_need_their_permission(sandbox: Sandbox, api: httpx.Client) -> None:
    granted = "boards:read,boards:write,pins:read,pins:write"
    api.patch(f"/_sandbox/accounts/{sandbox.account_id}", json={"scopes": granted})
    body = {"account_id": sandbox.account_id, "name": "Hidden", "privacy": "SECRET"}

    response = api.post("/v1/pinterest/boards", json=body)
    assert error_code(response) == (409, "scope_missing")
    assert response.json()["error"]["missing_scopes"] == ["boards:write_secret"]
    url = f"/v1/pinterest/boards/{sandbox.board_id}"
    body = {"account_id": sandbox.account_id, "privacy": "SECRET"}
    assert error_code(api.patch(url, json=body)) == (409, "scope_missing")


@pytest.mark.parametrize("privacy", ["PROTECTED", "private", ""])
def test_a_board_cannot_be_asked_for_with_another_privacy(
    sandbox: Sandbox, api: httpx.Client, privacy: str
) -> None:
    body = {"account_id": sandbox.account_id, "name": "x", "privacy": privacy}

    response = api.post("/v1/pinterest/boards", json=body)
    assert error_code(response) == (422, "validation_error")
    assert response.json()["error"]["errors"][0]["loc"] == ["body", "privacy"]


def test_a_board_check_is_a_verdict_and_not_an_error(sandbox: Sandbox, api: httpx.Client) -> None:
    def check(board_id: str, **query: Any) -> dict[str, Any]:
        response = api.get(
            f"/v1/pinterest/boards/{board_id}/access",
            params={"account_id": sandbox.account_id, **query},
        )
        assert response.status_code == 200, response.text
        return response.json()

    good = check(sandbox.board_id)
    assert (good["publishable"], good["status"], good["code"]) == (True, "ok", None)
    assert good["board"] == {"id": sandbox.board_id, "name": "Recipes"}
    assert (good["source"], check(sandbox.board_id)["source"]) == ("pinterest", "cache")
    assert check(sandbox.board_id, fresh="true")["source"] == "pinterest"

    odd = check("a%2Fb%3Fc%23d")
    assert (odd["board_id"], odd["code"]) == ("a/b?c#d", "board_not_found")
    assert odd["remediation"]
    other = boards(api, connect(api))[0]["id"]
    assert check(other)["code"] == "board_not_owned"
    url = f"/_sandbox/accounts/{sandbox.account_id}"
    api.patch(url, json={"health_status": "reconnect_required"})
    stale = check(sandbox.board_id)
    assert (stale["publishable"], stale["source"]) == (True, "cache")
    fresh = check(sandbox.board_id, fresh="true")
    assert (fresh["code"], fresh["account_health"]) == (
        "token_expired",
        {"status": "reconnect_required"},
    )
    api.patch(url, json={"health_status": "healthy"})
    api.delete(f"/v1/pinterest/accounts/{sandbox.account_id}")
    assert check(sandbox.board_id, fresh="true")["code"] == "account_revoked"


def test_unknown_accounts_are_not_found(api: httpx.Client) -> None:
    nobody = "8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"
    for response in (
        api.get("/v1/pinterest/boards", params={"account_id": nobody}),
        api.delete(f"/v1/pinterest/accounts/{nobody}"),
        api.post("/v1/pinterest/boards", json={"account_id": nobody, "name": "x"}),
        api.get(f"/v1/pinterest/accounts/{nobody}/analytics"),
    ):
        assert error_code(response) == (404, "not_found")
        assert response.json()["detail"] == "Pinterest account not found"


def test_related_terms_come_in_groups(sandbox: Sandbox, api: httpx.Client) -> None:
    def related(query: str) -> dict[str, Any]:
        response = api.get(f"/v1/pinterest/terms/related?account_id={sandbox.account_id}&{query}")
        assert response.status_code == 200, response.text
        return response.json()

    broad = related("terms=garden&terms=sea%20%20side&terms=GARDEN")
    assert broad["id"] == "garden"
    terms = [group["term"] for group in broad["related_terms_list"]]
    assert terms == ["garden", "garden ideas", "sea side", "sea side ideas"]
    assert broad["related_term_count"] == sum(
        len(group["related_terms"]) for group in broad["related_terms_list"]
    )
    exact = related("terms=garden,sea%20side&exact_match=true")
    assert [group["term"] for group in exact["related_terms_list"]] == ["garden", "sea side"]
    assert exact == related("terms=garden,sea%20side&exact_match=true")
    url = f"/v1/pinterest/terms/related?account_id={sandbox.account_id}"
    assert error_code(api.get(url)) == (422, "validation_error")

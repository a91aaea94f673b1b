from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import MakeClient, PinBody, connect, error_code, with_plan


def make_key(api: httpx.Client, **body: Any) -> dict[str, Any]:
    response = api.post("/v1/api-keys", json={"name": "k", **body})
    assert response.status_code == 201, response.text
    return response.json()


def test_a_key_has_all_scopes_by_default_and_its_secret_is_shown_once(api: httpx.Client) -> None:
    made = make_key(api, name="all")

    assert made["api_key"].startswith("pb_")
    assert len(made["api_key"]) == 67
    assert made["scopes"] == ["read", "write", "destructive"]
    listed = api.get("/v1/api-keys").json()
    assert listed[0]["id"] == made["id"]
    assert "api_key" not in listed[0]


@pytest.mark.parametrize(
    ("scopes", "reads", "writes", "deletes"),
    [
        (["read"], True, False, False),
        (["write"], False, True, False),
        (["destructive"], False, False, True),
        (["read", "write", "destructive"], True, True, True),
    ],
)
def test_scopes_decide_what_a_key_may_do(
    api: httpx.Client,
    make_client: MakeClient,
    pin_body: PinBody,
    scopes: list[str],
    reads: bool,
    writes: bool,
    deletes: bool,
) -> None:
    pin = api.post("/v1/pins", json=pin_body()).json()
    client = make_client(key=make_key(api, scopes=scopes)["api_key"])

    responses = [
        (client.get("/v1/pins"), reads),
        (client.get("/v1/pinterest/oauth/start"), writes),
        (client.post("/v1/pins", json=pin_body()), writes),
        (client.delete(f"/v1/pins/{pin['id']}"), deletes),
    ]
    for response, allowed in responses:
        if allowed:
            assert response.is_success
        else:
            assert error_code(response) == (403, "insufficient_scope")


def test_an_allow_list_hides_and_refuses_other_accounts(
    sandbox: Sandbox, api: httpx.Client, make_client: MakeClient, pin_body: PinBody
) -> None:
    other = connect(api)
    pin = api.post("/v1/pins", json=pin_body()).json()
    key = make_key(api, pinterest_account_ids=[other])
    client = make_client(key=key["api_key"])

    assert [item["id"] for item in client.get("/v1/pinterest/accounts").json()] == [other]
    assert client.get("/v1/pins").json() == []
    refused = [
        client.post("/v1/pins", json=pin_body()),
        client.post("/v1/pins/validate", json=pin_body()),
        client.get(f"/v1/pins/{pin['id']}"),
        client.get(f"/v1/jobs/{pin['id']}"),
        client.get("/v1/pins", params={"account_id": sandbox.account_id}),
        client.get("/v1/pinterest/boards", params={"account_id": sandbox.account_id}),
        client.get("/v1/rate-meter", params={"account_id": sandbox.account_id}),
        client.delete(f"/v1/pinterest/accounts/{sandbox.account_id}"),
    ]
    for response in refused:
        assert error_code(response) == (403, "account_not_permitted")

    response = api.patch(f"/v1/api-keys/{key['id']}", json={"pinterest_account_ids": None})
    assert response.json()["pinterest_account_ids"] is None
    assert client.get(f"/v1/pins/{pin['id']}").status_code == 200


def test_a_key_cannot_hand_out_more_than_it_has(
    api: httpx.Client, make_client: MakeClient, sandbox: Sandbox
) -> None:
    other = connect(api)
    narrow = make_key(api, scopes=["read", "write"], pinterest_account_ids=[other])
    client = make_client(key=narrow["api_key"])

    wider = client.post("/v1/api-keys", json={"name": "x", "scopes": ["destructive"]})
    assert error_code(wider) == (403, "insufficient_scope")
    body = {"name": "x", "scopes": ["read"], "pinterest_account_ids": [sandbox.account_id]}
    assert error_code(client.post("/v1/api-keys", json=body)) == (403, "account_not_permitted")
    same = client.post("/v1/api-keys", json={"name": "x", "scopes": ["read"]}).json()
    assert same["pinterest_account_ids"] == [other]


def test_a_key_is_renamed_and_revoked_for_good(api: httpx.Client, make_client: MakeClient) -> None:
    made = make_key(api)
    client = make_client(key=made["api_key"])
    renamed = api.patch(f"/v1/api-keys/{made['id']}", json={"name": "new", "scopes": ["read"]})
    assert (renamed.json()["name"], renamed.json()["scopes"]) == ("new", ["read"])

    assert api.delete(f"/v1/api-keys/{made['id']}").status_code == 204
    assert client.get("/v1/pins").status_code == 401
    assert api.get("/v1/api-keys").json()[0]["revoked_at"] is not None
    assert api.delete(f"/v1/api-keys/{made['id']}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": "k", "scopes": ["admin"]},
        {"name": "k", "pinterest_account_ids": ["8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f"]},
        {"name": 5},
    ],
)
def test_a_wrong_key_is_refused(api: httpx.Client, body: dict[str, Any]) -> None:
    assert error_code(api.post("/v1/api-keys", json=body)) == (422, "validation_error")


def test_an_empty_update_is_refused(api: httpx.Client) -> None:
    made = make_key(api)

    response = api.patch(f"/v1/api-keys/{made['id']}", json={})
    assert error_code(response) == (422, "validation_error")


def test_the_plan_limits_the_number_of_keys(api: httpx.Client) -> None:
    with_plan(api, plan="free")
    make_key(api)

    response = api.post("/v1/api-keys", json={"name": "one too many"})
    assert error_code(response) == (403, "plan_limit")

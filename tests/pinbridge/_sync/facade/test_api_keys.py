# Derived from tests/pinbridge/_async/facade/test_api_keys.py by ./codegen.sh; do not edit.
"""API keys: made, listed, changed, revoked, and what a limited key may not do."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from pinbridge_api.models import APIKeyCreate, APIKeyCreateResponse, APIKeyResponse, APIKeyUpdate

from pinbridge import (
    APIConnectionError,
    AuthenticationError,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    PinbridgeClient,
    ServerError,
    ValidationError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import consent, last_request_id, nothing_sent, sent


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_create(client: PinbridgeClient, form: str) -> None:
    request: dict[str, Any] = {"name": "robot", "scopes": ["write", "read"]}
    if form == "model":
        key = client.api_keys.create(APIKeyCreate(**request))
    elif form == "dict":
        key = client.api_keys.create(request)
    else:
        key = client.api_keys.create(**request)
    assert isinstance(key, APIKeyCreateResponse)
    assert key.api_key.startswith("pb_")
    assert key.scopes == ["read", "write"]
    assert key.api_key not in repr(client.with_options(api_key=key.api_key))
    assert client.with_options(api_key=key.api_key).pinterest.list_accounts()


def test_create_is_limited_by_the_plan(newcomer: PinbridgeClient, sandbox: Sandbox) -> None:
    newcomer.api_keys.create(name="one")
    newcomer.api_keys.create(name="two")
    with pytest.raises(PermissionDeniedError) as caught:
        newcomer.api_keys.create(name="three")
    error = caught.value
    assert isinstance(error, AuthenticationError)
    assert (error.status_code, error.code) == (403, "plan_limit")
    assert error.request_id == last_request_id(sandbox)


@pytest.mark.parametrize(
    ("fault", "made"), [("drop_before", 0), ("drop_after", 1), ("truncate", 1)]
)
def test_create_is_not_repeated_when_the_answer_is_lost(
    client: PinbridgeClient, sandbox: Sandbox, fault: str, made: int
) -> None:
    before = len(client.api_keys.list())
    sandbox.faults([{"kind": fault, "times": 1}])
    with pytest.raises(APIConnectionError) as caught:
        client.api_keys.create(name="robot")
    assert caught.value.may_have_been_processed
    assert len(caught.value.attempts) == 1
    assert len(client.api_keys.list()) == before + made


def test_create_is_not_repeated_after_a_server_error(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 1}])
    with pytest.raises(ServerError) as caught:
        client.api_keys.create(name="robot")
    assert caught.value.may_have_been_processed
    assert sent(sandbox, "POST") == ["POST /v1/api-keys"]


def test_create_is_repeated_when_it_was_refused_for_now(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 429, "times": 2}])
    assert client.api_keys.create(name="robot").name == "robot"
    assert len(sent(sandbox, "POST")) == 3


def test_list_shows_no_secret(client: PinbridgeClient) -> None:
    made = client.api_keys.create(name="robot")
    keys = client.api_keys.list()
    assert all(isinstance(key, APIKeyResponse) for key in keys)
    assert made.id in [key.id for key in keys]
    assert made.api_key not in repr(keys)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_update_changes_only_what_is_given(
    client: PinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    made = client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    change: dict[str, Any] = {"scopes": ["read"]}
    if form == "model":
        key = client.api_keys.update(made.id, APIKeyUpdate(**change))
    elif form == "dict":
        key = client.api_keys.update(made.id, change)
    else:
        key = client.api_keys.update(made.id, **change)
    assert key.scopes == ["read"]
    assert key.name == "robot"
    assert key.pinterest_account_ids == [UUID(sandbox.account_id)]


def test_update_with_none_lifts_the_account_limit(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    made = client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    key = client.api_keys.update(str(made.id), pinterest_account_ids=None)
    assert key.pinterest_account_ids is None


def test_update_with_nothing_is_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        client.api_keys.update(uuid4())


def test_update_of_an_unknown_key(client: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.api_keys.update(uuid4(), name="x")
    assert caught.value.code == "not_found"


def test_a_name_is_needed(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="name"):
        client.api_keys.create(scopes=["read"])


def test_an_account_of_somebody_else_is_refused(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(ValidationError) as caught:
        client.api_keys.create(name="robot", pinterest_account_ids=[uuid4()])
    assert [problem.path for problem in caught.value.field_errors] == [("pinterest_account_ids",)]


def test_revoke(client: PinbridgeClient) -> None:
    made = client.api_keys.create(name="robot")
    robot = client.with_options(api_key=made.api_key)
    robot.pinterest.list_accounts()
    assert client.api_keys.revoke(made.id) is None
    with pytest.raises(AuthenticationError) as caught:
        robot.pinterest.list_accounts()
    assert (caught.value.status_code, caught.value.code) == (401, "unauthorized")
    assert made.api_key not in str(caught.value)
    with pytest.raises(NotFoundError):
        client.api_keys.revoke(made.id)


def test_revoke_whose_answer_is_lost_is_done(client: PinbridgeClient, sandbox: Sandbox) -> None:
    made = client.api_keys.create(name="robot")
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert client.api_keys.revoke(made.id) is None
    assert len(sent(sandbox, "DELETE")) == 2


def test_a_key_without_the_scope_is_refused(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    made = client.api_keys.create(name="reader", scopes=["read"])
    reader = client.with_options(api_key=made.api_key)
    assert reader.pins.list() == []
    with pytest.raises(PermissionDeniedError) as caught:
        reader.pins.create(**fields)
    assert (caught.value.status_code, caught.value.code) == (403, "insufficient_scope")
    assert len(caught.value.attempts) == 1


def test_a_key_is_kept_to_its_accounts(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    start = client.pinterest.start_oauth()
    client.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, "other"))
    made = client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    robot = client.with_options(api_key=made.api_key)

    assert len(client.pinterest.list_accounts()) == 2
    (visible,) = robot.pinterest.list_accounts()
    assert str(visible.id) == sandbox.account_id
    robot.pins.create(**fields)

    hidden = next(a for a in client.pinterest.list_accounts() if a.username == "other")
    board = client.pinterest.list_boards(hidden.id)[0]
    with pytest.raises(PermissionDeniedError) as caught:
        robot.pins.create({**fields, "account_id": hidden.id, "board_id": board.id})
    assert (caught.value.status_code, caught.value.code) == (403, "account_not_permitted")

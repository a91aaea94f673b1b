"""API keys: made, listed, changed, revoked, and what a limited key may not do."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from pinbridge_api.models import APIKeyCreate, APIKeyCreateResponse, APIKeyResponse, APIKeyUpdate

from pinbridge import (
    APIConnectionError,
    AsyncPinbridgeClient,
    AuthenticationError,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    ValidationError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import consent, last_request_id, nothing_sent, sent

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_create(client: AsyncPinbridgeClient, form: str) -> None:
    request: dict[str, Any] = {"name": "robot", "scopes": ["write", "read"]}
    if form == "model":
        key = await client.api_keys.create(APIKeyCreate(**request))
    elif form == "dict":
        key = await client.api_keys.create(request)
    else:
        key = await client.api_keys.create(**request)
    assert isinstance(key, APIKeyCreateResponse)
    assert key.api_key.startswith("pb_")
    assert key.scopes == ["read", "write"]
    assert key.api_key not in repr(client.with_options(api_key=key.api_key))
    assert await client.with_options(api_key=key.api_key).pinterest.list_accounts()


async def test_create_is_limited_by_the_plan(
    newcomer: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    await newcomer.api_keys.create(name="one")
    await newcomer.api_keys.create(name="two")
    with pytest.raises(PermissionDeniedError) as caught:
        await newcomer.api_keys.create(name="three")
    error = caught.value
    assert isinstance(error, AuthenticationError)
    assert (error.status_code, error.code) == (403, "plan_limit")
    assert error.request_id == last_request_id(sandbox)


@pytest.mark.parametrize(
    ("fault", "made"), [("drop_before", 0), ("drop_after", 1), ("truncate", 1)]
)
async def test_create_is_not_repeated_when_the_answer_is_lost(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: str, made: int
) -> None:
    before = len(await client.api_keys.list())
    sandbox.faults([{"kind": fault, "times": 1}])
    with pytest.raises(APIConnectionError) as caught:
        await client.api_keys.create(name="robot")
    assert caught.value.may_have_been_processed
    assert len(caught.value.attempts) == 1
    assert len(await client.api_keys.list()) == before + made


async def test_create_is_not_repeated_after_a_server_error(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 1}])
    with pytest.raises(ServerError) as caught:
        await client.api_keys.create(name="robot")
    assert caught.value.may_have_been_processed
    assert sent(sandbox, "POST") == ["POST /v1/api-keys"]


async def test_create_is_repeated_when_it_was_refused_for_now(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 429, "times": 2}])
    assert (await client.api_keys.create(name="robot")).name == "robot"
    assert len(sent(sandbox, "POST")) == 3


async def test_list_shows_no_secret(client: AsyncPinbridgeClient) -> None:
    made = await client.api_keys.create(name="robot")
    keys = await client.api_keys.list()
    assert all(isinstance(key, APIKeyResponse) for key in keys)
    assert made.id in [key.id for key in keys]
    assert made.api_key not in repr(keys)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_update_changes_only_what_is_given(
    client: AsyncPinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    made = await client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    change: dict[str, Any] = {"scopes": ["read"]}
    if form == "model":
        key = await client.api_keys.update(made.id, APIKeyUpdate(**change))
    elif form == "dict":
        key = await client.api_keys.update(made.id, change)
    else:
        key = await client.api_keys.update(made.id, **change)
    assert key.scopes == ["read"]
    assert key.name == "robot"
    assert key.pinterest_account_ids == [UUID(sandbox.account_id)]


async def test_update_with_none_lifts_the_account_limit(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    made = await client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    key = await client.api_keys.update(str(made.id), pinterest_account_ids=None)
    assert key.pinterest_account_ids is None


async def test_update_with_nothing_is_refused_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        await client.api_keys.update(uuid4())


async def test_update_of_an_unknown_key(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(NotFoundError) as caught:
        await client.api_keys.update(uuid4(), name="x")
    assert caught.value.code == "not_found"


async def test_a_name_is_needed(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="name"):
        await client.api_keys.create(scopes=["read"])


async def test_an_account_of_somebody_else_is_refused(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.api_keys.create(name="robot", pinterest_account_ids=[uuid4()])
    assert [problem.path for problem in caught.value.field_errors] == [("pinterest_account_ids",)]


async def test_revoke(client: AsyncPinbridgeClient) -> None:
    made = await client.api_keys.create(name="robot")
    robot = client.with_options(api_key=made.api_key)
    await robot.pinterest.list_accounts()
    assert await client.api_keys.revoke(made.id) is None
    with pytest.raises(AuthenticationError) as caught:
        await robot.pinterest.list_accounts()
    assert (caught.value.status_code, caught.value.code) == (401, "unauthorized")
    assert made.api_key not in str(caught.value)
    with pytest.raises(NotFoundError):
        await client.api_keys.revoke(made.id)


async def test_revoke_whose_answer_is_lost_is_done(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    made = await client.api_keys.create(name="robot")
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert await client.api_keys.revoke(made.id) is None
    assert len(sent(sandbox, "DELETE")) == 2


async def test_a_key_without_the_scope_is_refused(
    client: AsyncPinbridgeClient, fields: dict[str, Any]
) -> None:
    made = await client.api_keys.create(name="reader", scopes=["read"])
    reader = client.with_options(api_key=made.api_key)
    assert await reader.pins.list() == []
    with pytest.raises(PermissionDeniedError) as caught:
        await reader.pins.create(**fields)
    assert (caught.value.status_code, caught.value.code) == (403, "insufficient_scope")
    assert len(caught.value.attempts) == 1


async def test_a_key_is_kept_to_its_accounts(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    start = await client.pinterest.start_oauth()
    await client.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, "other"))
    made = await client.api_keys.create(name="robot", pinterest_account_ids=[sandbox.account_id])
    robot = client.with_options(api_key=made.api_key)

    assert len(await client.pinterest.list_accounts()) == 2
    (visible,) = await robot.pinterest.list_accounts()
    assert str(visible.id) == sandbox.account_id
    await robot.pins.create(**fields)

    hidden = next(a for a in await client.pinterest.list_accounts() if a.username == "other")
    board = (await client.pinterest.list_boards(hidden.id))[0]
    with pytest.raises(PermissionDeniedError) as caught:
        await robot.pins.create({**fields, "account_id": hidden.id, "board_id": board.id})
    assert (caught.value.status_code, caught.value.code) == (403, "account_not_permitted")

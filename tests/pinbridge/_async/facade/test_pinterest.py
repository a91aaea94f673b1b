"""Pinterest accounts and boards."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from pinbridge_api.models import (
    BoardAccessResponse,
    BoardCreateRequest,
    BoardResponse,
    BoardUpdateRequest,
    PinterestAccountResponse,
    RelatedTermsResponse,
)

from pinbridge import (
    AsyncPinbridgeClient,
    ConflictError,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import consent, last_request_id, nothing_sent, sent

pytestmark = pytest.mark.anyio


async def test_connect_an_account(newcomer: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    assert await newcomer.pinterest.list_accounts() == []
    start = await newcomer.pinterest.start_oauth()
    assert start.authorization_url.startswith(sandbox.base_url)
    given = consent(sandbox, start.authorization_url, "garden_club")
    outcome = await newcomer.pinterest.oauth_callback(**given)
    assert outcome.status == "success"
    (account,) = await newcomer.pinterest.list_accounts()
    assert isinstance(account, PinterestAccountResponse)
    assert account.username == "garden_club"
    assert account.health_status == "healthy"
    again = await newcomer.pinterest.oauth_callback(**given)
    assert again.status == "success"
    assert len(await newcomer.pinterest.list_accounts()) == 1


async def test_callback_with_a_state_of_nobody(client: AsyncPinbridgeClient) -> None:
    outcome = await client.pinterest.oauth_callback(code="c", state="s")
    assert outcome.status == "error"
    assert "state" not in outcome.message


async def test_connecting_is_limited_by_the_plan(
    newcomer: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    start = await newcomer.pinterest.start_oauth()
    await newcomer.pinterest.oauth_callback(**consent(sandbox, start.authorization_url))
    with pytest.raises(PermissionDeniedError) as caught:
        await newcomer.pinterest.start_oauth()
    assert (caught.value.status_code, caught.value.code) == (403, "plan_limit")
    assert caught.value.request_id == last_request_id(sandbox)


async def test_list_accounts(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    (account,) = await client.pinterest.list_accounts()
    assert str(account.id) == sandbox.account_id
    assert account.revoked_at is None
    assert account.missing_scopes == []


async def test_revoke_account(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    assert await client.pinterest.revoke_account(sandbox.account_id) is None
    (account,) = await client.pinterest.list_accounts()
    assert account.revoked_at == sandbox.now()
    assert account.reconnect_required
    with pytest.raises(NotFoundError):
        await client.pinterest.revoke_account(sandbox.account_id)
    with pytest.raises(ConflictError) as caught:
        await client.pinterest.list_boards(sandbox.account_id)
    assert caught.value.code == "token_revoked"


async def test_revoke_account_whose_answer_is_lost_is_done(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert await client.pinterest.revoke_account(sandbox.account_id) is None
    assert len(sent(sandbox, "DELETE")) == 2


async def test_list_boards(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    boards = await client.pinterest.list_boards(UUID(sandbox.account_id))
    assert all(isinstance(board, BoardResponse) for board in boards)
    assert {board.name for board in boards} == {"Recipes", "Travel", "Home ideas"}
    assert sandbox.board_id in [board.id for board in boards]


async def test_list_boards_of_an_unknown_account(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(NotFoundError) as caught:
        await client.pinterest.list_boards(uuid4())
    assert caught.value.request_id == last_request_id(sandbox)


async def test_check_board_access(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    access = await client.pinterest.check_board_access(
        sandbox.board_id, account_id=sandbox.account_id
    )
    assert isinstance(access, BoardAccessResponse)
    assert access.publishable
    assert access.code is None
    assert access.source == "pinterest"


async def test_check_board_access_asks_anew_when_told_to(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    check = {"board_id": sandbox.board_id, "account_id": sandbox.account_id}
    await client.pinterest.check_board_access(**check)
    await client.request(
        "PATCH",
        "/_sandbox/boards/{id}",
        path_params={"id": sandbox.board_id},
        json={"access_code": "board_access_denied"},
    )
    assert (await client.pinterest.check_board_access(**check, fresh=True)).source == "pinterest"
    access = await client.pinterest.check_board_access(**check)
    assert access.source == "cache"
    assert not access.publishable
    assert access.code == "board_access_denied"


async def test_check_board_access_to_nothing(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    access = await client.pinterest.check_board_access("999", account_id=sandbox.account_id)
    assert not access.publishable
    assert access.code == "board_not_found"


async def test_board_ids_stay_one_path_segment(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    access = await client.pinterest.check_board_access("a/b?c#d", account_id=sandbox.account_id)
    assert access.board_id == "a/b?c#d"
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        await client.pinterest.check_board_access("..", account_id=sandbox.account_id)


async def test_account_analytics(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    figures = await client.pinterest.account_analytics(
        sandbox.account_id,
        start_date="2026-02-01",
        end_date="2026-02-07",
        metrics=["IMPRESSION", "SAVE"],
        include_daily=True,
    )
    assert str(figures.account_id) == sandbox.account_id
    assert figures.start_date.isoformat() == "2026-02-01"
    assert "metrics=IMPRESSION%2CSAVE" in sandbox.requests()[-1]["query"]


async def test_account_analytics_of_an_unknown_account(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        await client.pinterest.account_analytics(uuid4())


@pytest.mark.parametrize("terms", ["garden,  herb   tea, Garden", ["garden", "herb tea", "GARDEN"]])
async def test_related_terms(client: AsyncPinbridgeClient, sandbox: Sandbox, terms: Any) -> None:
    found = await client.pinterest.list_related_terms(sandbox.account_id, terms, exact_match=True)
    assert isinstance(found, RelatedTermsResponse)
    assert [item.term for item in found.related_terms_list] == ["garden", "herb tea"]
    assert "terms=garden&terms=herb%20tea" in sandbox.requests()[-1]["query"]


async def test_related_terms_of_nothing_are_refused_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="terms"):
        await client.pinterest.list_related_terms(sandbox.account_id, " , ")


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_create_board(client: AsyncPinbridgeClient, sandbox: Sandbox, form: str) -> None:
    request: dict[str, Any] = {"account_id": sandbox.account_id, "name": "Garden"}
    if form == "model":
        board = await client.pinterest.create_board(BoardCreateRequest(**request))
    elif form == "dict":
        board = await client.pinterest.create_board(request)
    else:
        board = await client.pinterest.create_board(**request, privacy="SECRET")
    assert isinstance(board, BoardResponse)
    assert board.name == "Garden"
    assert board.privacy == ("SECRET" if form == "keywords" else "PUBLIC")
    assert board in await client.pinterest.list_boards(sandbox.account_id)


async def test_create_board_of_a_name_that_exists(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(ConflictError) as caught:
        await client.pinterest.create_board(account_id=sandbox.account_id, name="travel")
    assert (caught.value.status_code, caught.value.code) == (409, "conflict")


async def test_create_secret_board_without_the_permission(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    await client.request(
        "PATCH",
        "/_sandbox/accounts/{id}",
        path_params={"id": sandbox.account_id},
        json={"scopes": "boards:read,boards:write,pins:read,pins:write"},
    )
    with pytest.raises(ConflictError) as caught:
        await client.pinterest.create_board(
            account_id=sandbox.account_id, name="Hidden", privacy="SECRET"
        )
    assert caught.value.code == "scope_missing"
    assert caught.value.missing_scopes == ("boards:write_secret",)


async def test_create_board_refuses_a_long_name_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        await client.pinterest.create_board(account_id=sandbox.account_id, name="x" * 181)
    assert caught.value.problems[0].path == ("name",)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_update_board_changes_only_what_is_given(
    client: AsyncPinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    await client.pinterest.update_board(
        sandbox.board_id, account_id=sandbox.account_id, description="All of it"
    )
    change: dict[str, Any] = {"account_id": sandbox.account_id, "name": "Cooking"}
    if form == "model":
        board = await client.pinterest.update_board(sandbox.board_id, BoardUpdateRequest(**change))
    elif form == "dict":
        board = await client.pinterest.update_board(sandbox.board_id, change)
    else:
        board = await client.pinterest.update_board(sandbox.board_id, **change)
    assert (board.name, board.description) == ("Cooking", "All of it")


async def test_update_board_with_none_clears_the_description(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    change = {"account_id": sandbox.account_id, "description": "All of it"}
    await client.pinterest.update_board(sandbox.board_id, change)
    board = await client.pinterest.update_board(
        sandbox.board_id, account_id=sandbox.account_id, description=None
    )
    assert (board.name, board.description) == ("Recipes", None)


async def test_update_board_with_nothing_is_refused_before_sending(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        await client.pinterest.update_board(sandbox.board_id, account_id=sandbox.account_id)


async def test_update_of_an_unknown_board(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        await client.pinterest.update_board("999", account_id=sandbox.account_id, name="x")
    assert caught.value.code == "board_not_found"


async def test_delete_board(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    where = {"account_id": sandbox.account_id}
    assert await client.pinterest.delete_board(sandbox.board_id, **where) is None
    boards = await client.pinterest.list_boards(sandbox.account_id)
    assert sandbox.board_id not in [board.id for board in boards]
    with pytest.raises(NotFoundError):
        await client.pinterest.delete_board(sandbox.board_id, **where)


async def test_delete_board_whose_answer_is_lost_is_done(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    done = await client.pinterest.delete_board(sandbox.board_id, account_id=sandbox.account_id)
    assert done is None
    assert len(sent(sandbox, "DELETE")) == 2

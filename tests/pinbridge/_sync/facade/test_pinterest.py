# Derived from tests/pinbridge/_async/facade/test_pinterest.py by ./codegen.sh; do not edit.
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
    ConflictError,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    PinbridgeClient,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import consent, last_request_id, nothing_sent, sent


def test_connect_an_account(newcomer: PinbridgeClient, sandbox: Sandbox) -> None:
    assert newcomer.pinterest.list_accounts() == []
    start = newcomer.pinterest.start_oauth()
    assert start.authorization_url.startswith(sandbox.base_url)
    given = consent(sandbox, start.authorization_url, "garden_club")
    outcome = newcomer.pinterest.oauth_callback(**given)
    assert outcome.status == "success"
    (account,) = newcomer.pinterest.list_accounts()
    assert isinstance(account, PinterestAccountResponse)
    assert account.username == "garden_club"
    assert account.health_status == "healthy"
    again = newcomer.pinterest.oauth_callback(**given)
    assert again.status == "success"
    assert len(newcomer.pinterest.list_accounts()) == 1


def test_callback_with_a_state_of_nobody(client: PinbridgeClient) -> None:
    outcome = client.pinterest.oauth_callback(code="c", state="s")
    assert outcome.status == "error"
    assert "state" not in outcome.message


def test_connecting_is_limited_by_the_plan(newcomer: PinbridgeClient, sandbox: Sandbox) -> None:
    start = newcomer.pinterest.start_oauth()
    newcomer.pinterest.oauth_callback(**consent(sandbox, start.authorization_url))
    with pytest.raises(PermissionDeniedError) as caught:
        newcomer.pinterest.start_oauth()
    assert (caught.value.status_code, caught.value.code) == (403, "plan_limit")
    assert caught.value.request_id == last_request_id(sandbox)


def test_list_accounts(client: PinbridgeClient, sandbox: Sandbox) -> None:
    (account,) = client.pinterest.list_accounts()
    assert str(account.id) == sandbox.account_id
    assert account.revoked_at is None
    assert account.missing_scopes == []


def test_revoke_account(client: PinbridgeClient, sandbox: Sandbox) -> None:
    assert client.pinterest.revoke_account(sandbox.account_id) is None
    (account,) = client.pinterest.list_accounts()
    assert account.revoked_at == sandbox.now()
    assert account.reconnect_required
    with pytest.raises(NotFoundError):
        client.pinterest.revoke_account(sandbox.account_id)
    with pytest.raises(ConflictError) as caught:
        client.pinterest.list_boards(sandbox.account_id)
    assert caught.value.code == "token_revoked"


def test_revoke_account_whose_answer_is_lost_is_done(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert client.pinterest.revoke_account(sandbox.account_id) is None
    assert len(sent(sandbox, "DELETE")) == 2


def test_list_boards(client: PinbridgeClient, sandbox: Sandbox) -> None:
    boards = client.pinterest.list_boards(UUID(sandbox.account_id))
    assert all(isinstance(board, BoardResponse) for board in boards)
    assert {board.name for board in boards} == {"Recipes", "Travel", "Home ideas"}
    assert sandbox.board_id in [board.id for board in boards]


def test_list_boards_of_an_unknown_account(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.pinterest.list_boards(uuid4())
    assert caught.value.request_id == last_request_id(sandbox)


def test_check_board_access(client: PinbridgeClient, sandbox: Sandbox) -> None:
    access = client.pinterest.check_board_access(sandbox.board_id, account_id=sandbox.account_id)
    assert isinstance(access, BoardAccessResponse)
    assert access.publishable
    assert access.code is None
    assert access.source == "pinterest"


def test_check_board_access_asks_anew_when_told_to(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    check = {"board_id": sandbox.board_id, "account_id": sandbox.account_id}
    client.pinterest.check_board_access(**check)
    client.request(
        "PATCH",
        "/_sandbox/boards/{id}",
        path_params={"id": sandbox.board_id},
        json={"access_code": "board_access_denied"},
    )
    assert client.pinterest.check_board_access(**check, fresh=True).source == "pinterest"
    access = client.pinterest.check_board_access(**check)
    assert access.source == "cache"
    assert not access.publishable
    assert access.code == "board_access_denied"


def test_check_board_access_to_nothing(client: PinbridgeClient, sandbox: Sandbox) -> None:
    access = client.pinterest.check_board_access("999", account_id=sandbox.account_id)
    assert not access.publishable
    assert access.code == "board_not_found"


def test_board_ids_stay_one_path_segment(client: PinbridgeClient, sandbox: Sandbox) -> None:
    access = client.pinterest.check_board_access("a/b?c#d", account_id=sandbox.account_id)
    assert access.board_id == "a/b?c#d"
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        client.pinterest.check_board_access("..", account_id=sandbox.account_id)


def test_account_analytics(client: PinbridgeClient, sandbox: Sandbox) -> None:
    figures = client.pinterest.account_analytics(
        sandbox.account_id,
        start_date="2026-02-01",
        end_date="2026-02-07",
        metrics=["IMPRESSION", "SAVE"],
        include_daily=True,
    )
    assert str(figures.account_id) == sandbox.account_id
    assert figures.start_date.isoformat() == "2026-02-01"
    assert "metrics=IMPRESSION%2CSAVE" in sandbox.requests()[-1]["query"]


def test_account_analytics_of_an_unknown_account(client: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        client.pinterest.account_analytics(uuid4())


@pytest.mark.parametrize("terms", ["garden,  herb   tea, Garden", ["garden", "herb tea", "GARDEN"]])
def test_related_terms(client: PinbridgeClient, sandbox: Sandbox, terms: Any) -> None:
    found = client.pinterest.list_related_terms(sandbox.account_id, terms, exact_match=True)
    assert isinstance(found, RelatedTermsResponse)
    assert [item.term for item in found.related_terms_list] == ["garden", "herb tea"]
    assert "terms=garden&terms=herb%20tea" in sandbox.requests()[-1]["query"]


def test_related_terms_of_nothing_are_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="terms"):
        client.pinterest.list_related_terms(sandbox.account_id, " , ")


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_create_board(client: PinbridgeClient, sandbox: Sandbox, form: str) -> None:
    request: dict[str, Any] = {"account_id": sandbox.account_id, "name": "Garden"}
    if form == "model":
        board = client.pinterest.create_board(BoardCreateRequest(**request))
    elif form == "dict":
        board = client.pinterest.create_board(request)
    else:
        board = client.pinterest.create_board(**request, privacy="SECRET")
    assert isinstance(board, BoardResponse)
    assert board.name == "Garden"
    assert board.privacy == ("SECRET" if form == "keywords" else "PUBLIC")
    assert board in client.pinterest.list_boards(sandbox.account_id)


def test_create_board_of_a_name_that_exists(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(ConflictError) as caught:
        client.pinterest.create_board(account_id=sandbox.account_id, name="travel")
    assert (caught.value.status_code, caught.value.code) == (409, "conflict")


def test_create_secret_board_without_the_permission(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    client.request(
        "PATCH",
        "/_sandbox/accounts/{id}",
        path_params={"id": sandbox.account_id},
        json={"scopes": "boards:read,boards:write,pins:read,pins:write"},
    )
    with pytest.raises(ConflictError) as caught:
        client.pinterest.create_board(
            account_id=sandbox.account_id, name="Hidden", privacy="SECRET"
        )
    assert caught.value.code == "scope_missing"
    assert caught.value.missing_scopes == ("boards:write_secret",)


def test_create_board_refuses_a_long_name_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        client.pinterest.create_board(account_id=sandbox.account_id, name="x" * 181)
    assert caught.value.problems[0].path == ("name",)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_update_board_changes_only_what_is_given(
    client: PinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    client.pinterest.update_board(
        sandbox.board_id, account_id=sandbox.account_id, description="All of it"
    )
    change: dict[str, Any] = {"account_id": sandbox.account_id, "name": "Cooking"}
    if form == "model":
        board = client.pinterest.update_board(sandbox.board_id, BoardUpdateRequest(**change))
    elif form == "dict":
        board = client.pinterest.update_board(sandbox.board_id, change)
    else:
        board = client.pinterest.update_board(sandbox.board_id, **change)
    assert (board.name, board.description) == ("Cooking", "All of it")


def test_update_board_with_none_clears_the_description(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    change = {"account_id": sandbox.account_id, "description": "All of it"}
    client.pinterest.update_board(sandbox.board_id, change)
    board = client.pinterest.update_board(
        sandbox.board_id, account_id=sandbox.account_id, description=None
    )
    assert (board.name, board.description) == ("Recipes", None)


def test_update_board_with_nothing_is_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError):
        client.pinterest.update_board(sandbox.board_id, account_id=sandbox.account_id)


def test_update_of_an_unknown_board(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.pinterest.update_board("999", account_id=sandbox.account_id, name="x")
    assert caught.value.code == "board_not_found"


def test_delete_board(client: PinbridgeClient, sandbox: Sandbox) -> None:
    where = {"account_id": sandbox.account_id}
    assert client.pinterest.delete_board(sandbox.board_id, **where) is None
    boards = client.pinterest.list_boards(sandbox.account_id)
    assert sandbox.board_id not in [board.id for board in boards]
    with pytest.raises(NotFoundError):
        client.pinterest.delete_board(sandbox.board_id, **where)


def test_delete_board_whose_answer_is_lost_is_done(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    done = client.pinterest.delete_board(sandbox.board_id, account_id=sandbox.account_id)
    assert done is None
    assert len(sent(sandbox, "DELETE")) == 2

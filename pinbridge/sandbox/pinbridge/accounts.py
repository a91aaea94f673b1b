"""Pinterest accounts and boards: their health, and whether a board can be published to."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.rows import Account, Board, Workspace
from pinbridge.sandbox.pinbridge.state import State

SCOPES = "boards:read,boards:write,boards:write_secret,pins:read,pins:write,user_accounts:read"
PUBLISHING_SCOPES = ("boards:read", "boards:write", "pins:read", "pins:write")
SECRET_SCOPE = "boards:write_secret"  # noqa: S105 - the name of a permission
TOKEN_LIFE = timedelta(days=30)

_VERDICTS = {
    "account_revoked": "The account was disconnected from PinBridge",
    "token_expired": "The connection to Pinterest has expired",
    "scope_missing": "A Pinterest permission is missing",
    "board_not_found": "Pinterest has no such board",
    "board_not_owned": "The board belongs to somebody else",
    "board_deleted": "The board was deleted on Pinterest",
    "board_access_denied": "Pinterest does not let this account publish to the board",
}


def connect_url(base_url: str) -> str:
    """Return where a user begins to connect an account."""
    return f"{base_url}/v1/pinterest/oauth/start"


def missing_scopes(account: Account) -> list[str]:
    """Return the permissions that publishing needs and the account lacks."""
    granted = account.scopes.split(",")
    return [scope for scope in PUBLISHING_SCOPES if scope not in granted]


def account_error(account: Account) -> ApiError | None:
    """Return why an account cannot publish, or None."""
    if account.revoked_at is not None:
        return ApiError("token_revoked", "The account was disconnected from PinBridge")
    if account.health_status == "reconnect_required":
        return ApiError("token_expired", "The connection to Pinterest has expired")
    if missing := missing_scopes(account):
        return ApiError(
            "scope_missing", "Pinterest permissions are missing", missing_scopes=missing
        )
    return None


def refresh_token(state: State, account: Account) -> None:
    """Renew the Pinterest token in time, as the service does as long as the access stands."""
    now = state.now()
    if account.token_expires_at > now or account.health_status == "reconnect_required":
        return
    passed = (now - account.token_expires_at) // TOKEN_LIFE + 1
    account.token_expires_at += passed * TOKEN_LIFE
    state.store.accounts.save(account)


def find_account(state: State, principal: Principal, account_id: str) -> Account:
    """Return an account of the caller's project.

    Raises:
        ApiError: 403 outside the key's allow-list, 404 for an unknown id.
    """
    principal.require_account(account_id)
    account = state.store.accounts.require(
        "Pinterest account", "workspace_id = ? AND id = ?", principal.workspace.id, account_id
    )
    refresh_token(state, account)
    return account


def usable_account(state: State, principal: Principal, account_id: str) -> Account:
    """Return an account that Pinterest still lets in.

    Raises:
        ApiError: as `find_account`, and 409 when the connection is broken.
    """
    account = find_account(state, principal, account_id)
    if error := account_error(account):
        raise error
    return account


def board_verdict(state: State, account: Account, board_id: str) -> str | None:
    """Return the BoardAccessCode that keeps an account from publishing to a board, or None."""
    error = account_error(account)
    if error is not None:
        return "account_revoked" if error.code == "token_revoked" else error.code
    board = state.store.boards.get(board_id)
    if board is None or board.workspace_id != account.workspace_id:
        return "board_not_found"
    if board.account_id != account.id:
        return "board_not_owned"
    if board.deleted_at is not None:
        return "board_deleted"
    return board.access_code


def verdict_message(code: str) -> str:
    """Return what a verdict means."""
    return _VERDICTS.get(code, "Pinterest does not accept the board")


def verdict_error(code: str, account: Account) -> ApiError:
    """Return the error of a publish that a verdict forbids."""
    if code == "scope_missing":
        return ApiError(code, verdict_message(code), missing_scopes=missing_scopes(account))
    return ApiError(code, verdict_message(code))


def require_board(state: State, principal: Principal, account_id: str, board_id: str) -> None:
    """Refuse a board that an account can't publish to.

    Raises:
        ApiError: as `find_account`, and 409 or 422 for what is wrong with the board.
    """
    account = find_account(state, principal, account_id)
    if verdict := board_verdict(state, account, board_id):
        raise verdict_error(verdict, account)


def live_boards(state: State, account: Account) -> list[Board]:
    """Return the boards that an account has on Pinterest, newest first."""
    return state.store.boards.where(
        "account_id = ? AND deleted_at IS NULL", account.id, order="seq DESC"
    )


def add_board(
    state: State,
    account: Account,
    name: str,
    *,
    description: str | None = None,
    privacy: str = "PUBLIC",
    board_id: str | None = None,
) -> Board:
    """Make a board on the simulated Pinterest."""
    board = Board(
        id=board_id or new_pinterest_id(state),
        workspace_id=account.workspace_id,
        account_id=account.id,
        name=name,
        description=description,
        privacy=privacy,
        created_at=state.now(),
    )
    return state.store.boards.add(board)


def new_pinterest_id(state: State) -> str:
    """Return a new id of the kind that Pinterest gives."""
    number = int(state.store.database.get_meta("pinterest_id") or "0") + 1
    state.store.database.set_meta("pinterest_id", str(number))
    return pinterest_id(number)


def pinterest_id(number: int) -> str:
    """Return the n-th id of the simulated Pinterest."""
    return str(813_000_000_000_000_000 + number)


def connect_account(state: State, workspace: Workspace, username: str) -> Account:
    """Connect a Pinterest user, or renew the connection that the project has already."""
    now = state.now()
    user_id = pinterest_user_id(username)
    found = state.store.accounts.find(
        "workspace_id = ? AND pinterest_user_id = ?", workspace.id, user_id
    )
    if found is not None:
        found.scopes, found.revoked_at = SCOPES, None
        found.health_status, found.health_message = "healthy", None
        found.health_checked_at = found.updated_at = now
        found.token_expires_at = now + TOKEN_LIFE
        return state.store.accounts.save(found)
    account = state.store.accounts.add(
        Account(
            **state.stamp(),
            workspace_id=workspace.id,
            pinterest_user_id=user_id,
            username=username,
            display_name=username.replace("_", " ").title(),
            scopes=SCOPES,
            health_checked_at=now,
            token_expires_at=now + TOKEN_LIFE,
        )
    )
    add_first_boards(state, account)
    return account


def add_first_boards(state: State, account: Account) -> None:
    """Give an account the boards that every simulated one begins with."""
    for name in ("Recipes", "Travel", "Home ideas"):
        add_board(state, account, name)


def pinterest_user_id(username: str) -> str:
    """Return the id that the simulated Pinterest has for a user name, always the same."""
    digest = hashlib.sha256(username.casefold().encode()).digest()
    return str(10**17 + int.from_bytes(digest[:8], "big") % (9 * 10**17))

"""Pinterest accounts, their boards, and keyword help."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlencode

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, not_found
from pinbridge.sandbox._shared.http import NO_CONTENT, Response, given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import accounts, render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.drafts import text_or_none
from pinbridge.sandbox.pinbridge.errors import REMEDIES
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import Account, Authorization, Board, Workspace
from pinbridge.sandbox.pinbridge.state import Actor

AUTHORIZATION_LIFE = timedelta(minutes=10)
APP_PATH = "/_sandbox/app"
_ACCESS_CACHE = timedelta(minutes=5)
_TERM_ENDINGS = ("ideas", "inspiration", "for beginners", "aesthetic", "at home", "tips")

operations = Registry()


@operations.serve("start_oauth", "can_manage_integrations")
def start_oauth(call: Call) -> Response:
    """Give the address of the consent page; the sandbox has one of its own."""
    workspace = call.caller.workspace
    healthy = Where("workspace_id = ? AND revoked_at IS NULL", workspace.id)
    healthy.add("health_status = 'healthy'")
    if call.state.store.accounts.count(healthy) >= plan_of(workspace.plan).accounts:
        message = f"The plan {workspace.plan} allows no further Pinterest account"
        raise ApiError("plan_limit", message)
    state = call.state.new_secret()
    call.state.store.authorizations.add(
        Authorization(
            id=state,
            workspace_id=workspace.id,
            user_id=call.caller.user.id if call.caller.user else None,
            expires_at=call.now + AUTHORIZATION_LIFE,
        )
    )
    url = f"{call.base_url}/_sandbox/oauth/authorize?{urlencode({'state': state})}"
    return Response(models.OAuthStartResponse(authorization_url=url))


@operations.serve("oauth_callback")
def oauth_callback(call: Call) -> Response:
    """Connect the account and send the browser on to the web app."""
    code = call.query.required("code")
    state = call.query.required("state")
    call.query.check()
    store = call.state.store
    authorization = store.authorizations.get(state)
    if (
        authorization is None
        or authorization.expires_at <= call.now
        or not authorization.code
        or authorization.code != code
    ):
        return _to_app(call, oauth_status="error", error="invalid_state")
    workspace = store.workspaces.get(authorization.workspace_id)
    if workspace is None:
        return _to_app(call, oauth_status="error", error="invalid_state")
    # A browser that repeats the call gets the account that the first call connected.
    account = store.accounts.get(authorization.account_id or "")
    if account is None:
        account = _connect(call, workspace, authorization.username or "pinner")
        if account is None:
            return _to_app(call, oauth_status="error", error="plan_limit")
        authorization.account_id = account.id
        store.authorizations.save(authorization)
    return _to_app(call, oauth_status="success", account_id=account.id)


def _connect(call: Call, workspace: Workspace, username: str) -> Account | None:
    store = call.state.store
    known = store.accounts.find(
        "workspace_id = ? AND pinterest_user_id = ? AND revoked_at IS NULL",
        workspace.id,
        accounts.pinterest_user_id(username),
    )
    connected = store.accounts.count(Where("workspace_id = ? AND revoked_at IS NULL", workspace.id))
    if known is None and connected >= plan_of(workspace.plan).accounts:
        return None
    account = accounts.connect_account(call.state, workspace, username)
    actor = Actor("system", label="Pinterest", request_id=call.request_id)
    call.state.log(workspace, actor, "account.connected", f"{username} connected", account)
    return account


def _to_app(call: Call, **outcome: str) -> Response:
    location = f"{call.base_url}{APP_PATH}?{urlencode(outcome)}"
    return Response(status=302, headers={"location": location})


@operations.serve("list_accounts")
def list_accounts(call: Call) -> Response:
    """List the accounts that the caller may use, newest first; disconnected ones stay listed."""
    where = Where("workspace_id = ?", call.caller.workspace.id)
    if (allowed := call.caller.allowed_accounts) is not None:
        where.add_in("id", allowed)
    rows = call.state.store.accounts.select(where, order="seq DESC")
    for row in rows:
        accounts.refresh_token(call.state, row)
    return Response([render.account(row) for row in rows])


@operations.serve("revoke_account", "can_manage_integrations")
def revoke_account(call: Call) -> Response:
    """Disconnect an account and drop what it was to publish later."""
    account = accounts.find_account(call.state, call.caller, call.path_id("account_id"))
    if account.revoked_at is not None:
        raise not_found("Pinterest account")
    account.revoked_at = account.updated_at = call.now
    call.state.store.accounts.save(account)
    call.state.store.schedules.change_where(
        "status = 'canceled', last_error = 'The Pinterest account was disconnected.',"
        " due_at = NULL, updated_at = ?",
        "account_id = ? AND status IN ('scheduled', 'queued') AND pin_id IS NULL",
        call.now,
        account.id,
    )
    call.log("account.revoked", f"{account.username} disconnected", account)
    return NO_CONTENT


@operations.serve("list_boards")
def list_boards(call: Call) -> Response:
    """List all boards of an account."""
    account_id = call.query.required_uuid("account_id")
    call.query.check()
    account = accounts.usable_account(call.state, call.caller, str(account_id))
    return Response([render.board(row) for row in accounts.live_boards(call.state, account)])


@operations.serve("check_board_access")
def check_board_access(call: Call) -> Response:
    """Say whether a board can be published to; the response is a success either way."""
    board_id = call.path["board_id"]
    account_id = call.query.required_uuid("account_id")
    fresh = bool(call.query.flag("fresh"))
    call.query.check()
    account = accounts.find_account(call.state, call.caller, str(account_id))
    board = call.state.store.boards.find(
        "workspace_id = ? AND id = ?", call.caller.workspace.id, board_id
    )
    code, source = _verdict(call, account, board, board_id, fresh)
    health = render.account(account).health_status or models.AccountHealthStatus.HEALTHY
    checked_at = board.checked_at if board and board.checked_at else call.now
    return Response(
        models.BoardAccessResponse(
            account_id=account_id,
            board_id=board_id,
            publishable=code is None,
            status=models.BoardAccessStatus("failed" if code else "ok"),
            code=models.BoardAccessCode(code) if code else None,
            message=(
                accounts.verdict_message(code) if code else "The account can publish to this board"
            ),
            remediation=REMEDIES.get(code) if code else None,
            checked_at=checked_at,
            source=models.BoardAccessSource(source),
            board=models.BoardAccessBoard(id=board.id, name=board.name) if board else None,
            account_health=models.BoardAccessAccountHealth(status=health),
        )
    )


def _verdict(
    call: Call, account: Account, board: Board | None, board_id: str, fresh: bool
) -> tuple[str | None, str]:
    """Return what keeps an account from publishing to a board, and where that is known from."""
    own = board is not None and board.account_id == account.id
    checked_at = board.checked_at if own and board and not fresh else None
    if board and checked_at and call.now - checked_at < _ACCESS_CACHE:
        return board.checked_code, "cache"
    code = accounts.board_verdict(call.state, account, board_id)
    if own and board:
        board.checked_at, board.checked_code = call.now, code
        call.state.store.boards.save(board)
    return code, "pinterest"


@operations.serve("create_board", "can_manage_integrations")
def create_board(call: Call) -> Response:
    """Make a board on Pinterest."""
    request = call.body(models.BoardCreateRequest)
    account = accounts.usable_account(call.state, call.caller, str(request.account_id))
    boards = accounts.live_boards(call.state, account)
    limit = call.state.settings.sandbox_board_limit
    if call.caller.workspace.environment == "sandbox" and len(boards) >= limit:
        raise ApiError("sandbox_board_limit", f"A sandbox account has at most {limit} boards")
    _refuse_duplicate(boards, request.name)
    privacy = given(request.privacy) or models.BoardPrivacyRequest.PUBLIC
    _require_secret_scope(account, privacy)
    board = accounts.add_board(
        call.state,
        account,
        request.name,
        description=text_or_none(request.description),
        privacy=privacy.value,
    )
    call.log("board.created", f"Board created: {board.name}", board)
    return Response(render.board(board), 201)


def _refuse_duplicate(boards: list[Board], name: str, besides: str = "") -> None:
    if any(board.name.casefold() == name.casefold() and board.id != besides for board in boards):
        raise ApiError("conflict", "The account already has a board with this name")


def _require_secret_scope(account: Account, privacy: models.BoardPrivacyRequest | None) -> None:
    if privacy == "SECRET" and accounts.SECRET_SCOPE not in account.scopes.split(","):
        raise ApiError(
            "scope_missing",
            "Pinterest has not granted secret boards",
            missing_scopes=[accounts.SECRET_SCOPE],
        )


@operations.serve("update_board", "can_manage_integrations")
def update_board(call: Call) -> Response:
    """Change name, description or privacy of a board."""
    request = call.body(models.BoardUpdateRequest)
    account = accounts.usable_account(call.state, call.caller, str(request.account_id))
    board = _find_board(call, account)
    if (name := given(request.name)) is not None:
        _refuse_duplicate(accounts.live_boards(call.state, account), name, board.id)
        board.name = name
    if request.description is None or isinstance(request.description, str):
        board.description = request.description
    if (privacy := given(request.privacy)) is not None:
        _require_secret_scope(account, privacy)
        board.privacy = privacy.value
    call.state.store.boards.save(board)
    call.log("board.updated", f"Board changed: {board.name}", board)
    return Response(render.board(board))


@operations.serve("delete_board", "can_delete_content")
def delete_board(call: Call) -> Response:
    """Delete a board; on Pinterest its pins go with it, but not in a sandbox project."""
    account_id = call.query.required_uuid("account_id")
    call.query.check()
    account = accounts.usable_account(call.state, call.caller, str(account_id))
    board = _find_board(call, account)
    board.deleted_at = call.now
    board.checked_at = board.checked_code = None
    call.state.store.boards.save(board)
    workspace = call.caller.workspace
    if workspace.environment == "production":
        call.state.store.pins.change_where(
            "removed_at = ?, updated_at = ?",
            "workspace_id = ? AND board_id = ? AND status = 'published' AND removed_at IS NULL",
            call.now,
            call.now,
            workspace.id,
            board.id,
        )
    call.log("board.deleted", f"Board deleted: {board.name}", board)
    return NO_CONTENT


def _find_board(call: Call, account: Account) -> Board:
    board = call.state.store.boards.find(
        "account_id = ? AND id = ? AND deleted_at IS NULL", account.id, call.path["board_id"]
    )
    if board is None:
        raise ApiError("board_not_found", "Board not found", status=404)
    return board


@operations.serve("list_related_terms")
def list_related_terms(call: Call) -> Response:
    """Suggest search terms: always the same ones for the same seed."""
    account_id = call.query.required_uuid("account_id")
    terms = call.query.listed("terms")
    exact = bool(call.query.flag("exact_match"))
    if not terms:
        call.query.fail("terms", "At least one term is needed", "missing")
    call.query.check()
    accounts.usable_account(call.state, call.caller, str(account_id))
    spelled: dict[str, str] = {}
    for term in terms:
        spelled.setdefault(term.casefold(), term)
    seeds = list(spelled.values())
    groups: list[models.RelatedTermsItem] = []
    for seed in seeds:
        related = [f"{seed} {ending}" for ending in _TERM_ENDINGS]
        groups.append(models.RelatedTermsItem(term=seed, related_terms=related))
        if not exact:
            broader = f"{seed} ideas"
            more = [f"{broader} {ending}" for ending in _TERM_ENDINGS[1:3]]
            groups.append(models.RelatedTermsItem(term=broader, related_terms=more))
    return Response(
        models.RelatedTermsResponse(
            id=seeds[0],
            related_term_count=sum(len(group.related_terms) for group in groups),
            related_terms_list=groups,
            exact_match=exact,
        )
    )

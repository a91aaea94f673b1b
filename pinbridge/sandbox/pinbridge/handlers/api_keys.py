"""API keys of the project."""

from __future__ import annotations

from uuid import UUID

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, invalid_field
from pinbridge.sandbox._shared.http import NO_CONTENT, Response, given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import render, sessions
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.identity import ALL_SCOPES
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import ApiKey

operations = Registry()

_PERMISSION = "can_manage_api_keys"


@operations.serve("create_api_key", _PERMISSION)
def create_api_key(call: Call) -> Response:
    """Create a key; only this response has the secret."""
    request = call.body(models.APIKeyCreate)
    workspace = call.caller.workspace
    active = Where("workspace_id = ? AND revoked_at IS NULL", workspace.id)
    if call.state.store.api_keys.count(active) >= plan_of(workspace.plan).api_keys:
        raise ApiError("plan_limit", f"The plan {workspace.plan} allows no further API key")
    requested = given(request.scopes)
    key, secret = sessions.make_key(
        call.state,
        workspace,
        request.name,
        scopes=_scopes(call, list(ALL_SCOPES) if requested is None else list(requested)),
        account_ids=_accounts(call, given(request.pinterest_account_ids)),
        authorized_by=call.caller.user.email if call.caller.user else None,
    )
    call.log("api_key.created", f"API key created: {key.name}", key)
    return Response(
        render.same_fields(
            key,
            models.APIKeyCreateResponse,
            api_key=secret,
            pinterest_account_ids=key.account_ids,
        ),
        201,
    )


def _scopes(call: Call, requested: list[str]) -> list[str]:
    """Return scopes in their usual order; a key can't give more than it has."""
    for scope in requested:
        call.caller.require_scope(scope)
    return [scope for scope in ALL_SCOPES if scope in requested]


def _accounts(call: Call, requested: list[UUID] | None) -> list[str] | None:
    if requested is None:
        allowed = call.caller.allowed_accounts
        return None if allowed is None else list(allowed)
    found: list[str] = []
    for account_id in dict.fromkeys(map(str, requested)):
        call.caller.require_account(account_id)
        if not call.state.store.accounts.count(
            Where("workspace_id = ? AND id = ?", call.caller.workspace.id, account_id)
        ):
            raise invalid_field("pinterest_account_ids", f"No account {account_id} is connected")
        found.append(account_id)
    return found


@operations.serve("list_api_keys", _PERMISSION)
def list_api_keys(call: Call) -> Response:
    """List all keys, revoked ones too, newest first."""
    rows = call.state.store.api_keys.where(
        "workspace_id = ?", call.caller.workspace.id, order="seq DESC"
    )
    return Response([render.api_key(row) for row in rows])


@operations.serve("update_api_key", _PERMISSION)
def update_api_key(call: Call) -> Response:
    """Change name, scopes or allow-list of a key."""
    key = _find(call)
    request = call.body(models.APIKeyUpdate)
    if (name := given(request.name)) is not None:
        key.name = name
    if (scopes := given(request.scopes)) is not None:
        key.scopes = _scopes(call, list(scopes))
    if request.pinterest_account_ids is None or isinstance(request.pinterest_account_ids, list):
        key.account_ids = _accounts(call, request.pinterest_account_ids)
    call.state.store.api_keys.save(key)
    call.log("api_key.updated", f"API key changed: {key.name}", key)
    return Response(render.api_key(key))


@operations.serve("revoke_api_key", _PERMISSION)
def revoke_api_key(call: Call) -> Response:
    """Revoke a key for good; it stays listed."""
    key = _find(call)
    key.revoked_at = call.now
    call.state.store.api_keys.save(key)
    call.log("api_key.revoked", f"API key revoked: {key.name}", key)
    return NO_CONTENT


def _find(call: Call) -> ApiKey:
    return call.state.store.api_keys.require(
        "API key",
        "workspace_id = ? AND id = ? AND revoked_at IS NULL",
        call.caller.workspace.id,
        call.path_id("key_id"),
    )

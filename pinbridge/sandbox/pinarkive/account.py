"""Logging in, the current user and API tokens."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

import msgspec
from pinarkive_api import models

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox._shared.secrets import check_password, hash_secret
from pinbridge.sandbox.pinarkive import access, render
from pinbridge.sandbox.pinarkive.errors import bad_request, refused
from pinbridge.sandbox.pinarkive.plans import DEFAULT_SCOPES, SCOPES
from pinbridge.sandbox.pinarkive.rows import Token, User
from pinbridge.sandbox.pinarkive.state import Call, Registry, State

_MOST_DAYS = 36_500

operations = Registry()


class SecondFactor(msgspec.Struct, frozen=True):
    """The code of the second factor, under either of its names."""

    totp: str = msgspec.field(name="totpCode", default="")
    alias: str = msgspec.field(name="twoFactorCode", default="")


def _require_code(call: Call) -> None:
    fields = call.body(SecondFactor) if call.data else SecondFactor()
    access.require_code(call.state, call.user, fields.totp or fields.alias)


@operations.serve("login")
def login(call: Call) -> Response:
    """Open a session, or ask for the second factor."""
    request = call.body(models.LoginRequest)
    user = access.find_user(call.state, request.email)
    if user is None or not check_password(request.password, user.password_hash):
        raise refused(HTTPStatus.UNAUTHORIZED, "Invalid credentials", "unauthorized")
    access.require_active(user)
    if user.totp_secret is None:
        return _session(call.state, user)
    token = access.open_challenge(call.state, user)
    return Response({"requires2FA": True, "temporaryToken": token})


@operations.serve("verify_2fa_login")
def verify_2fa_login(call: Call) -> Response:
    """Open a session with the second factor; a temporary token is good for one."""
    request = call.body(models.TwoFactorLoginRequest)
    found = access.find_session(call.state, request.temporary_token, needs_code=True)
    if found is None:
        message = "The temporary token is unknown or has expired"
        raise refused(HTTPStatus.UNAUTHORIZED, message, "unauthorized")
    challenge, user = found
    access.require_active(user)
    if not access.code_is_right(call.state, user, request.code):
        raise access.wrong_code(HTTPStatus.UNAUTHORIZED)
    call.state.sessions.remove(challenge)
    return _session(call.state, user)


def _session(state: State, user: User) -> Response:
    token = access.open_session(state, user)
    return Response({"token": token, "user": render.user(user, state.plan_of(user))})


@operations.serve("get_me")
def get_me(call: Call) -> Response:
    """Show the current user."""
    return Response(render.user(call.user, call.plan))


@operations.serve("generate_token")
def generate_token(call: Call) -> Response:
    """Create an API token."""
    request = call.body(models.GenerateTokenRequest)
    state, user = call.state, call.user
    scopes = given(request.scopes) or list(DEFAULT_SCOPES)
    if unknown := [scope for scope in scopes if scope not in SCOPES]:
        raise bad_request(f"Unknown scope: {unknown[0]}")
    days = given(request.expires_in_days)
    if not request.name:
        raise bad_request("The name is empty")
    if days is not None and not 1 <= days <= _MOST_DAYS:
        raise bad_request(f"expiresInDays has to be from 1 to {_MOST_DAYS}")
    _require_code(call)
    now = state.now()
    if _find_token(call, request.name) is not None:
        raise refused(HTTPStatus.CONFLICT, "A token of this name exists already")
    secret = f"pa_{state.new_secret()}"
    token = state.tokens.add(
        Token(
            id=state.new_id(),
            user_id=user.id,
            name=request.name,
            label=given(request.label) or "cli-access",
            secret_hash=hash_secret(secret),
            scopes=list(dict.fromkeys(scopes)),
            created_at=now,
            expires_at=None if days is None else now + timedelta(days=days),
        )
    )
    shown = render.token(token)
    names = ("name", "label", "scopes", "expiresAt")
    return Response({"token": secret, **{name: shown[name] for name in names}}, 201)


@operations.serve("list_tokens")
def list_tokens(call: Call) -> Response:
    """List the API tokens of the user."""
    tokens = call.state.tokens.where("user_id = ?", call.user.id)
    return Response({"tokens": [render.token(token) for token in tokens]})


@operations.serve("revoke_token")
def revoke_token(call: Call) -> Response:
    """Delete an API token."""
    name = call.path["name"]
    _require_code(call)
    token = _find_token(call, name)
    if token is None:
        raise _unknown_token()
    call.state.tokens.remove(token)
    return Response({"name": name, "revoked": True})


def _find_token(call: Call, name: str) -> Token | None:
    return call.state.tokens.find("user_id = ? AND name = ?", call.user.id, name)


def _unknown_token() -> ApiError:
    return refused(HTTPStatus.NOT_FOUND, "Token not found")

"""Who calls: sessions, API tokens, scopes, the second factor."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus

from pinbridge.pinarkive.totp import totp_matches
from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.secrets import hash_secret, session_token
from pinbridge.sandbox.pinarkive.errors import refused
from pinbridge.sandbox.pinarkive.rows import Session, Token, User
from pinbridge.sandbox.pinarkive.state import State


def find_user(state: State, email: str) -> User | None:
    """Return the user with an e-mail address, or None."""
    return state.users.find("email = ?", email.strip().casefold())


def require_active(user: User) -> None:
    """Refuse a user whose account can't be used.

    Raises:
        ApiError: 403 `email_not_verified` or `account_disabled`.
    """
    if user.disabled:
        raise refused(HTTPStatus.FORBIDDEN, "This account is disabled", "account_disabled")
    if not user.verified:
        raise refused(
            HTTPStatus.FORBIDDEN, "The e-mail address is not verified", "email_not_verified"
        )


def open_session(state: State, user: User) -> str:
    """Return the token of a new session."""
    return _open(state, user, state.settings.session_seconds, needs_code=False)


def open_challenge(state: State, user: User) -> str:
    """Return the temporary token of a login that needs a code."""
    return _open(state, user, state.settings.challenge_seconds, needs_code=True)


def _open(state: State, user: User, seconds: int, *, needs_code: bool) -> str:
    now = state.now()
    expires_at = now + timedelta(seconds=seconds)
    claims = {
        "sub": user.id,
        "twoFactor": needs_code,
        "iat": int(now.timestamp()),
        "exp": int(expires_at.timestamp()),
    }
    token = session_token(claims, state.new_secret())
    state.sessions.remove_where("expires_at <= ?", now)
    state.sessions.add(
        Session(
            id=hash_secret(token), user_id=user.id, expires_at=expires_at, needs_code=needs_code
        )
    )
    return token


def find_session(state: State, token: str, *, needs_code: bool) -> tuple[Session, User] | None:
    """Return an open session, or an open challenge, with its user; None if there is none."""
    session = state.sessions.find("id = ? AND needs_code = ?", hash_secret(token), needs_code)
    if session is None or session.expires_at <= state.now():
        return None
    user = state.users.get(session.user_id)
    return None if user is None else (session, user)


def code_is_right(state: State, user: User, code: str) -> bool:
    """Whether a code of the second factor is right at the sandbox's time."""
    return user.totp_secret is not None and totp_matches(
        user.totp_secret, code, state.now().timestamp()
    )


def require_code(state: State, user: User, code: str) -> None:
    """Refuse a change to tokens without the second factor, where the user has one.

    Raises:
        ApiError: 400 `2fa_required` or `2fa_invalid`.
    """
    if user.totp_secret is None:
        return
    if not code:
        raise refused(HTTPStatus.BAD_REQUEST, "Send the code of the second factor", "2fa_required")
    if not code_is_right(state, user, code):
        raise wrong_code(HTTPStatus.BAD_REQUEST)


def wrong_code(status: HTTPStatus) -> ApiError:
    """Return the error for a wrong code of the second factor."""
    return refused(status, "The code of the second factor is wrong", "2fa_invalid")


def authenticate(state: State, operation: Operation[object], headers: Mapping[str, str]) -> User:
    """Return the user who calls. A session may do everything, a token what its scopes allow.

    Raises:
        ApiError: 401 for missing or wrong credentials, 403 for a missing scope.
    """
    scheme, _, bearer = headers.get("authorization", "").partition(" ")
    bearer = bearer.strip() if scheme.lower() == "bearer" else ""
    key = headers.get("x-api-key", "")
    if bearer and (found := find_session(state, bearer, needs_code=False)):
        require_active(found[1])
        return found[1]
    token = _find_token(state, bearer) or _find_token(state, key)
    user = None if token is None else state.users.get(token.user_id)
    if token is None or user is None:
        raise _not_admitted(bearer, key)
    require_active(user)
    _require_scope(token, operation.required_scope)
    token.last_used_at = state.now()
    state.tokens.save(token)
    return user


def _find_token(state: State, secret: str) -> Token | None:
    token = state.tokens.find("secret_hash = ?", hash_secret(secret))
    if token is None or (token.expires_at is not None and token.expires_at <= state.now()):
        return None
    return token


def _not_admitted(bearer: str, key: str) -> ApiError:
    if key:
        return refused(HTTPStatus.UNAUTHORIZED, "Invalid API key", "INVALID_API_KEY")
    message = "Invalid token" if bearer else "Authentication is needed"
    return refused(HTTPStatus.UNAUTHORIZED, message, "unauthorized")


def _require_scope(token: Token, scope: str | None) -> None:
    if scope and scope not in token.scopes:
        raise ApiError(
            "missing_scope",
            f"Missing scope: {scope}",
            status=HTTPStatus.FORBIDDEN,
            required=scope,
        )

"""Who calls: access tokens, the scopes that each operation needs, the app's own credentials."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping, Sequence
from datetime import timedelta
from http import HTTPStatus

from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox.pinterest.errors import (
    forbidden,
    missing_scope,
    refused,
    unauthenticated,
)
from pinbridge.sandbox.pinterest.rows import Thing, Token, User
from pinbridge.sandbox.pinterest.seed import SEED
from pinbridge.sandbox.pinterest.state import Call, State

BASIC = "basic"
OAUTH = "pinterest_oauth2"
CLIENT_CREDENTIALS = "client_credentials"
CONVERSION = "conversion_token"

AD_ACCOUNT = "ad_account"


def authenticate(
    state: State, security: Sequence[Mapping[str, Sequence[str]]], headers: Mapping[str, str]
) -> tuple[Token, User]:
    """Return the access token of a request, and its user.

    Args:
        state: what the service works on.
        security: what admits a call: scopes by the name of a security scheme, one or the other.
        headers: header fields by lower-case name.

    Raises:
        ApiError: 401 for a missing, wrong or expired token, or for missing scopes.
    """
    scheme, _, secret = headers.get("authorization", "").partition(" ")
    token = state.tokens.get(hash_secret(secret.strip()))
    user = state.users.get(token.user_id) if token else None
    if scheme.lower() != "bearer" or token is None or user is None or _is_over(state, token):
        raise unauthenticated()
    wanted = [scopes for each in security for name, scopes in each.items() if name == token.scheme]
    if not wanted:
        raise refused(
            HTTPStatus.UNAUTHORIZED, 3, f"A token of the kind {token.scheme} can't be used here."
        )
    missing = [sorted(set(scopes).difference(token.scopes)) for scopes in wanted]
    if all(missing):
        raise missing_scope(*missing[0])
    return token, user


def _is_over(state: State, token: Token) -> bool:
    return token.expires_at is not None and token.expires_at <= state.now()


def add_token(
    state: State, secret: str, user: User, scopes: Sequence[str], scheme: str, seconds: int | None
) -> Token:
    """Keep an access token.

    Args:
        state: what the service works on.
        secret: the token itself, of which the hash is kept.
        user: who it stands for.
        scopes: what it may do.
        scheme: security scheme that it is for.
        seconds: its life; None is for ever.
    """
    expires_at = None if seconds is None else state.now() + timedelta(seconds=seconds)
    return state.tokens.add(
        Token(
            id=hash_secret(secret),
            user_id=user.id,
            scheme=scheme,
            scopes=list(scopes),
            expires_at=expires_at,
        )
    )


def require_app(headers: Mapping[str, str]) -> None:
    """Refuse a request that does not carry id and secret of the app.

    Raises:
        ApiError: 401.
    """
    scheme, _, encoded = headers.get("authorization", "").partition(" ")
    try:
        sent = base64.b64decode(encoded.strip(), validate=True)
    except (binascii.Error, ValueError):
        sent = b""
    wanted = f"{SEED['app_id']}:{SEED['app_secret']}".encode()
    if scheme.lower() != "basic" or not hmac.compare_digest(sent, wanted):
        raise unauthenticated()


def require_ad_account(call: Call) -> Thing | None:
    """Return the ad account that a call names, in its path or its query; None if it names none.

    Raises:
        ApiError: 403 when it is unknown, or somebody else's.
    """
    account_id = call.args.get("ad_account_id")
    if account_id is None:
        return None
    account = call.state.things.get(account_id)
    if account is None or account.kind != AD_ACCOUNT or account.owner != call.user.id:
        raise forbidden()
    return account

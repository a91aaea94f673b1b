"""The token endpoint: codes, refresh tokens, client credentials, revocation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox.pinterest import access
from pinbridge.sandbox.pinterest.consent import split_scopes
from pinbridge.sandbox.pinterest.errors import bad_request, refused
from pinbridge.sandbox.pinterest.planting import all_scopes
from pinbridge.sandbox.pinterest.rows import Grant, User
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.seed import USERNAME
from pinbridge.sandbox.pinterest.state import Call, Registry, State

_SPELLINGS = ("continuous_refresh", "refresh_on")

operations = Registry()


@operations.serve("oauth_token")
def token(call: Call) -> Response:
    """Give an access token for a code, a refresh token, or the app itself."""
    state, fields = call.state, call.json
    for table in (state.grants, state.tokens):
        table.remove_where("expires_at <= ?", state.now())
    if fields["grant_type"] == "authorization_code":
        return Response(_by_code(state, fields, continuous=_wants_continuous(call)))
    if fields["grant_type"] == "refresh_token":
        return Response(_by_refresh(state, fields, continuous=_wants_continuous(call)))
    user = state.users.find("username = ?", USERNAME)
    if user is None:
        raise bad_request(
            "The app has no account of its own: the sandbox was started without a seed"
        )
    scopes = _known(fields["scope"])
    return Response(_opened(state, user, scopes, access.CLIENT_CREDENTIALS, fields["grant_type"]))


def _wants_continuous(call: Call) -> bool:
    asked = any(call.json.get(name, "").lower() == "true" for name in _SPELLINGS)
    return asked or call.state.settings.always_continuous


def _by_code(state: State, fields: Json, *, continuous: bool) -> Json:
    grant = state.grants.find("id = ? AND kind = 'code'", hash_secret(fields["code"]))
    if grant is None:
        raise bad_request("The authorization code is not valid or has expired.")
    state.grants.remove(grant)
    if grant.redirect_uri != fields["redirect_uri"]:
        raise bad_request("redirect_uri is not the one that the code was given for.")
    user = _user_of(state, grant)
    opened = _opened(state, user, grant.scopes, access.OAUTH, "authorization_code")
    return opened | _new_refresh_token(state, user, grant.scopes, continuous=continuous)


def _by_refresh(state: State, fields: Json, *, continuous: bool) -> Json:
    secret: str = fields["refresh_token"]
    grant = state.grants.find("id = ? AND kind = 'refresh'", hash_secret(secret))
    if grant is None:
        raise _invalid_token(HTTPStatus.UNAUTHORIZED)
    scopes = split_scopes(fields.get("scope", "")) or grant.scopes
    if further := set(scopes).difference(grant.scopes):
        raise bad_request(f"The refresh token has not these scopes: {', '.join(sorted(further))}")
    user = _user_of(state, grant)
    opened = _opened(state, user, scopes, access.OAUTH, "refresh_token")
    if not continuous and not grant.continuous:
        return opened | _refresh_fields(state, secret, grant)
    overlap_end = state.now() + timedelta(seconds=state.settings.refresh_overlap_seconds)
    grant.expires_at = min(grant.expires_at, overlap_end)
    state.grants.save(grant)
    return opened | _new_refresh_token(state, user, grant.scopes, continuous=True)


def _user_of(state: State, grant: Grant) -> User:
    user = state.users.get(grant.user_id)
    if user is None:
        raise _invalid_token(HTTPStatus.UNAUTHORIZED)
    return user


def _invalid_token(status: int) -> ApiError:
    return refused(status, 1104, "The token you provided is not valid or has expired.")


def _known(text: str) -> list[str]:
    scopes = split_scopes(text)
    unknown = set(scopes).difference(all_scopes())
    if unknown or not scopes:
        raise bad_request(f"Unknown scopes: {', '.join(sorted(unknown))}")
    return scopes


def _opened(
    state: State, user: User, scopes: Sequence[str], scheme: str, response_type: str
) -> Json:
    secret, seconds = f"pina_{state.new_secret()}", state.settings.access_token_seconds
    access.add_token(state, secret, user, scopes, scheme, seconds)
    return {
        "access_token": secret,
        "token_type": "bearer",
        "expires_in": seconds,
        "scope": " ".join(scopes),
        "response_type": response_type,
    }


def _new_refresh_token(
    state: State, user: User, scopes: Sequence[str], *, continuous: bool
) -> Json:
    secret, settings = f"pinr_{state.new_secret()}", state.settings
    seconds = settings.refresh_token_seconds if continuous else settings.old_refresh_token_seconds
    grant = state.grants.add(
        Grant(
            id=hash_secret(secret),
            user_id=user.id,
            kind="refresh",
            scopes=list(scopes),
            expires_at=state.now() + timedelta(seconds=seconds),
            continuous=continuous,
        )
    )
    return _refresh_fields(state, secret, grant)


def _refresh_fields(state: State, secret: str, grant: Grant) -> Json:
    return {
        "refresh_token": secret,
        "refresh_token_expires_in": int((grant.expires_at - state.now()).total_seconds()),
        "refresh_token_expires_at": int(grant.expires_at.timestamp()),
    }


@operations.serve("token_revoke")
def revoke(call: Call) -> Response:
    """End an access token or a refresh token; an unknown one is none (RFC 7009, section 2.2)."""
    hashed = hash_secret(call.json["token"])
    call.state.tokens.remove_where("id = ?", hashed)
    call.state.grants.remove_where("id = ? AND kind = 'refresh'", hashed)
    return Response()


@operations.serve("oauth_conversion_token")
def conversion_token(call: Call) -> Response:
    """Give a token that only sends conversion events."""
    secret = f"pinc_{call.state.new_secret()}"
    access.add_token(call.state, secret, call.user, ["ads:write"], access.CONVERSION, None)
    return Response({"access_token": secret, "token_type": "conversion"})

"""Authentication with access tokens that are refreshed."""

from __future__ import annotations

import datetime as dt
import logging
import time
from base64 import b64encode
from collections.abc import Callable, Generator
from contextlib import ExitStack
from typing import Any

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.auth import AuthStrategy, Renewal, Step
from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import APIError, CallError, ConfigurationError
from pinbridge.runtime.operation import Request

from .errors import TokenExpiredError
from .tokens import Token, TokenStore

LOGGER = logging.getLogger("pinbridge")
DEFAULT_REDIRECT_URI = "http://localhost:8085/"
LEEWAY = 60.0
"""An access token is refreshed this many seconds before it expires."""
AHEAD = dt.timedelta(days=7)
"""A warning is logged this long before a log-in becomes necessary."""
Exchange = Generator[Step, Any, Token]
"""Yields the steps of a renewal, and returns the token."""
_MIN_LIFETIME = 30.0
_REFUSALS = frozenset({400, 401, 403})


@checked_arguments
@attrs.frozen
class App:
    """An app of the developer site.

    Args:
        app_id: Its id.
        app_secret: Its secret key.
        redirect_uri: Redirect URI, as registered for the app.

    Raises:
        ConfigurationError: The id or the secret is invalid.
    """

    app_id: str
    app_secret: str = attrs.field(repr=False)
    redirect_uri: str = DEFAULT_REDIRECT_URI

    def __attrs_post_init__(self) -> None:
        are_texts = isinstance(self.app_id, str) and isinstance(self.app_secret, str)  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        if not are_texts or not self.app_id or not self.app_secret or ":" in self.app_id:
            raise ConfigurationError("an app needs its id and its secret from the developer site")

    @property
    def credentials(self) -> Credentials:
        """Credentials of requests to the token endpoint."""
        return Credentials(api_key=b64encode(f"{self.app_id}:{self.app_secret}".encode()).decode())


@attrs.frozen
class _Current:
    token: Token
    credentials: Credentials
    renew_at: float


class TokenAuth(AuthStrategy):
    """Send the access token of a store, and refresh it shortly before it expires and after a 401.

    Clients that share the object, or the store, share the token: only one of them refreshes it.

    Args:
        store: Store of the token.
        app: The app that the token belongs to; without an app, it can't be refreshed.
        wall_clock: Seconds since the epoch.
    """

    def __init__(
        self,
        store: TokenStore,
        app: App | None = None,
        *,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.store = store
        self.app = app
        self.wall_clock = wall_clock
        self._current: _Current | None = None
        self._refused: str | None = None
        self._refreshed_at = float("-inf")
        self._warned_of: dt.datetime | None = None

    def __repr__(self) -> str:
        return f"TokenAuth({self.store!r})"

    def credentials(self, now: float) -> Credentials | None:
        """Return the access token, unless it is about to expire."""
        current = self._current
        return None if current is None or now >= current.renew_at else current.credentials

    def rejected(self, used: Credentials) -> bool:
        """Drop the rejected access token if it can be refreshed."""
        current = self._current
        if current is None or current.credentials != used:
            return True
        if not self._can_refresh(current.token) and not self._is_over(current.token):
            # The caller gets the service's own error, which says more than a missing refresh token.
            return False
        if self.wall_clock() - self._refreshed_at < LEEWAY:
            # The token is new, so it was rejected for another reason, for example a missing scope.
            return False
        self._refused, self._current = current.token.access_token, None
        return True

    def forget(self) -> None:
        """Read the token from the store before the next request."""
        self._refused, self._current = None, None

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        """Use the token of the store, and refresh it if needed."""
        token: Token | None = yield self.store.load
        if token is not None and self._is_good(token):
            self._use(token, clock())
            return
        with ExitStack() as held:
            yield lambda: held.enter_context(self.store.lock())
            # Another thread or process may have refreshed it while this one waited for the lock.
            token = yield self.store.load
            if token is None or not self._is_good(token):
                token = yield from self._refreshed(token)
            self._use(token, clock())

    def refresh(self, scope: str | None = None) -> Exchange:
        """Refresh the token, even if it is still valid.

        Args:
            scope: A subset of the token's scopes, separated by commas.

        Returns:
            The new token, which is stored.

        Raises:
            ConfigurationError: There is no refresh token, or no app.
            APIError: The service refused.
        """
        with ExitStack() as held:
            yield lambda: held.enter_context(self.store.lock())
            token = yield self.store.load
            if token is None or not token.is_renewable:
                raise ConfigurationError(
                    "there is no refresh token: log in with client.oauth.login()"
                )
            return (yield from self._exchanged(refresh_request(token, scope), token))

    def exchange(self, request: Request[Any], *, is_of_app: bool = False) -> Exchange:
        """Get a token by a request to the token endpoint.

        Args:
            request: The request.
            is_of_app: Whether the request uses client credentials.

        Returns:
            The token, which is stored.

        Raises:
            ConfigurationError: There is no app.
            APIError: The service refused.
        """
        with ExitStack() as held:
            yield lambda: held.enter_context(self.store.lock())
            return (yield from self._exchanged(request, is_of_app=is_of_app))

    def revoke(self, token: str | None = None, hint: str | None = None) -> Renewal:
        """Revoke a token, or by default the tokens of the store, which is then emptied.

        Args:
            token: The token.
            hint: Type of the token: `access_token` or `refresh_token`.
        """
        if token is not None:
            yield revoke_request(token, hint), self.needed_app.credentials
            return
        with ExitStack() as held:
            yield lambda: held.enter_context(self.store.lock())
            stored: Token | None = yield self.store.load
            for kind in ("access_token", "refresh_token"):
                text: str | None = getattr(stored, kind, None)
                if text is not None:
                    yield revoke_request(text, kind), self.needed_app.credentials
            if stored is not None:
                yield lambda: self.store.save(Token())
        self.forget()

    def _exchanged(
        self, request: Request[Any], before: Token | None = None, *, is_of_app: bool = False
    ) -> Exchange:
        response = yield request, self.needed_app.credentials
        fresh = Token.from_response(response.parsed, self.wall_clock(), before, is_of_app=is_of_app)
        # Saved before it is used, so that the new refresh token survives a crash.
        yield lambda: self.store.save(fresh)
        self.forget()
        return fresh

    def _refreshed(self, token: Token | None) -> Exchange:
        if token is None:
            raise ConfigurationError(
                "there is no access token yet: log in with client.oauth.login(), pass access_token= "
                "to the client, or set the environment variable PINTEREST_ACCESS_TOKEN"
            )
        if not self._can_refresh(token):
            if token.access_token is None or token.access_token == self._refused:
                lacks = "the app is not known" if token.is_renewable else "it has no refresh token"
                raise TokenExpiredError(
                    "access token", token.expires_at, f"and can't be refreshed, because {lacks}"
                )
            # It may still be valid: let the service decide.
            return token
        try:
            fresh = yield from self._exchanged(refresh_request(token), token)
            self._refreshed_at = self.wall_clock()
            return fresh
        except CallError as error:
            if not self._is_over(token) and token.access_token not in {None, self._refused}:
                LOGGER.warning("the access token could not be renewed yet: %s", error)
                return token
            if isinstance(error, APIError) and error.status_code in _REFUSALS:
                reason = f"(Pinterest says: {error.message.rstrip('.')})"
                if token.is_of_app:
                    raise TokenExpiredError(
                        "access token",
                        token.expires_at,
                        f"and the app can't get another one {reason}",
                    ) from error
                raise TokenExpiredError(
                    "refresh token", token.refresh_expires_at, f"or was revoked {reason}"
                ) from error
            raise

    @property
    def needed_app(self) -> App:
        """The app.

        Raises:
            ConfigurationError: The client has no app.
        """
        if self.app is None:
            raise ConfigurationError(
                "this needs the app: pass app=App(app_id, app_secret) to the client, or set the "
                "environment variables PINTEREST_APP_ID and PINTEREST_APP_SECRET"
            )
        return self.app

    def _use(self, token: Token, now: float) -> None:
        left = self._seconds_left(token)
        lifetime = max(left - LEEWAY, left / 2, _MIN_LIFETIME)
        self._current = _Current(
            token,
            Credentials(
                api_key=self.app.credentials.api_key if self.app else None,
                bearer_token=token.access_token,
            ),
            now + lifetime,
        )
        if token.access_token != self._refused:
            self._refused = None
        self._warn_of_expiry(token)

    def _warn_of_expiry(self, token: Token) -> None:
        kind, end = "refresh token", token.refresh_expires_at
        if not self._can_refresh(token):
            kind, end = "access token", token.expires_at
        if end is None or end == self._warned_of:
            return
        if end - self._now() < AHEAD:
            self._warned_of = end
            LOGGER.warning(
                "the %s ends on %s UTC; log in again before", kind, f"{end:%Y-%m-%d at %H:%M}"
            )

    def _can_refresh(self, token: Token) -> bool:
        return token.is_renewable and self.app is not None

    def _is_good(self, token: Token) -> bool:
        return (
            token.access_token is not None
            and token.access_token != self._refused
            and self._seconds_left(token) > LEEWAY
        )

    def _is_over(self, token: Token) -> bool:
        return self._seconds_left(token) <= 0

    def _seconds_left(self, token: Token) -> float:
        if token.expires_at is None:
            return float("inf")
        return (token.expires_at - self._now()).total_seconds()

    def _now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self.wall_clock(), dt.UTC)


def refresh_request(token: Token, scope: str | None = None) -> Request[Any]:
    """Return the request for the next token.

    Args:
        token: A token with a refresh token, or one for the app's own account.
        scope: A subset of its scopes, separated by commas.
    """
    if token.is_of_app:
        return client_credentials_request(scope or ",".join(token.scopes))
    from pinterest_api.api.oauth import oauth_token
    from pinterest_api.models import OauthAccessTokenRequestRefresh

    from pinbridge.runtime.types import UNSET

    body = OauthAccessTokenRequestRefresh(
        refresh_token=token.refresh_token or "",
        scope=scope or UNSET,
        continuous_refresh=True,
    )
    return oauth_token.build_request(body=body)


def code_request(code: str, redirect_uri: str) -> Request[Any]:
    """Return the request that exchanges the code of a redirect.

    Args:
        code: The code.
        redirect_uri: The redirect URI that the code was requested with.
    """
    from pinterest_api.api.oauth import oauth_token
    from pinterest_api.models import OauthAccessTokenRequestCode

    body = OauthAccessTokenRequestCode(
        code=code, redirect_uri=redirect_uri, continuous_refresh=True
    )
    return oauth_token.build_request(body=body)


def client_credentials_request(scope: str) -> Request[Any]:
    """Return the request for a token for the app's own account.

    Args:
        scope: Scopes, separated by commas.
    """
    from pinterest_api.api.oauth import oauth_token
    from pinterest_api.models import OauthAccessTokenRequestClientCredentials

    return oauth_token.build_request(body=OauthAccessTokenRequestClientCredentials(scope=scope))


def revoke_request(token: str, hint: str | None) -> Request[Any]:
    """Return the request that revokes a token.

    Args:
        token: The token.
        hint: `access_token` or `refresh_token`.
    """
    from pinterest_api.api.oauth import token_revoke
    from pinterest_api.models import TokenRevocationRequest

    from pinbridge.runtime.types import UNSET

    body = TokenRevocationRequest(token=token, token_type_hint=hint or UNSET)
    return token_revoke.build_request(body=body)

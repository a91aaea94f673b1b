"""The client of Pinterest's API v5."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pinbridge._core.network import CertTypes, Network, ProxyTypes, VerifyTypes
from pinbridge._core.runtime import Runtime, runtime_of
from pinbridge._core.settings import NOT_GIVEN, HeadersLike, NotGiven, resolve_settings
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ..auth import TokenAuth
from ..environment import app_or_environment, store_of
from ..service import SERVICE, api_url, consent_url
from .publisher import AsyncPublisher
from .publishing import AsyncPublishingClient

if TYPE_CHECKING:
    import os

    import httpx

    from pinbridge._core.auth import Step
    from pinbridge._core.observe import Tracer
    from pinbridge._core.retry import RetryPolicy
    from pinbridge._core.timeouts import TimeoutTypes
    from pinbridge.journal import Journal
    from pinbridge.runtime.options import RequestOptions

    from ..auth import App
    from ..tokens import TokenStore
    from .resources.conversions import AsyncConversionsResource
    from .resources.oauth import AsyncOauthResource

T = TypeVar("T")


class AsyncPinterestClient(AsyncPublishingClient):
    """Client for Pinterest's API v5, with your own app.

    Arguments that are not passed are read from the environment (`PINTEREST_ACCESS_TOKEN`, or `PINTEREST_APP_ID`,
    `PINTEREST_APP_SECRET` and `PINTEREST_REFRESH_ACCESS_TOKEN`; `PINTEREST_API_URI`,
    `PINTEREST_OAUTH_URI`, `PINTEREST_OAUTH_TOKEN_DIR`, `PINTEREST_TIMEOUT`, `PINTEREST_MAX_RETRIES`).

    Args:
        access_token: An access token, which is used until it expires.
        tokens: A store for the token instead, for example `FileTokens(folder)`; with `app`, the token is
            refreshed automatically.
        app: The app, for log-ins and refreshes.
        journal: A journal for `publish`, or its path; in memory by default, so that only calls of this client
            are protected. The client closes a journal that it opened.
        conversion_token: Token from the ads manager that can only send conversion events.
        ad_account_id: Default for this argument of all methods.
        base_url: `production` (the default), `sandbox` (Pinterest's own, which has its own tokens), or a
            URL, with or without `/v5`.
        oauth_url: Scheme and host of the consent page.
        timeout: Seconds for each phase of an attempt (30 by default), an httpx timeout, or None for no limit.
        total_timeout: Seconds for a whole call, including retries and waits; no limit by default.
        headers: Headers of every request.
        follow_redirects: Whether reads follow redirects; credentials never leave the origin.
        user_agent: Value of the `User-Agent` header.
        http_client: An httpx client to use; you have to close it.
        transport: A transport for httpx, for tests and recordings.
        max_retries: Number of retries, 4 by default.
        retry: Limits for retries, instead of the defaults.
        pace: Whether to wait when a rate limit is reached, instead of being refused.
        max_response_bytes: Largest response that is not a download, 64 MiB by default.
        proxy: URL of the proxy for all requests, for example `http://user:password@host:3128`.
        verify: Whether to verify certificates; or a file or folder of trusted certificates, or an
            `ssl.SSLContext`.
        cert: Client certificate: a file, or a tuple of certificate, key and password.
        trust_env: Whether to use the environment's proxies and certificates. Servers on this machine are
            always reached directly.
        tracer: Notified of every call; see `pinbridge.telemetry` for OpenTelemetry.
        runtime: Clock and random numbers, for tests.

    Raises:
        ConfigurationError: A setting is invalid.
    """

    @without_variables
    def __init__(
        self,
        access_token: str | None = None,
        *,
        tokens: TokenStore | None = None,
        app: App | None = None,
        journal: Journal | str | os.PathLike[str] | None = None,
        conversion_token: str | None = None,
        ad_account_id: str | None = None,
        base_url: str | None = None,
        oauth_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        total_timeout: Seconds | None = None,
        headers: HeadersLike | None = None,
        follow_redirects: bool = False,
        user_agent: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        pace: bool = True,
        max_response_bytes: int | None = None,
        proxy: ProxyTypes | None = None,
        verify: VerifyTypes = True,
        cert: CertTypes | None = None,
        trust_env: bool = True,
        tracer: Tracer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        runtime = runtime_of(runtime)
        self.token_auth = TokenAuth(
            store_of(access_token, tokens), app_or_environment(app), wall_clock=runtime.wall_clock
        )
        self.consent_url = consent_url(oauth_url)
        self.conversion_token = conversion_token
        self.argument_defaults: Mapping[str, Any] = _defaults(ad_account_id)
        settings = resolve_settings(
            SERVICE,
            base_url=api_url(base_url),
            credentials={"auth": self.token_auth},
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            headers=headers,
            user_agent=user_agent,
            follow_redirects=follow_redirects,
            retry=retry,
            max_response_bytes=max_response_bytes,
            pace=pace,
        )
        network = Network(proxy=proxy, verify=verify, cert=cert, trust_env=trust_env)
        super().__init__(SERVICE, settings, network, transport, http_client, tracer, runtime)
        self._publisher = AsyncPublisher(journal)

    @classmethod
    def from_env(cls, token_name: str | None = None, **settings: Any) -> Self:
        """Create a client from environment variables, with the names of Pinterest's quickstart and SDK.

        With `token_name`, the token is read from the variable of that name in upper case, or from
        `<token name>.json` in `PINTEREST_OAUTH_TOKEN_DIR`. Otherwise, or if there is neither, it is read from
        `PINTEREST_ACCESS_TOKEN`, from `PINTEREST_REFRESH_ACCESS_TOKEN` (used with the app), or from
        `access_token.json` in that folder.

        Args:
            token_name: Name of the token.
            **settings: Arguments of the client.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        return cls(tokens=store_of(None, None, token_name), **settings)

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """Log-in and tokens."""
        from .resources.oauth import AsyncOauthResource

        return AsyncOauthResource(self)

    @cached_property
    def conversions(self) -> AsyncConversionsResource:
        """Conversion events."""
        from .resources.conversions import AsyncConversionsResource

        if self.conversion_token is None:
            return AsyncConversionsResource(self)
        return AsyncConversionsResource(self.with_options(bearer_token=self.conversion_token))

    @property
    def tokens(self) -> TokenStore:
        """The store of the token."""
        return self.token_auth.store

    @property
    def app(self) -> App | None:
        """The app, used for log-ins and refreshes."""
        return self.token_auth.app

    def with_options(
        self, *, ad_account_id: str | NotGiven | None = NOT_GIVEN, **options: Any
    ) -> Self:
        """Return a client with other settings that shares this one's connections and tokens.

        Args:
            ad_account_id: Another default for this argument of all methods; None removes it.
            **options: Settings of every client: `headers`, `timeout`, `total_timeout`,
                `max_retries`, `follow_redirects`, `pace`, `bearer_token`, `auth`.

        Raises:
            ConfigurationError: A value is invalid.
        """
        clone = super().with_options(**options)
        if not isinstance(ad_account_id, NotGiven):
            clone.argument_defaults = _defaults(ad_account_id)
        return clone

    async def take_steps(
        self, steps: Generator[Step, Any, T], options: RequestOptions | None = None
    ) -> T:
        """Run the steps of a token exchange, and return its result."""
        return await self._take_steps(steps, self._settings_for(options))


def _defaults(ad_account_id: str | None) -> Mapping[str, Any]:
    if ad_account_id is None:
        return {}
    # For example, a YAML file without quotes gives a number.
    if not isinstance(ad_account_id, str) or not ad_account_id.isdecimal():  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise InvalidInputError("ad_account_id has to be a string of digits")
    return {"ad_account_id": ad_account_id}

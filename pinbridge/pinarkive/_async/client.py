"""The client of the PinArkive API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pinbridge._async.polling import wait_until_over
from pinbridge._core.network import CertTypes, Network, ProxyTypes, VerifyTypes
from pinbridge._core.polling import Polling
from pinbridge._core.runtime import Runtime
from pinbridge._core.settings import NOT_GIVEN, HeadersLike, NotGiven, resolve_settings
from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime.paging import DEFAULT_PAGE_SIZE, CursorWalk, Page, Spot
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from ..errors import PinFailedError
from ..service import service_for
from ._io import TwoFactor, code_of
from .storing import AsyncStoringClient

if TYPE_CHECKING:
    import httpx
    from pinarkive_api.models import (
        PinStatus,
        Session,
        TwoFactorChallenge,
        Upload,
    )

    from pinbridge._core.auth import AuthStrategy
    from pinbridge._core.observe import Tracer
    from pinbridge._core.retry import RetryPolicy
    from pinbridge._core.timeouts import TimeoutTypes
    from pinbridge.runtime.options import RequestOptions


class AsyncPinarkiveClient(AsyncStoringClient):
    """Client for the PinArkive API, with the methods of its official Python SDK.

    Credentials and base URL that are not passed are read from the environment (`PINARKIVE_TOKEN`,
    `PINARKIVE_API_KEY`, `PINARKIVE_BASE_URL`, `PINARKIVE_TIMEOUT`, `PINARKIVE_MAX_RETRIES`).

    Args:
        token: Session token, which is used instead of the API key if both are set.
        api_key: API token.
        base_url: Base URL of the API; `https://api.pinarkive.com/api/v3` by default.
        request_source: `web` for requests with a session token that come from a web page.
        auth: An authentication strategy instead.
        timeout: Seconds for each phase of an attempt (30 by default), an httpx timeout, or None for no limit.
        total_timeout: Seconds for a whole call, including retries and waits; no limit by default.
        headers: Headers of every request.
        user_agent: Value of the `User-Agent` header.
        http_client: An httpx client to use; you have to close it.
        transport: A transport for httpx, for tests and recordings.
        max_retries: Number of retries, 4 by default.
        retry: Limits for retries, instead of the defaults.
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
        token: str | None = None,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        request_source: str | None = None,
        auth: AuthStrategy | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        total_timeout: Seconds | None = None,
        headers: HeadersLike | None = None,
        user_agent: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        proxy: ProxyTypes | None = None,
        verify: VerifyTypes = True,
        cert: CertTypes | None = None,
        trust_env: bool = True,
        tracer: Tracer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        service = service_for(request_source)
        settings = resolve_settings(
            service,
            base_url=base_url,
            credentials={"api_key": api_key, "bearer_token": token, "auth": auth},
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            headers=headers,
            user_agent=user_agent,
            retry=retry,
        )
        network = Network(proxy=proxy, verify=verify, cert=cert, trust_env=trust_env)
        super().__init__(service, settings, network, transport, http_client, tracer, runtime)

    # Logging in

    @without_variables
    async def login(
        self,
        email: str,
        password: str,
        *,
        two_factor: TwoFactor | None = None,
        options: RequestOptions | None = None,
    ) -> Session | TwoFactorChallenge:
        """Log in, and use the session from the next request on.

        Args:
            email: Email address of the user.
            password: Password of the user.
            two_factor: Code of the second factor, or a function that returns it, which is only called if
                the account has a second factor.
            options: Settings for this call only.

        Returns:
            A session. If the account has a second factor and `two_factor` is not passed, a
            `TwoFactorChallenge` with a `temporary_token` for `verify_2fa_login`.

        Raises:
            AuthenticationError: The email address, password or code is wrong.
            PermissionDeniedError: The email address is not verified, or the account is disabled.
        """
        from pinarkive_api.models import Session, TwoFactorChallenge

        answer: Any = await super().login(email, password, options=options)
        if isinstance(answer, Session):
            self.set_bearer_token(answer.token)
        if two_factor is None or not isinstance(answer, TwoFactorChallenge):
            result: Session | TwoFactorChallenge = answer
            return result
        code = await code_of(two_factor)
        return await self.verify_2fa_login(answer.temporary_token, code, options=options)

    @without_variables
    async def verify_2fa_login(
        self, temporary_token: str, code: str, *, options: RequestOptions | None = None
    ) -> Session:
        """Complete a log-in with the second factor, and use the session from the next request on.

        Args:
            temporary_token: Token of the challenge.
            code: Six digits from the user's authenticator, as a string.
            options: Settings for this call only.

        Raises:
            AuthenticationError: The code is wrong, or the challenge has expired.
        """
        session = await super().verify_2fa_login(temporary_token, code, options=options)
        self.set_bearer_token(session.token)
        return session

    # Reading

    def iter_uploads(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        cid: str | None = None,
        parent_cid: str | None = None,
        has_expiration: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Upload]:
        """Iterate over the uploads, page by page.

        If an upload is removed during the iteration, another one may be skipped. So make a list first if you
        want to remove uploads.

        Args:
            page_size: Uploads per request; the service may return fewer.
            cid: Only uploads with this CID.
            parent_cid: Only uploads in the directory with this CID.
            has_expiration: Whether to list only uploads with a timelock.
            options: Settings for each call.
        """
        from ..inputs import page_of, upload_key, uploads_page

        async def fetch(spot: Spot) -> Page[Upload]:
            page = await self.list_uploads(
                page_of(spot),
                spot.limit,
                cid=cid,
                parent_cid=parent_cid,
                has_expiration=has_expiration,
                options=options,
            )
            return uploads_page(page, spot)

        return AsyncPager(fetch, CursorWalk(page_size, upload_key))

    async def wait_until_pinned(
        self,
        cid: str,
        cluster_id: str | None = None,
        *,
        timeout: Seconds | None = 300.0,
        on_status: Callable[[PinStatus], object] | None = None,
        options: RequestOptions | None = None,
    ) -> PinStatus:
        """Wait until all peers of a cluster have the content of a pin.

        Args:
            cid: CID of the content.
            cluster_id: The cluster, if not the default one.
            timeout: Time limit in seconds, or None for no limit.
            on_status: Called with the status at first and whenever it changes.
            options: Settings for each call.

        Raises:
            PinFailedError: No peer could get the content.
            WaitTimeoutError: It took longer than `timeout`; the cluster continues.
            NotFoundError: The cluster does not pin the CID.
        """
        from ..inputs import pin_has_failed, pin_is_over

        async def look(settings: RequestOptions | None) -> PinStatus:
            return await self.get_status(cid, cluster_id, options=settings)

        status = await wait_until_over(
            f"the pin of {cid}",
            look,
            runtime=self.runtime,
            polling=Polling(self, timeout, options),
            is_over=pin_is_over,
            on_change=on_status,
        )
        if pin_has_failed(status):
            raise PinFailedError(cid, status)
        return status

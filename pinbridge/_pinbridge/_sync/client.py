# Derived from pinbridge/_pinbridge/_async/client.py by ./codegen.sh; do not edit.
"""The client of the PinBridge API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge_api._sync.facade import Facade

from pinbridge._core.network import CertTypes, Network, ProxyTypes, VerifyTypes
from pinbridge._core.retry import RetryPolicy
from pinbridge._core.runtime import Runtime
from pinbridge._core.settings import NOT_GIVEN, HeadersLike, NotGiven, Settings, resolve_settings
from pinbridge._pinbridge.service import SERVICE
from pinbridge._sync.client import SyncAPIClient
from pinbridge._sync.locks import KeyedLocks
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.options import RequestOptions
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

from .pacer import Pacer

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    import httpx
    from pinbridge_api.models import (
        AssetResponse,
        AuthResponse,
        BoardResponse,
        PinResponse,
        PinterestAccountResponse,
        ProjectSwitchResponse,
        ScheduleResponse,
    )

    from pinbridge._core.auth import AuthStrategy
    from pinbridge._core.observe import Tracer
    from pinbridge._core.retry import RetryPlan
    from pinbridge._core.timeouts import TimeoutTypes
    from pinbridge._core.wire import Progress
    from pinbridge._pinbridge.publish import StatusCallback
    from pinbridge._pinbridge.rate_budget import Level
    from pinbridge.publishing.events import OnEvent
    from pinbridge.publishing.outcomes import PublishedAll
    from pinbridge.publishing.reading import PlanSource
    from pinbridge.runtime.operation import Request
    from pinbridge.uploads import UploadSource

    from .publish import PublishArguments
    from .resources.assets import AssetsResource
    from .resources.email import EmailResource
    from .resources.pins import PinsResource
    from .resources.pinterest import PinterestResource
    from .resources.projects import ProjectsResource
    from .resources.schedules import SchedulesResource
    from .resources.system import SystemResource


class PinbridgeClient(SyncAPIClient, Facade):
    """Client for the PinBridge API.

    Arguments that are not passed are read from the environment (`PINBRIDGE_API_KEY`, `PINBRIDGE_BEARER_TOKEN`,
    `PINBRIDGE_BASE_URL`, `PINBRIDGE_TIMEOUT`, `PINBRIDGE_MAX_RETRIES`), or else have their default.

    Args:
        base_url: Base URL of the API; `https://api.pinbridge.io` by default.
        api_key: Key of a project.
        bearer_token: Session token, from `auth.login` for example.
        auth: An authentication strategy instead, for example `pinbridge.auth.PasswordAuth`.
        timeout: Seconds for each phase of an attempt (30 by default), an httpx timeout, or None for no limit.
        total_timeout: Seconds for a whole call, including retries and waits; no limit by default.
        headers: Headers of every request.
        follow_redirects: Whether reads follow redirects; credentials never leave the origin.
        user_agent: Value of the `User-Agent` header.
        http_client: An httpx client to use; you have to close it.
        transport: A transport for httpx, for tests and recordings.
        max_retries: Number of retries, 4 by default.
        retry: Limits for retries, instead of the defaults.
        pace: Whether to send pins no faster than the service publishes them, so that they are not deferred or refused.
        max_response_bytes: Largest response that is not a download, 64 MiB by default.
        proxy: URL of the proxy for all requests, for example `http://user:password@host:3128`.
        verify: Whether to verify certificates; or a file or folder of trusted certificates, or an
            `ssl.SSLContext`.
        cert: Client certificate: a file, or a tuple of certificate, key and password.
        trust_env: Whether to use the environment's proxies (`HTTPS_PROXY`, `NO_PROXY`, ...) and certificates
            (`SSL_CERT_FILE`, `SSL_CERT_DIR`, `SSLKEYLOGFILE`). Servers on this machine are always reached
            directly.
        tracer: Notified of every call; see `pinbridge.telemetry` for OpenTelemetry.
        runtime: Clock and random numbers, for tests.

    Raises:
        ConfigurationError: A setting is invalid.
    """

    @without_variables
    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        bearer_token: str | None = None,
        auth: AuthStrategy | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        total_timeout: Seconds | None = None,
        headers: HeadersLike | None = None,
        follow_redirects: bool = False,
        user_agent: str | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        pace: bool = False,
        max_response_bytes: int | None = None,
        proxy: ProxyTypes | None = None,
        verify: VerifyTypes = True,
        cert: CertTypes | None = None,
        trust_env: bool = True,
        tracer: Tracer | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        settings = resolve_settings(
            SERVICE,
            base_url=base_url,
            credentials={"api_key": api_key, "bearer_token": bearer_token, "auth": auth},
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
        self._pacer = Pacer(self._runtime)
        self._locks = KeyedLocks()

    def _pace(self, request: Request[Any], settings: Settings, plan: RetryPlan) -> None:
        from pinbridge_api.api.rate_meter import get_rate_meter

        from pinbridge._pinbridge.pacing import METER_TIMEOUT, SHARED, costs_of, levels_of

        costs = costs_of(request)
        if not costs:
            return
        plain = settings.with_changes(timeout=METER_TIMEOUT, max_retries=0, pace=False)

        def read(account: str) -> Mapping[str, Level]:
            meter = get_rate_meter.build_request(account_id=account)
            return levels_of(account, self._send(meter, plain).parsed)

        longest = min(settings.retry.max_retry_after, plan.time_left)
        accounts = [name for name in costs if name != SHARED]
        self._pacer.wait(request.operation, costs, accounts, longest, read)

    @cached_property
    def system(self) -> SystemResource:
        """Service information and health."""
        from .resources.system import SystemResource

        return SystemResource(self)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects of the organization."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self)

    @cached_property
    def pinterest(self) -> PinterestResource:
        """Pinterest accounts and boards."""
        from .resources.pinterest import PinterestResource

        return PinterestResource(self)

    @cached_property
    def assets(self) -> AssetsResource:
        """Uploaded pictures and videos."""
        from .resources.assets import AssetsResource

        return AssetsResource(self)

    @cached_property
    def pins(self) -> PinsResource:
        """Pins: create, wait, update, delete."""
        from .resources.pins import PinsResource

        return PinsResource(self)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """Schedules: pins that the service creates and publishes later."""
        from .resources.schedules import SchedulesResource

        return SchedulesResource(self)

    @cached_property
    def email(self) -> EmailResource:
        """Email notifications of the user."""
        from .resources.email import EmailResource

        return EmailResource(self)

    @without_variables
    def login(
        self, email: str, password: str, *, options: RequestOptions | None = None
    ) -> AuthResponse:
        """Log in, and use the session from the next request on; an API key is still used where accepted.

        The session expires after a while; use `pinbridge.auth.PasswordAuth` to renew it automatically.

        Args:
            email: Email address of the user.
            password: Password of the user.
            options: Settings for this call only.

        Returns:
            The session, with the user, organization and project.

        Raises:
            InvalidInputError: The email address or password is invalid; nothing was sent.
            AuthenticationError: The email address or password is wrong.
        """
        session = self.auth.login(email=email, password=password, options=options)
        self.set_bearer_token(session.access_token)
        return session

    def use_project(self, context: ProjectSwitchResponse) -> None:
        """Use another project from the next request on.

        An API key of the client is removed, because it belongs to one project.

        Args:
            context: The result of `projects.switch`.
        """
        from pinbridge.auth import PasswordAuth

        if not hasattr(context, "access_token"):
            raise InvalidInputError("context has to be what projects.switch returned")
        auth = self._settings.auth
        if isinstance(auth, PasswordAuth):
            self._change(auth=auth.switched(context, self._runtime.clock()))
        else:
            self._change(api_key=None, bearer_token=context.access_token)

    @overload
    def publish(
        self,
        media: UploadSource | AssetResponse,
        *,
        run_at: None = None,
        **arguments: Unpack[PublishArguments],
    ) -> PinResponse: ...

    @overload
    def publish(
        self,
        media: UploadSource | AssetResponse,
        *,
        run_at: datetime.datetime | str,
        **arguments: Unpack[PublishArguments],
    ) -> ScheduleResponse: ...

    @without_variables
    def publish(
        self,
        media: UploadSource | AssetResponse,
        *,
        board: str | BoardResponse,
        title: str,
        run_at: datetime.datetime | str | None = None,
        account: UUID | str | PinterestAccountResponse | None = None,
        description: str | None = None,
        link_url: str | None = None,
        alt_text: str | None = None,
        dominant_color: str | None = None,
        related_terms: str | list[str] | None = None,
        cover: UploadSource | None = None,
        filename: str | None = None,
        content_type: str | None = None,
        idempotency_key: str | None = None,
        wait: bool = True,
        timeout: Seconds | NotGiven | None = NOT_GIVEN,
        on_progress: Progress | None = None,
        on_status: StatusCallback | None = None,
        options: RequestOptions | None = None,
    ) -> PinResponse | ScheduleResponse:
        """Publish a picture or video: upload it if needed, create the pin, wait until it is published.

        The same call again publishes nothing twice: the idempotency key is derived from the content of the
        media and all fields of the pin. A pin that failed is retried. With `run_at`, a schedule is created
        instead, unless the same call created one before, and returned without waiting.

        Args:
            media: A path, bytes, a binary file or an iterable of bytes; or the URL of a picture, or an
                uploaded asset.
            board: The board, its id or its name.
            title: At most 100 characters.
            run_at: When to publish, with a UTC offset. A schedule has no `alt_text`, `dominant_color`,
                `related_terms` and `idempotency_key`.
            account: The Pinterest account, its id or its name; only needed if several are connected.
            description: At most 800 characters.
            link_url: Page that the pin leads to.
            alt_text: Description for people who can't see the media, at most 500 characters.
            dominant_color: Colour shown while the media loads, as `#RRGGBB`.
            related_terms: Search terms.
            cover: Cover picture of a video, like `media`.
            filename: Name of the file, instead of the detected one.
            content_type: Content type of the media, instead of the detected one.
            idempotency_key: A key of your own, instead of the derived one. A call with the same key returns the
                same pin.
            wait: Whether to wait until the pin is published or failed.
            timeout: Time limit in seconds for everything, including slow calls and the upload; None for no limit.
                By default, calls and upload have no overall limit, and waiting is limited to 300 s.
            on_progress: Called with the bytes uploaded and their total.
            on_status: Called with the pin at first and whenever its status changes.
            options: Settings for each call.

        Returns:
            The published pin, or the created one if `wait` is False. With `run_at`, the schedule.

        Raises:
            InvalidInputError: A field is invalid, or `idempotency_key` belongs to another pin.
            InvalidFileError: The file is missing, empty, unreadable, not a picture or video, or was changed
                during the call.
            AmbiguousNameError: The board or account name matches none or several.
            PublishFailedError: The service could not publish the pin.
            WaitTimeoutError: It took longer than `timeout`; the service continues.
            PinbridgeError: A call failed.
        """
        from .publish import publish

        return publish(
            self,
            self._locks,
            media,
            board=board,
            title=title,
            run_at=run_at,
            account=account,
            description=description,
            link_url=link_url,
            alt_text=alt_text,
            dominant_color=dominant_color,
            related_terms=related_terms,
            cover=cover,
            filename=filename,
            content_type=content_type,
            idempotency_key=idempotency_key,
            wait=wait,
            timeout=timeout,
            on_progress=on_progress,
            on_status=on_status,
            options=options,
        )

    def publish_all(
        self,
        rows: PlanSource,
        *,
        board: str | None = None,
        account: str | None = None,
        create_boards: bool = False,
        concurrency: int = 8,
        on_event: OnEvent | None = None,
        options: RequestOptions | None = None,
    ) -> PublishedAll:
        """Publish many pins, as `pinbridge.publishing.Bulk` does, without a ledger.

        Each file is uploaded once, and pins are sent in batches at the pace of the rate meter. A row with a
        future `publish_at` becomes a schedule. The same rows again publish nothing twice.

        Args:
            rows: Mappings with `media`, `title`, `board` and so on, `Row` objects, or the path of a plan.
            board: Board of all rows, or a template such as `{type}`; by default, each row names its board.
            account: Account of all rows; only needed if several are connected.
            create_boards: Whether to create missing boards.
            concurrency: Number of concurrent uploads and calls for each account.
            on_event: Called with each `pinbridge.publishing.Event`.
            options: Settings for each call.

        Returns:
            The outcome of each row. A failed call is part of it, and ends the run without an exception.
        """
        from pinbridge.publishing._sync.bulk import publish_all

        client = self._with(self._settings_for(options)) if options else self
        return publish_all(client, rows, board, account, create_boards, concurrency, on_event)

# Derived from pinbridge/_async/client.py by ./codegen.sh; do not edit.
"""The client: the one place where requests are sent, judged and repeated."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from threading import Lock
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, NoReturn, Self, TypeVar

import attrs

from pinbridge._core.auth import AuthStrategy, Step
from pinbridge._core.call import Operation, Request
from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.judge import Failure, is_unauthorized, judge
from pinbridge._core.observe import ObservedCall, Tracer, log_wait
from pinbridge._core.pause import Pauses
from pinbridge._core.raw import aim, raw_request
from pinbridge._core.redaction import without_variables
from pinbridge._core.response import RawResponse
from pinbridge._core.retry import RetryPlan, RetryPolicy, RetryQuota, TransportFailure
from pinbridge._core.runtime import Runtime
from pinbridge._core.service import Service
from pinbridge._core.settings import (
    NOT_GIVEN,
    HeadersLike,
    NotGiven,
    Settings,
)
from pinbridge._core.sinks import Sink, sink_of
from pinbridge._core.urls import next_hop
from pinbridge._core.wire import Progress, WireRequest, wire_request
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.options import RequestOptions

from ._io import IO as Transport
from ._io import hides_variables, run_blocking, sleep
from .renewal import Renewer

if TYPE_CHECKING:
    from pinbridge._httpx import TimeoutTypes

R = TypeVar("R")

_MAX_REDIRECTS = 5
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


@attrs.define
class _Shared:
    """What a client shares with those made from it by `with_options`."""

    transport: Transport
    renewer: Renewer
    tracer: Tracer | None
    quota: RetryQuota = attrs.field(factory=RetryQuota)
    pauses: Pauses = attrs.field(factory=Pauses)
    lock: Lock = attrs.field(factory=Lock)
    is_closed: bool = False


class SyncAPIClient:
    """Send the requests of generated packages with credentials, retries and mapped errors.

    Args:
        service: The service to talk to.
        settings: What requests depend on.
        transport: What sends single requests.
        runtime: Clock and chance.
        tracer: Told about every call.
    """

    def __init__(
        self,
        service: Service,
        settings: Settings,
        transport: Transport,
        runtime: Runtime,
        tracer: Tracer | None = None,
    ) -> None:
        self._service = service
        self._settings = settings
        self._runtime = runtime
        self._shared = _Shared(transport, Renewer(runtime), tracer)
        self._registered: dict[str, type[SyncAPIResource]] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url.text!r})"

    def __copy__(self) -> Self:
        return self._with(self._settings)

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError(
            "a client holds connections and can't be copied deeply; use with_options() or copy.copy()"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds connections and can't be pickled; make one where it is used"
        )

    @property
    def base_url(self) -> str:
        """Where the API is, without a trailing slash."""
        return self._settings.base_url.text

    @property
    def runtime(self) -> Runtime:
        """Clock and chance of the client."""
        return self._runtime

    @property
    def retry_policy(self) -> RetryPolicy:
        """Bounds of repeating a request."""
        return self._settings.retry

    # Settings

    @without_variables
    def set_api_key(self, api_key: str | None) -> None:
        """Use another API key from the next request on; None removes it.

        Raises:
            ConfigurationError: It can't stand in a header.
        """
        self._change(api_key=api_key)

    @without_variables
    def set_bearer_token(self, token: str | None) -> None:
        """Use another bearer token from the next request on; None removes it.

        Raises:
            ConfigurationError: It can't stand in a header.
        """
        self._change(bearer_token=token)

    def clear_auth(self) -> None:
        """Drop all credentials."""
        self._change(auth=None)

    def _change(self, **changes: Any) -> None:
        with self._shared.lock:
            self._settings = self._settings.with_changes(**changes)

    @without_variables
    def with_options(
        self,
        *,
        api_key: str | NotGiven | None = NOT_GIVEN,
        bearer_token: str | NotGiven | None = NOT_GIVEN,
        headers: HeadersLike | None = None,
        follow_redirects: bool | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        total_timeout: float | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        auth: AuthStrategy | NotGiven | None = NOT_GIVEN,
        pace: bool | None = None,
    ) -> Self:
        """Return a client with other settings that shares this one's connections.

        Args:
            api_key: Another API key; None removes it.
            bearer_token: Another bearer token; None removes it.
            headers: More header fields; they replace those of the same name.
            follow_redirects: Whether reads follow redirects.
            timeout: Seconds for each phase of a try, an httpx timeout, or None for no limit.
            total_timeout: Seconds for a whole call, repeats and waits included, or None for no limit.
            max_retries: Repeats after the first try.
            auth: Another strategy that gives the credentials, instead of any there were.
            pace: Whether requests wait until the service has room for them.

        Raises:
            ConfigurationError: A value is not usable.
        """
        return self._with(
            self._settings.with_changes(
                api_key=api_key,
                bearer_token=bearer_token,
                headers=headers,
                follow_redirects=follow_redirects,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                auth=auth,
                pace=pace,
            )
        )

    def _with(self, settings: Settings) -> Self:
        clone = object.__new__(type(self))
        clone.__dict__.update(self.__dict__)
        clone._settings = settings
        # Resource groups belong to one client.
        for name in self.__dict__:
            if name in self._registered or self._has_group(name):
                del clone.__dict__[name]
        clone._replace_groups()
        return clone

    # Resource groups

    def register_resource(
        self, name: str, resource_cls: type[SyncAPIResource], *, replace: bool = False
    ) -> None:
        """Add a resource group of your own as an attribute, also on clients made by `with_options`.

        Args:
            name: Attribute name.
            resource_cls: Class of the group.
            replace: Whether a group of that name, also one of the library, may be replaced.

        Raises:
            ValueError: The name is no identifier, or taken.
        """
        if not name.isidentifier() or name.startswith("_"):
            raise ValueError(f"{name!r} can't be the name of a resource group")
        is_group = self._has_group(name)
        if hasattr(type(self), name) and not is_group:
            raise ValueError(f"{name!r} is a method of the client")
        if (is_group or name in self._registered) and not replace:
            raise ValueError(f"the resource group {name!r} exists already; pass replace=True")
        self._registered[name] = resource_cls
        self.__dict__.pop(name, None)
        self._replace_groups()

    def resource(self, name: str) -> SyncAPIResource:
        """Return a resource group by name.

        Raises:
            KeyError: There is none of that name.
        """
        if name not in self._registered and not self._has_group(name):
            raise KeyError(name)
        group: SyncAPIResource = getattr(self, name)
        return group

    def _has_group(self, name: str) -> bool:
        return isinstance(getattr(type(self), name, None), cached_property)

    def _replace_groups(self) -> None:
        # `__getattr__` is not asked for groups that the class has.
        for name, resource_cls in self._registered.items():
            if self._has_group(name):
                self.__dict__[name] = resource_cls(self)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            resource_cls = self.__dict__.get("_registered", {}).get(name)
            if resource_cls is None:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            self.__dict__[name] = group = resource_cls(self)
            return group

    # Life

    def close(self) -> None:
        """Close the connections, also those of clients made by `with_options`.

        An httpx client that was passed in stays open: whoever made it closes it.
        """
        if not self._shared.is_closed:
            self._shared.is_closed = True
            self._shared.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # Requests

    def execute(
        self,
        request: Request[R],
        /,
        *,
        options: RequestOptions | None = None,
        on_progress: Progress | None = None,
    ) -> R:
        """Send a request of a generated package and return its typed response.

        Args:
            request: What an endpoint module's `build_request` returned.
            options: Settings for this call only.
            on_progress: Called with the bytes of files sent.

        Raises:
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No answer came.
            APIError: The status is no success of the operation.
            ResponseParseError: The body is not what the API promises.
        """
        settings = self._settings.with_changes(**options) if options else self._settings
        return self._send(request, settings, on_progress=on_progress)

    def download(
        self,
        request: Request[R],
        target: str | os.PathLike[str] | IO[bytes],
        *,
        options: RequestOptions | None = None,
        on_progress: Progress | None = None,
    ) -> R:
        """Send a request and write the body of its answer to a file, in constant memory.

        Args:
            request: What an endpoint module's `build_request` returned.
            target: A path, which appears only when all bytes are there, or an open binary file.
            options: Settings for this call only.
            on_progress: Called with the bytes received.

        Returns:
            The response, with an empty body.

        Raises:
            InvalidFileError: The target can't be written to.
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No answer came, or it broke off.
            APIError: The status is no success of the operation.
        """
        settings = self._settings.with_changes(**options) if options else self._settings
        sink = sink_of(target)
        try:
            response = self._send(request, settings, on_progress=on_progress, sink=sink)
            run_blocking(sink.finish)
        except BaseException:
            sink.abort()
            raise
        return response

    @hides_variables
    def request(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, Any] | None = None,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        data: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        headers: HeadersLike | None = None,
        content: str | bytes | None = None,
        follow_redirects: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse:
        """Send any request, for what the library has no method for.

        It has the credentials, retries and errors of every other call. Reads, PUT and DELETE are
        repeated after failures; other methods only where the request surely was not processed.

        Args:
            method: HTTP method.
            path: Path below the base URL with `{name}` placeholders, or a whole URL. Credentials go to the
                client's own origin only.
            path_params: Values for the placeholders; they are percent-encoded.
            params: Query; None is left out, a list repeats its key.
            json: Body to encode as JSON.
            data: Text fields of a form.
            files: Files of a multipart form: a source, or `(file name, source, content type)`.
            headers: More header fields.
            content: Body as it is.
            follow_redirects: Whether reads follow redirects, if other than the client's setting.
            options: Settings for this call only.

        Raises:
            InvalidInputError: The path or a parameter is not usable, or several bodies are given.
            ConfigurationError: The client is closed.
            APIConnectionError: No answer came.
            APIError: The status is no success.
        """
        settings = self._settings.with_changes(**(options or {}))
        settings = settings.with_changes(headers=headers, follow_redirects=follow_redirects)
        request = raw_request(
            settings, method, path, path_params=path_params, params=params, json=json, data=data,
            files=files, content=content,
        )  # fmt: skip

        def redirect_to_url(wire: WireRequest) -> None:
            aim(wire, request, settings, headers, self._service.credential_headers)

        return self._send(request, settings, prepare=redirect_to_url)

    def _send(
        self,
        request: Request[R],
        settings: Settings,
        *,
        on_progress: Progress | None = None,
        sink: Sink | None = None,
        credentials: Credentials | None = None,
        prepare: Callable[[WireRequest], None] | None = None,
    ) -> R:
        """Send a request until its outcome is known.

        Args:
            request: The request.
            settings: Settings of the call.
            on_progress: Called with the bytes of files sent or received.
            sink: Where the body of a success goes, instead of into memory.
            credentials: Credentials to use instead of the strategy's.
            prepare: Changes the request before it is sent.
        """
        if self._shared.is_closed:
            raise ConfigurationError("the client is closed")
        operation, clock = request.operation, self._runtime.clock
        plan = RetryPlan(
            policy=settings.retry,
            quota=self._shared.quota,
            retry_safety=operation.retry_safety,
            clock=clock,
            random=self._runtime.random,
            changes_state=operation.method not in _READS,
            total_timeout=settings.total_timeout,
        )
        has_strategy, is_renewed = credentials is None, False
        if credentials is None:
            credentials = self._credentials(operation, settings)
        wire = wire_request(request, settings, on_progress=on_progress, deadline=plan.deadline)
        # Never in a variable: crash reporters collect those.
        wire.set_headers(self._credential_fields(operation, settings, credentials))
        if prepare is not None:
            prepare(wire)
        with ObservedCall(
            self._shared.tracer, operation, settings.base_url.origin, plan
        ) as observed:
            if settings.pace:
                self._pace(request, settings, plan)
            while True:
                pause = self._shared.pauses.remaining(credentials, clock())
                if pause:
                    sleep(self._runtime, min(pause, plan.time_left))
                answer = plan.out_of_time() or self._exchange(wire, settings, sink)
                if is_unauthorized(answer) and has_strategy and not is_renewed:
                    is_renewed = True
                    fresh = self._renewed(operation, settings, credentials, wire)
                    if fresh is not None:
                        credentials = fresh
                        continue
                plan.can_replay = wire.can_replay and (sink is None or sink.can_restart)
                outcome = judge(answer, request, plan, self._service, credentials)
                if not isinstance(outcome, Failure):
                    observed.status_code = getattr(answer, "status_code", None)
                    return outcome
                self._shared.pauses.note(credentials, clock(), outcome.pause)
                if outcome.delay is None:
                    raise outcome.error
                log_wait(operation, plan.attempts[-1].outcome, outcome.delay)
                sleep(self._runtime, outcome.delay)
                is_renewed = False

    def _exchange(
        self, wire: WireRequest, settings: Settings, sink: Sink | None
    ) -> RawResponse | TransportFailure:
        """Send once, following redirects where that is wanted."""
        answer = self._shared.transport.exchange(wire, sink)
        for _ in range(_MAX_REDIRECTS if settings.follow_redirects else 0):
            if isinstance(answer, TransportFailure) or wire.is_success(answer.status_code):
                break
            location = answer.headers.get("location")
            hop = next_hop(wire.url, wire.method, answer.status_code, location)
            if hop is None:
                break
            is_own = settings.base_url.is_own(hop.url)
            wire = wire.redirected(hop, is_own=is_own, secret=self._service.credential_headers)
            answer = self._shared.transport.exchange(wire, sink)
        return answer

    def _pace(self, request: Request[Any], settings: Settings, plan: RetryPlan) -> None:
        """Wait until the service has room for a request; a service without a meter can't tell."""

    def _credentials(self, operation: Operation, settings: Settings) -> Credentials:
        """Return the credentials of a call, after a renewal where the strategy needs one."""
        found = settings.auth.credentials(self._runtime.clock())
        if found is not None:
            return found
        if operation.security is not None and not operation.security:
            # An operation that demands no credentials is no reason to log in.
            return Credentials()

        def send(step: Step) -> Any:
            request, credentials = step
            return self._send(request, settings, credentials=credentials)

        return self._shared.renewer.credentials(settings.auth, send)

    def _renewed(
        self, operation: Operation, settings: Settings, refused: Credentials, wire: WireRequest
    ) -> Credentials | None:
        """Put other credentials into a request whose own were refused.

        Returns:
            The credentials, or None where there are no others.
        """
        if not wire.can_replay:
            return None
        if settings.auth.rejected(refused):
            fresh = self._credentials(operation, settings)
        elif operation.optional_security:
            fresh = Credentials()
        else:
            return None
        is_replaced = wire.drop_headers(self._credential_fields(operation, settings, refused))
        if is_replaced:
            wire.set_headers(self._credential_fields(operation, settings, fresh))
        return fresh if is_replaced else None

    def _credential_fields(
        self, operation: Operation, settings: Settings, credentials: Credentials
    ) -> list[tuple[str, str]]:
        accepted = operation.security or operation.optional_security
        fields = credentials.headers(self._service.security_schemes, accepted)
        if operation.security and not fields and self._shared.transport.is_own:
            self._service.require_credentials(settings.headers)
        return fields

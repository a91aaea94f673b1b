"""The executor: the one place where requests are sent, repeated and judged."""

from __future__ import annotations

import os
from collections.abc import Mapping
from threading import Lock
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import attrs

from pinbridge._core import failures
from pinbridge._core.auth import AuthStrategy, Step, is_refused
from pinbridge._core.call import Operation, Request
from pinbridge._core.credentials import Credentials
from pinbridge._core.discretion import discreet, forget_variables
from pinbridge._core.observe import (
    Tracer,
    log_failure,
    log_success,
    log_wait,
    span_of,
    status_of,
)
from pinbridge._core.pause import Pauses
from pinbridge._core.raw import aim, raw_request
from pinbridge._core.retry import RetryPlan, RetryPolicy, RetryQuota, TransportFailure
from pinbridge._core.runtime import Runtime
from pinbridge._core.settings import (
    NOT_GIVEN,
    HeadersLike,
    NotGiven,
    RequestOptions,
    Settings,
)
from pinbridge._core.sinks import Sink, sink_of
from pinbridge._core.urls import next_hop
from pinbridge._core.wire import Progress, WireRequest, wire_request
from pinbridge.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    RawResponse,
    ResponseParseError,
)

from ._io import IO as PoolIO
from ._io import discreet_method, run_blocking, sleep
from .renewal import AsyncRenewer

if TYPE_CHECKING:
    from pinbridge._httpx import TimeoutTypes

R = TypeVar("R")

_MAX_REDIRECTS = 5
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_NOT_FOUND = 404
_NO_CONTENT = 204


class AsyncAPIClient:
    """Send the requests of generated packages with credentials, retries and mapped errors.

    Args:
        settings: What requests depend on.
        io: Connection pool.
        runtime: Clock and chance.
        quota: Limit on repeats, shared with clients made by `with_options`.
        tracer: Told about every call.
    """

    _look_ups: ClassVar[Mapping[str, str]] = {}
    """Operation that must not be repeated blindly -> method that tells whether it had its effect."""

    def __init__(
        self,
        settings: Settings,
        io: PoolIO,
        runtime: Runtime,
        quota: RetryQuota | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        self._settings = settings
        self._io = io
        self._runtime = runtime
        self._quota = quota or RetryQuota()
        self._pauses = Pauses()
        self._tracer = tracer
        self._lock = Lock()
        self._pool_is_closed = [False]
        self._renewer = AsyncRenewer(runtime)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url.text!r})"

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

    # Credentials

    @discreet
    def set_api_key(self, api_key: str | None) -> None:
        """Use another API key from the next request on; None removes it.

        Raises:
            ConfigurationError: It can't stand in a header.
        """
        with self._lock:
            self._settings = self._settings.with_changes(api_key=api_key)

    @discreet
    def set_bearer_token(self, token: str | None) -> None:
        """Use another bearer token from the next request on; None removes it.

        Raises:
            ConfigurationError: It can't stand in a header.
        """
        with self._lock:
            self._settings = self._settings.with_changes(bearer_token=token)

    def clear_auth(self) -> None:
        """Drop all credentials."""
        with self._lock:
            self._settings = self._settings.with_changes(api_key=None, bearer_token=None)

    @discreet
    def with_options(
        self,
        *,
        api_key: str | NotGiven | None = NOT_GIVEN,
        bearer_token: str | NotGiven | None = NOT_GIVEN,
        headers: HeadersLike | None = None,
        follow_redirects: bool | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
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
            max_retries: Repeats after the first try.
            auth: Another strategy that gives the credentials, instead of any there were.
            pace: Whether sends wait until the service has room for them.

        Raises:
            ConfigurationError: A value is not usable.
        """
        settings = self._settings.with_changes(
            api_key=api_key,
            bearer_token=bearer_token,
            headers=headers,
            follow_redirects=follow_redirects,
            timeout=timeout,
            max_retries=max_retries,
            auth=auth,
            pace=pace,
        )
        return self._clone(settings)

    def _clone(self, settings: Settings) -> Self:
        clone = type(self).__new__(type(self))
        AsyncAPIClient.__init__(clone, settings, self._io, self._runtime, self._quota, self._tracer)
        clone._pauses = self._pauses
        clone._pool_is_closed = self._pool_is_closed
        clone._renewer = self._renewer
        return clone

    # Life

    async def aclose(self) -> None:
        """Close the connections, also those of clients made by `with_options`.

        An httpx client that was passed in stays open: whoever made it closes it.
        """
        if not self._pool_is_closed[0]:
            self._pool_is_closed[0] = True
            await self._io.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    # Requests

    async def execute(
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
            on_progress: Told about the bytes of files sent.

        Raises:
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No answer came.
            APIError: The status is no success of the operation.
            ResponseParseError: The body is not what the API promises.
        """
        settings = self._settings.with_changes(**options) if options else self._settings
        settings = await self._authorized(settings, request.operation)
        return await self._execute(request, settings, on_progress)

    async def _execute(
        self, request: Request[R], settings: Settings, on_progress: Progress | None
    ) -> R:
        wire = wire_request(request, settings, on_progress=on_progress)
        return await self._perform(request, wire, settings, None)

    async def download(
        self,
        request: Request[R],
        target: str | os.PathLike[str] | IO[bytes],
        *,
        on_progress: Progress | None = None,
    ) -> R:
        """Send a request and write the body of its answer to a file, in constant memory.

        Args:
            request: What an endpoint module's `build_request` returned.
            target: A path, which appears only when all bytes are there, or an open binary file.
            on_progress: Told about the bytes received.

        Returns:
            The response, with an empty body.

        Raises:
            InvalidFileError: The target can't be written to.
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No answer came, or it broke off.
            APIError: The status is no success of the operation.
        """
        settings = await self._authorized(self._settings, request.operation)
        wire = wire_request(request, settings, on_progress=on_progress)
        sink = sink_of(target)
        try:
            result = await self._perform(request, wire, settings, sink)
            await run_blocking(sink.finish)
        except BaseException:
            sink.abort()
            raise
        return result

    @discreet_method
    async def request(
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

        Raises:
            InvalidInputError: The path or a parameter is not usable, or several bodies are given.
            ConfigurationError: The client is closed.
            APIConnectionError: No answer came.
            APIError: The status is no success.
        """
        settings = self._settings.with_changes(headers=headers, follow_redirects=follow_redirects)
        request = raw_request(
            settings, method, path, path_params=path_params, params=params, json=json, data=data,
            files=files, content=content,
        )  # fmt: skip
        settings = await self._authorized(settings, request.operation)
        wire = aim(wire_request(request, settings), request, settings, headers)
        return await self._perform(request, wire, settings, None)

    async def _perform(
        self, request: Request[R], wire: WireRequest, settings: Settings, sink: Sink | None
    ) -> R:
        """Send a request until its outcome is known, and tell those who watch."""
        plan = self._plan(request, wire, settings)
        operation = request.operation
        with span_of(self._tracer, operation, settings.base_url.origin) as span:
            try:
                if settings.pace:
                    await self._hold_back(request, plan, settings)
                answer, result = await self._result(request, wire, plan, settings, sink)
            except BaseException as error:
                tries = max(1, len(plan.attempts))
                span.finish(status_code=status_of(error), attempts=tries, error=error)
                log_failure(operation, error, plan)
                raise
            tries = len(plan.attempts) + 1
            span.finish(status_code=answer.status_code, attempts=tries, error=None)
            log_success(operation, answer.status_code, plan)
            return result

    async def _hold_back(self, request: Request[Any], plan: RetryPlan, settings: Settings) -> None:
        """Wait until the service has room for a request; one without a meter can't tell."""

    async def _result(
        self,
        request: Request[R],
        wire: WireRequest,
        plan: RetryPlan,
        settings: Settings,
        sink: Sink | None,
    ) -> tuple[RawResponse, R]:
        """Send until an answer decodes, or there is a reason to stop."""
        while True:
            answer = await self._answer(request, wire, plan, settings, sink)
            try:
                result = request.response(answer.status_code, answer.headers, answer.content)
            except ValueError as error:
                reason = getattr(error, "reason", None)
                if reason is None:
                    raise
                is_malformed: bool = getattr(error, "is_malformed", False)
                delay = plan.after_unusable(answer.status_code, is_malformed=is_malformed)
                if delay is None:
                    unusable = ResponseParseError(
                        reason,
                        status_code=answer.status_code,
                        body=answer.content,
                        headers=answer.headers,
                        method=wire.method,
                        path=request.path,
                        attempts=plan.attempts,
                    )
                    unusable.look_up = self._look_up(request, plan)
                    # The frames of the decoder hold the body, which may be a session.
                    forget_variables(error)
                    raise unusable from error
                log_wait(request.operation, reason, delay)
                await sleep(self._runtime, delay)
            else:
                plan.after_success()
                return answer, result

    def _plan(self, request: Request[Any], wire: WireRequest, settings: Settings) -> RetryPlan:
        self._refuse_if_closed()
        return RetryPlan(
            policy=settings.retry,
            quota=self._quota,
            retry_safety=request.operation.retry_safety,
            clock=self._runtime.clock,
            random=self._runtime.random,
            can_replay=wire.can_replay,
            changes_state=wire.method not in _READS,
        )

    def _look_up(self, request: Request[Any], plan: RetryPlan) -> str | None:
        operation = request.operation
        if operation.retry_safety != "unsafe" or not plan.is_outcome_unknown:
            return None
        return self._look_ups.get(operation.id)

    def _refuse_if_closed(self) -> None:
        # A later try finds out when it sends, and says what came of those before it.
        if self._pool_is_closed[0]:
            raise ConfigurationError("the client is closed")

    async def _answer(
        self,
        request: Request[Any],
        wire: WireRequest,
        plan: RetryPlan,
        settings: Settings,
        sink: Sink | None,
    ) -> RawResponse:
        """Send until there is a success, or a reason to stop."""
        while True:
            pause = self._pauses.remaining(wire.credentials, self._runtime.clock())
            pause = min(pause, plan.time_left)
            if pause:
                await sleep(self._runtime, pause)
            outcome = await self._exchange(request, wire, settings, sink)
            if isinstance(outcome, TransportFailure):
                delay = plan.after_failure(outcome)
                if sink is not None and not sink.can_restart:
                    delay = None
                if delay is None:
                    broken = _connection_error(outcome, wire, request, plan)
                    broken.look_up = self._look_up(request, plan)
                    raise broken
            elif wire.is_success(outcome.status_code):
                return outcome
            elif _is_done(request, wire, plan, outcome.status_code):
                return RawResponse(_NO_CONTENT, outcome.headers, b"")
            else:
                now = self._runtime.wall_clock()
                error = failures.error_from_response(
                    outcome, method=wire.method, path=request.path, now=now
                )
                delay = plan.after_status(outcome.status_code, error.retry_after)
                asked = plan.pause_for_all(outcome.status_code, error.retry_after)
                if asked is not None:
                    until = self._runtime.clock() + asked
                    self._pauses.note(wire.credentials, until)
                if delay is None:
                    error.attempts = tuple(plan.attempts)
                    error.may_have_been_processed = plan.is_outcome_unknown
                    error.look_up = self._look_up(request, plan)
                    raise error
            log_wait(request.operation, plan.attempts[-1].outcome, delay)
            await sleep(self._runtime, delay)

    async def _exchange(
        self, request: Request[Any], wire: WireRequest, settings: Settings, sink: Sink | None
    ) -> RawResponse | TransportFailure:
        """Send once, and once more where the credentials were refused and others, or none, will do."""
        outcome = await self._send(wire, settings, sink)
        if not is_refused(outcome, wire):
            return outcome
        operation = request.operation
        if settings.auth is not None and settings.auth.rejected(wire.credentials):
            fresh = (await self._authorized(settings, operation)).credentials
        elif operation.optional_security:
            fresh = Credentials()
        else:
            return outcome
        # Later tries of the call begin with these.
        wire.change_credentials(fresh, operation.security or operation.optional_security)
        return await self._send(wire, settings, sink)

    async def _authorized(self, settings: Settings, operation: Operation) -> Settings:
        """Fill in the credentials where a strategy gives them."""
        if settings.auth is None:
            return settings
        if operation.security is not None and not operation.security:
            if not operation.optional_security:
                return settings
            # What demands no credentials is no reason to log in.
            found = settings.auth.credentials(self._runtime.clock())
            return attrs.evolve(settings, credentials=found or Credentials())

        async def send(step: Step) -> Any:
            request, credentials = step
            bare = attrs.evolve(settings, auth=None, credentials=credentials)
            return await self._execute(request, bare, None)

        credentials = await self._renewer.credentials(settings.auth, send)
        return attrs.evolve(settings, credentials=credentials)

    async def _send(
        self, wire: WireRequest, settings: Settings, sink: Sink | None
    ) -> RawResponse | TransportFailure:
        """Send once, following redirects where that is wanted."""
        outcome = await self._io.exchange(wire, sink)
        for _ in range(_MAX_REDIRECTS if settings.follow_redirects else 0):
            if isinstance(outcome, TransportFailure) or wire.is_success(outcome.status_code):
                break
            location = outcome.headers.get("location")
            if location is None:
                break
            hop = next_hop(wire.url, wire.method, outcome.status_code, location)
            if hop is None:
                break
            wire = wire.redirected(hop, is_own=settings.base_url.is_own(hop.url))
            outcome = await self._io.exchange(wire, sink)
        return outcome


def _is_done(request: Request[Any], wire: WireRequest, plan: RetryPlan, status_code: int) -> bool:
    """Whether a 404 means that an earlier, unanswered try has deleted the thing (fact sheet, 6.5)."""
    return (
        status_code == _NOT_FOUND
        and wire.method == "DELETE"
        and plan.may_have_been_processed
        and _NO_CONTENT in request.operation.responses
    )


def _connection_error(
    failure: TransportFailure, wire: WireRequest, request: Request[Any], plan: RetryPlan
) -> APIConnectionError:
    cls = APITimeoutError if failure.is_timeout else APIConnectionError
    return cls(
        failure.message,
        phase=failure.phase,
        may_have_been_processed=plan.is_outcome_unknown,
        method=wire.method,
        path=request.path,
        attempts=plan.attempts,
    )

"""The client: sends requests, judges the responses and retries."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from functools import partial
from typing import IO, TYPE_CHECKING, Any, TypeVar

from pinbridge._core.auth import Step
from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import APITimeoutError, ConfigurationError
from pinbridge._core.judge import Failure, judge
from pinbridge._core.observe import LOGGER, ObservedCall
from pinbridge._core.response import RawResponse
from pinbridge._core.retry import RetryPlan, TransportFailure
from pinbridge._core.settings import (
    HeadersLike,
    Settings,
)
from pinbridge._core.timeouts import OutOfTimeError
from pinbridge._core.urls import next_hop
from pinbridge._core.windows import Window
from pinbridge._core.wire import Progress, WireRequest, wire_request
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.operation import Operation, Request
from pinbridge.runtime.options import RequestOptions
from pinbridge.runtime.types import Response
from pinbridge.runtime.variables import without_variables

from ._io import checked_callback, notify, run_blocking, sleep
from .base import AsyncBaseClient
from .renewal import take_steps

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart
    from pinbridge._core.sinks import Sink

T = TypeVar("T")

_MAX_REDIRECTS = 5
_UNAUTHORIZED = 401
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class AsyncAPIClient(AsyncBaseClient):
    """Send the requests of generated packages with credentials, retries and mapped errors."""

    async def execute(
        self,
        request: Request[T],
        /,
        *,
        options: RequestOptions | None = None,
        on_progress: Progress | None = None,
    ) -> Response[T]:
        """Send a request of a generated package and return its typed response.

        Args:
            request: The result of `build_request` of an endpoint module.
            options: Settings for this call only.
            on_progress: Called with the bytes of files sent.

        Raises:
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No response was received.
            APIError: The response has an error status.
            ResponseParseError: The body of the response does not match the API.
        """
        settings = self._settings if options is None else self._settings_for(options)
        return await self._send(request, settings, on_progress=on_progress)

    async def download(
        self,
        request: Request[T],
        target: str | os.PathLike[str] | IO[bytes],
        *,
        size: int | None = None,
        options: RequestOptions | None = None,
        on_progress: Progress | None = None,
    ) -> Response[T]:
        """Send a request and write the body of its response to a file, in constant memory.

        Args:
            request: The result of `build_request` of an endpoint module.
            target: A path, where the file is created when the download is complete, or an open binary file.
            size: Expected size of the body in bytes, if known; a response of another size counts as
                incomplete.
            options: Settings for this call only.
            on_progress: Called with the bytes received.

        Returns:
            The response, with an empty body.

        Raises:
            InvalidFileError: The target can't be written to.
            ConfigurationError: Credentials are missing, or the client is closed.
            APIConnectionError: No response was received, or it was incomplete.
            APIError: The response has an error status.
        """
        settings = self._settings if options is None else self._settings_for(options)
        from pinbridge._core.sinks import sink_of

        sink = sink_of(target, size)
        try:
            response = await self._send(request, settings, on_progress=on_progress, sink=sink)
            await run_blocking(sink.finish)
        except BaseException:
            sink.abort()
            raise
        return response

    @without_variables
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
        options: RequestOptions | None = None,
    ) -> RawResponse:
        """Send a request to an endpoint that the library has no method for.

        Credentials, retries and errors work as for every other call. Reads, PUT and DELETE are retried
        after failures; other methods only if the request was certainly not processed.

        Args:
            method: HTTP method.
            path: Path below the base URL with `{name}` placeholders, or a whole URL. Credentials go to the
                client's own origin only.
            path_params: Values for the placeholders; they are percent-encoded.
            params: Query parameters; None is omitted, a list repeats its key.
            json: Body to encode as JSON.
            data: Text fields of a form.
            files: Files of a multipart form: a source, or `(file name, source, content type)`.
            headers: Additional headers.
            content: Raw body.
            follow_redirects: Whether reads follow redirects; defaults to the client's setting.
            options: Settings for this call only.

        Raises:
            InvalidInputError: The path or a parameter is invalid, or several bodies are given.
            ConfigurationError: The client is closed.
            APIConnectionError: No response was received.
            APIError: The response has an error status.
        """
        from pinbridge._core.raw import raw_request

        settings = self._settings_for(options)
        settings = settings.with_changes(headers=headers, follow_redirects=follow_redirects)
        request = raw_request(
            settings, method, path, path_params=path_params, params=params, json=json, data=data,
            files=files, headers=headers, content=content,
        )  # fmt: skip
        response = await self._send(request, settings)
        return RawResponse(
            response.status_code,
            response.headers,
            response.content,
            self._service.request_id_header,
        )

    async def _send(
        self,
        request: Request[T],
        settings: Settings,
        *,
        on_progress: Progress | None = None,
        sink: Sink | None = None,
        credentials: Credentials | None = None,
        form: Multipart | None = None,
        deadline: float | None = None,
    ) -> Response[T]:
        """Send a request until its outcome is known.

        Args:
            sink: Receives the body of a success, instead of memory.
            credentials: Credentials to use instead of the strategy's.
            form: A form to send instead of the request's.
            deadline: Time by which the call has to end, instead of the settings' total timeout.
        """
        if not isinstance(request, Request):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise InvalidInputError("the request has to be the result of a build_request function")
        if self._shared.is_closed:
            raise ConfigurationError("the client is closed")
        if on_progress is not None:
            on_progress = checked_callback(on_progress)
        operation, clock = request.operation, self._runtime.clock
        start = clock()
        total = settings.total_timeout
        own_deadline = None if total is None else start + total
        deadline = own_deadline if deadline is None else deadline
        plan = RetryPlan(
            policy=settings.retry,
            quota=self._shared.quota,
            clock=clock,
            random=self._runtime.random,
            start=start,
            deadline=deadline,
            is_repeatable=operation.retry_safety != "unsafe",
            changes_state=operation.method not in _READS,
        )
        has_strategy, is_renewed = credentials is None, False
        if credentials is None:
            found = settings.auth.credentials(start)
            credentials = found or await self._acquired(request, settings, deadline)
        wire = wire_request(
            request,
            settings,
            self._service,
            credentials,
            on_progress=on_progress,
            deadline=deadline,
            form=form,
            needs_credentials=self._shared.transport.is_own,
        )
        plan.can_replay = wire.can_replay
        with ObservedCall(
            self._shared.tracer, operation, settings.base_url.origin, plan
        ) as observed:
            if settings.pace:
                await self._pace(request, settings, plan)
            while True:
                pause = self._shared.pauses.take(credentials, clock())
                if pause:
                    await sleep(self._runtime, min(pause, plan.time_left))
                answer = await self._send_once(wire, operation, settings, plan, credentials, sink)
                status = getattr(answer, "status_code", None)
                if status == _UNAUTHORIZED and has_strategy and not is_renewed:
                    # The service did nothing before a 401, so even an unsafe request may be sent again.
                    is_renewed = True
                    fresh = await self._renewed(request, settings, credentials, wire)
                    if fresh is not None:
                        credentials = fresh
                        continue
                plan.can_replay = plan.can_replay and (sink is None or sink.can_restart)
                outcome = judge(answer, request, plan, self._service, credentials)
                if not isinstance(outcome, Failure):
                    observed.answer = answer
                    if settings.on_response is not None and not isinstance(
                        answer, TransportFailure
                    ):
                        await notify(settings.on_response, answer)
                    return outcome
                self._shared.pauses.note(credentials, Window(0, outcome.pause), clock())
                if outcome.delay is None:
                    raise outcome.error
                last = plan.attempts[-1].outcome
                LOGGER.debug("%s: %s; next attempt in %.2f s", operation.id, last, outcome.delay)
                await sleep(self._runtime, outcome.delay)
                is_renewed = False

    async def _send_once(
        self,
        wire: WireRequest,
        operation: Operation[Any],
        settings: Settings,
        plan: RetryPlan,
        credentials: Credentials,
        sink: Sink | None,
    ) -> RawResponse | TransportFailure:
        """Wait for the rate limit that the service reports, send once, and follow redirects."""
        read, windows, clock = self._service.read_window, self._shared.windows, self._runtime.clock
        # The best guess at the key by which the service counts requests.
        key = credentials, operation.id
        while settings.pace and read is not None:
            wait = windows.take(key, clock())
            if not 0 < wait <= min(settings.retry.max_retry_after, plan.time_left):
                break
            await sleep(self._runtime, wait)
        answer = await self._shared.transport.send(wire, sink)
        if read is not None and not isinstance(answer, TransportFailure):
            windows.note(key, read(answer.headers), clock())
        if settings.follow_redirects:
            answer = await self._follow(answer, wire, settings, sink)
        return answer

    async def _follow(
        self,
        answer: RawResponse | TransportFailure,
        wire: WireRequest,
        settings: Settings,
        sink: Sink | None,
    ) -> RawResponse | TransportFailure:
        """Follow redirects, and return the last response."""
        for _ in range(_MAX_REDIRECTS):
            if isinstance(answer, TransportFailure) or answer.status_code in wire.successes:
                break
            location = answer.headers.get("location")
            hop = next_hop(wire.url, wire.method, answer.status_code, location)
            if hop is None:
                break
            is_own = settings.base_url.is_own(hop.url)
            wire = wire.redirected(hop, is_own=is_own, secret=self._service.credential_headers)
            answer = await self._shared.transport.send(wire, sink)
        return answer

    async def _pace(self, request: Request[Any], settings: Settings, plan: RetryPlan) -> None:
        """Wait until the rate budget allows a request; services that have a budget override this."""

    async def _acquired(
        self, request: Request[Any], settings: Settings, deadline: float | None
    ) -> Credentials:
        """Return the credentials of a call whose strategy has to get them first."""
        security = request.operation.security
        if security is not None and not security:
            # Don't log in for an operation that needs no credentials.
            return Credentials()
        send = partial(self._take_step, settings, deadline)
        try:
            return await self._shared.renewer.credentials(settings.auth, send, deadline)
        except OutOfTimeError:
            error = APITimeoutError(
                "total_timeout was over while another call renewed the credentials", phase="pool"
            )
            error.method, error.path = request.operation.method, request.path
            raise error from None

    async def _take_steps(self, steps: Generator[Step, Any, T], settings: Settings) -> T:
        """Run the steps of a generator that gets credentials, and return its result."""
        return await take_steps(steps, partial(self._take_step, settings, None))

    async def _take_step(self, settings: Settings, deadline: float | None, step: Step) -> Any:
        if callable(step):
            return await run_blocking(step)
        request, credentials = step
        return await self._send(request, settings, credentials=credentials, deadline=deadline)

    async def _renewed(
        self, request: Request[Any], settings: Settings, refused: Credentials, wire: WireRequest
    ) -> Credentials | None:
        """Give a request new credentials after the service rejected its own, and return them, or None."""
        if not wire.can_replay:
            return None
        if settings.auth.rejected(refused):
            fresh = await self._acquired(request, settings, wire.deadline)
        elif request.operation.optional_security:
            fresh = Credentials()
        else:
            return None
        renewed = wire_request(
            request,
            settings,
            self._service,
            fresh,
            form=wire.multipart,
            needs_credentials=self._shared.transport.is_own,
        )
        if renewed.headers == wire.headers:
            return None
        wire.headers = renewed.headers
        return fresh

# Derived from tests/_async/test_observe.py by ./codegen.sh; do not edit.
"""Calls are logged and traced without bodies, ids or secrets; a 429 holds back the whole client."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager

import httpx
import pytest

from pinbridge import (
    APIConnectionError,
    NotFoundError,
    PinbridgeClient,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from pinbridge._core.credentials import Credentials
from pinbridge._core.observe import Span
from pinbridge._core.runtime import Runtime
from pinbridge._core.windows import Window

PIN_ID = "5e0e2c1e-6d7c-4b53-9f0e-0d8f4a1b2c3d"
KEY = "pb_canary_key"


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 100.0
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds

    @property
    def runtime(self) -> Runtime:
        return Runtime(clock=lambda: self.now, sleep=self.sleep, random=lambda: 0.0)


class RecordingSpan:
    """Keep what a call ended with."""

    def __init__(self, start: dict[str, str]) -> None:
        self.start = start
        self.end: tuple[int | None, int, str | None] | None = None

    def finish(
        self, *, status_code: int | None, attempts: int, error: BaseException | None
    ) -> None:
        self.end = (status_code, attempts, None if error is None else type(error).__name__)


class RecordingTracer:
    """Keep every span."""

    def __init__(self) -> None:
        self.spans: list[RecordingSpan] = []

    @contextmanager
    def call(self, *, operation: str, method: str, route: str, server: str) -> Generator[Span]:
        span = RecordingSpan(
            {"operation": operation, "method": method, "route": route, "server": server}
        )
        self.spans.append(span)
        yield span


Answer = Callable[[httpx.Request], httpx.Response]


def make_client(
    answer: Answer, time: Time, tracer: RecordingTracer | None = None
) -> PinbridgeClient:
    return PinbridgeClient(
        base_url="http://api.example.com",
        api_key=KEY,
        transport=httpx.MockTransport(answer),
        runtime=time.runtime,
        tracer=tracer,
    )


def healthy(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"status": "ok", "version": "1", "environment": "test"})


def test_a_success_is_logged_at_info(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "pinbridge")
    with make_client(healthy, Time()) as client:
        client.system.health()

    (record,) = caplog.records
    assert record.getMessage() == "get_health: 200 in 0.000 s (GET /healthz, attempt 1)"


def test_a_success_is_logged_with_its_request_id(caplog: pytest.LogCaptureFixture) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, headers={"x-request-id": "req_8"}, content=healthy(request).content
        )

    caplog.set_level(logging.INFO, "pinbridge")
    with make_client(answer, Time()) as client:
        client.system.health()

    assert caplog.records[-1].getMessage().endswith("(GET /healthz, attempt 1, request req_8)")


def test_a_failure_is_logged_with_class_status_and_request_id(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def missing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"detail": "none"}, headers={"x-request-id": "req_7"})

    caplog.set_level(logging.DEBUG, "pinbridge")
    with make_client(missing, Time()) as client:
        with pytest.raises(NotFoundError):
            client.pins.get(PIN_ID)

    text = caplog.text
    assert "get_pin: NotFoundError 404 in" in text
    assert "request req_7" in text
    assert PIN_ID not in text
    assert KEY not in text


def test_a_repeat_is_logged_at_debug(caplog: pytest.LogCaptureFixture) -> None:
    answers = iter((httpx.Response(503), healthy(httpx.Request("GET", "http://x"))))
    caplog.set_level(logging.DEBUG, "pinbridge")
    with make_client(lambda request: next(answers), Time()) as client:
        client.system.health()

    first, second = (record.getMessage() for record in caplog.records)
    assert first == "get_health: 503; next attempt in 0.00 s"
    assert second.endswith("attempt 2)")


def test_nothing_is_logged_at_warning(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "pinbridge")
    with make_client(lambda request: httpx.Response(500), Time()) as client:
        with pytest.raises(Exception, match="500"):
            client.system.health()

    assert not caplog.records


def test_every_call_has_a_span_with_its_route() -> None:
    tracer = RecordingTracer()

    def missing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404, json={"detail": "none"})

    with make_client(missing, Time(), tracer) as client:
        with pytest.raises(NotFoundError):
            client.pins.get(PIN_ID)

    (span,) = tracer.spans
    assert span.start == {
        "operation": "get_pin",
        "method": "GET",
        "route": "/v1/pins/{pin_id}",
        "server": "api.example.com:80",
    }
    assert span.end == (404, 1, "NotFoundError")


def test_a_span_tells_status_and_attempts() -> None:
    tracer = RecordingTracer()
    answers = iter((httpx.Response(502), healthy(httpx.Request("GET", "http://x"))))
    with make_client(lambda request: next(answers), Time(), tracer) as client:
        client.with_options(timeout=1).system.health()

    assert [span.end for span in tracer.spans] == [(200, 2, None)]


def test_a_call_without_an_answer_has_no_status() -> None:
    tracer = RecordingTracer()

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with make_client(refuse, Time(), tracer) as client:
        with pytest.raises(APIConnectionError):
            client.with_options(max_retries=1).system.health()

    assert [span.end for span in tracer.spans] == [(None, 2, "APIConnectionError")]


class Limited:
    """Refuse the first request with 429, then answer."""

    def __init__(self, wait: str) -> None:
        self._wait = wait
        self.received = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.received += 1
        if self.received == 1:
            return httpx.Response(429, headers={"retry-after": self._wait})
        return healthy(request)


def test_a_429_holds_back_other_calls_too() -> None:
    time = Time()
    with make_client(Limited("20"), time) as client:
        with pytest.raises(RateLimitError):
            client.with_options(max_retries=0).system.health()
        client.system.health()

    assert time.sleeps == [20.0]


def test_the_call_that_was_refused_waits_once() -> None:
    time = Time()
    with make_client(Limited("20"), time) as client:
        client.system.health()

    assert time.sleeps == [20.0]


def test_other_credentials_are_not_held_back() -> None:
    time = Time()
    with make_client(Limited("20"), time) as client:
        with pytest.raises(RateLimitError):
            client.with_options(max_retries=0).system.health()
        client.with_options(api_key="another").system.health()

    assert time.sleeps == []


def test_a_wait_beyond_the_bound_concerns_one_call_only() -> None:
    time = Time()
    with make_client(Limited("900"), time) as client:
        with pytest.raises(RateLimitError) as caught:
            client.system.health()
        client.system.health()

    assert caught.value.retry_after == 900
    assert time.sleeps == []


def test_no_repeat_begins_after_the_budget_because_of_a_pause() -> None:
    time = Time()
    policy = RetryPolicy(max_elapsed=60)

    def fail_late(request: httpx.Request) -> httpx.Response:
        if not time.sleeps:
            # Another call is told to hold back for long while this one is on its way.
            client._shared.pauses.note(Credentials(api_key=KEY), Window(0, 90), time.now)
        time.now += 30
        return httpx.Response(503)

    client = PinbridgeClient(
        base_url="http://api.example.com",
        api_key=KEY,
        transport=httpx.MockTransport(fail_late),
        runtime=time.runtime,
        retry=policy,
    )
    with client:
        with pytest.raises(ServerError) as caught:
            client.system.health()

    # Each try takes 30 s, so the second one begins at the end of the budget at the latest.
    assert len(caught.value.attempts) == 2
    assert caught.value.elapsed <= policy.max_elapsed + 30

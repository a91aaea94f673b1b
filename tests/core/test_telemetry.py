"""Spans say what was called and how it ended, and nothing about whom or what."""

from __future__ import annotations

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span

from pinbridge.errors import NotFoundError
from pinbridge.telemetry import OpenTelemetryTracer


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracer(exporter: InMemorySpanExporter) -> OpenTelemetryTracer:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return OpenTelemetryTracer(provider)


def only_span(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    return span


def test_a_success(tracer: OpenTelemetryTracer, exporter: InMemorySpanExporter) -> None:
    with tracer.call(
        operation="get_pin", method="GET", route="/v1/pins/{pin_id}", server="api.example.com:443"
    ) as call:
        call.finish(status_code=200, attempts=3, error=None)

    span = only_span(exporter)
    assert span.name == "GET /v1/pins/{pin_id}"
    assert span.kind is SpanKind.CLIENT
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "url.template": "/v1/pins/{pin_id}",
        "server.address": "api.example.com",
        "server.port": 443,
        "pinbridge.operation": "get_pin",
        "http.response.status_code": 200,
        "http.request.resend_count": 2,
        "pinbridge.attempts": 3,
    }
    assert span.status.status_code is StatusCode.UNSET


def test_a_failure_names_the_class_and_no_message(
    tracer: OpenTelemetryTracer, exporter: InMemorySpanExporter
) -> None:
    error = NotFoundError("no pin 5e0e", status_code=404)

    def fail() -> None:
        with tracer.call(operation="get_pin", method="GET", route="/x", server="h:80") as call:
            call.finish(status_code=404, attempts=1, error=error)
            raise error

    with pytest.raises(NotFoundError):
        fail()

    span = only_span(exporter)
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == "NotFoundError"
    assert "5e0e" not in span.to_json()


def test_the_span_is_current_during_the_call(tracer: OpenTelemetryTracer) -> None:
    with tracer.call(operation="a", method="GET", route="/", server="h:80"):
        assert get_current_span().is_recording()
    assert not get_current_span().is_recording()

"""OpenTelemetry spans: one for each call, with method, route, status and attempts.

Install with `pip install "pinbridge[telemetry]"`.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from opentelemetry import trace
from opentelemetry.trace import Span as OpenTelemetrySpan
from opentelemetry.trace import SpanKind, StatusCode, TracerProvider

from pinbridge._core.annotations import checked_arguments

from . import __version__
from ._core.observe import Span

__all__ = ["OpenTelemetryTracer"]


@checked_arguments
class OpenTelemetryTracer:
    """Create a span for every call of a client.

    Pass it to a client as `tracer=`. Names and attributes follow the semantic conventions for HTTP
    clients, and contain no ids or secrets.

    Args:
        provider: The tracer provider; the global one by default.
    """

    def __init__(self, provider: TracerProvider | None = None) -> None:
        self._tracer = trace.get_tracer("pinbridge", __version__, tracer_provider=provider)

    @contextmanager
    def call(self, *, operation: str, method: str, route: str, server: str) -> Generator[Span]:
        """Start a span for a call."""
        host, _, port = server.rpartition(":")
        attributes: dict[str, str | int] = {
            "http.request.method": method,
            "url.template": route,
            "server.address": host,
            "server.port": int(port),
            "pinbridge.operation": operation,
        }
        with self._tracer.start_as_current_span(
            f"{method} {route}",
            kind=SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            yield _CallSpan(span)


class _CallSpan:
    def __init__(self, span: OpenTelemetrySpan) -> None:
        self._span = span

    def finish(
        self, *, status_code: int | None, attempts: int, error: BaseException | None
    ) -> None:
        """Record how the call ended."""
        if status_code is not None:
            self._span.set_attribute("http.response.status_code", status_code)
        if attempts > 1:
            self._span.set_attribute("http.request.resend_count", attempts - 1)
        self._span.set_attribute("pinbridge.attempts", attempts)
        if error is not None:
            # Only the class, because messages may quote what was sent.
            self._span.set_attribute("error.type", type(error).__name__)
            self._span.set_status(StatusCode.ERROR)

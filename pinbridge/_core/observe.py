"""Tell the outside what calls do: log lines, and spans for a tracer.

Neither holds bodies, queries, ids or credentials: a call is named by its operation and route.
"""

from __future__ import annotations

import logging
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from pinbridge._core.errors import APIError, ResponseParseError
from pinbridge._core.response import RawResponse

from .call import Operation
from .pace import Slot
from .retry import RetryPlan
from .urls import Origin

LOGGER = logging.getLogger("pinbridge")


class Span(Protocol):
    """One call, as a tracer sees it."""

    def finish(
        self, *, status_code: int | None, attempts: int, error: BaseException | None
    ) -> None:
        """Note how the call ended.

        Args:
            status_code: Status of the last answer, or None where none came.
            attempts: Number of tries.
            error: What the call raises, or None.
        """
        ...


class Tracer(Protocol):
    """Make a span for every call."""

    def call(
        self, *, operation: str, method: str, route: str, server: str
    ) -> AbstractContextManager[Span]:
        """Begin a span; it is the current one until the context ends.

        Args:
            operation: Name of the operation.
            method: HTTP method.
            route: Path template, with placeholders instead of ids.
            server: Host and port.
        """
        ...


class NoSpan:
    """Stand for a span where nobody traces."""

    def finish(
        self, *, status_code: int | None, attempts: int, error: BaseException | None
    ) -> None:
        """Note nothing."""


_NO_SPAN: AbstractContextManager[Span] = nullcontext(NoSpan())


def span_of(
    tracer: Tracer | None, operation: Operation, origin: Origin
) -> AbstractContextManager[Span]:
    """Begin the span of a call, or nothing where nobody traces."""
    if tracer is None:
        return _NO_SPAN
    return tracer.call(
        operation=operation.id,
        method=operation.method,
        route=operation.path,
        server=f"{origin.host}:{origin.port}",
    )


def log_success(operation: Operation, status_code: int | None, plan: RetryPlan) -> None:
    """Log a call that succeeded."""
    if LOGGER.isEnabledFor(logging.INFO):
        LOGGER.info(
            "%s: %s in %.3f s (%s %s, attempt %d)",
            operation.id,
            status_code,
            plan.elapsed,
            operation.method,
            operation.path,
            len(plan.attempts) + 1,
        )


def log_failure(operation: Operation, error: BaseException, plan: RetryPlan) -> None:
    """Log a call that failed: its kind, status and request id, not its texts."""
    if LOGGER.isEnabledFor(logging.INFO):
        request_id = error.request_id if isinstance(error, APIError | ResponseParseError) else None
        LOGGER.info(
            "%s: %s%s in %.3f s (%s %s, attempt %d%s)",
            operation.id,
            type(error).__name__,
            "" if (status := status_of(error)) is None else f" {status}",
            plan.elapsed,
            operation.method,
            operation.path,
            max(1, len(plan.attempts)),
            f", request {request_id}" if request_id else "",
        )


def log_wait(operation: Operation, outcome: int | str, delay: float) -> None:
    """Log a try that failed and will be repeated."""
    LOGGER.debug("%s: %s; next try in %.2f s", operation.id, outcome, delay)


def log_hold(operation: Operation, slot: Slot) -> None:
    """Log a send that the service has no room for yet."""
    outcome = "held back" if slot.is_held else "sent at once, too long to hold back"
    LOGGER.info("%s: no room for %.2f s; %s", operation.id, slot.wait, outcome)


def status_of(outcome: object) -> int | None:
    """Tell the HTTP status of an answer or an error."""
    if isinstance(outcome, APIError | ResponseParseError | RawResponse):
        return outcome.status_code
    return None

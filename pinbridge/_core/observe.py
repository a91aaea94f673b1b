"""Log lines for calls, and spans for a tracer.

They contain no bodies, queries, ids or credentials: a call is identified by its operation and route.
"""

from __future__ import annotations

import logging
import os
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, Protocol, Self

from msgspec import Struct

from pinbridge._core.errors import APIError, ConfigurationError, ResponseParseError
from pinbridge.runtime.operation import Operation

from .response import RawResponse
from .retry import RetryPlan, TransportFailure
from .urls import Origin

LOGGER = logging.getLogger("pinbridge")
LEVEL_VARIABLE = f"{LOGGER.name.upper()}_LOG"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def log_as_environment_says() -> None:
    """Log to stderr if an environment variable says so and logging is not configured."""
    wanted = os.environ.get(LEVEL_VARIABLE)
    if wanted is None:
        return
    level = _LEVELS.get(wanted.lower())
    if level is None:
        raise ConfigurationError(
            f"{LEVEL_VARIABLE} has to be {' or '.join(_LEVELS)}, not {wanted!r}"
        )
    LOGGER.setLevel(level)
    if not LOGGER.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        LOGGER.addHandler(handler)


class Span(Protocol):
    """The span of a call."""

    def finish(
        self, *, status_code: int | None, attempts: int, error: BaseException | None
    ) -> None:
        """Record how the call ended.

        Args:
            status_code: Status of the last response, or None if there was none.
            attempts: Number of attempts.
            error: The exception that the call raises, or None.
        """
        ...


class Tracer(Protocol):
    """Creates a span for every call."""

    def call(
        self, *, operation: str, method: str, route: str, server: str
    ) -> AbstractContextManager[Span]:
        """Start a span, which is the current span until the context ends.

        Args:
            operation: Name of the operation.
            method: HTTP method.
            route: Path template, with placeholders instead of ids.
            server: Host and port.
        """
        ...


class ObservedCall(Struct, eq=False):
    """A context manager that creates the span and the log line of a call.

    Args:
        answer: The result of the successful attempt, once there is one.
    """

    tracer: Tracer | None
    operation: Operation[Any]
    origin: Origin
    plan: RetryPlan
    answer: RawResponse | TransportFailure | None = None
    _context: AbstractContextManager[Span] | None = None
    _span: Span | None = None

    def __enter__(self) -> Self:
        if self.tracer is not None:
            operation, origin = self.operation, self.origin
            self._context = self.tracer.call(
                operation=operation.id,
                method=operation.method,
                route=operation.path,
                server=f"{origin.host}:{origin.port}",
            )
            self._span = self._context.__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        failed = len(self.plan.attempts)
        attempts = failed + 1 if error is None else max(1, failed)
        known = self.answer if error is None else error
        answer = known if isinstance(known, RawResponse | APIError | ResponseParseError) else None
        status_code = None if answer is None else answer.status_code
        if self._context is not None and self._span is not None:
            self._span.finish(status_code=status_code, attempts=attempts, error=error)
            self._context.__exit__(exc_type, error, traceback)
        if not LOGGER.isEnabledFor(logging.INFO):
            return
        # Not the message of the error, which may quote what was sent.
        outcome = "" if error is None else f"{type(error).__name__} "
        request_id = None if answer is None else answer.request_id
        LOGGER.info(
            "%s: %s in %.3f s (%s %s, attempt %d%s)",
            self.operation.id,
            f"{outcome}{status_code or ''}".strip(),
            self.plan.elapsed,
            self.operation.method,
            self.operation.path,
            attempts,
            f", request {request_id}" if request_id else "",
        )

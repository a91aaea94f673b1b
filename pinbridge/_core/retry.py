"""Decide whether and when to retry a request.

Delays grow exponentially with full jitter, unless the server asks for a wait.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import force_setattr

from pinbridge._core.errors import Attempt, ConfigurationError

from .guards import in_seconds

if TYPE_CHECKING:
    from pinbridge.runtime.types import Seconds

DEFAULT_MAX_RETRIES = 4
TOO_MANY_REQUESTS = 429
RETRIED_STATUSES = frozenset(
    {408, 425, TOO_MANY_REQUESTS, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530}
)


class RetryPolicy(Struct, frozen=True, kw_only=True):
    """Limits for retrying a request.

    Args:
        max_retries: Maximum number of retries.
        max_elapsed: Seconds from the start of a call after which no retry begins.
        initial_delay: Longest wait before the first retry, in seconds; doubles each time.
        max_delay: Longest wait before any retry, unless the server asks for a wait, in seconds.
        max_retry_after: Longest wait that a server may ask for, in seconds. If it asks for more, the
            call fails at once.

    Raises:
        ConfigurationError: A limit is negative or not a number.
    """

    max_retries: int = DEFAULT_MAX_RETRIES
    max_elapsed: float = 180.0
    initial_delay: float = 0.5
    max_delay: float = 16.0
    max_retry_after: float = 90.0

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_retries: int = ...,
            max_elapsed: Seconds = ...,
            initial_delay: Seconds = ...,
            max_delay: Seconds = ...,
            max_retry_after: Seconds = ...,
        ) -> None: ...

    def __post_init__(self) -> None:
        retries = self.max_retries
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("max_retries has to be a whole number, 0 or more")
        for name in ("max_elapsed", "initial_delay", "max_delay", "max_retry_after"):
            value: object = in_seconds(getattr(self, name))
            if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
                raise ConfigurationError(f"{name} has to be a number of seconds, 0 or more")
            force_setattr(self, name, value)

    def delay(self, retry: int, random: Callable[[], float]) -> float:
        """Choose the wait before retry number `retry` (from 0), in seconds."""
        return min(self.max_delay, self.initial_delay * 2.0 ** min(retry, 32)) * random()


class RetryQuota:
    """Limit the retries of a whole client, so that a failing service is not hammered.

    Every retry uses up quota, and every success restores a little; without quota nothing is retried.
    A retry that the server asked for (429) is free.
    """

    def __init__(self, capacity: float = 500.0, earned: float = 0.5) -> None:
        self._capacity = capacity
        self._earned = earned
        self.left = capacity
        """Number of retries still allowed."""
        self._lock = Lock()

    def spend(self) -> bool:
        """Use up one retry; return False if there is none."""
        with self._lock:
            if self.left < 1.0:
                return False
            self.left -= 1.0
            return True

    def earn(self) -> None:
        """Note a success."""
        if self.left < self._capacity:
            with self._lock:
                self.left = min(self._capacity, self.left + self._earned)


class TransportFailure(Struct, frozen=True, kw_only=True):
    """The reason why there is no response.

    Args:
        phase: `connect`, `pool`, `write`, `read` or `close`.
        message: What happened, without credentials and query.
        was_sent: Whether any part of the request may have reached the server.
        is_permanent: Whether a retry can't help, for example after a bad certificate.
    """

    phase: str
    message: str
    is_timeout: bool = False
    was_sent: bool = True
    is_permanent: bool = False


class RetryPlan(Struct, kw_only=True, eq=False):
    """Judge the attempts of one call.

    Args:
        start: Monotonic seconds at which the call began.
        deadline: Monotonic seconds at which it has to end, or None.
        is_repeatable: Whether the operation may be sent again after it may have been processed.
        can_replay: Whether the body can be sent again.
        changes_state: Whether the operation is more than a read.
        is_unanswered: Whether an attempt that may have been processed got no response.
    """

    policy: RetryPolicy
    quota: RetryQuota
    clock: Callable[[], float]
    random: Callable[[], float]
    start: float
    deadline: float | None = None
    is_repeatable: bool
    can_replay: bool = True
    changes_state: bool = True
    is_unanswered: bool = False
    attempts: list[Attempt] = []
    _unknown_outcome: bool = False

    @property
    def is_outcome_unknown(self) -> bool:
        """Whether the caller has to find out what the call has changed."""
        return self.changes_state and self._unknown_outcome

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock() - self.start

    @property
    def time_left(self) -> float:
        """Seconds within which another attempt may begin."""
        return max(0.0, self._end - self.clock())

    @property
    def _end(self) -> float:
        end = self.start + self.policy.max_elapsed
        return end if self.deadline is None else min(end, self.deadline)

    def after_status(
        self, status_code: int, retry_after: float | None, *, is_final: bool = False
    ) -> float | None:
        """Note a response that is not a success, and return the wait before the next attempt, or None.

        Args:
            status_code: HTTP status.
            retry_after: Seconds that the service asks to wait, or None.
            is_final: Whether a retry after a 429 is known to be refused too.
        """
        self._note(status_code)
        if status_code >= 500:  # noqa: PLR2004 - a failing server may have acted before it failed
            self._unknown_outcome = True
        refused = status_code == TOO_MANY_REQUESTS
        # 429 means refused before processing, so even an unsafe request may be sent again.
        is_repeatable = not is_final if refused else self.is_repeatable
        if status_code not in RETRIED_STATUSES or not is_repeatable:
            return None
        return self._next_delay(retry_after, is_free=refused and retry_after is not None)

    def pause_for_all(self, status_code: int, retry_after: float | None) -> float:
        """Return how many seconds all calls with the same credentials have to wait.

        A wait beyond the policy's limit is taken to concern one operation only.
        """
        if status_code != TOO_MANY_REQUESTS or retry_after is None:
            return 0.0
        return retry_after if retry_after <= self.policy.max_retry_after else 0.0

    def after_failure(self, failure: TransportFailure) -> float | None:
        """Note an attempt without a response, and return the wait before the next, or None."""
        self._note(failure.message)
        if failure.was_sent:
            self._unknown_outcome = self.is_unanswered = True
        if failure.is_permanent or (failure.was_sent and not self.is_repeatable):
            return None
        return self._next_delay(None)

    def after_unusable(self, status_code: int, *, is_malformed: bool) -> float | None:
        """Note a success whose body is unusable, and return the wait before the next attempt, or None.

        A body that is not JSON may come from a proxy, so a retry can help; JSON of the wrong shape
        would be the same again.
        """
        self._note(status_code)
        self._unknown_outcome = True
        return self._next_delay(None) if is_malformed and self.is_repeatable else None

    def _note(self, outcome: int | str) -> None:
        self.attempts.append(Attempt(outcome, self.clock() - self.start))

    def _next_delay(self, retry_after: float | None, *, is_free: bool = False) -> float | None:
        retry = len(self.attempts) - 1
        policy = self.policy
        if retry >= policy.max_retries or not self.can_replay:
            return None
        if retry_after is not None and retry_after > policy.max_retry_after:
            return None
        delay = policy.delay(retry, self.random)
        if retry_after:
            # Add a little jitter, so that clients do not all retry at the same moment.
            delay = retry_after + min(delay, 0.1 * retry_after)
        if self.clock() + delay > self._end:
            return None
        if not is_free and not self.quota.spend():
            return None
        return delay


def retry_after_seconds(headers: Mapping[str, str], stated: Any = None) -> float | None:
    """Return the seconds that the server asks to wait, at least 0, or None.

    `Retry-After` holds seconds or a date (RFC 9110, 10.2.3). A date is compared with the response's `Date`, as
    the local clock may be wrong. The longer of header and body (`stated`) counts.
    """
    found = [_seconds(stated), _header_seconds(headers)]
    return max((value for value in found if value is not None), default=None)


def _seconds(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _header_seconds(headers: Mapping[str, str]) -> float | None:
    text = headers.get("retry-after", "").strip()
    try:
        return _seconds(float(text))
    except ValueError:
        pass
    until, now = http_date(text), http_date(headers.get("date", ""))
    return None if until is None or now is None else max(0.0, until - now)


def http_date(date: str) -> float | None:
    """Return a date of a header (RFC 9110, 5.6.7) in seconds since the epoch, or None."""
    try:
        parsed = parsedate_to_datetime(date)
        # In HTTP, a date without a time zone is GMT.
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=datetime.UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None

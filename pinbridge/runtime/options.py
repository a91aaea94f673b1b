"""Settings for a single call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from .types import Seconds

if TYPE_CHECKING:
    import httpx


class RequestOptions(TypedDict, total=False):
    """Settings for a single call.

    Attributes:
        timeout: Seconds for each phase of an attempt, an httpx timeout, or None for no limit.
        total_timeout: Seconds for the whole call, including retries and waits, or None for no limit.
        max_retries: Number of retries.
        headers: Additional headers.
        on_response: Called with the response of a call that succeeded: `status_code`, `headers`, `content`.
    """

    timeout: Seconds | httpx.Timeout | None
    total_timeout: Seconds | None
    max_retries: int
    headers: Mapping[str, str] | Iterable[tuple[str, str]]
    on_response: Callable[[Any], object]

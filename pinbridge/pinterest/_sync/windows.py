# Derived from pinbridge/pinterest/_async/windows.py by ./codegen.sh; do not edit.
"""Read long periods window by window."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from ..windows import check_granularity, windows

Method = TypeVar("Method", bound=Callable[..., Any])


def in_windows(method: Method, join: Callable[[list[Any]], Any]) -> Method:
    """Make a method for analytics accept periods of any length.

    Args:
        method: Accepts a limited period from `start_date` to `end_date`.
        join: Joins its results for consecutive windows.
    """

    @wraps(method)
    def read(*args: Any, start_date: Any, end_date: Any, **named: Any) -> Any:
        spans = list(windows(start_date, end_date))
        check_granularity(named.get("granularity"), len(spans))
        parts = [method(*args, start_date=first, end_date=last, **named) for first, last in spans]
        return parts[0] if len(parts) == 1 else join(parts)

    return cast("Method", read)

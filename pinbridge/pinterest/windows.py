"""Split long periods into windows that one request accepts, and join the results."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from typing import Any

from pinbridge.runtime import coerce
from pinbridge.runtime.types import is_mapping

from .inputs import wrong

_RATE = "_RATE"
MAX_DAYS = 90
"""Maximum number of days from the first to the last day of a request for analytics."""


def day_of(value: datetime.date | str, name: str) -> datetime.date:
    """Return a date; text is parsed as YYYY-MM-DD.

    Raises:
        InvalidInputError: It is not a date.
    """
    given: Any = coerce.local_moment(value) if isinstance(value, datetime.datetime) else value
    given = given.date() if given.__class__ is datetime.datetime else coerce.date(given)
    if given.__class__ is datetime.date:
        return given
    shown = f"{value!r:.40}" if isinstance(value, str) else type(value).__name__
    raise wrong(name, f"has to be a date such as 2026-01-31, not {shown}")


def windows(
    start: datetime.date | str, end: datetime.date | str, days: int = MAX_DAYS
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Split a period into consecutive windows without overlap.

    Args:
        start: First day.
        end: Last day, included.
        days: Maximum number of days from the first to the last day of a window.

    Raises:
        InvalidInputError: A date is invalid, or the period ends before it starts.
    """
    first, last = day_of(start, "start_date"), day_of(end, "end_date")
    if last < first:
        raise wrong("end_date", f"{last} is before start_date {first}")
    while (last - first).days > days:
        until = first + datetime.timedelta(days)
        yield first, until
        first = until + datetime.timedelta(1)
    yield first, last


def check_granularity(granularity: object, count: int) -> None:
    """Check that a period may be split: its rows must not cover more than a day.

    Args:
        granularity: The period that a row covers.
        count: Number of windows.

    Raises:
        InvalidInputError: The rows of different windows would overlap.
    """
    if count > 1 and granularity is not None and str(granularity) not in ("DAY", "HOUR"):
        message = f"{granularity} takes at most {MAX_DAYS} days; use DAY, or a report (reports.run)"
        raise wrong("granularity", message)


def joined_rows(parts: Sequence[list[Any]]) -> list[Any]:
    """Join the rows of consecutive windows."""
    return [row for part in parts for row in part]


def joined_metrics(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Join the metrics of consecutive windows: concatenate days, and add sums.

    Rates are computed again from the sums, or omitted if the sums are missing.
    """
    result: dict[str, Any] = {}
    for part in parts:
        for name, metrics in part.items():
            if name not in result:
                result[name] = metrics
            elif is_mapping(metrics):
                # A response about several pins has metrics for each of them.
                result[name] = joined_metrics([result[name], metrics])
            else:
                result[name] = _joined(result[name], metrics)
    return result


def _joined(before: Any, after: Any) -> Any:
    totals: dict[str, float] = dict(before.summary_metrics or {})
    more: dict[str, float] = after.summary_metrics or {}
    for name, value in more.items():
        totals[name] = totals.get(name, 0) + value
    for name in [name for name in totals if name.endswith(_RATE)]:
        part, whole = totals.get(name.removesuffix(_RATE)), totals.get("IMPRESSION")
        if part is None or not whole:
            del totals[name]
        else:
            totals[name] = part / whole
    merged = copy(after)
    merged.daily_metrics = [*(before.daily_metrics or ()), *(after.daily_metrics or ())]
    merged.summary_metrics = totals
    return merged

"""Long spans of time, cut to what one request takes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from typing import Any

from pinbridge.runtime.types import is_mapping

from .inputs import wrong

_RATE = "_RATE"
LONGEST_WINDOW = 90
"""Days between the first and the last day of a request for analytics."""


def day_of(value: datetime.date | str, name: str) -> datetime.date:
    """Return a day; text is read as YYYY-MM-DD.

    Raises:
        InvalidInputError: It is not a day.
    """
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        message = f"has to be a date such as 2026-01-31, not {value!r:.40}"
        raise wrong(name, message) from None


def windows(
    start: datetime.date | str, end: datetime.date | str, days: int = LONGEST_WINDOW
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Cut a span into windows that follow each other without overlap.

    Args:
        start: First day.
        end: Last day, included.
        days: Most days from the first to the last day of a window.

    Raises:
        InvalidInputError: A day is not valid, or the span ends before it starts.
    """
    first, last = day_of(start, "start_date"), day_of(end, "end_date")
    if last < first:
        raise wrong("end_date", f"{last} is before start_date {first}")
    while first <= last:
        until = min(last, first + datetime.timedelta(days))
        yield first, until
        first = until + datetime.timedelta(1)


def refuse_sums(granularity: object, count: int) -> None:
    """Refuse to cut a span whose rows stand for more than a day.

    Args:
        granularity: What a row stands for.
        count: Windows that the span was cut to.

    Raises:
        InvalidInputError: The rows of different windows would overlap.
    """
    if count > 1 and granularity is not None and str(granularity) not in ("DAY", "HOUR"):
        message = (
            f"{granularity} takes at most {LONGEST_WINDOW} days; use DAY, or a report (reports.run)"
        )
        raise wrong("granularity", message)


def joined_rows(parts: Sequence[list[Any]]) -> list[Any]:
    """Join rows of windows that follow each other."""
    return [row for part in parts for row in part]


def joined_metrics(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Join the metrics of windows: days follow each other, and sums are added up.

    Rates can't be added up: they are made of the sums again where these are there, and left out otherwise.
    """
    result: dict[str, Any] = {}
    for part in parts:
        for name, metrics in part.items():
            if name not in result:
                result[name] = metrics
            elif is_mapping(metrics):
                # Of several pins: the metrics of each.
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

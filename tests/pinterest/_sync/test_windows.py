# Derived from tests/pinterest/_async/test_windows.py by ./codegen.sh; do not edit.
"""Methods that read long spans window by window."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from pinbridge import InvalidInputError
from pinbridge.pinterest._sync.windows import in_windows
from pinbridge.pinterest.windows import joined_rows

FIRST = datetime.date(2026, 1, 1)


def test_a_long_span_is_read_in_windows() -> None:
    calls: list[tuple[Any, ...]] = []

    def read(name: str, *, start_date: Any, end_date: Any, granularity: str) -> list[Any]:
        calls.append((name, start_date, end_date))
        return [granularity]

    method = in_windows(read, joined_rows)
    days = datetime.timedelta
    assert method("a", start_date=FIRST, end_date=FIRST + days(200), granularity="DAY") == [
        "DAY",
        "DAY",
        "DAY",
    ]
    assert calls == [
        ("a", FIRST, FIRST + days(90)),
        ("a", FIRST + days(91), FIRST + days(181)),
        ("a", FIRST + days(182), FIRST + days(200)),
    ]
    assert method("a", start_date=FIRST, end_date=FIRST, granularity="TOTAL") == ["TOTAL"]
    with pytest.raises(InvalidInputError, match="WEEK takes at most 90 days"):
        method("a", start_date=FIRST, end_date=FIRST + days(91), granularity="WEEK")

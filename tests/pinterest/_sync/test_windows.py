# Derived from tests/pinterest/_async/test_windows.py by ./codegen.sh; do not edit.
"""Methods that read long spans window by window."""

from __future__ import annotations

import datetime
from typing import Any

import pandas as pd
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


def test_the_last_day_of_all_ends_a_span() -> None:
    def read(*, start_date: Any, end_date: Any) -> list[Any]:
        return [(start_date, end_date)]

    last = datetime.date.max
    first = last - datetime.timedelta(91)
    assert in_windows(read, joined_rows)(start_date=first, end_date=last) == [
        (first, last - datetime.timedelta(1)),
        (last, last),
    ]


def test_what_is_not_a_date_is_refused_without_its_repr() -> None:
    class Unprintable:
        def __repr__(self) -> str:
            raise RuntimeError

    def read(*, start_date: Any, end_date: Any) -> list[Any]:
        raise NotImplementedError

    for wrong in (pd.NaT, Unprintable(), 20260101, None):
        with pytest.raises(InvalidInputError, match=f"date such as .*, not {type(wrong).__name__}"):
            in_windows(read, joined_rows)(start_date=wrong, end_date=FIRST)

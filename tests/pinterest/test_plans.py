"""Windows, batches and what became of them."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinterest_api.models import AnalyticsMetricsResponse

from pinbridge import InvalidInputError
from pinbridge.pinterest.results import BulkFailedError, BulkFailure, BulkResult, chunks
from pinbridge.pinterest.windows import joined_metrics, windows

DAY = datetime.timedelta(1)
DAYS = st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1))


@given(DAYS, st.integers(0, 1000), st.integers(0, 100))
def test_windows_cover_every_day_once(start: datetime.date, length: int, days: int) -> None:
    end = start + length * DAY
    found = list(windows(start, end, days))
    assert (found[0][0], found[-1][1]) == (start, end)
    assert all(second - first <= days * DAY for first, second in found)
    assert all(after[0] - before[1] == DAY for before, after in pairwise(found))


def test_days_are_texts_or_dates() -> None:
    first = datetime.date(2026, 1, 1)
    assert list(windows("2026-01-01", datetime.datetime(2026, 1, 2))) == [(first, first + DAY)]  # noqa: DTZ001
    with pytest.raises(InvalidInputError, match="end_date: 2025-12-31 is before start_date"):
        list(windows("2026-01-01", "2025-12-31"))
    with pytest.raises(InvalidInputError, match="start_date: has to be a date such as"):
        list(windows("yesterday", "2025-12-31"))


@given(st.lists(st.integers(), max_size=50), st.integers(1, 60))
def test_chunks_keep_everything_in_order(values: list[int], size: int) -> None:
    found = list(chunks(iter(values), size))
    assert [value for some in found for value in some] == values
    assert all(1 <= len(some) <= size for some in found)


def test_results_tell_what_was_done() -> None:
    failures = [BulkFailure(index, 2384, "no budget") for index in range(7)]
    result = BulkResult(["a", *failures, "b"])
    assert result.ok == ["a", "b"]
    assert result.failed == failures
    with pytest.raises(
        BulkFailedError, match=r"7 of 9 failed: \[0\] no budget \(2384\).*2 more"
    ) as caught:
        result.raise_for_failures()
    assert caught.value.result is result
    BulkResult(["a"]).raise_for_failures()


def daily(date: str, **sums: float) -> AnalyticsMetricsResponse:
    return AnalyticsMetricsResponse.from_dict(
        {"daily_metrics": [{"date": date}], "summary_metrics": sums}
    )


def test_sums_are_added_and_rates_made_again() -> None:
    first = daily("2026-01-01", IMPRESSION=100, SAVE=10, SAVE_RATE=0.1, PIN_CLICK_RATE=0.5)
    second = daily("2026-01-02", IMPRESSION=300, SAVE=10, SAVE_RATE=1 / 30, PIN_CLICK_RATE=0.1)
    joined = joined_metrics([{"all": first}, {"all": second, "other": second}])
    assert [day.date for day in joined["all"].daily_metrics] == ["2026-01-01", "2026-01-02"]
    assert joined["all"].summary_metrics == {"IMPRESSION": 400, "SAVE": 20, "SAVE_RATE": 0.05}
    assert joined["other"] is second
    pins = joined_metrics([{"7": {"all": first}}, {"7": {"all": second}}])
    assert pins["7"]["all"].summary_metrics["SAVE"] == 20
    assert first.summary_metrics is not None
    assert first.summary_metrics["SAVE"] == 10

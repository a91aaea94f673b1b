"""Pages of a list, and how a loop over them ends."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge.runtime.paging import Page, page_of


@pytest.mark.parametrize(
    ("count", "total", "offset", "has_more"),
    [
        (10, 30, 0, True),
        (10, 30, 20, False),
        (10, 31, 20, True),
        (3, 30, 27, False),
        (10, None, 0, True),
        (9, None, 0, False),
        (0, None, 0, False),
        # Totals that can't be: a loop has to end all the same.
        (0, 30, 0, False),
        (10, 5, 0, False),
        (0, 30, 90, False),
    ],
)
def test_whether_more_follows(count: int, total: int | None, offset: int, has_more: bool) -> None:
    page = Page(items=[0] * count, total=total, limit=10, offset=offset)
    assert page.has_more is has_more
    assert len(page) == count
    assert list(page) == page.items


@pytest.mark.parametrize("text", ["9" * 5000, "1e3", "0x10", "1 2", "½", "NaN", "+3"])
def test_totals_that_are_no_numbers(text: str) -> None:
    assert (
        page_of([1], {"x-total-count": text}, limit=1, offset=0, total_header="x-total-count").total
        is None
    )


def test_the_total_comes_from_the_headers_of_an_answer() -> None:
    headers = httpx.Headers({"X-Total-Count": "7"})
    assert page_of([], headers, limit=1, offset=0, total_header="x-total-count").total == 7
    assert (
        page_of([], httpx.Headers(), limit=1, offset=0, total_header="x-total-count").total is None
    )


@given(rows=st.lists(st.integers(), max_size=30), limit=st.integers(1, 7), tells=st.booleans())
def test_a_loop_over_pages_finds_every_row_once(rows: list[int], limit: int, tells: bool) -> None:
    found: list[int] = []
    offset = 0
    while True:
        items = rows[offset : offset + limit]
        headers: dict[str, Any] = {"x-total-count": str(len(rows))} if tells else {}
        page = page_of(items, headers, limit=limit, offset=offset, total_header="x-total-count")
        found += page
        if not page.has_more:
            break
        offset += limit
    assert found == rows

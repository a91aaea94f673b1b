"""The coverage page is up to date, and every operation is everywhere."""

from __future__ import annotations

from tests.pinterest import coverage


def test_every_operation_is_everywhere() -> None:
    made = coverage.rows()
    assert len(made) == 231
    assert [row.operation_id for row in made if not all(row.ticks)] == []
    assert sum(row.is_served for row in made) >= 85


def test_the_page_is_up_to_date() -> None:
    assert coverage.PAGE.read_text("utf-8") == coverage.page(), "run make coverage-table"
    assert coverage.GUIDE.read_text("utf-8") == coverage.guide(), "run make coverage-table"

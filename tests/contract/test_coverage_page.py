"""The coverage page is up to date, and every operation is everywhere."""

from __future__ import annotations

from tests.contract import coverage


def test_every_operation_is_everywhere() -> None:
    made = coverage.rows()
    assert len(made) == 99
    assert [row.operation_id for row in made if not all(row.ticks)] == []
    assert [row.operation_id for row in made if not row.methods] == []


def test_the_page_is_up_to_date() -> None:
    assert coverage.PAGE.read_text("utf-8") == coverage.page(), "run make coverage-table"


def test_both_halves_of_the_facade_call_the_same() -> None:
    assert coverage.facade("_sync") == coverage.facade("_async")

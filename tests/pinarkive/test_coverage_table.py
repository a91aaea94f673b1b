"""The table of docs/pinarkive.md is up to date, and the official operations are everywhere."""

from __future__ import annotations

from pinarkive_api.operations import OPERATIONS

from tests.pinarkive import coverage
from tests.pinarkive.record import CALLS


def test_the_official_operations_are_everywhere() -> None:
    official = {method for method, _, _ in CALLS}
    assert len(official) == 17
    assert {name: coverage.ticks(name) for name in official} == dict.fromkeys(
        official, (True,) * len(coverage.COLUMNS)
    )


def test_every_operation_has_methods_and_functions() -> None:
    assert all(all(coverage.ticks(name)[:3]) for name in OPERATIONS)


def test_the_table_is_up_to_date() -> None:
    assert coverage.PAGE.read_text("utf-8") == coverage.page(), "run make coverage-table"

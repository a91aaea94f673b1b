"""Every fault has the outcome that the documentation states, with both clients."""

from __future__ import annotations

from itertools import product

import pytest

from tests.support.each import check_each

from .matrix import DOCS, FLAVOURS, Flavour, observe, page, problems
from .rows import KINDS, ROWS, Kind, Row


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_fault_has_the_outcome_stated(row: Row) -> None:
    def check(case: tuple[Kind, Flavour]) -> None:
        kind, flavour = case
        seen = observe(row, kind, flavour)
        assert (seen.outcome, problems(row, kind, seen)) == (row.expect(kind), [])

    kinds = [kind for kind in KINDS if row.expect(kind) is not None]
    assert kinds
    check_each(product(kinds, FLAVOURS), check)


def test_the_page_is_up_to_date() -> None:
    stated = page(lambda row, kind, _flavour: row.expect(kind) or "")
    assert DOCS.read_text() == stated, "run `make faults`"


def test_every_row_has_a_name_of_its_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)

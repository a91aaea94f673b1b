"""Every fault has the outcome that the documentation states, with both clients."""

from __future__ import annotations

import pytest

from .matrix import DOCS, FLAVOURS, Flavour, observe, page, problems
from .rows import KINDS, ROWS, Kind, Row

CASES = [(row, kind) for row in ROWS for kind in KINDS if row.expect(kind) is not None]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(("row", "kind"), CASES, ids=lambda part: getattr(part, "name", part))
def test_a_fault_has_the_outcome_stated(row: Row, kind: Kind, flavour: Flavour) -> None:
    seen = observe(row, kind, flavour)
    assert (seen.outcome, problems(row, kind, seen)) == (row.expect(kind), [])


def test_the_page_is_up_to_date() -> None:
    stated = page(lambda row, kind, _flavour: row.expect(kind) or "")
    assert DOCS.read_text() == stated, "run `make faults`"


def test_every_row_has_a_name_of_its_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)

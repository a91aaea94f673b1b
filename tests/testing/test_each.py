"""Many cases in one test: none is lost."""

from __future__ import annotations

import pytest

from tests.support.each import check_each


def test_every_case_that_does_not_hold_is_named() -> None:
    def check(number: int) -> None:
        assert number < 3
        if number == 2:
            with pytest.raises(ValueError, match="nothing"):
                pass

    with pytest.raises(BaseExceptionGroup) as caught:
        check_each(range(5), check, lambda number: f"number {number}")
    found = caught.value.exceptions
    assert [each.__notes__ for each in found] == [[f"in the case number {n}"] for n in (2, 3, 4)]

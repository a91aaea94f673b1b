"""A bounded part of `make exactly-once`."""

from __future__ import annotations

import pytest

from tests.support.length import length
from tests.trust.exactly_once.machine import run
from tests.trust.exactly_once.world import BREAKS


@pytest.mark.longer
def test_whatever_happens_everything_wanted_exists_once() -> None:
    runs = length(8, 20)
    tally = run(runs=runs, steps=15)
    assert tally.runs >= runs
    assert tally.pins > 20
    assert tally.schedules > 5
    assert 0 < tally.failed < tally.calls
    assert set(BREAKS) <= set(tally.troubles)
    assert {"drop_after", "drop_before", "truncate", "status 500"} <= set(tally.troubles)

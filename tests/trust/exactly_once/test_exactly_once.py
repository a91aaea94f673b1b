"""A bounded part of `make exactly-once`."""

from __future__ import annotations

from tests.trust.exactly_once.machine import run
from tests.trust.exactly_once.world import BREAKS


def test_whatever_happens_everything_wanted_exists_once() -> None:
    tally = run(runs=20, steps=15)
    assert tally.runs >= 20
    assert tally.pins > 20
    assert tally.schedules > 5
    assert 0 < tally.failed < tally.calls
    assert set(BREAKS) <= set(tally.troubles)
    assert {"drop_after", "drop_before", "truncate", "status 500"} <= set(tally.troubles)

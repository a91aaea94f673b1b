"""A bounded part of `make pinterest-exactly-once`."""

from __future__ import annotations

from pathlib import Path

from tests.pinterest.exactly_once.story import run


def test_every_pin_is_published_once(tmp_path: Path) -> None:
    tally = run(tmp_path, wanted=60, kills=2, seed=1)
    assert (tally.pins, tally.doubled, tally.missing, tally.undecided) == (60, 0, 0, 0)
    assert tally.kills == 2
    assert tally.lost > 0
    assert tally.creations > 60

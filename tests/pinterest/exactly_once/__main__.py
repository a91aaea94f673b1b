"""Publish 2,000 pins through 10 % lost responses, reads that lag by up to 60 s, and 20 kills, and print the count.

Usage: python -m tests.pinterest.exactly_once [PINS [KILLS [SEED]]]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pinterest.exactly_once.story import Tally, run

PINS = 2000
KILLS = 20
SEED = 1


def report(tally: Tally, seconds: float) -> str:
    """Write figures as lines."""
    return "\n".join(
        [
            f"{tally.wanted} publishes on Pinterest's API in {seconds:.0f} s",
            f"  pins         {tally.pins}",
            f"  doubled      {tally.doubled}",
            f"  missing      {tally.missing}",
            f"  undecided    {tally.undecided}",
            f"  kills        {tally.kills}",
            f"  lost         {tally.lost} responses to {tally.creations} creations",
        ]
    )


def main(arguments: Sequence[str]) -> None:
    """Run and report; a pin that is doubled, or missing and not undecided, is an error."""
    pins, kills, seed = (*map(int, arguments), *(PINS, KILLS, SEED)[len(arguments) :])
    start = time.monotonic()
    with TemporaryDirectory() as folder:
        tally = run(Path(folder), pins, kills, seed)
    print(report(tally, time.monotonic() - start))
    assert not tally.doubled
    assert tally.missing <= tally.undecided <= tally.wanted / 1000


if __name__ == "__main__":
    main(sys.argv[1:])

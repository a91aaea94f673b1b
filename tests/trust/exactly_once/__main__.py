"""Run many stories and print what became of them.

Usage: python -m tests.trust.exactly_once [RUNS [STEPS]]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from tests.trust.exactly_once.machine import run
from tests.trust.exactly_once.world import Tally

RUNS = 400
STEPS = 40


def report(tally: Tally, seconds: float) -> str:
    """Write figures as lines."""
    lines = [
        f"{tally.runs} runs in {seconds:.0f} s: every pin and schedule wanted exists once",
        f"  calls             {tally.calls}, of which {tally.failed} failed or were cut off",
        f"  requests          {tally.requests}",
        f"  pins              {tally.pins}",
        f"  schedules         {tally.schedules}",
        f"  troubles          {tally.troubles.total()}",
        *(f"    {kind:<16}{count}" for kind, count in sorted(tally.troubles.items())),
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Run and report; anything lost or doubled is an error."""
    runs, steps = (*map(int, arguments), *(RUNS, STEPS)[len(arguments) :])
    start = time.monotonic()
    tally = run(runs, steps, is_steady=False)
    print(report(tally, time.monotonic() - start))


if __name__ == "__main__":
    main(sys.argv[1:])

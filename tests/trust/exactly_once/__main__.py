"""Run many stories, then kill a server many times, and print what became of it all.

Usage: python -m tests.trust.exactly_once [RUNS [STEPS [KILLS]]]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.trust.exactly_once import kills
from tests.trust.exactly_once.machine import run
from tests.trust.exactly_once.world import Tally

RUNS = 400
STEPS = 40
KILLS = 20


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
    runs, steps, rounds = (*map(int, arguments), *(RUNS, STEPS, KILLS)[len(arguments) :])
    start = time.monotonic()
    tally = run(runs, steps, is_steady=False)
    print(report(tally, time.monotonic() - start))
    with TemporaryDirectory() as folder:
        ledger = kills.run(Path(folder), rounds, seed=time.time_ns())
    print(f"{ledger.kills} kills of the server: nothing acknowledged is lost")
    print(f"  pins              {len(ledger.pins)}")
    print(f"  files             {len(ledger.files)}")
    print(f"  schedules         {len(ledger.schedules)}")


if __name__ == "__main__":
    main(sys.argv[1:])

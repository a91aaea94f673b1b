"""Let both clients work for a long time, and tell whether memory, sockets and threads stay flat.

Usage: python -m tests.trust.soak [--minutes M] [--rounds N] [--threads N] [--tasks N]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tests.trust.soak import run

FEWEST_EPOCHS = 8
ALLOCATOR = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "131072",
    "MALLOC_TOP_PAD_": "0",
    "MALLOC_TRIM_THRESHOLD_": "131072",
}
"""Lets glibc give back what nobody uses; else it keeps much of it, for each thread and size."""


def main(arguments: Sequence[str]) -> int:
    """Run, print the table and the verdict; 1 where something is not flat."""
    parser = argparse.ArgumentParser(prog="python -m tests.trust.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each worker in an epoch")
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--tasks", type=int, default=16)
    chosen = parser.parse_args(arguments)
    if not Path("/proc/self/fd").exists():
        parser.exit(2, "the soak reads /proc, which this system does not have\n")
    os.environ.update(ALLOCATOR)
    end = time.monotonic() + 60 * chosen.minutes
    try:
        outcome = run.run(
            lambda epochs: epochs >= FEWEST_EPOCHS and time.monotonic() > end,
            rounds=chosen.rounds,
            threads=chosen.threads,
            tasks=chosen.tasks,
            tell=partial(print, flush=True),
        )
    except run.StuckError as error:
        parser.exit(1, f"{error}\n")
    print(run.table(outcome))
    problems = outcome.verdict(run.limits())
    print()
    for problem in problems:
        print(f"NOT FLAT: {problem}")
    if not problems:
        print("flat, and everything wanted exists once")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The command line of the benchmarks."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import time

from benchmarks import report
from benchmarks.cases import BENCHMARKS
from benchmarks.environments import Environments
from benchmarks.results import Result
from benchmarks.rounds import QUICK, Options


def main() -> int:
    """Run what the command line asks for."""
    arguments = _parser().parse_args()
    options = _options(arguments)
    # A client reads the certificates that these name when it is created, and the others later.
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        os.environ.pop(name, None)
    environments = Environments()
    results: list[Result] = []
    for name in arguments.only or BENCHMARKS:
        start = time.monotonic()
        result = BENCHMARKS[name](environments, options)
        results.append(result)
        print(report.plain_table(result), flush=True)
        print(f"({name} took {time.monotonic() - start:.0f} s)\n", file=sys.stderr)
    if not arguments.quick and not arguments.dry_run:
        report.publish(results, environments)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure pinbridge side by side with its peers, and write docs/performance.",
    )
    parser.add_argument(
        "--only", nargs="+", choices=BENCHMARKS, metavar="NAME", help=f"of {', '.join(BENCHMARKS)}"
    )
    parser.add_argument("--quick", action="store_true", help="a fast look; writes nothing")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    parser.add_argument("--rounds", type=int, metavar="N", help="turns of every peer")
    parser.add_argument(
        "--sizes", type=int, nargs="+", metavar="MIB", help="sizes of the files transferred, rising"
    )
    return parser


def _options(arguments: argparse.Namespace) -> Options:
    options = QUICK if arguments.quick else Options()
    if arguments.rounds:
        options = dataclasses.replace(
            options, rounds=arguments.rounds, starts=arguments.rounds, transfers=arguments.rounds
        )
    if arguments.sizes:
        options = dataclasses.replace(options, sizes=tuple(sorted(arguments.sizes)))
    return options


if __name__ == "__main__":
    sys.exit(main())

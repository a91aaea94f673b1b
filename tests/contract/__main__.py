"""Run every spec against the sandbox: python -m tests.contract [OPERATION ...]."""

from __future__ import annotations

import argparse
import sys

from pinbridge.sandbox import Sandbox
from tests.contract import pinarkive, pinterest, world
from tests.contract.contract import SEED, Contract


def main() -> int:
    """Run everything, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("operations", nargs="*", help="ids of operations; all where left out")
    parser.add_argument("--examples", type=int, default=200, help="random cases an operation")
    parser.add_argument("--seed", type=int, default=SEED, help="what the random cases depend on")
    arguments = parser.parse_args()
    failed: list[str] = []
    with Sandbox(**world.OPTIONS) as sandbox:
        for contract in (
            Contract(world.World(sandbox)),
            pinarkive.PinarkiveContract(pinarkive.World(sandbox)),
            pinterest.PinterestContract(pinterest.World(sandbox)),
        ):
            failed += _run(contract, arguments)
            contract.close()
    print("\n".join(failed))
    return bool(failed)


def _run(contract: Contract, arguments: argparse.Namespace) -> list[str]:
    """Run the operations of one service, and return what failed."""
    failed: list[str] = []
    chosen = arguments.operations
    for operation_id in contract.operations:
        if chosen and operation_id not in chosen:
            continue
        try:
            contract.run(operation_id, examples=arguments.examples, seed=arguments.seed)
        except (AssertionError, BaseExceptionGroup) as error:
            failed.append(f"{operation_id}: {error}")
        counts = sorted(contract.statuses[operation_id].items())
        print(f"{operation_id:32}", *(f"{status}: {count}" for status, count in counts))
    cases = sum(sum(counts.values()) for counts in contract.statuses.values())
    print(f"{len(contract.statuses)} operations, {cases} requests, {len(failed)} failed")
    return failed


if __name__ == "__main__":
    sys.exit(main())

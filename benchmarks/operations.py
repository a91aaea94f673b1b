"""Import every operation of each service, each in a fresh process, and compare what one costs.

    PYTHONPATH=generated python -m benchmarks.operations [SAMPLES]

The best of the samples counts, as other work on the machine only adds time.
"""

from __future__ import annotations

import importlib
import json
import random
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
_WANTED = 1.15
SERVICES = ("pinbridge", "pinarkive", "pinterest")
_PROGRAM = """
import json, sys, time
sys.path[:0] = {paths!r}
before = set(sys.modules)
start = time.process_time()
import {module}
used = time.process_time() - start
print(json.dumps([used * 1e3, len(set(sys.modules) - before)]))
"""


def measured(module: str) -> tuple[float, int]:
    """Return the processor time of an import in milliseconds, and the modules that it loads."""
    paths = [str(ROOT), str(ROOT / "generated")]
    program = _PROGRAM.format(paths=paths, module=module)
    done = subprocess.run([sys.executable, "-I", "-c", program], stdout=subprocess.PIPE, check=True)
    used, count = json.loads(done.stdout)
    return used, count


def main(samples: int = 3) -> None:
    """Measure, and print a row for each service."""
    operations = [
        (service, f"{service}_api.{place}")
        for service in SERVICES
        for place in importlib.import_module(f"{service}_api.operations").OPERATIONS.values()
    ]
    found: dict[tuple[str, str], list[tuple[float, int]]] = {one: [] for one in operations}
    for _ in range(samples):
        random.shuffle(operations)  # so that no service has a quieter machine than another
        for one in operations:
            found[one].append(measured(one[1]))
    print("service      operations   ms: median    most   modules: median    most")
    for service in SERVICES:
        best = [min(rows) for (of, _), rows in found.items() if of == service]
        times, counts = ([row[column] for row in best] for column in (0, 1))
        print(
            f"{service:12} {len(best):10} {statistics.median(times):12.1f} {max(times):7.1f}"
            f" {statistics.median(counts):17.0f} {max(counts):7}"
        )
    limit = _WANTED * statistics.median(
        min(rows)[0] for (of, _), rows in found.items() if of == "pinbridge"
    )
    over = {module: min(rows)[0] for (of, module), rows in found.items() if of == "pinterest"}
    print(f"pinterest, above {_WANTED} x the median of pinbridge:")
    for module, used in sorted(over.items(), key=lambda one: one[1]):
        if used > limit:
            print(f"{_WANTED * used / limit:5.2f} {module}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

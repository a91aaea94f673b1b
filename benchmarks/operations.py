"""Import every operation of each service, each in a fresh process, and compare what one costs.

    PYTHONPATH=generated python -m benchmarks.operations [SAMPLES]

The best of the samples counts, as other work on the machine only adds time.
"""

from __future__ import annotations

import importlib
import json
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
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


def measured(module: str, samples: int) -> tuple[float, int]:
    """Return the processor time of an import in milliseconds, and the modules that it loads."""
    paths = [str(ROOT), str(ROOT / "generated")]
    program = _PROGRAM.format(paths=paths, module=module)
    outputs = [
        subprocess.run([sys.executable, "-I", "-c", program], stdout=subprocess.PIPE, check=True)
        for _ in range(samples)
    ]
    times, counts = zip(*(json.loads(output.stdout) for output in outputs), strict=True)
    return min(times), counts[0]


def main(samples: int = 3) -> None:
    """Measure, and print a row for each service."""
    print("service      operations   ms: median    most   modules: median    most")
    for service in SERVICES:
        operations = importlib.import_module(f"{service}_api.operations").OPERATIONS
        found = [measured(f"{service}_api.{place}", samples) for place in operations.values()]
        times, counts = ([row[column] for row in found] for column in (0, 1))
        print(
            f"{service:12} {len(found):10} {statistics.median(times):12.1f} {max(times):7.1f}"
            f" {statistics.median(counts):17.0f} {max(counts):7}"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""What the generated code of each service costs: importing an operation, decoding a page of pins, codegen.

    PYTHONPATH=generated python -m benchmarks.services [SAMPLES]

Every operation is imported in fresh processes. The fastest of its samples counts, as other work on the
machine only adds time; then the medians of the services are compared.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import httpx
from pinbridge.sandbox import Sandbox
from pinterest_api.api.pins.pins_list import OPERATION

ROOT = Path(__file__).parent.parent
SERVICES = ("pinbridge", "pinarkive", "pinterest")
PINS = 250
PAIRS = 15
TYPICAL = "pinbridge_api.api.pins.create_pin"
_PROGRAM = """
import json, sys, time
sys.path[:0] = {paths!r}
before = set(sys.modules)
start = time.process_time()
import {module} as operation
imported = time.process_time()
count = len(set(sys.modules) - before)
operation.OPERATION.responses
print(json.dumps([(imported - start) * 1e3, (time.process_time() - start) * 1e3, count]))
"""
Sample = tuple[float, float, int]


def imported(module: str) -> Sample:
    """Import an operation.

    Returns:
        Processor time in milliseconds, the same including the models of its responses, which the first call
        loads, and the number of modules that the import loads.
    """
    paths = [str(ROOT), str(ROOT / "generated")]
    program = _PROGRAM.format(paths=paths, module=module)
    environment = {
        name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"
    }
    command = [sys.executable, "-s", "-P", "-c", program]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment)
    return tuple(json.loads(done.stdout))


def measure_imports(samples: int) -> None:
    """Import every operation, and print a row for each service."""
    operations = [
        (service, f"{service}_api.{place}")
        for service in SERVICES
        for place in importlib.import_module(f"{service}_api.operations").OPERATIONS.values()
    ]
    found: dict[tuple[str, str], list[Sample]] = {one: [] for one in operations}
    for _ in range(samples):
        random.shuffle(operations)  # so that no service has a quieter machine than another
        for one in operations:
            found[one].append(imported(one[1]))
    rows = {
        service: {
            module: tuple(map(min, zip(*taken, strict=True)))
            for (of, module), taken in found.items()
            if of == service
        }
        for service in SERVICES
    }
    base = [median(column) for column in zip(*rows["pinbridge"].values(), strict=True)]
    print(f"Importing one operation, the fastest of {samples}: ms, ratio to PinBridge's median")
    print(
        "service      operations    import: median     most   with models: median    most   modules"
    )
    for service, each in rows.items():
        columns = [*zip(*each.values(), strict=True)]
        cells = [
            f"{f(column):.1f} ({f(column) / whole:.2f})"
            for column, whole in zip(columns[:2], base, strict=False)
            for f in (median, max)
        ]
        print(f"{service:12} {len(each):10}", *(f"{cell:>16}" for cell in cells), max(columns[2]))
    pinterest = rows["pinterest"]
    print(f"The slowest of pinterest again: medians of {PAIRS} pairs with {TYPICAL}")
    for module in sorted(pinterest, key=lambda each: -pinterest[each][0])[:5]:
        pairs = [(imported(module)[0], imported(TYPICAL)[0]) for _ in range(PAIRS)]
        ratio = median(own / other for own, other in pairs)
        print(f"  {ratio:.2f} {module}")


def measure_decoding(rounds: int = 100) -> None:
    """Decode a page of pins of Pinterest, with and without an unknown member, beside `json.loads`."""
    with Sandbox() as sandbox:
        line = sandbox.start_line()["pinterest"]
        with httpx.Client(
            base_url=line["base_url"],
            headers={"authorization": f"Bearer {line['access_token']}"},
            transport=sandbox.transport(),
        ) as http:
            pin = http.get("/pins").json()["items"][0]
    for what, more in (("", {}), (" with a newer member", {"newer_member": 1})):
        pins = [{**pin, **more, "id": str(number)} for number in range(PINS)]
        data = json.dumps({"items": pins, "bookmark": None}).encode()

        def once(function: Callable[[bytes], Any], data: bytes = data) -> float:
            start = time.process_time()
            function(data)
            return (time.process_time() - start) * 1e3

        pairs = [(once(partial(OPERATION.parse, 200)), once(json.loads)) for _ in range(rounds)]
        ratio = median(ours / theirs for ours, theirs in pairs)
        ours, theirs = (median(column) for column in zip(*pairs, strict=True))
        print(
            f"Decoding {PINS} pins{what} ({len(data) // 1000} kB), medians of {rounds}:"
            f" {ours:.2f} ms, json.loads {theirs:.2f} ms, ratio {ratio:.2f}"
        )


def measure_codegen(samples: int) -> None:
    """Generate each service again, and compare, without writing."""
    for service in SERVICES:
        times: list[float] = []
        for _ in range(samples):
            before = os.times()
            command = [str(ROOT / "codegen.sh"), "--check", "--service", service]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            after = os.times()
            times.append(
                after.children_user
                - before.children_user
                + after.children_system
                - before.children_system
            )
        print(f"Codegen of {service}, median of {samples}: {median(times):.1f} s of processor time")


def main(samples: int = 3) -> None:
    """Measure everything."""
    measure_imports(samples)
    measure_decoding()
    measure_codegen(samples)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

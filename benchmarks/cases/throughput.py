"""Many pins created at once by async clients."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.environments import Environments
from benchmarks.results import Result, Row
from benchmarks.rounds import MICROSECONDS, Options, rows, timed
from benchmarks.workers import all_working, null_server

_PEERS = ("ours", "bare", "official")
_CONCURRENCY = (1, 16, 64)


def run(environments: Environments, options: Options) -> Result:
    """Measure calls made side by side, against a server that does nothing."""
    found: list[Row] = []
    fewer = replace(options, rounds=min(options.rounds, 3))
    with (
        null_server(environments.bare) as base_url,
        all_working({peer: environments[peer] for peer in _PEERS}) as workers,
    ):
        for concurrency in _CONCURRENCY:
            name = f"{options.throughput:,} pins, concurrency {concurrency}"
            for worker in workers.values():
                worker.do(
                    "prepare", name=name, work="async_call", base_url=base_url, call="create",
                    concurrency=concurrency,
                )  # fmt: skip
            samples = timed(workers, name, fewer, loops=options.throughput)
            targets = {"wall": {"bare": 1.05}}
            found += rows(name, samples, metrics=MICROSECONDS, targets=targets)
    return Result(
        "throughput",
        "Throughput",
        "The async client creates pins against a server on another processor that answers with "
        "canned bytes. Microseconds a call, and calls a second.",
        found,
    )

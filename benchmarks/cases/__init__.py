"""The benchmarks, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.environments import Environments
from benchmarks.results import Result
from benchmarks.rounds import Options

from . import calls, codegen, memory, models, sandbox, start, throughput, transfers

Benchmark = Callable[[Environments, Options], Result]

BENCHMARKS: dict[str, Benchmark] = {
    "start": start.run,
    "models": models.run,
    "calls": calls.run,
    "throughput": throughput.run,
    "transfers": transfers.run,
    "memory": memory.run,
    "sandbox": sandbox.run,
    "codegen": codegen.run,
}

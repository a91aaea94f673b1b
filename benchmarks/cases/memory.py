"""Memory of clients and of decoded pins."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.environments import Environments
from benchmarks.results import Result, Row
from benchmarks.rounds import Options, rows, sampled
from benchmarks.workers import Worker, null_server, working

_CLIENTS = 100
_PAGE = 1_000
_KIB = {"bytes": ("KiB", 1 / 1024)}
_MIB = {"bytes": ("MiB", 1 / (1 << 20))}


def run(environments: Environments, options: Options) -> Result:
    """Measure what stays in memory."""
    turns = max(3, options.starts // 3)
    peers = ("ours", "bare", "official", "stock")

    def measured(
        case: str, metrics: dict[str, tuple[str, float]], do: Callable[[Worker], dict[str, float]]
    ) -> list[Row]:
        def take(peer: str) -> dict[str, float]:
            with working(environments[peer]) as worker:
                return do(worker)

        return rows(case, sampled(peers, turns, take), metrics=metrics)

    with null_server(environments.bare) as base_url:
        found = measured("a client", _KIB, lambda worker: worker.do("clients", count=_CLIENTS))
        found += measured(
            "a client after its first call",
            _KIB,
            lambda worker: worker.do("clients", count=_CLIENTS, base_url=base_url),
        )
        found += measured(
            f"{options.kept_pins:,} decoded pins",
            _MIB,
            lambda worker: worker.do("keep_pins", count=options.kept_pins, page=_PAGE),
        )
    return Result(
        "memory",
        "Memory",
        "Growth of the resident memory of a fresh process. Certificates are a large part of a "
        "client's memory; pinbridge loads them with the first HTTPS request, and the calls here "
        "are HTTP. Bare httpx keeps dicts.",
        found,
    )

"""Single calls over loopback."""

from __future__ import annotations

from benchmarks.environments import Environments
from benchmarks.results import Result, Row
from benchmarks.rounds import MICROSECONDS, Options, rows, timed
from benchmarks.workers import all_working, null_server

_PEERS = ("ours", "bare", "official", "stock")
_CALLS = {"get": "GET a pin", "list": "list of 50 pins", "create": "POST a pin"}
_TARGETS = {"get": 1.05, "list": 1.0, "create": 1.05}


def run(environments: Environments, options: Options) -> Result:
    """Measure calls against a server that does nothing."""
    found: list[Row] = []
    with (
        null_server(environments.bare) as base_url,
        all_working({peer: environments[peer] for peer in _PEERS}) as workers,
    ):
        for work, side in (("call", "sync"), ("async_call", "async")):
            for call, text in _CALLS.items():
                name = f"{text}, {side}"
                for worker in workers.values():
                    worker.do("prepare", name=name, work=work, base_url=base_url, call=call)
                samples = timed(workers, name, options)
                targets = {"wall": {"bare": _TARGETS[call]}}
                found += rows(name, samples, metrics=MICROSECONDS, targets=targets)
    return Result(
        "calls",
        "Single calls",
        "One call after the other over one connection to a server on another processor that "
        "answers with canned bytes. `cpu` is the client's. Bare httpx decodes to dicts.",
        found,
    )

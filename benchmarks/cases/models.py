"""Decoding answers, checking and encoding requests."""

from __future__ import annotations

from benchmarks.environments import Environments
from benchmarks.results import Result, Row
from benchmarks.rounds import MICROSECONDS, Options, rows, timed
from benchmarks.workers import Worker, all_working

_DECODED = [
    ("1 pin", "pin", 1),
    ("list of 1 pin", "pins", 1),
    ("list of 50 pins", "pins", 50),
    ("list of 1,000 pins", "pins", 1000),
    ("import job, 500 rows", "import_job", 500),
    ("activity log, 50 entries", "activity_logs", 50),
]
_ENCODED = [
    ("1 pin", "pin", 1),
    ("batch of 100 pins", "batch", 100),
    ("import of 500 rows", "import", 500),
]
_WORKS = {
    "validate": ("check the fields of", ("ours", "official")),
    "encode": ("encode models of", ("ours", "official", "stock", "bare")),
    "write": ("check and encode", ("ours", "official")),
}
_DECODE_TARGETS = {"official": 1 / 3, "stock": 1 / 8}
_WRITE_TARGETS = {"official": 1 / 3}


def run(environments: Environments, options: Options) -> Result:
    """Measure models without a network."""
    found: list[Row] = []
    with all_working(
        {peer: environments[peer] for peer in ("ours", "official", "stock", "bare")}
    ) as workers:
        for case, kind, count in _DECODED:
            found += _measure(
                f"decode {case}",
                workers,
                options,
                _DECODE_TARGETS,
                work="decode",
                kind=kind,
                count=count,
            )
        for work, (verb, peers) in _WORKS.items():
            some = {peer: workers[peer] for peer in peers}
            for case, kind, count in _ENCODED:
                found += _measure(
                    f"{verb} {case}",
                    some,
                    options,
                    _WRITE_TARGETS,
                    work=work,
                    kind=kind,
                    count=count,
                )
    return Result(
        "models",
        "Decode, check, encode",
        "From the bytes of an answer to models, and from the fields of a request to its bytes, "
        "without a network. Bare httpx decodes to dicts and checks nothing. pinbridge checks "
        "again, when it encodes models, what may have changed in them; the others do not.",
        found,
    )


def _measure(
    case: str,
    workers: dict[str, Worker],
    options: Options,
    targets: dict[str, float],
    **arguments: object,
) -> list[Row]:
    for worker in workers.values():
        worker.do("prepare", name=case, **arguments)
    samples = timed(workers, case, options)
    return rows(case, samples, metrics=MICROSECONDS, targets={"wall": targets})

"""Both clients at work for a long time, against the sandbox, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Timer
from typing import Any, Literal

import attrs

from pinbridge import PinbridgeClient
from pinbridge._async.pool import MAX_IDLE
from tests.acceptance.server import ROOT, Server, running_sandbox
from tests.trust.soak.figures import MIB, Limits, Sample, judge, middle, quarter, sample
from tests.trust.soak.mix import FAULTS

Kind = Literal["sync", "async"]
Spoil = Literal["", "leaks", "pins"]
IDLE = MAX_IDLE
HELPERS = 40
"""Threads that AnyIO keeps at most for blocking calls."""
PARSERS = min(32, (os.cpu_count() or 1) + 4)
"""Threads that an event loop keeps at most for `asyncio.to_thread`, in which the sandbox reads files.
It makes one only where all others are busy, and ends none before the loop ends."""
EPOCH_SECONDS = 120
CLOSING_SECONDS = 10


class StuckError(Exception):
    """A process of a client has ended by itself, or does not end an epoch."""


@attrs.define
class Outcome:
    """All figures of a run.

    Args:
        series: Samples of each process at rest.
        before: Samples before the first call.
        after: Samples when all clients are closed.
        troubles: What was lost, doubled or stuck.
    """

    series: dict[str, list[Sample]] = attrs.Factory(dict[str, list[Sample]])
    before: dict[str, Sample] = attrs.Factory(dict[str, Sample])
    after: dict[str, Sample] = attrs.Factory(dict[str, Sample])
    troubles: list[str] = attrs.Factory(list[str])
    calls: int = 0
    failed: int = 0
    pins: int = 0
    schedules: int = 0
    faults: Counter[str] = attrs.Factory(Counter[str])
    seconds: float = 0.0

    @property
    def epochs(self) -> int:
        return max(map(len, self.series.values()), default=0)

    def verdict(self, limits: dict[str, Limits]) -> list[str]:
        """Tell what is not as it should be; nothing where all is well."""
        found = list(self.troubles)
        for name, samples in self.series.items():
            problems = judge(self.before[name], samples, self.after[name], limits[name])
            found += [f"{name}: {problem}" for problem in problems]
        return found


@attrs.define
class Process:
    """A client process that takes orders."""

    name: str
    popen: subprocess.Popen[str]

    def order(self, **order: Any) -> None:
        """Tell it what to do."""
        assert self.popen.stdin is not None
        self.popen.stdin.write(json.dumps(order) + "\n")
        self.popen.stdin.flush()

    def answer(self) -> dict[str, Any]:
        """Wait until it has done that."""
        assert self.popen.stdout is not None
        timer = Timer(EPOCH_SECONDS, self.popen.kill)
        timer.start()
        try:
            line = self.popen.stdout.readline()
        finally:
            timer.cancel()
        if not line:
            raise StuckError(f"the {self.name} client has broken off, or hangs")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def sample(self, answer: dict[str, Any]) -> Sample:
        """Look at it at rest."""
        return sample(self.popen.pid, objects=answer["objects"], tasks=answer["tasks"])


@contextmanager
def _process(kind: Kind, count: int, server: Server, spoil: Spoil) -> Iterator[Process]:
    command = [sys.executable, "-m", "tests.trust.soak.worker", kind, str(count)]
    command += [json.dumps(server.start), spoil]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as popen:
        try:
            yield Process(kind, popen)
        finally:
            popen.kill()


def limits(*, memory: int = 3 * MIB) -> dict[str, Limits]:
    """Tell what each process may have more than at its start."""
    return {
        "sync": Limits(sockets=IDLE, memory=memory),
        "async": Limits(sockets=IDLE, threads=HELPERS, memory=memory),
        "sandbox": Limits(sockets=2 * IDLE, threads=PARSERS, memory=memory),
    }


def run(
    is_over: Callable[[int], bool],
    *,
    rounds: int = 5,
    threads: int = 4,
    tasks: int = 16,
    spoil: Spoil = "",
    tell: Callable[[str], None] = print,
) -> Outcome:
    """Run epoch after epoch, and look at all processes at the end of each.

    After each epoch the sandbox has to have exactly what was wanted, and is then put back to its seed:
    so its memory has no reason to grow either.

    Args:
        is_over: Told the number of epochs done; whether that is enough.
        rounds: Rounds of calls in an epoch, of each worker.
        threads: Workers of the synchronous client.
        tasks: Workers of the asynchronous client.
        spoil: What the clients' processes do wrong on purpose: leak, or lie about their pins.
        tell: Takes a line about the progress, now and then.
    """
    outcome, begin = Outcome(), time.monotonic()
    told = begin
    with ExitStack() as stack:
        server = stack.enter_context(
            running_sandbox("--rate-per-account", "1000000", "--publish-seconds", "0")
        )
        outcome.before["sandbox"] = sample(server.process.pid)
        outcome.series["sandbox"] = []
        processes = [
            stack.enter_context(_process("sync", threads, server, spoil)),
            stack.enter_context(_process("async", tasks, server, spoil)),
        ]
        for process in processes:
            outcome.before[process.name] = process.sample(process.answer())
            outcome.series[process.name] = []
        epoch = 0
        while not outcome.troubles and not is_over(epoch):
            _epoch(outcome, server, processes, epoch, rounds)
            epoch += 1
            if time.monotonic() - told > 60:
                told = time.monotonic()
                tell(f"{(told - begin) / 60:.0f} min: {outcome.calls} calls")
        for process in processes:
            process.order(close=True)
            outcome.after[process.name] = process.sample(process.answer())
        outcome.after["sandbox"] = _settled(server, outcome.before["sandbox"].sockets)
    outcome.seconds = time.monotonic() - begin
    return outcome


def _epoch(
    outcome: Outcome, server: Server, processes: list[Process], epoch: int, rounds: int
) -> None:
    start = server.start
    with PinbridgeClient(base_url=server.base_url) as client:
        session = client.auth.login(email=start["email"], password=start["password"])
    server.control("PUT", "/faults", {"rules": list(FAULTS), "seed": epoch})
    for process in processes:
        process.order(epoch=epoch, rounds=rounds, bearer_token=session.access_token)
    answers = [process.answer() for process in processes]
    for rule in server.control("GET", "/faults")["rules"]:
        outcome.faults[str(rule.get("status", rule["kind"]))] += rule["applied"]
    server.control("DELETE", "/faults")
    for process, answer in zip(processes, answers, strict=True):
        outcome.series[process.name].append(process.sample(answer))
        outcome.calls += answer["calls"]
        outcome.failed += answer["failed"]
    outcome.series["sandbox"].append(sample(server.process.pid))
    _check(outcome, server, answers)
    server.control("POST", "/reset", {})


def _check(outcome: Outcome, server: Server, answers: list[dict[str, Any]]) -> None:
    """Hold that everything that was wanted exists once, and nothing else."""
    with PinbridgeClient(**server.credentials) as client:
        found = {
            "pins": Counter(pin.title for pin in client.pins.iter(page_size=200)),
            "schedules": Counter(row.payload.title for row in client.schedules.iter(page_size=200)),
        }
    for name, titles in found.items():
        wanted = Counter(title for answer in answers for title in answer[name])
        for title in titles | wanted:
            if titles[title] != wanted[title]:
                outcome.troubles.append(
                    f"{name}: {title!r} exists {titles[title]} times, wanted {wanted[title]} times"
                )
    outcome.pins += found["pins"].total()
    outcome.schedules += found["schedules"].total()


def _settled(server: Server, sockets: int) -> Sample:
    """Look at the server when it has noticed that all connections are closed."""
    end = time.monotonic() + CLOSING_SECONDS
    while True:
        found = sample(server.process.pid)
        if found.sockets <= sockets or time.monotonic() > end:
            return found
        time.sleep(0.05)


def table(outcome: Outcome) -> str:
    """Write all figures as lines."""
    faults = ", ".join(f"{name} {count}" for name, count in sorted(outcome.faults.items()))
    lines = [
        f"{outcome.seconds / 60:.1f} min, {outcome.epochs} epochs, {outcome.calls} calls, of which "
        f"{outcome.failed} failed and were made again",
        f"{outcome.pins} pins and {outcome.schedules} schedules",
        f"faults: {faults}",
        "",
        f"{'at rest':19}{'start':>10}{'2nd quarter':>13}{'last quarter':>14}{'most':>10}{'end':>10}",
    ]
    for name, samples in outcome.series.items():
        for figure in ("memory", "objects", "sockets", "files", "threads", "tasks"):
            before, after = getattr(outcome.before[name], figure), outcome.after[name]
            if before is None and figure != "memory":
                continue
            values = (
                before,
                middle(quarter(samples, 1), lambda each: getattr(each, figure)),  # noqa: B023
                middle(quarter(samples, 3), lambda each: getattr(each, figure)),  # noqa: B023
                after.peak if figure == "memory" else max(getattr(e, figure) for e in samples),
                getattr(after, figure),
            )
            shown = [f"{v / MIB:.1f}" if figure == "memory" else f"{v:.0f}" for v in values]
            unit = f"{name} {figure}" + (", MiB" if figure == "memory" else "")
            lines.append(
                f"{unit:19}{shown[0]:>10}{shown[1]:>13}{shown[2]:>14}{shown[3]:>10}{shown[4]:>10}"
            )
    return "\n".join(lines)

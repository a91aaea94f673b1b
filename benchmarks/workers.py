"""Start the processes that do the work, and talk to them."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from benchmarks.environments import INSIDE, Environment

_CPUS = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
# Clients and servers never compete for one processor where there are two.
CLIENT_CPU = {_CPUS[0]}
SERVER_CPU = {_CPUS[-1]}


class Worker:
    """A process that does the work of one peer.

    Args:
        environment: Environment of the peer.
    """

    def __init__(self, environment: Environment) -> None:
        process = subprocess.Popen(
            [environment.python, "-I", INSIDE / "worker.py", environment.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        pin(process.pid, CLIENT_CPU)
        self._process = process
        self._requests = _open(process.stdin)
        self._answers = _open(process.stdout)

    def do(self, what: str, **arguments: Any) -> Any:
        """Let it do something, and return what it says."""
        self._requests.write(json.dumps({"do": what, **arguments}) + "\n")
        self._requests.flush()
        answer = self._answers.readline()
        if not answer:
            raise SystemExit(f"a worker stopped while it was to do {what} {arguments}")
        return json.loads(answer)

    def close(self) -> None:
        """End the process."""
        self._requests.close()
        self._process.wait()


@contextmanager
def working(environment: Environment) -> Iterator[Worker]:
    """Run a worker for a while."""
    worker = Worker(environment)
    try:
        yield worker
    finally:
        worker.close()


@contextmanager
def all_working(environments: Mapping[str, Environment]) -> Iterator[dict[str, Worker]]:
    """Run a worker for each of several peers."""
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(working(environment))
            for name, environment in environments.items()
        }


@contextmanager
def serving(command: Sequence[str | Path]) -> Iterator[tuple[str, int]]:
    """Run a server; yield the first line that it prints, and its process id."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    pin(process.pid, SERVER_CPU)
    try:
        line = _open(process.stdout).readline().strip()
        if not line:
            raise SystemExit(f"the server did not start: {command}")
        yield line, process.pid
    finally:
        process.terminate()
        process.wait()


@contextmanager
def null_server(environment: Environment) -> Iterator[str]:
    """Run the server that does nothing; yield its address."""
    with serving([environment.python, "-I", INSIDE / "server.py"]) as (port, _):
        yield f"http://127.0.0.1:{port}"


def _open(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise SystemExit("a process has no pipe")
    return pipe


def pin(pid: int, cpus: set[int]) -> None:
    """Keep a process on these processors, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(pid, cpus)


def processor_seconds(pid: int) -> float:
    """Tell how much processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

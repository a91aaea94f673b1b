"""What a process has open and holds, and whether that stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import attrs

MIB = 1024 * 1024


@attrs.frozen(kw_only=True)
class Sample:
    """What a process has at rest, after a round of calls.

    Args:
        memory: Resident memory in bytes.
        peak: Most memory that it ever had.
        sockets: Open sockets.
        files: Open descriptors of all kinds.
        threads: Threads.
        objects: Objects that Python's collector knows; None where that can't be asked.
        tasks: Tasks of the event loop; None where there is none.
    """

    memory: int
    peak: int
    sockets: int
    files: int
    threads: int
    objects: int | None = None
    tasks: int | None = None


@attrs.frozen(kw_only=True)
class Limits:
    """How much a process may have more at rest than before its first call.

    Args:
        sockets: More sockets: idle connections are kept for the next calls.
        threads: More threads: an event loop keeps helpers for blocking calls.
        memory: Growth of the memory from the second quarter to the last, in bytes.
        objects: Growth of the number of objects from the second quarter to the last.
    """

    sockets: int
    threads: int = 0
    memory: int = 3 * MIB
    objects: int = 1000


def sample(process_id: int, *, objects: int | None = None, tasks: int | None = None) -> Sample:
    """Look at a process from outside, through /proc."""
    folder = Path(f"/proc/{process_id}")
    status = (folder / "status").read_text()

    def figure(name: str) -> int:
        found = re.search(rf"^{name}:\s+(\d+)", status, re.MULTILINE)
        assert found is not None
        return int(found[1])

    targets = [_target(entry) for entry in (folder / "fd").iterdir()]
    return Sample(
        memory=1024 * figure("VmRSS"),
        peak=1024 * figure("VmHWM"),
        sockets=sum(target.startswith("socket:") for target in targets),
        files=len([target for target in targets if target]),
        threads=figure("Threads"),
        objects=objects,
        tasks=tasks,
    )


def _target(entry: Path) -> str:
    try:
        return str(entry.readlink())
    except OSError:  # closed meanwhile
        return ""


def quarter(samples: Sequence[Sample], number: int) -> Sequence[Sample]:
    """Return one of the four quarters of a run, from 0."""
    count = len(samples)
    return samples[number * count // 4 : (number + 1) * count // 4]


def middle(samples: Sequence[Sample], value: Callable[[Sample], int | None]) -> float:
    """Return the median of a figure."""
    return median(value(each) or 0 for each in samples)


def judge(before: Sample, samples: Sequence[Sample], after: Sample, limits: Limits) -> list[str]:
    """Tell what is not flat; nothing where all is well.

    Memory and objects are flat when the median of the last quarter is no more than a limit above that
    of the second; the first is for warming up. Sockets, files and threads are flat when each sample
    is within a limit that has nothing to do with the number of calls, and when all that was opened is
    closed in the end. There is never a task left.

    Args:
        before: Before the first call.
        samples: At rest, one after the other.
        after: When all clients are closed.
        limits: What is allowed.
    """
    if len(samples) < 4:
        return [f"{len(samples)} samples are too few to judge by"]
    found: list[str] = []
    second, last = quarter(samples, 1), quarter(samples, 3)
    growth = middle(last, lambda each: each.memory) - middle(second, lambda each: each.memory)
    if growth > limits.memory:
        found.append(f"memory grew by {growth / MIB:.1f} MiB")
    more = middle(last, lambda each: each.objects) - middle(second, lambda each: each.objects)
    if more > limits.objects:
        found.append(f"{more:.0f} objects more")
    for name, limit in (
        ("sockets", limits.sockets),
        ("files", limits.sockets),
        ("threads", limits.threads),
    ):
        start: int = getattr(before, name)
        most = max(getattr(each, name) for each in samples)
        if most > start + limit:
            found.append(f"{most} {name} at rest, {start} at the start, {limit} more allowed")
        end: int = getattr(after, name)
        # Helpers of an event loop end with it.
        if end > start and not (name == "threads" and limit):
            found.append(f"{end} {name} in the end, {start} at the start")
    tasks = max(each.tasks or 0 for each in (*samples, after))
    if tasks > 1:
        found.append(f"{tasks - 1} tasks at rest")
    return found

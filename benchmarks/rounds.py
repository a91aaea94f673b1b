"""Let peers take turns, so that a slow moment of the machine hits all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from benchmarks.results import Row
from benchmarks.workers import Worker

T = TypeVar("T")
Samples = dict[str, list[dict[str, float]]]


@dataclass(frozen=True)
class Options:
    """How much is measured.

    Args:
        rounds: Turns of every peer.
        slot: Seconds that a peer works in one turn.
        starts: Fresh processes of every peer, for what can be measured once a process.
        throughput: Calls of one turn in the throughput benchmark.
        sizes: Sizes of the files transferred, in MiB.
        transfers: Turns in the transfer benchmark.
        official_limit: Largest upload that the official SDK makes, in MiB: its cost grows with the square.
        stored_pins: Pins in the sandbox's store.
        kept_pins: Decoded pins in memory.
    """

    rounds: int = 15
    slot: float = 0.15
    starts: int = 15
    throughput: int = 10_000
    sizes: tuple[int, ...] = (1, 16, 128, 512, 2048)
    transfers: int = 5
    official_limit: int = 128
    stored_pins: int = 100_000
    kept_pins: int = 100_000


QUICK = Options(
    rounds=5, slot=0.05, starts=5, throughput=1_000, sizes=(1, 32), transfers=3, official_limit=32,
    stored_pins=10_000, kept_pins=10_000,
)  # fmt: skip


def turns(names: Sequence[str], rounds: int) -> Iterator[str]:
    """Name whose turn it is; each round begins with another."""
    for number in range(rounds):
        shift = number % len(names)
        yield from (*names[shift:], *names[:shift])


def sampled(names: Sequence[str], rounds: int, take: Callable[[str], T]) -> dict[str, list[T]]:
    """Take a sample of each name in every round."""
    samples: dict[str, list[T]] = {name: [] for name in names}
    for name in turns(names, rounds):
        samples[name].append(take(name))
    return samples


def timed(
    workers: Mapping[str, Worker], work: str, options: Options, *, loops: int | None = None
) -> Samples:
    """Measure a piece of work that is prepared in all workers.

    Args:
        workers: Whose turns to take.
        work: Name of what was prepared.
        options: How much is measured.
        loops: How often a turn does the work; else as often as fits into the slot.

    Returns:
        Wall and processor seconds for doing it once.
    """
    counts = {
        name: loops or _fitting(worker, work, options.slot) for name, worker in workers.items()
    }

    def take(name: str) -> dict[str, float]:
        count = counts[name]
        taken = workers[name].do("run", name=work, loops=count)
        return {key: seconds / count for key, seconds in taken.items()}

    return sampled(list(workers), options.rounds, take)


def _fitting(worker: Worker, work: str, slot: float) -> int:
    count = 1
    while True:
        wall = worker.do("run", name=work, loops=count)["wall"]
        if wall >= slot / 4:
            return max(1, round(count * slot / wall))
        count *= 4


def rows(
    case: str,
    samples: Samples,
    *,
    metrics: Mapping[str, tuple[str, float]],
    targets: Mapping[str, Mapping[str, float]] | None = None,
    subject: str = "ours",
) -> list[Row]:
    """Make a row of each metric.

    Args:
        case: What was done.
        samples: What was taken.
        metrics: Key of the samples, with the unit and what a sample is multiplied with for it.
        targets: Largest ratios wanted, by metric and peer.
        subject: The peer that the others are compared with.
    """
    return [
        Row(
            case=case,
            metric=metric,
            unit=unit,
            subject=subject,
            samples={
                peer: [sample[metric] * factor for sample in taken]
                for peer, taken in samples.items()
                if all(metric in sample for sample in taken)
            },
            targets=(targets or {}).get(metric, {}),
        )
        for metric, (unit, factor) in metrics.items()
    ]


MICROSECONDS = {"wall": ("µs", 1e6), "cpu": ("µs", 1e6)}

"""What was measured, and what it says: ratios of samples that were taken in the same round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

IDLE = "idle"
LABELS = {
    "ours": "pinbridge",
    "official": "official SDK",
    "stock": "stock generator",
    "bare": "bare httpx",
    "curl": "curl",
    IDLE: "an idle loop",
}


def label(peer: str) -> str:
    """Return the name of a peer as readers know it."""
    return LABELS.get(peer, peer)


@dataclass(frozen=True)
class Ratio:
    """A ratio and its spread: the median and the quartiles of the rounds."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Row:
    """One figure, of the subject and of its peers.

    Args:
        case: What was done.
        metric: What was counted: `wall`, `cpu`, `memory`, `modules`, ...
        unit: Unit of the samples.
        samples: A sample a round, by peer; those of one round stand at the same place.
        subject: The peer that the others are compared with.
        targets: Largest ratio of subject to peer that is wanted.
        limit: Largest median of the subject that is wanted.
    """

    case: str
    metric: str
    unit: str
    samples: Mapping[str, Sequence[float]]
    subject: str = "ours"
    targets: Mapping[str, float] = field(default_factory=dict[str, float])
    limit: float | None = None

    @property
    def peers(self) -> list[str]:
        """Everyone but the subject."""
        return [peer for peer in self.samples if peer != self.subject]

    def value(self, peer: str) -> float:
        """Median of a peer's samples."""
        return median(self.samples[peer])

    def ratio(self, peer: str) -> Ratio | None:
        """Compare the subject with a peer; None where the peer's figure is nothing."""
        pairs = zip(self.samples[self.subject], self.samples[peer], strict=True)
        ratios = sorted(own / other for own, other in pairs if other)
        if not ratios:
            return None
        return Ratio(median(ratios), _quantile(ratios, 0.25), _quantile(ratios, 0.75))

    @property
    def is_met(self) -> bool | None:
        """Whether all targets are met; None where there are none."""
        verdicts = [
            ratio.median <= target
            for peer, target in self.targets.items()
            if peer in self.samples and (ratio := self.ratio(peer)) is not None
        ]
        if self.limit is not None:
            verdicts.append(self.value(self.subject) <= self.limit)
        return all(verdicts) if verdicts else None

    def to_dict(self) -> dict[str, Any]:
        """Return the row for a JSON file."""
        ratios = {peer: self.ratio(peer) for peer in self.peers}
        return {
            "case": self.case,
            "metric": self.metric,
            "unit": self.unit,
            "subject": label(self.subject),
            "medians": {label(peer): _rounded(self.value(peer)) for peer in self.samples},
            "ratios": {
                label(peer): {
                    "median": _rounded(ratio.median),
                    "low": _rounded(ratio.low),
                    "high": _rounded(ratio.high),
                }
                for peer, ratio in ratios.items()
                if ratio is not None
            },
            "targets": {label(peer): target for peer, target in self.targets.items()},
            "limit": self.limit,
            "met": self.is_met,
            "rounds": len(self.samples[self.subject]),
        }


@dataclass(frozen=True)
class Result:
    """The rows of one benchmark.

    Args:
        id: Name of its files.
        title: Heading.
        note: What readers have to know of how it was measured.
        rows: The figures.
    """

    id: str
    title: str
    note: str
    rows: Sequence[Row]

    def to_dict(self) -> dict[str, Any]:
        """Return the benchmark for a JSON file."""
        return {
            "id": self.id,
            "title": self.title,
            "note": self.note,
            "rows": [row.to_dict() for row in self.rows],
        }


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")

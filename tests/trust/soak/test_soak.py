"""A bounded part of `make soak`, and what it would notice."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from tests.trust.soak import run
from tests.trust.soak.figures import MIB, Limits, Sample, judge

LIMITS = Limits(sockets=20, threads=2)
# So short a run does not warm up; the count of objects is exact all the same.
SHORT = run.limits(memory=16 * MIB)
CALM = {
    "memory": 50 * MIB,
    "peak": 60 * MIB,
    "sockets": 4,
    "files": 8,
    "threads": 1,
    "objects": 40_000,
    "tasks": 1,
}


def test_a_short_run_is_flat() -> None:
    outcome = run.run(lambda epochs: epochs == 8, rounds=1, threads=1, tasks=3)
    assert outcome.verdict(SHORT) == []
    assert outcome.epochs == 8
    assert outcome.calls > 600
    assert outcome.pins == 8 * (1 + 3) * 6
    assert outcome.schedules == 8 * (1 + 3)
    assert set(outcome.faults) > {"drop_before", "drop_after", "truncate", "garbage", "503"}
    assert "sandbox memory, MiB" in run.table(outcome)


def test_what_leaks_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "CLOSING_SECONDS", 0.5)  # nothing closes
    outcome = run.run(lambda epochs: epochs == 4, rounds=1, threads=1, tasks=1, spoil="leaks")
    problems = outcome.verdict(SHORT)
    for start, problem in (
        *(
            (name, problem)
            for name in ("sync", "async")
            for problem in ("objects more", "sockets at rest", "sockets in the end")
        ),
        ("sync", "threads at rest"),
        ("async", "tasks at rest"),
        ("sandbox", "sockets at rest"),
    ):
        assert any(line.startswith(f"{start}: ") and problem in line for line in problems)


def test_what_is_lost_and_what_is_too_much_is_seen() -> None:
    outcome = run.run(lambda epochs: epochs == 4, rounds=1, threads=1, tasks=1, spoil="pins")
    assert "pins: 'lost' exists 0 times, wanted 2 times" in outcome.troubles
    assert len([line for line in outcome.troubles if "exists 1 times, wanted 0" in line]) == 2
    assert outcome.epochs == 1


def series(count: int = 40, **steps: float) -> list[Sample]:
    """Make samples in which figures rise by a step each time."""
    return [
        Sample(**{k: int(v + number * steps.get(k, 0)) for k, v in CALM.items()})
        for number in range(count)
    ]


def test_a_calm_series_is_flat() -> None:
    start, *samples = series()
    assert judge(start, samples, samples[-1], LIMITS) == []


@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        ({"memory": 0.2 * MIB}, "memory grew by 4.0 MiB"),
        ({"objects": 60}, "1200 objects more"),
        ({"sockets": 1}, "43 sockets at rest, 4 at the start, 20 more allowed"),
        ({"files": 1}, "47 files at rest"),
        ({"threads": 0.1}, "4 threads at rest, 1 at the start, 2 more allowed"),
        ({"tasks": 0.05}, "1 tasks at rest"),
    ],
)
def test_a_series_that_rises_is_not_flat(steps: dict[str, float], problem: str) -> None:
    start, *samples = series(**steps)
    found = judge(start, samples, start, LIMITS)
    assert len(found) == 1
    assert found[0].startswith(problem)


def test_growth_of_the_first_quarter_is_forgiven() -> None:
    start, *samples = series(memory=MIB, objects=1000)
    warm = samples[9]
    assert judge(start, [*samples[:10], *[warm] * 30], start, LIMITS) == []


@pytest.mark.parametrize("change", [{"sockets": 5}, {"files": 9}])
def test_everything_is_closed_in_the_end(change: dict[str, Any]) -> None:
    start, *samples = series()
    (problem,) = judge(start, samples, attrs.evolve(start, **change), LIMITS)
    assert "in the end" in problem


def test_a_few_samples_are_no_proof() -> None:
    start, *samples = series(4)
    assert judge(start, samples, start, LIMITS) == ["3 samples are too few to judge by"]

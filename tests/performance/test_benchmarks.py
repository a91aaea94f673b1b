"""The benchmarks' own arithmetic, and the page that they write."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from benchmarks import plot
from benchmarks.cases import BENCHMARKS
from benchmarks.report import plain_table
from benchmarks.results import Ratio, Result, Row
from benchmarks.rounds import sampled, turns

FOLDER = Path(__file__).parents[2] / "docs" / "performance"
ROW = Row(
    case="a call",
    metric="wall",
    unit="µs",
    samples={"ours": [1.0, 2.0, 30.0], "bare": [2.0, 8.0, 30.0]},
    targets={"bare": 0.5},
)


def test_a_ratio_is_made_of_samples_of_the_same_turn() -> None:
    assert ROW.ratio("bare") == Ratio(0.5, 0.375, 0.75)
    assert ROW.is_met is True


def test_targets_that_are_missed() -> None:
    slower = Row("a call", "wall", "µs", {"ours": [3.0], "bare": [2.0]}, targets={"bare": 1.05})
    assert slower.is_met is False
    assert Row("a call", "gap", "ms", {"ours": [10.1]}, limit=10.0).is_met is False
    assert Row("a call", "gap", "ms", {"ours": [9.9]}, limit=10.0).is_met is True
    assert Row("a call", "gap", "ms", {"ours": [9.9]}).is_met is None


def test_a_peer_that_needs_nothing_has_no_ratio() -> None:
    assert Row("a call", "memory", "KiB", {"ours": [1.0], "bare": [0.0]}).ratio("bare") is None


def test_everyone_begins_a_round_in_turn() -> None:
    assert list(turns(["a", "b", "c"], 3)) == [*"abc", *"bca", *"cab"]
    seen: list[str] = []
    assert sampled(["a", "b"], 2, lambda name: len(seen.append(name) or seen)) == {
        "a": [1, 4],
        "b": [2, 3],
    }


def test_a_table_and_a_plot() -> None:
    result = Result("calls", "Calls", "A note.", [ROW])
    table = plain_table(result)
    assert "0.5 [0.375-0.75]" in table
    assert "2 µs (500,000/s)" in table
    assert "≤ 0.5 x bare httpx" in table
    drawn = ElementTree.fromstring(plot.svg(result))
    assert drawn.tag == "{http://www.w3.org/2000/svg}svg"
    assert len(drawn.findall("{http://www.w3.org/2000/svg}circle")) == 2


@pytest.mark.parametrize("name", BENCHMARKS)
def test_the_page_shows_what_was_measured(name: str) -> None:
    stored: dict[str, Any] = json.loads((FOLDER / "results.json").read_text("utf-8"))
    page = (FOLDER / "README.md").read_text("utf-8")
    section = page.partition(f"<!-- begin {name} -->")[2].partition(f"<!-- end {name} -->")[0]
    rows = stored["benchmarks"][name]["rows"]
    lines = [line for line in section.splitlines() if line.startswith("| ")][1:]
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines] == [
        row["case"] for row in rows
    ]
    assert section.count("| met |") == sum(row["met"] is True for row in rows)
    assert section.count("| **missed** |") == sum(row["met"] is False for row in rows)
    assert stored["benchmarks"][name]["about"]["date"] in section
    assert (FOLDER / f"{name}.svg").is_file()

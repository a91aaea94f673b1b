"""The page on the architecture shows what there is."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from benchmarks.structure import cost

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs/architecture"


def test_the_picture_is_that_of_its_text() -> None:
    spec = importlib.util.spec_from_file_location("draw", FOLDER / "draw.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text = (FOLDER / "call-path.txt").read_text("utf-8")
    assert module.draw(text) == (FOLDER / "call-path.svg").read_text("utf-8")


def test_every_file_named_is_there() -> None:
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    path = (FOLDER / "call-path.txt").read_text("utf-8")
    names = [*re.findall(r"`((?:pinbridge|openapi|tests)/[\w/]+(?:\.py)?)/?`", page)]
    names += re.findall(r"\| (pinbridge/[\w/]+\.py)", path)
    for group in re.findall(r"_core: ([\w., ]+)", path):
        names += [f"pinbridge/_core/{name}" for name in group.strip().split(", ")]
    assert len(names) > 12
    assert [name for name in names if not (ROOT / name).exists()] == []


@pytest.mark.parametrize(("service", "column"), [("pinarkive", 1), ("pinterest", 2)])
def test_what_a_service_costs_is_about_right(service: str, column: int) -> None:
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.split("|")[1:]] for line in page.splitlines()]
    told = {row[0].split(",")[0]: row[column].replace(",", "") for row in rows if len(row) > column}
    for kind, lines in cost(service).items():
        if lines:
            assert int(told[kind]) == pytest.approx(lines, rel=0.1), kind

"""The tests that the page of promises names exist, and each promise has one."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs" / "trust.md"
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")


def test_every_test_named_exists() -> None:
    named = NAMED.findall(PAGE.read_text("utf-8"))
    assert len(named) > 30
    for path, name in named:
        assert f"def {name}(" in (TESTS / path).read_text("utf-8"), f"{path}::{name}"


def test_every_promise_names_a_test() -> None:
    promises, _, _ = PAGE.read_text("utf-8").partition("## Commands")
    rows = [line for line in promises.splitlines() if line.startswith("| ")]
    for row in rows:
        assert "| Promise |" in row or "| ---" in row or NAMED.search(row), row

"""The table of kinds in docs/regeneration.md names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_each_kind_has_its_test() -> None:
    page = (ROOT / "docs" / "regeneration.md").read_text("utf-8")
    table = page.partition("## Kinds of descriptions")[2].partition("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("| ")][2:]
    assert len(rows) > 40
    for row in rows:
        (named,) = re.findall(r"`([\w/]+\.py)::(test_\w+)` \|$", row)
        path = ROOT / named[0] if "/" in named[0] else ROOT / "tests" / "codegen" / named[0]
        assert re.search(rf"^(async )?def {named[1]}\(", path.read_text("utf-8"), re.M), row

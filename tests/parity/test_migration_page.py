"""The table of weaknesses in the docs names the tests, all of them and no others."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "migration.md"
ROW = re.compile(r"^\| (\d+) \| [^|]+ \| [^|]+ \| `(test_(\d\d)_\w+)` \|$", re.MULTILINE)


def test_each_weakness_has_a_row_and_a_test() -> None:
    table = PAGE.read_text("utf-8").partition("<!-- weaknesses -->")[2].partition("<!-- /")[0]
    rows = ROW.findall(table)
    assert [int(number) for number, _, _ in rows] == list(range(1, 27))
    assert all(int(number) == int(inner) for number, _, inner in rows)
    tree = ast.parse((HERE / "test_weaknesses.py").read_text("utf-8"))
    tests = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
    }
    assert tests == {name for _, name, _ in rows}

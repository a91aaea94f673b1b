"""What type checkers tell users: nothing where the code is right, an error where it is wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "cases"
MARK = "# error"

Lines = set[tuple[str, int]]


def marked_lines() -> Lines:
    return {
        (path.name, number)
        for path in CASES.glob("*.py")
        for number, text in enumerate(path.read_text("utf-8").splitlines(), 1)
        if text.endswith(MARK)
    }


def pyright() -> Lines:
    """Check in strict mode, as the project's settings ask for."""
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--project", str(ROOT), "--outputjson", str(CASES)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] == len(list(CASES.glob("*.py")))
    return {
        (Path(row["file"]).name, row["range"]["start"]["line"] + 1)
        for row in found["generalDiagnostics"]
    }


def mypy() -> Lines:
    """Check with the project's settings only: others would not use the cache of `make check`."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", *map(str, CASES.glob("*.py"))],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {
        (Path(match[1]).name, int(match[2]))
        for match in re.finditer(r"(?m)^(.+?):(\d+): error:", done.stdout)
    }


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_exactly_the_wrong_lines_are_reported(checker: Callable[[], Lines]) -> None:
    marked = marked_lines()
    assert len(marked) > 50
    reported = checker()
    assert sorted(reported - marked) == []
    assert sorted(marked - reported) == []

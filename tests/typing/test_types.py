"""What type checkers tell users: nothing where the code is right, an error where it is wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from codegen.generate import generate

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


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a field for each name that means something in a class."""
    names = ("extra", "class", "str", "self", "datetime", "get", "from_dict")
    fields = {name: {"type": "integer"} for name in names}
    schema = {"type": "object", "properties": fields, "additionalProperties": True}
    content = {"description": "", "content": {"application/json": {"schema": schema}}}
    operation = {"operationId": "names", "requestBody": content, "responses": {"200": content}}
    root = tmp_path_factory.mktemp("generated")
    spec, config = root / "names.json", root / "names.config.yaml"
    description = {"openapi": "3.1.0", "info": {"title": "Names", "version": "1"}}
    spec.write_text(json.dumps({**description, "paths": {"/names": {"post": operation}}}), "utf-8")
    config.write_text("package_name_override: names_api\n", "utf-8")
    return root / generate(spec, config, root)


def pyright(generated: Path) -> Lines:
    """Check in strict mode, as the project's settings ask for."""
    paths = [str(CASES), str(generated)]
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--project", str(ROOT), "--outputjson", *paths],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    found = json.loads(done.stdout)
    files = [*CASES.glob("*.py"), *generated.rglob("*.py")]
    assert found["summary"]["filesAnalyzed"] == len(files)
    return {
        (Path(row["file"]).name, row["range"]["start"]["line"] + 1)
        for row in found["generalDiagnostics"]
    }


def mypy(generated: Path) -> Lines:
    """Check with the project's settings only: others would not use the cache of `make check`."""
    paths = map(str, [*CASES.glob("*.py"), generated])
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", *paths],
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
def test_exactly_the_wrong_lines_are_reported(
    checker: Callable[[Path], Lines], generated: Path
) -> None:
    marked = marked_lines()
    assert len(marked) > 50
    reported = checker(generated)
    assert sorted(reported - marked) == []
    assert sorted(marked - reported) == []

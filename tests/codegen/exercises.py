"""The exercises of CONTRIBUTING, run on a copy of the tree. Run by `make test-long`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from codegen.__main__ import Project

ROOT = Project().root
# The commands write every service; one is enough here.
_NOT_COPIED = shutil.ignore_patterns(
    ".*",
    "__pycache__",
    "benchmarks",
    "docs",
    "examples",
    "requirements*",
    "pinarkive*",
    "pinterest",
    "pinterest_api",
    "pinterest.json",
    "pinterest.*.yaml",
    "pinterest.LICENSE",
)


def test_exercises(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    exercises = re.findall(r"^```console exercise\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    copy = tmp_path / "pinbridge"
    shutil.copytree(ROOT, copy, ignore=_NOT_COPIED)
    names = {path.name for path in copy.iterdir()}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "".join(exercises)],
        cwd=copy,
        env={"PATH": path, "PYTHONPATH": f"{copy}{os.pathsep}{copy / 'generated'}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    printed = [" ".join(line.split()) for line in done.stdout.splitlines()]
    expected = re.findall(r"^#>\s*(.*)$", "".join(exercises), re.MULTILINE)
    assert len(exercises) == 3
    assert [line for line in expected if " ".join(line.split()) not in printed] == []
    assert {path.name for path in copy.iterdir()} == names

"""Check that this library sends what the official SDK sends, wherever that one is right.

Installs the official SDK from the package index into an environment of its own, records the same
calls of both libraries and compares them. Every difference has to be explained in the table of
docs/migration.md, and every explanation has to fit a difference. The recording of the official SDK
is kept, so that the tests can compare without it. Both libraries get the answers of the sandbox, and
what they make of them has to be the same too.

    python -m tests.parity [--update]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

from tests.parity.answers import recorded
from tests.parity.calls import CALLS
from tests.parity.compare import differences, explanations, judge, judge_results

VERSION = "1.10.1"
ROOT = Path(__file__).resolve().parents[2]
RECORDING = ROOT / "tests" / "parity" / f"official-{VERSION}.json"
PAGE = ROOT / "docs" / "migration.md"
ENVIRONMENT = ROOT / ".cache" / "parity"


def main() -> int:
    """Compare, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--update", action="store_true", help="keep what the official SDK sends now"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.json"
        answers.write_text(json.dumps(recorded()), "utf-8")
        official = _run(_official_python(), "official", answers)
        ours = _run(Path(sys.executable), "ours", answers)
    problems = judge_results(official, ours)
    for records in (official, ours):
        for item in records.values():
            del item["result"]
    if arguments.update:
        RECORDING.write_text(
            json.dumps(official, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8"
        )
    found = differences(official, ours)
    problems += judge(found, explanations(PAGE.read_text("utf-8")))
    if official != json.loads(RECORDING.read_text("utf-8")):
        problems.append(f"{RECORDING.relative_to(ROOT)} is out of date; run with --update")
    methods = len({call.method for call in CALLS})
    print(
        f"{methods} methods, {len(CALLS)} calls, each in sync and async with three kinds of "
        f"credentials: {len(found)} differences, {len(problems)} problems"
    )
    print("\n".join(problems))
    return bool(problems)


def _official_python() -> Path:
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    wanted = f"pinbridge-sdk=={VERSION}"
    subprocess.run([python, "-m", "pip", "install", "--quiet", wanted], check=True)
    return python


def _run(python: Path, library: str, answers: Path) -> dict[str, dict[str, Any]]:
    program = Path(__file__).with_name("record.py")
    paths = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PINBRIDGE_")
    }
    done = subprocess.run(
        [python, program, library, answers],
        check=True,
        stdout=subprocess.PIPE,
        env={**environment, "PYTHONPATH": paths if library == "ours" else "", "PYTHONUTF8": "1"},
    )
    records: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return records


if __name__ == "__main__":
    sys.exit(main())

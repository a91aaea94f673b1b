"""Check that this library sends what the official SDK sends, wherever that one is right.

Installs the official SDK from the package index into an environment of its own, records the same
calls of both libraries and compares them. Every difference has to be explained in the table of
docs/migration.md, and every explanation has to fit a difference. The recording of the official SDK
is kept, so that the tests can compare without it.

    python -m tests.parity [--update]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

from tests.parity.calls import CALLS
from tests.parity.compare import Record, differences, explanations, judge

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
    recorded = _run(_official_python(), "official")
    if arguments.update:
        RECORDING.write_text(recorded, "utf-8")
    official: Mapping[str, Record] = json.loads(recorded)
    ours: Mapping[str, Record] = json.loads(_run(Path(sys.executable), "ours"))
    found = differences(official, ours)
    problems = judge(found, explanations(PAGE.read_text("utf-8")))
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


def _run(python: Path, library: str) -> str:
    program = Path(__file__).with_name("record.py")
    paths = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PINBRIDGE_")
    }
    done = subprocess.run(
        [python, program, library],
        check=True,
        stdout=subprocess.PIPE,
        env={**environment, "PYTHONPATH": paths if library == "ours" else "", "PYTHONUTF8": "1"},
    )
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    sys.exit(main())

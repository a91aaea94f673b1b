"""Run one program with the official client of PinArkive and with ours, on the sandbox, and compare.

Installs the official client from the package index into an environment of its own.

    python -m tests.pinarkive.parity
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import Any

from pinbridge.pinarkive.totp import totp
from pinbridge.sandbox import Sandbox
from tests.pinarkive.record import CALLS

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".cache" / "pinarkive"
WANTED = "pinarkive-sdk-py==3.1.1"
PROGRAM = Path(__file__).with_name("exercise.py")
SERVER_DIRECTORY = "/data/site"


def run(python: Path, module: str, directory: str) -> dict[str, Any]:
    """Return what the program reads with one of the clients."""
    with Sandbox.serve() as sandbox:
        line = sandbox.start_line()["pinarkive"]
        code = totp(line["two_factor"]["totp_secret"], time.time())
        paths = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
        done = subprocess.run(
            [python, PROGRAM, module],
            input=json.dumps({**line, "code": code, "directory": directory}),
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths if python == Path(sys.executable) else ""},
            text=True,
            check=True,
        )
    read: dict[str, Any] = json.loads(done.stdout)
    return read


def ours() -> dict[str, Any]:
    """Return what the program reads with our client, which uploads a local directory."""
    return run(Path(sys.executable), "pinbridge.pinarkive", str(ROOT / "examples" / "media"))


def official() -> dict[str, Any]:
    """Return what the program reads with the official client."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", WANTED], check=True)
    return run(python, "pinarkive_client", SERVER_DIRECTORY)


def main() -> int:
    """Compare, and return the exit status."""
    theirs, own = official(), ours()
    methods = {method for method, _, _ in CALLS}
    problems = [f"{method} is not called" for method in sorted(methods - theirs.keys())]
    for method in theirs:
        if theirs[method] != own[method]:
            problems.append(f"{method}: {theirs[method]} against {own[method]}")
    print(f"{len(methods)} methods with both clients on the sandbox: {len(problems)} problems")
    print("\n".join(problems), end="\n" if problems else "")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())

"""Run a program with the vendor's own SDK against the local Pinterest.

Installs the SDK from the package index into an environment of its own.

    python -m tests.sandbox.pinterest.vendor
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinterest.seed import CAMPAIGNS

ENVIRONMENT = Path(__file__).resolve().parents[3] / ".cache" / "pinterest"
WANTED = "pinterest-api-sdk==0.2.7"
PROGRAM = Path(__file__).with_name("vendor_program.py")

EXPECTED = {
    "board": "Made by the SDK",
    "pin": "A pin",
    "first page": ["Made by the SDK", "Presents"],
    "next page": ["Travel", "Recipes"],
    "pins of the board": ["A pin"],
    "section": "A section",
    "pin deleted": True,
    "board deleted": True,
    "ad account": "Sandbox ads",
    "campaigns": list(CAMPAIGNS),
    "campaign paused": True,
    "new campaign": "Another",
    "ads": 2,
    "keyword": "cake",
    "audience": "Visitors",
    "customer list": "Buyers",
    "tag": "Shop",
}


def main() -> int:
    """Run the program, compare, and return the exit status."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", WANTED], check=True)
    with Sandbox.serve() as sandbox:
        line = sandbox.start_line()["pinterest"]
        # The SDK reads its settings when it is loaded, and looks for files around the working folder.
        settings = {
            "PINTEREST_API_URI": line["base_url"],
            "PINTEREST_ACCESS_TOKEN": line["access_token"],
        }
        done = subprocess.run(
            [python, PROGRAM, line["ad_account_id"]],
            stdout=subprocess.PIPE,
            cwd=ENVIRONMENT / "lib",
            env={**os.environ, **settings},
            text=True,
            check=True,
        )
    read = json.loads(done.stdout)
    problems = [
        f"{name}: {read.get(name)!r} and not {wanted!r}"
        for name, wanted in EXPECTED.items()
        if read.get(name) != wanted
    ]
    print(f"{len(EXPECTED)} results of the vendor's SDK: {len(problems)} problems")
    print("\n".join(problems), end="\n" if problems else "")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())

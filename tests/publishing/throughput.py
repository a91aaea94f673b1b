"""Publish a plan, and the same rows in a plain loop over the official SDK, side by side (`make bulk-throughput`).

Usage: python -m tests.publishing.throughput [ROWS [PICTURES [DELAY]]]; needs the package index.

Both send to a local sandbox that answers at once, then to one that delays each answer by DELAY milliseconds, as a
network does. The loop uploads each picture once and remembers it, as careful programs do.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.environments import Environments
from tests.acceptance.server import Server, running_sandbox
from tests.publishing.ordeal import SETTINGS, Figures, check, enterprise, finish, start, write_plan

ROWS, PICTURES, DELAY = 3_000, 300, 30
LOOP = """
import csv, os, sys
from pathlib import Path
from pinbridge_sdk import PinbridgeClient
from pinbridge_sdk.models import PinCreate

client = PinbridgeClient(base_url=os.environ["PINBRIDGE_BASE_URL"], api_key=os.environ["PINBRIDGE_API_KEY"])
account = client.pinterest.list_accounts()[0]
boards = {board.name: board.id for board in client.pinterest.list_boards(account.id)}
uploaded = {}
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        name = row["media"]
        if name not in uploaded:
            uploaded[name] = client.assets.upload_image(Path(sys.argv[1]).with_name(name)).id
        client.pins.create(
            PinCreate(
                account_id=account.id,
                board_id=boards[row["board"]],
                title=row["title"],
                description=row["description"],
                link_url=row["link"],
                asset_id=uploaded[name],
                idempotency_key=row["id"],
            )
        )
"""


def run_loop(server: Server, plan: Path, python: Path) -> None:
    """Publish with the official SDK, row by row."""
    environment = {
        "PATH": os.environ["PATH"],
        "PINBRIDGE_BASE_URL": server.base_url,
        "PINBRIDGE_API_KEY": server.start["api_key"],
    }
    subprocess.run([python, "-I", "-c", LOOP, plan], check=True, env=environment)


def run_bulk(server: Server, plan: Path, python: Path) -> None:
    """Publish with `pinbridge bulk`, which has a Python of its own."""
    del python
    status, _, shown = finish(start(server, plan, "--no-pace", "--settle", "0"))
    assert status == 0, shown


def main(arguments: Sequence[str]) -> None:
    """Run both and print; a row without its pin, or with two, is an error."""
    rows, pictures, delay = (
        *map(int, arguments),
        *(ROWS, PICTURES, DELAY)[len(arguments) :],
    )
    python = Environments().official.python
    for milliseconds in (0, delay):
        rates: dict[str, float] = {}
        for name, run in (("official SDK", run_loop), ("pinbridge bulk", run_bulk)):
            with TemporaryDirectory() as folder, running_sandbox(*SETTINGS) as server:
                plan = write_plan(Path(folder) / "plan", rows, pictures)
                enterprise(server)
                rule = {"kind": "delay", "path": "/v1/*", "seconds": milliseconds / 1000}
                server.control("PUT", "/faults", {"rules": [rule] if milliseconds else []})
                begin = time.monotonic()
                run(server, plan, python)
                rates[name] = rows / (time.monotonic() - begin)
                server.control("DELETE", "/faults")
                figures = Figures()
                check(server, figures)
                assert (figures.pins, figures.assets) == (rows, pictures), figures
        loop, ours = rates.values()
        print(
            f"answers after {milliseconds} ms, {rows:,} rows with {pictures:,} pictures:"
            f" {', '.join(f'{name} {rate:,.0f} rows a second' for name, rate in rates.items())};"
            f" {ours / loop:.1f} times as many"
        )
        # Without a delay, starting the command takes longer than sending a short plan.
        assert not milliseconds or ours > loop


if __name__ == "__main__":
    main(sys.argv[1:])

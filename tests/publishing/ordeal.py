"""Publish a plan through faults, kills and lost ledgers, and measure it.

Usage: python -m tests.publishing.ordeal [ROWS [PICTURES [KILLS]]]

Each part is a program of its own, as cron starts it: `pinbridge bulk`. The server is a process too.
"""

from __future__ import annotations

import csv
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs

from pinbridge import PinbridgeClient
from tests.acceptance.server import ROOT, Server, running_sandbox
from tests.acceptance.support import png

ROWS, PICTURES, KILLS = 10_000, 1_000, 20
FAULTY = 0.1
SETTINGS = (
    "--rate-per-account=1000000000",
    "--set=rate_account_refill=1000000",
    "--set=rate_global_refill=1000000",
    "--publish-seconds=0.01",
)
MIB = 1024 * 1024


@attrs.define
class Figures:
    """What was measured."""

    rows: int = 0
    pictures: int = 0
    pins: int = 0
    assets: int = 0
    kills: int = 0
    ledgers_lost: int = 0
    runs: int = 0
    seconds: float = 0.0
    peak_mib: float = 0.0
    again_seconds: float = 0.0
    again_processor_seconds: float = 0.0


def write_plan(folder: Path, rows: int, pictures: int) -> Path:
    """Write a plan with pictures on disk; each picture is shown by several rows."""
    folder.mkdir(exist_ok=True)
    for number in range(pictures):
        (folder / f"p{number}.png").write_bytes(png(f"picture {number}", size=20_000))
    plan = folder / "plan.csv"
    with plan.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "title", "media", "board", "link", "description"))
        writer.writerows(
            (
                f"sku-{number}",
                f"Product {number}",
                f"p{number % pictures}.png",
                "Travel",
                f"https://shop.example/{number}",
                f"What there is to say about product {number}. " * 5,
            )
            for number in range(rows)
        )
    return plan


def faults(share: float) -> list[dict[str, Any]]:
    """Make rules that break this share of the requests, before and after they are processed."""
    kinds: Sequence[Mapping[str, Any]] = (
        {"kind": "status", "status": 503},
        {"kind": "status", "status": 500, "processed": True},
        {"kind": "drop_before"},
        {"kind": "drop_after"},
        {"kind": "truncate"},
    )
    return [{**kind, "path": "/v1/*", "probability": share / len(kinds)} for kind in kinds]


def start(server: Server, plan: Path, *options: str) -> subprocess.Popen[str]:
    """Start a run."""
    environment = {
        **os.environ,
        "PINBRIDGE_BASE_URL": server.base_url,
        "PINBRIDGE_API_KEY": server.start["api_key"],
        "PINBRIDGE_MAX_RETRIES": "8",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "pinbridge", "bulk", str(plan), "--json", *options],
        env=environment,
        cwd=plan.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, float, dict[str, Any]]:
    """Wait for a run; return its status, its peak memory in MiB and what it printed."""
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, peak_of(process.pid))
        time.sleep(0.05)
    assert process.stdout is not None
    with process.stdout as stdout:
        text = stdout.read()
    return process.returncode, peak, json.loads(text) if text.strip() else {}


def peak_of(pid: int) -> float:
    """Return the most memory that a process had, in MiB."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("utf-8")
    except OSError:
        return 0.0
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(found[0]) / 1024 if found else 0.0


def processor_seconds() -> float:
    """Return how long programs that have ended were on a processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def forget(plan: Path) -> None:
    """Lose the ledger."""
    for file in plan.parent.glob(f"{plan.name}.ledger*"):
        file.unlink(missing_ok=True)


def kill_often(server: Server, plan: Path, kills: int, figures: Figures, seed: int) -> None:
    """Start runs and kill each at any moment of its work; delete the ledger after each."""
    chance = random.Random(seed)
    before = count(server)
    step = max(1, figures.rows // (kills + 1))
    for number in range(kills):
        process = start(server, plan)
        wanted = before + step * (number + 1) * chance.uniform(0.2, 1.0)
        while process.poll() is None and count(server) < wanted:
            time.sleep(chance.uniform(0.005, 0.05))
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
        forget(plan)
        figures.kills += 1
        figures.ledgers_lost += 1
        figures.runs += 1


def count(server: Server) -> int:
    """Count the pins and uploads that the server has."""
    with PinbridgeClient(**server.credentials, max_retries=30) as client:
        total = client.pins.list_page(limit=1).total or 0
        return total + client.assets.list(limit=1).total


def through_everything(folder: Path, rows: int, pictures: int, kills: int) -> Figures:
    """Publish through faults, kills and lost ledgers; then count what there is."""
    figures = Figures(rows=rows, pictures=pictures)
    plan = write_plan(folder, rows, pictures)
    with running_sandbox(*SETTINGS) as server:
        enterprise(server)
        server.control("PUT", "/faults", {"rules": faults(FAULTY), "seed": 7})
        begin = time.monotonic()
        kill_often(server, plan, kills, figures, seed=3)
        for _ in range(20):
            figures.runs += 1
            status, peak, shown = finish(start(server, plan))
            figures.peak_mib = max(figures.peak_mib, peak)
            if status == 0 and shown["rows"] == {"published": rows}:
                break
        figures.seconds = time.monotonic() - begin
        server.control("DELETE", "/faults")
        begin, processor = time.monotonic(), processor_seconds()
        status, _, shown = finish(start(server, plan, "--exit-status-detail"))
        figures.again_seconds = time.monotonic() - begin
        figures.again_processor_seconds = processor_seconds() - processor
        assert status == 9, shown
        check(server, figures)
    return figures


def check(server: Server, figures: Figures) -> None:
    """Count: each row is one pin, and each picture one upload."""
    with PinbridgeClient(**server.credentials, timeout=60) as client:
        titles = [pin.title for pin in client.pins.iter(page_size=200)]
        figures.pins = len(titles)
        assert len(set(titles)) == len(titles), "a row was published twice"
        figures.assets = client.assets.list(limit=1).total


def enterprise(server: Server) -> None:
    """Give the sandbox's project the plan with the most pins."""
    with PinbridgeClient(**server.credentials) as client:
        project = client.pinterest.list_accounts()[0].workspace_id
    server.control("PATCH", f"/projects/{project}", {"plan": "enterprise"})


def plain(folder: Path, rows: int, pictures: int) -> tuple[float, float]:
    """Publish without faults; return seconds and peak memory in MiB."""
    plan = write_plan(folder, rows, pictures)
    with running_sandbox(*SETTINGS) as server:
        enterprise(server)
        begin = time.monotonic()
        status, peak, shown = finish(start(server, plan, "--no-pace", "--settle", "0"))
        seconds = time.monotonic() - begin
        assert status == 0, shown
        assert shown["created"] == rows
        return seconds, peak


def main(arguments: Sequence[str]) -> None:
    """Run and print."""
    rows, pictures, kills = (*map(int, arguments), *(ROWS, PICTURES, KILLS)[len(arguments) :])
    with TemporaryDirectory() as name:
        folder = Path(name)
        figures = through_everything(folder / "ordeal", rows, pictures, kills)
        print(
            f"{rows:,} rows with {pictures:,} pictures through {FAULTY:.0%} faults,"
            f" {figures.kills} kills and {figures.ledgers_lost} lost ledgers"
        )
        print(f"  pins                {figures.pins:,}")
        print(f"  uploads             {figures.assets:,}")
        print(f"  runs                {figures.runs} in {figures.seconds:,.0f} s")
        print(
            f"  finished plan again {figures.again_seconds:.1f} s,"
            f" {figures.again_processor_seconds:.1f} s of the processor"
        )
        assert (figures.pins, figures.assets) == (rows, pictures)
        _, few = plain(folder / "few", rows // 10, pictures // 10)
        seconds, peak = plain(folder / "plain", rows, pictures)
        print(f"sent without faults   {seconds:,.1f} s, {rows / seconds:,.0f} rows a second")
        print(f"peak memory           {peak:.0f} MiB for {rows:,} rows, {few:.0f} MiB for a tenth")
        assert peak < few + 20


if __name__ == "__main__":
    main(sys.argv[1:])

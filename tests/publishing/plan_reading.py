"""Read, check and place one plan, and print the memory; with few imports, as those take memory too."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from pathlib import Path

from pinbridge.publishing.calendar import Calendar
from pinbridge.publishing.checks import check_plan
from pinbridge.publishing.reading import read_plan


def peak() -> int:
    """Return the most memory that this process had, in MiB; getrusage counts what started it too."""
    status = Path("/proc/self/status").read_text("utf-8")
    found = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(found.split()[1]) >> 10


def main(path: Path) -> None:
    """Print the rows, the problems, the seconds that reading took, and the peak after each part."""
    start, days = dt.date(2026, 12, 1), dt.timedelta(days=3)
    calendar = Calendar(start=start, per_day=1000, link_distance=days)
    began = time.process_time()
    plan = read_plan(path, link="https://e.com/{title}")
    rows = sum(1 for _ in plan)
    read = time.process_time() - began
    peaks = [peak()]
    problems = sum(1 for _ in check_plan(plan))
    peaks.append(peak())
    assert len(calendar.assign(plan)) == rows
    peaks.append(peak())
    print(json.dumps([rows, problems, read, peaks]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

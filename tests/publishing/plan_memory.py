"""Read large plans of every shape, and see how much memory that takes (`make plan-memory`)."""

from __future__ import annotations

import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pinbridge.publishing.checks import check_plan
from pinbridge.publishing.pinterest_csv import HEADER
from pinbridge.publishing.reading import read_plan
from tests.publishing.corpus_files import workbook
from tests.publishing.faults import drawn

TEXT = "A warm and quick description of the thing. " * 5


def cells(number: int) -> list[str]:
    """Make the cells of a row."""
    picture = f"https://cdn.e.com/pics/{number}.jpg"
    link = f"https://e.com/p/{number}"
    return [
        f"Title {number}",
        picture,
        "Board",
        "",
        f"{TEXT}{number}",
        link,
        "2026-12-01T10:00:00",
        "a, b",
    ]


def write_csv(path: Path, count: int) -> None:
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([HEADER, *map(cells, range(count))])


def write_json(path: Path, count: int) -> None:
    with path.open("w") as file:
        rows = (
            json.dumps(dict(zip(HEADER, cells(number), strict=True))) for number in range(count)
        )
        file.write(f"[{next(rows)}")
        file.writelines(f",\n{row}" for row in rows)
        file.write("]")


def write_xlsx(path: Path, count: int) -> None:
    path.write_bytes(workbook([HEADER, *map(cells, range(count))]))


def write_xml(path: Path, count: int) -> None:
    with path.open("w") as file:
        file.write('<rss xmlns:g="http://base.google.com/ns/1.0"><channel>')
        for number in range(count):
            title, picture, _, _, text, link, _, _ = cells(number)
            file.write(
                f"<item><g:id>{number}</g:id><title>{title}</title><link>{link}</link><g:product_type>A</g:product_type>"
                f"<description>&lt;p&gt;{text}</description><g:image_link>{picture}</g:image_link></item>\n"
            )
        file.write("</channel></rss>")


def write_shopify(path: Path, count: int) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Handle", "Title", "Body (HTML)", "Type", "Tags", "Image Src"])
        for number in range(count):
            title, picture, _, _, text, *_ = cells(number)
            writer.writerow([f"h{number}", title, f"<p>{text}", "Chairs", "a", picture])
            writer.writerow([f"h{number}", "", "", "", "", f"{picture}?2"])


def write_folder(path: Path, count: int) -> None:
    for number in range(count):
        folder = path / f"Board {number % 100}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"Picture {number}.jpg").write_bytes(drawn("JPEG"))


SHAPES: dict[str, Callable[[Path, int], None]] = {
    "plan.csv": write_csv,
    "plan.json": write_json,
    "plan.xlsx": write_xlsx,
    "plan.xml": write_xml,
    "shopify.csv": write_shopify,
    "folder": write_folder,
}
MOST_MIB = {"plan.xlsx": 250}


def measure(path: Path) -> None:
    """Read and check a plan, and print what that took."""
    began = time.process_time()
    plan = read_plan(path, link="https://e.com/{title}")
    rows = sum(1 for _ in plan)
    read = time.process_time() - began
    reading = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    problems = sum(1 for _ in check_plan(plan))
    checking = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(json.dumps([rows, problems, read, reading, checking]))


def main() -> None:
    """Measure all shapes with as many rows as the first argument says, 100,000 by default."""
    if len(sys.argv) > 2:
        measure(Path(sys.argv[2]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    failed = False
    for name, write in SHAPES.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            write(path, count)
            command = [sys.executable, "-m", "tests.publishing.plan_memory", "0", os.fspath(path)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
        rows, problems, read, reading, checking = json.loads(done.stdout)
        print(
            f"{name:12} {rows:7,} rows read in {read:5.1f} s of the processor and {reading:4} MiB, checked in"
            f" {checking:4} MiB, {problems} problems"
        )
        failed |= (
            rows != count or bool(problems) or max(reading, checking) > MOST_MIB.get(name, 100)
        )
    sys.exit(failed)


if __name__ == "__main__":
    main()

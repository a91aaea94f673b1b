"""Read, check and place large plans of every shape, take one in, and measure the memory (`make plan-memory`)."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from pinbridge.publishing.pinterest_csv import HEADER
from tests.acceptance.server import running_sandbox
from tests.publishing.corpus_files import workbook
from tests.publishing.faults import drawn
from tests.publishing.ordeal import finish, start

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


def take_in(path: Path) -> float:
    """Let a run with a calendar take in a plan, and return the most memory that it had, in MiB."""
    options = "--baseline --create-boards -C start=2026-12-01 -C per_day=1000 -C link_distance=3d"
    with running_sandbox() as server:
        status, most, shown = finish(start(server, path, *options.split()))
    assert status == 0, shown
    return most


def main() -> None:
    """Measure all shapes with as many rows as the first argument says, 100,000 by default."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    failed = False
    for name, write in SHAPES.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            write(path, count)
            command = [sys.executable, "-m", "tests.publishing.plan_reading", os.fspath(path)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            rows, problems, read, peaks = json.loads(done.stdout)
            reading, checking, placing = peaks
            print(
                f"{name:12} {rows:7,} rows read in {read:5.1f} s of the processor and {reading:4} MiB, checked in"
                f" {checking:4} MiB, placed in {placing:4} MiB, {problems} problems"
            )
            if name == "plan.csv":
                taking_in = take_in(path)
                print(f"{name:12} {rows:7,} rows taken in by a run in {taking_in:4.0f} MiB")
                peaks.append(taking_in)
        failed |= rows != count or bool(problems) or max(peaks) > MOST_MIB.get(name, 100)
    sys.exit(failed)


if __name__ == "__main__":
    main()

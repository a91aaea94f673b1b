"""Put faults into a good plan, one a row, and count how many the checks find (`make plan-faults`)."""

from __future__ import annotations

import csv
import datetime as dt
import io
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from pinbridge.publishing.checks import check_plan
from pinbridge.publishing.reading import read_plan
from pinbridge.publishing.rows import BadCell
from tests.publishing.corpus_files import JPEG

NOW = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
HEADER = [
    "SKU",
    "Image",
    "Title",
    "Board",
    "Description",
    "Link",
    "Publish date",
    "Alt text",
    "Thumbnail",
    "Dominant color",
]
BOARDS = ("Kitchen", "Living room", "Garden", "Recipes / Soups")
WEBP = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc\xf8\x0f\0\1\1\1\0\x1b\xb6\xeeV"
    b"\0\0\0\0IEND\xaeB`\x82"
)


def drawn(format_: str) -> bytes:
    """Draw a picture that is large enough."""
    buffer = io.BytesIO()
    Image.new("RGB", (200, 300), (200, 30, 30)).save(buffer, format_)
    return buffer.getvalue()


FILES = {
    "good.jpg": drawn("JPEG"),
    "good.png": drawn("PNG"),
    "good.webp": drawn("WEBP"),
    "small.jpg": JPEG,
    "empty.jpg": b"",
    "text.jpg": b"<html><body>404 not found</body></html>",
    "cut.jpg": JPEG[:-30],
    "cut.png": PNG[:-6],
    "cut.webp": WEBP[:-9],
    "photo.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40,
    "scan.tif": b"II*\0" + b"\1\2\0\4" * 20,
    "page.pdf": b"%PDF-1.7\n" + b"\1\2\0\4" * 20,
    "cut.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\xff\xffmdat",
}
Row = dict[str, str]
Fault = Callable[[Row, random.Random], "str | None"]
"""Spoils a row, and returns the column where that is to be found; None for the row as a whole."""


def _set(column: str, *values: str) -> Fault:
    def spoil(row: Row, dice: random.Random) -> str:
        row[column] = dice.choice(values)
        return column

    return spoil


def _edit(column: str, edit: Callable[[str], str]) -> Fault:
    def spoil(row: Row, _: random.Random) -> str:
        row[column] = edit(row[column])
        return column

    return spoil


FAULTS: dict[str, Fault] = {
    "title missing": _set("Title", "", "  "),
    "title too long": _edit("Title", lambda text: text + " very" * 25),
    "title no value": _set("Title", "#N/A", "#REF!", "nan", "NULL", "{title}", "undefined"),
    "title in the wrong encoding": _edit(
        "Title", lambda text: f"{text} f\u00c3\u00bcr 5 \u00e2\u201a\u00ac"
    ),
    "title lost characters": _edit("Title", lambda text: f"{text} f\ufffdr"),
    "title is a URL": _set("Title", "https://e.com/1"),
    "description too long": _edit("Description", lambda text: text * 50),
    "description in the wrong encoding": _set("Description", "It\u00e2\u20ac\u2122s warm"),
    "description no value": _set("Description", "#VALUE!", "#NAME?", "None"),
    "link without scheme": _set("Link", "www.e.com/a", "e.com", "//e.com/a"),
    "link of another scheme": _set("Link", "ftp://e.com/a", "mailto:a@e.com", "javascript:x()"),
    "link mistyped": _set("Link", "https//e.com/a", "https:/e.com/a", "htps://e.com", "https://"),
    "link with a bad host": _set(
        "Link", "https://e com/a", "https://e..com/a", "https://shop/a", "https://e.com:x/a"
    ),
    "link too long": _edit("Link", lambda text: f"{text}?{'a' * 2100}"),
    "link no value": _set("Link", "#N/A", "TBD", "n/a"),
    "media missing": _set("Image", ""),
    "file missing": _set("Image", "gone.jpg", "pics/none.png", "GOOD.JPG"),
    "file empty": _set("Image", "empty.jpg"),
    "file of another kind": _set("Image", "text.jpg", "photo.heic", "scan.tif", "page.pdf", "."),
    "file small": _set("Image", "small.jpg"),
    "file cut off": _set("Image", "cut.jpg", "cut.png", "cut.webp", "cut.mp4"),
    "media address mistyped": _set(
        "Image", "https:///a.jpg", "https://e..com/a.jpg", "ftp://e.com/a.jpg", "https://cdn/a.jpg"
    ),
    "media address of a page": _set(
        "Image", "https://e.com/a.html", "https://e.com/a.pdf", "https://e.com/a.svg"
    ),
    "board missing": _set("Board", "", " "),
    "board too long": _set("Board", "B" * 181),
    "board misspelt": _set("Board", "Kichen", "Living  rom", "Gardn"),
    "board no value": _set("Board", "#REF!", "undefined"),
    "date of another order": _set(
        "Publish date", "24/12/2026", "12/24/2026", "24.12.2026", "Dec 24, 2026"
    ),
    "date impossible": _set(
        "Publish date", "2026-02-31", "2026-13-01", "2026-12-01T25:00", "2026-12-01T10:61"
    ),
    "date no date": _set("Publish date", "soon", "46380.75", "tomorrow", "2026-12"),
    "date too far": _set("Publish date", "2062-12-01", "2226-01-01"),
    "date passed": _set("Publish date", "2025-12-01", "1970-01-01"),
    "alt text too long": _edit("Alt text", lambda _: "word " * 120),
    "cover for a picture": _set("Thumbnail", "0:05", "good.png"),
    "cover missing": _set("Thumbnail", "none.jpg"),
    "colour": _set("Dominant color", "red", "#12345", "rgb(1,2,3)"),
}
ROW_FAULTS = ("more cells", "broken quotes", "repeated id", "title and link again")


def good_row(number: int, dice: random.Random) -> Row:
    """Make a row without a fault."""
    files = (
        "good.jpg",
        "good.png",
        "good.webp",
        f"https://cdn.e.com/{number}.jpg",
        f"https://cdn.e.com/i?n={number}",
    )
    dates = ("", "2026-12-24", "2026-12-01T09:30:00", "2027-01-05T18:00:00+01:00")
    values = (
        f"S-{number}",
        dice.choice(files),
        f"Pot no. {number} \u2013 f\u00fcr 5 \u20ac",
        dice.choice(BOARDS),
        "Red, and large.\nIt\u2019s \u201cgood\u201d.",
        f"https://e.com/pots/{number}",
        dice.choice(dates),
        "A pot",
        "",
        dice.choice(("", "#aabbcc")),
    )
    return dict(zip(HEADER, values, strict=True))


def write_plan(
    folder: Path, count: int, seed: int
) -> tuple[Path, dict[int, tuple[str, str | None]]]:
    """Write a plan in which every second row has a fault.

    Returns:
        The plan, and the fault and its column by line.
    """
    dice = random.Random(seed)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    path = folder / "plan.csv"
    planted: dict[int, tuple[str, str | None]] = {}
    line = 2
    before: list[Row] = []
    names = [*FAULTS, *ROW_FAULTS]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for number in range(2 * count):
            row = good_row(number, dice)
            if number % 2 and len(before) > 20:
                name = names[(number // 2) % len(names)]
                planted[line] = (name, _plant(file, writer, row, name, dice, before))
            else:
                writer.writerow(row.values())
                before.append(row)
            line += sum(cell.count("\n") for cell in row.values()) + 1
    return path, planted


def _plant(file, writer, row: Row, name: str, dice: random.Random, before: list[Row]) -> str | None:  # type: ignore[no-untyped-def]
    if name in FAULTS:
        column = FAULTS[name](row, dice)
        writer.writerow(row.values())
        return column
    other = dice.choice(before)
    match name:
        case "more cells":
            writer.writerow([*row.values(), "and more"])
        case "broken quotes":
            row["Description"] = ""
            file.write(",".join(row.values()).replace("Pot", '"Pot" x') + "\r\n")
        case "repeated id":
            row |= {"SKU": other["SKU"], "Board": other["Board"]}
            writer.writerow(row.values())
            return "SKU"
        case _:
            row |= {"Title": other["Title"], "Link": other["Link"]}
            writer.writerow(row.values())
            return "Title"
    return None


def count_found(count: int, seed: int = 0) -> tuple[Counter[str], Counter[str], list[BadCell]]:
    """Plant faults and look for them.

    Returns:
        Planted and found by the fault's name, and what was said of rows without a fault.
    """
    with tempfile.TemporaryDirectory() as folder:
        path, planted = write_plan(Path(folder), count, seed)
        cells = list(check_plan(read_plan(path), now=NOW))
    found: Counter[str] = Counter()
    false_alarms = [cell for cell in cells if cell.place.line not in planted]
    places = {(cell.place.line, column) for cell in cells for column in (cell.place.column, None)}
    for line, (name, column) in planted.items():
        found[name] += (line, column) in places
    return Counter(name for name, _ in planted.values()), found, false_alarms


def main() -> None:
    """Plant as many faults as the first argument says, 1,000 by default."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    began = time.perf_counter()
    planted, found, false_alarms = count_found(count + 11)
    for name, number in planted.items():
        print(f"{name:36} {found[name]:4} of {number:4}")
    print(
        f"{found.total()} of {planted.total()} faults found, {len(false_alarms)} false alarms,"
        f" in {time.perf_counter() - began:.1f} s"
    )
    sys.exit(found.total() < 0.95 * planted.total() or bool(false_alarms))


if __name__ == "__main__":
    main()

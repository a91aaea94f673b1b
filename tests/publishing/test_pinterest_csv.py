"""Any plan can be written as the CSV file that Pinterest's own bulk upload takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pinbridge.publishing.pinterest_csv import write_pinterest_csv
from pinbridge.publishing.reading import read_plan
from tests.publishing.corpus_files import Case, cases

CASES = [case for case in cases() if case.name != "pinbridge-full.csv"]
FIELDS = ("title", "board", "section", "link", "keywords", "publish_at", "cover_seconds")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_is_written_reads_the_same(case: Case, tmp_path: Path) -> None:
    source = tmp_path / case.name
    case.write(source)
    rows = list(read_plan(source, **case.options))
    written = write_pinterest_csv(
        rows, tmp_path / "out.csv", address_of=lambda path: f"https://cdn.e.com/{path.name}"
    )
    again = list(read_plan(written.files[0]))
    repeated = {cell.place.line for cell in written.left_out if cell.rule == "title_repeated"}
    kept = [row for row in rows if row.place.line not in repeated][: len(again)]
    assert written.rows == len(again) == len(rows) - len(written.left_out)
    assert [[getattr(row, field) for field in FIELDS] for row in again] == [
        [getattr(row, field) for field in FIELDS] for row in kept
    ]


def test_what_pinterest_would_not_take_is_left_out_and_named(tmp_path: Path) -> None:
    rows = [
        {"image": "https://e.com/a.jpg", "title": "A", "board": "B"},
        {"image": "local.jpg", "title": "C", "board": "B"},
        {"image": "https://e.com/b.jpg", "title": "a", "board": "B"},
        {"image": "https://e.com/b.jpg", "title": "", "board": "B"},
    ]
    written = write_pinterest_csv(read_plan(rows), tmp_path / "out.csv")
    assert written.rows == 1
    assert [cell.rule for cell in written.left_out] == [
        "media_local",
        "title_repeated",
        "title_missing",
    ]


def test_many_rows_go_to_several_files(tmp_path: Path) -> None:
    rows = [
        {
            "image": f"https://e.com/{n}.jpg",
            "title": f"T{n}",
            "board": "B",
            "description": "x" * 600,
        }
        for n in range(5)
    ]
    written = write_pinterest_csv(read_plan(rows), tmp_path / "out.csv", rows_per_file=2)
    assert [file.name for file in written.files] == ["out.csv", "out-2.csv", "out-3.csv"]
    counts = [len(list(read_plan(file))) for file in written.files]
    assert counts == [2, 2, 1]
    assert {len(row.description) for file in written.files for row in read_plan(file)} == {500}

"""The offline checks find what is wrong with a plan, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pinbridge.publishing.checks import check_plan
from pinbridge.publishing.media_files import problem_of
from pinbridge.publishing.reading import read_plan
from tests.publishing import faults
from tests.publishing.corpus_files import JPEG


def test_nearly_all_planted_faults_are_found_at_their_place() -> None:
    planted, found, false_alarms = faults.count_found(211)
    assert false_alarms == []
    assert set(planted) == {*faults.FAULTS, *faults.ROW_FAULTS}
    assert found.total() >= 0.95 * planted.total()
    assert [name for name in planted if not found[name]] == []


def checked(folder: Path, content: str) -> list[str]:
    path = folder / "plan.csv"
    path.write_text(content, "utf-8")
    (folder / "a.jpg").write_bytes(faults.drawn("JPEG"))
    return [
        f"{cell.place.line} {cell.rule}" for cell in check_plan(read_plan(path), now=faults.NOW)
    ]


def test_rows_that_would_be_taken_for_another_are_found(tmp_path: Path) -> None:
    text = (
        "image,title,board,link\n"
        "a.jpg,A,B,https://e.com/1\n"
        "a.jpg,C,B,https://e.com/2\n"
        "a.jpg,C,D,https://e.com/3\n"
        "https://e.com/a.jpg,A,B,https://e.com/1/?utm_source=x\n"
        "https://e.com/b.jpg,X,B,\n"
        "https://e.com/b.jpg,X,B,\n"
    )
    assert checked(tmp_path, text) == ["3 repeated", "5 repeated_title_and_link", "7 repeated"]


def test_the_same_pin_on_several_boards_is_no_mistake(tmp_path: Path) -> None:
    rows = "".join(f"a.jpg,A,Board {name},\n" for name in ("one", "two", "three"))
    assert checked(tmp_path, f"image,title,board,link\n{rows}") == []


def test_only_whole_cells_are_no_value(tmp_path: Path) -> None:
    titles = [
        "TODO list",
        "Nan's kitchen",
        "None of these",
        "Say {name}",
        "TODO",
        "n/a",
        " #REF! ",
        "{name}",
    ]
    lines = [f"{title},a.jpg,Home" for title in titles]
    found = checked(tmp_path, "\n".join(["title,media,board", *lines]))
    assert [one for one in found if "repeated" not in one] == [
        "6 no_value",
        "7 no_value",
        "8 no_value",
        "9 no_value",
    ]


def test_what_a_plan_lacks_as_a_whole_comes_first(tmp_path: Path) -> None:
    assert checked(tmp_path, "image,title\na.jpg,A\n") == ["0 board_column"]


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (JPEG + b"\0" * 100, None),
        (b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x10moov\0\0\0\0\0\0\0\0\0\0\0\0mdat", None),
        (b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08mdat", "media_damaged"),
        (b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", None),
        (b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1", "media_damaged"),
    ],
)
def test_files_are_looked_at_to_their_end(tmp_path: Path, content: bytes, rule: str | None) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    trouble = problem_of(path)
    assert (trouble and trouble.rule) == rule


def test_a_size_is_told_in_the_unit_of_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    os.truncate(path, 210_000_000)
    problem = problem_of(path)
    assert problem is not None
    assert (problem.rule, problem.message) == (
        "media_too_large",
        "has 210 MB; the limit is 200 MB",
    )

"""Files of the shapes that people have are recognised without a word about their columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from pinbridge.publishing.reading import read_plan
from tests.publishing.corpus_files import Case, cases

CASES = list(cases())


def test_the_corpus_is_large_enough() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_file_is_recognised_and_read(case: Case, tmp_path: Path) -> None:
    path = tmp_path / case.name
    case.write(path)
    plan = read_plan(path, **case.options)
    assert plan.kind == case.kind
    assert plan.problems == []
    rows = list(plan)
    assert [str(problem) for row in rows for problem in row.problems] == []
    folder = path if path.is_dir() else tmp_path
    found = [
        {
            field: row.file.relative_to(folder).as_posix()
            if field == "file" and row.file
            else getattr(row, field)
            for field in expected
        }
        for row, expected in zip(rows, case.rows, strict=True)
    ]
    assert found == list(case.rows)

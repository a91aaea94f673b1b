"""Plans are read as rows, with a report of what each column was taken for."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from pinbridge.errors import InvalidInputError
from pinbridge.publishing.reading import read_plan
from pinbridge.publishing.rows import PlanError, Row

PINTEREST = (
    "Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords\n"
    'Soup,https://e.com/a b.jpg,Home / Kitchen,0:05,Hot,https://e.com/s,2026-10-05T09:00,"a, #b, A"\n'
)


def write(folder: Path, text: str, name: str = "plan.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_pinterests_own_csv(tmp_path: Path) -> None:
    plan = read_plan(write(tmp_path, PINTEREST))
    assert plan.kind == "Pinterest bulk CSV"
    assert [use.field for use in plan.columns] == [
        "title",
        "media",
        "board",
        "cover",
        "description",
        "link",
        "publish_at",
        "keywords",
    ]
    (row,) = plan
    assert row.title == "Soup"
    assert row.media == "https://e.com/a%20b.jpg"
    assert (row.board, row.section) == ("Home", "Kitchen")
    assert row.cover_seconds == 5
    assert row.publish_at == dt.datetime(2026, 10, 5, 9, tzinfo=dt.UTC)
    assert row.keywords == ("a", "b")
    assert row.is_publishable


def test_every_bad_cell_is_found_with_its_place(tmp_path: Path) -> None:
    text = "file;title;board;date;link\nx.jpg;;B;13/1/2026;nowhere\n"
    (row,) = read_plan(write(tmp_path, text))
    assert [(str(p.place), p.rule) for p in row.problems] == [
        ("plan.csv, line 2, column 'date' (4)", "date_unreadable"),
        ("plan.csv, line 2, column 'title' (2)", "title_missing"),
        ("plan.csv, line 2, column 'link' (5)", "link_address"),
    ]
    assert not row.is_publishable
    assert row.media == tmp_path / "x.jpg"
    assert row.file == tmp_path / "x.jpg"


def test_a_row_that_is_broken_does_not_hide_the_next(tmp_path: Path) -> None:
    text = 'image,title,board\na.jpg,"A" b,B\nb.jpg,B,B\nc.jpg,C,B,more\n'
    rows = list(read_plan(write(tmp_path, text)))
    assert [[p.rule for p in row.problems][:1] for row in rows] == [
        ["broken_quotes"],
        [],
        ["too_many_cells"],
    ]
    assert [row.place.line for row in rows] == [2, 3, 4]


def test_a_mapping_wins_over_names_that_are_known(tmp_path: Path) -> None:
    text = "Title,Kopf,image,board,Notes\nA,B,a.jpg,C,D\n"
    plan = read_plan(write(tmp_path, text), mapping={"kopf": "title", "Notes": None})
    (row,) = plan
    assert row.title == "B"
    assert str(plan.columns[0]) == "Title: not used ('Kopf' already gives the title)"
    with pytest.raises(PlanError, match="choose from: id, key"):
        read_plan(write(tmp_path, text), mapping={"Kopf": "headline"})
    (problem,) = read_plan(write(tmp_path, text), mapping={"Kop": "title"}).problems
    assert problem.rule == "column_unknown"


def test_templates_and_parameters_of_links(tmp_path: Path) -> None:
    text = "sku,name,image,type\n7,Reddish chair,https://e.com/c.jpg,Chairs & co\n"
    plan = read_plan(
        write(tmp_path, text),
        title="{name:9} ({sku})",
        link="https://e.com/p/{name}?x=1",
        board="{kind|=All}",
        board_map={"all": "Shop / New"},
        utm="source=pinterest&utm_campaign={type}",
    )
    (row,) = plan
    assert row.title == "Reddish\u2026 (7)"
    assert (
        row.link
        == "https://e.com/p/Reddish%20chair?x=1&utm_source=pinterest&utm_campaign=Chairs+%26+co"
    )
    assert (row.board, row.section) == ("Shop", "New")


def test_rows_from_code() -> None:
    ready = Row(id="7", place=next(iter(read_plan([{"title": "x"}]))).place, title="T", board="B")
    given = [
        {
            "title": "A",
            "image_url": "https://e.com/a.jpg",
            "board_id": 5,
            "related_terms": ["x", "y"],
            "run_at": dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        },
        ready,
        5,
    ]
    plan = read_plan(given)
    first, second, third = plan
    assert (first.board, first.keywords, first.publish_at) == (
        "5",
        ("x", "y"),
        dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
    )
    assert [p.rule for p in second.problems] == ["media_missing"]
    assert third.problems[0].rule == "row_type"
    assert len(list(plan)) == 3


@pytest.mark.anyio
async def test_rows_from_an_async_iterable() -> None:
    async def rows() -> AsyncIterator[dict[str, str]]:
        yield {"title": "A", "image": "a.jpg", "board": "B"}

    plan = read_plan(rows())
    assert [row.title async for row in plan] == ["A"]
    with pytest.raises(PlanError, match="async for"):
        next(iter(plan))


def test_what_is_given_twice_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, '{"title": "A", "image": "a.jpg", "title": "B"}', "plan.jsonl")
    (row,) = read_plan(path, board="B")
    assert str(row.problems[0]).startswith("plan.jsonl, line 1: is not valid JSON: 'title' is")
    rows = '[{"title": "A", "image": "a.jpg"}, {"title": "B", "title": "C"}]'
    _, row = read_plan(write(tmp_path, rows, "plan.json"), board="B")
    assert "'title' is given twice; fix it in a JSON editor" in str(row.problems[0])
    for given in (
        {"mapping": {"Kopf": "title", "kopf": "link"}},
        {"board_map": {"Chairs": "A", "chairs": "B"}},
        {"utm": "source=a&utm_source=b"},
    ):
        with pytest.raises(InvalidInputError, match="is given twice"):
            read_plan([], **given)  # type: ignore[arg-type]

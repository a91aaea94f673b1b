"""Readers refuse what is hostile or no plan, and say where a file breaks."""

from __future__ import annotations

import json
import os
import struct
import time
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge.publishing.checks import check_plan
from pinbridge.publishing.inputs import json_rows
from pinbridge.publishing.inputs.embedded import texts_of
from pinbridge.publishing.inputs.html import pictures_of, plain_text
from pinbridge.publishing.reading import read_plan
from pinbridge.publishing.rows import PlanError
from pinbridge.publishing.templates import Template, shortened
from tests.publishing import plan_memory
from tests.publishing.corpus_files import workbook
from tests.support.memory import lowest_peak

RSS = '<rss version="2.0"><channel><item><title>A</title><link>https://e.com</link>{}</item>'


def problems(folder: Path, name: str, content: str) -> list[str]:
    path = folder / name
    path.write_text(content, "utf-8")
    return [str(problem) for row in read_plan(path, board="B") for problem in row.problems]


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "https://e.com/x.dtd">',
    ],
)
def test_xml_that_declares_entities_is_refused(tmp_path: Path, declared: str) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(f"<!DOCTYPE rss [{declared}]>{RSS.format('')}</channel></rss>")
    with pytest.raises(PlanError, match="declares entities, which is not safe; remove its DOCTYPE"):
        read_plan(path)


def test_xml_that_breaks_gives_the_items_before_it(tmp_path: Path) -> None:
    text = f"{RSS.format('')}\n<item><title>B</item></channel></rss>"
    _, last = problems(tmp_path, "feed.xml", text)
    assert last.startswith("feed.xml, line 2: is not well-formed XML: mismatched tag")


def test_json_that_breaks_gives_the_rows_before_it(tmp_path: Path) -> None:
    row = {"title": "A", "image": "a.jpg", "board": "B"}
    text = json.dumps([row, row], indent=1)
    assert problems(tmp_path, "a.json", text) == []
    found = problems(tmp_path, "a.json", text[:-3])
    assert found[0].startswith("a.json, line 7: is not valid JSON: ")
    found = problems(tmp_path, "a.jsonl", f"{json.dumps(row)}\n{{\n5\n{json.dumps(row)}\n")
    assert [line.partition(":")[0] for line in found] == ["a.jsonl, line 2", "a.jsonl, line 3"]


@given(
    st.lists(
        st.dictionaries(st.text(min_size=1), st.text() | st.floats(allow_nan=False) | st.none())
    ),
    st.sampled_from([None, 1]),
    st.integers(1, 40),
)
def test_arrays_are_read_whatever_the_size_of_a_chunk(
    tmp_path_factory: pytest.TempPathFactory,
    items: list[dict[str, object]],
    indent: int | None,
    chunk: int,
) -> None:
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(json.dumps(items, indent=indent), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_rows, "_CHUNK", chunk)
        records = list(json_rows.json_array(path, "a.json", "utf-8"))
    assert [record.problem for record in records] == [None] * len(items)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"", "a.csv is empty"),
        ("a.csv", b" \n\n", "a.csv is empty"),
        ("a.pdf", b"%PDF-1.7\n", "a.pdf is a PDF, not a plan"),
        (
            "a.jpg",
            b"\xff\xd8\xff\xe0 123456789",
            "is image/jpeg, not a plan; for pictures, give their folder",
        ),
        ("a.bin", b"ab\0\1\2", "a.bin is a binary file"),
        (
            "a.html",
            b"<!DOCTYPE html><html></html>",
            "is a web page; give the feed or sitemap itself",
        ),
        (
            "a.xml",
            b"<sitemapindex><sitemap/></sitemapindex>",
            "is a sitemap index; give one of its sitemaps",
        ),
        ("a.xml", b"<config/>", r"has no items of a known kind \(config\)"),
        ("a.xlsx", b"PK\x03\x04 no archive", "can't read a.xlsx"),
    ],
)
def test_what_is_no_plan_is_refused(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PlanError, match=message):
        read_plan(path)


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match=r"can't read none\.csv: No such file"):
        read_plan(tmp_path / "none.csv")


def test_a_sheet_that_unpacks_to_gigabytes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([["Title"], ["A"]]))
    assert zipfile.is_zipfile(path)
    monkeypatch.setattr("pinbridge.publishing.inputs.tables._MAX_UNPACKED", 100)
    with pytest.raises(PlanError, match="save it as CSV, which is read row by row"):
        read_plan(path)


def test_a_table_may_stand_anywhere_in_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([["Image", "Title", "Board"], ["a.jpg", "", "B"]], top=4, left="C"))
    (row,) = read_plan(path)
    assert str(row.problems[0].place) == "a.xlsx, line 5, column 'Title' (4)"


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    whole = workbook([["Image", "Title", "Board"], ["a.jpg", "A", "B"]])
    for damaged in (
        whole.replace(b"PK\1\2", b"PK\1\1"),
        whole[:200],
        whole.replace(b"PK\1\2\x14\3\x14", b"PK\1\2\x14\3\xff"),
    ):
        path.write_bytes(damaged)
        with pytest.raises(
            PlanError, match=r"can't read a\.xlsx: .*; open it in a spreadsheet program"
        ):
            read_plan(path)


def test_a_sheet_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([["Image", "Title", "Board"], ["a.jpg", "A", "B"]]))
    assert [row.place.line for row in read_plan(path, sheet="Pins")] == [2]
    with pytest.raises(PlanError, match=r"a\.xlsx has no sheet 'Other'; it has Pins"):
        read_plan(path, sheet="Other")


@pytest.mark.parametrize(
    ("content", "rules"),
    [
        ("Handle,Title,Image Src,Type\na,A,https://e.com/a.jpg,B\n", ["link_rule"]),
        ("some,words\na,b\n", ["media_column", "board_column"]),
        ("image,title\na.jpg,b\n", ["board_column"]),
    ],
)
def test_what_a_plan_lacks_as_a_whole_is_said_once(
    tmp_path: Path, content: str, rules: list[str]
) -> None:
    path = tmp_path / "plan.csv"
    path.write_text(content)
    plan = read_plan(path)
    assert [problem.rule for problem in plan.problems] == rules
    assert not any(row.is_publishable for row in plan)


def test_a_link_rule_may_be_none(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Handle,Title,Image Src,Type\na,A,https://e.com/a.jpg,B\n")
    plan = read_plan(path, link="")
    assert plan.problems == []
    assert [row.link for row in plan] == [""]


def test_what_is_not_meant_to_be_published_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Handle,Title,Image Src,Type,Status\na,A,https://e.com/a.jpg,B,draft\n")
    plan = read_plan(path)
    assert list(plan) == []
    assert dict(plan.left_out) == {"its status is draft": 1}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A < B & C", "A < B & C"),
        ("A &amp; B", "A & B"),
        ("<p>A<br>B</p><script>x()</script><p> C  D</p>", "A\nB\nC D"),
        ("<ul><li>A</li><li>B</li></ul>", "A\nB"),
        ("A</p>", "A"),
    ],
)
def test_html_becomes_what_people_read(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@given(st.text(), st.integers(2, 200))
def test_a_shortened_text_is_no_longer_than_it_may_be(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert short == text or short.endswith("\u2026")


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_a_template_is_filled_or_refused(text: str, values: dict[str, str]) -> None:
    with suppress(PlanError):
        Template(text).fill(values)


@pytest.mark.parametrize("name", ["plan.csv", "plan.xml"])
def test_a_plan_is_read_row_by_row(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    plan_memory.SHAPES[name](path, 2000)
    limit = 550_000

    def read() -> None:
        rows = iter(read_plan(path, link="https://e.com"))
        next(rows)
        tracemalloc.clear_traces()  # the beginning of a file is read in one piece
        assert sum(1 for _ in rows) == 1999

    assert lowest_peak(read, limit) < limit < path.stat().st_size


def test_the_encoding_of_a_file_can_be_told(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes("image,title,board\na.jpg,\u0141\u00f3d\u017a,B\n".encode("cp1250"))
    assert [row.title for row in read_plan(path, encoding="cp1250")] == ["\u0141\u00f3d\u017a"]
    path = tmp_path / "feed.xml"
    path.write_bytes(f"{RSS.format('')}</channel></rss>".replace("A<", "\u00c4<").encode("latin-1"))
    rows = list(read_plan(path, encoding="iso-8859-1"))
    assert [row.title for row in rows] == ["\u00c4"]
    with pytest.raises(PlanError, match="not well-formed"):
        read_plan(path)
    with pytest.raises(PlanError, match="'utf-9' is not an encoding"):
        read_plan(path, encoding="utf-9")
    with pytest.raises(PlanError, match="';;' is not one character"):
        read_plan(path, delimiter=";;")


STARTS = [
    "",
    "image,title,board\n",
    "<rss><channel><item><title>",
    '[{"title":',
    '{"title": "A"}\n',
    "\ufeffTitle;Media URL;Pinterest board\n",
]


@given(
    st.sampled_from(STARTS),
    st.text() | st.from_regex(r'[<>&"\',;\[\]{}:!/a-c\n]*', fullmatch=True),
    st.binary(max_size=20),
)
def test_whatever_a_file_holds_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, start: str, text: str, tail: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "plan"
    path.write_bytes(start.encode() + text.encode("utf-8", "surrogatepass") + tail)
    with suppress(PlanError):
        plan = read_plan(path, title="{title|slug}", utm="source=x", pictures="all")
        for cell in check_plan(plan):
            assert str(cell)


@pytest.mark.anyio
async def test_a_file_can_be_read_with_async_for(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("image,title,board\na.jpg,A,B\n")
    assert [row.title async for row in read_plan(path)] == ["A"]


@pytest.mark.parametrize(
    "part", ["<a", "<a <", "<a b='", "<a\n=", "<!--", "<img src=", "</a", "<p "]
)
def test_html_that_is_never_closed_takes_no_longer_than_other_text(part: str) -> None:
    text = part * 30_000
    started = time.process_time()
    plain_text(text)
    plain_text(f"<b>x</b>{text}")
    assert pictures_of(f"<img src=a.jpg>{text}") == ["a.jpg"]
    row = {"title": text, "image_url": "https://e.com/a.jpg", "board": "B"}
    assert list(check_plan(read_plan([row])))
    # Minutes where the time grows with the square of the length.
    assert time.process_time() - started < 5


def test_a_number_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_rows, "_MAX_ITEM", 1 << 18)
    found = problems(tmp_path, "a.json", "[1." + "1" * (1 << 20))
    assert "an item is too long" in found[0]


def test_one_line_that_is_nested_too_deeply_does_not_end_the_plan(tmp_path: Path) -> None:
    deep = '{"title": "A", "x": ' + "[" * 900 + "]" * 900 + "}"
    (tmp_path / "a.jsonl").write_text(
        f'{deep}\n{{"title": "B", "image_url": "https://e.com/a.jpg"}}\n'
    )
    rows = list(read_plan(tmp_path / "a.jsonl", board="B"))
    assert [row.title for row in rows if row.is_publishable] == ["B"]


@pytest.mark.parametrize(
    ("field", "text", "rule"),
    [
        ("image_url", "~nobody-of-this-name/a.jpg", "media_path"),
        ("cover", "~nobody-of-this-name/a.jpg", "media_path"),
        ("publish_at", "9999-12-31T23:59-12:00", "date_impossible"),
        ("publish_at", "0001-01-01T00:00+14:00", "date_impossible"),
        ("title", "half \ud800", "bad_encoding"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(field: str, text: str, rule: str) -> None:
    row = {"title": "A", "image_url": "https://e.com/a.jpg", "board": "B", field: text}
    assert [found.rule for one in read_plan([row]) for found in one.problems] == [rule]


def test_a_moment_of_thousands_of_digits_is_no_moment() -> None:
    for text in ("9" * 5000, "9" * 5000 + ":00:00"):
        row = {"title": "A", "image_url": "https://e.com/a.mp4", "board": "B", "cover": text}
        assert [one.cover_seconds for one in read_plan([row])] == [None]


def test_pipes_and_devices_in_a_folder_are_not_read(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xd9")
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.json").symlink_to("/dev/zero")
    rows = list(read_plan(tmp_path, board="B"))
    assert [len(row.problems) for row in rows] == [1, 1, 0]
    found = [str(one) for one in check_plan(read_plan(tmp_path, board="B"))]
    assert sum("is not a regular file" in one for one in found) == 3


def test_a_damaged_packet_of_texts_tells_nothing(tmp_path: Path) -> None:
    packet = b"XML:com.adobe.xmp\0\0\0"
    (tmp_path / "a.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(packet)) + b"iTXt" + packet + b"\0" * 4
    )
    assert texts_of(tmp_path / "a.png") == {}


def test_many_keywords_in_a_picture_take_little_time(tmp_path: Path) -> None:
    words = b"".join(b"<li>%d</li>" % number for number in range(50_000))
    packet = (
        b"XML:com.adobe.xmp\0\0\0\0\0<x xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:subject>"
        + words
        + b"</dc:subject></x>"
    )
    (tmp_path / "a.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(packet)) + b"iTXt" + packet + b"\0" * 4
    )
    started = time.process_time()
    assert texts_of(tmp_path / "a.png")["keywords"].count("\n") == 49_999
    assert time.process_time() - started < 2


def test_a_pipe_is_refused_as_it_can_be_read_only_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.csv")
    with pytest.raises(PlanError, match="is a pipe or a device; save the plan as a file first"):
        read_plan(tmp_path / "plan.csv")

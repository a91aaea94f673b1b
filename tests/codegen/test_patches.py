from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from codegen.patches import Patch, apply_patches, load_patches
from codegen.reading import SpecError

ROOT: dict[str, Any] = {
    "paths": {
        "/a/{id}": {"get": {"tags": ["x", "y"], "content": {"*/*": 1, "a/b": 2}}},
        "/b": {"get": {"tags": ["y"]}, "post": {"tags": []}},
    },
    "schemas": {"A": {"title": "T", "items": {"title": "T"}}, "AB": {"nullable": None}},
}


def patched(op: str, *at: str, expect: int = 1, value: Any = None) -> Any:
    before = copy.deepcopy(ROOT)
    root, problems = apply_patches(ROOT, [Patch("P", "Why.", expect, at, op, value)])
    assert problems == []
    assert before == ROOT
    return root


def test_set_replaces_adds_and_appends() -> None:
    assert patched("set", "/schemas/A/title", value="U")["schemas"]["A"]["title"] == "U"
    assert patched("set", "/schemas/A/new", value=None)["schemas"]["A"]["new"] is None
    assert patched("set", "/paths/~1b/get/tags/-", value="z")["paths"]["/b"]["get"]["tags"] == [
        "y",
        "z",
    ]


def test_remove_takes_out_members_and_items() -> None:
    root = patched("remove", "/paths/*/get/tags/*", "/schemas/A/items", expect=4)

    assert root["paths"]["/a/{id}"]["get"]["tags"] == root["paths"]["/b"]["get"]["tags"] == []
    assert root["schemas"]["A"] == {"title": "T"}


def test_merge_goes_deep_and_keeps_the_rest() -> None:
    value = {"items": {"type": "string"}, "title": "U"}
    assert patched("merge", "/schemas/A", value=value)["schemas"]["A"] == {
        "title": "U",
        "items": {"title": "T", "type": "string"},
    }
    tags = patched("merge", "/paths/*/*/tags", expect=3, value=["y", "z"])["paths"]
    assert tags["/a/{id}"]["get"]["tags"] == ["x", "y", "z"]
    assert tags["/b"]["post"]["tags"] == ["y", "z"]


@pytest.mark.parametrize(
    ("pointer", "count"),
    [
        ("/schemas/*", 2),
        ("/schemas/A*", 2),
        ("/schemas/*B", 1),
        ("/schemas/**/title", 2),
        ("/**/title", 2),
        ("/paths/~1a~1{id}/get/content/*~1*", 1),
        ("/paths/*/get/content/*", 2),
        ("/paths/~1b/*/tags/0", 1),
        ("/schemas/A/title/deeper", 0),
        ("/nothing/*", 0),
    ],
)
def test_patterns_match(pointer: str, count: int) -> None:
    _, problems = apply_patches(ROOT, [Patch("P", "Why.", 99, (pointer,), "remove")])

    assert problems == [
        f"patch P matches {count} places instead of 99 ({pointer});"
        " adapt or remove it (its reason: Why.)"
    ]


def test_a_place_named_twice_counts_once() -> None:
    assert patched("set", "/schemas/A/title", "/schemas/*/title", expect=2, value=1)


def test_each_applies_to_what_the_ones_before_left() -> None:
    first = Patch("P1", "Why.", 1, ("/schemas/A",), "remove")
    second = Patch("P2", "Why.", 1, ("/schemas/A/title",), "remove")

    root, problems = apply_patches(ROOT, [first, second])

    assert root["schemas"] == {"AB": {"nullable": None}}
    assert [problem.split(";")[0] for problem in problems] == [
        "patch P2 matches 0 places instead of 1 (/schemas/A/title)"
    ]


ENTRY = "{id: P, reason: Why., expect: 1, at: /a, op: set, value: 1}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: 1", "has to be a list of patches"),
        ("- text", "entry 1 is not an object"),
        (f"[{ENTRY}, {ENTRY}]", "several patches have the id P"),
        (f"- {ENTRY.replace('reason: Why., ', '')}", "`reason` is missing"),
        (f"- {ENTRY.replace('expect: 1', 'expect: many')}", "`expect` is missing, empty or"),
        (f"- {ENTRY.replace('op: set', 'op: add')}", "`op` has to be one of set, remove, merge"),
        (f"- {ENTRY.replace(', value: 1', '')}", "`value` is missing"),
        (f"- {ENTRY.replace('op: set', 'op: remove')}", "`value` is unknown"),
        (f"- {ENTRY.replace('value: 1', 'value: 1, why: x')}", "`why` is unknown"),
        (f"- {ENTRY.replace('at: /a', 'at: a')}", "`at` has to be a JSON pointer or a list"),
        (f"- {ENTRY.replace('at: /a', 'at: [/a, 1]')}", "`at` has to be a JSON pointer or a list"),
        ("a: [", "is not YAML"),
    ],
)
def test_wrong_files_are_errors(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "tiny.patches.yaml"
    path.write_text(text, "utf-8")

    with pytest.raises(SpecError) as caught:
        load_patches(path)

    assert str(path) in str(caught.value)
    assert reason in str(caught.value)


def test_a_service_without_the_file_has_no_patches(tmp_path: Path) -> None:
    assert load_patches(tmp_path / "tiny.patches.yaml") == []

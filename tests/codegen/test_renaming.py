"""The report names what gets another name in Python only because something came beside it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codegen.compare import compare
from codegen.uses import Uses

Node = dict[str, Any]
TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}


def get(operation_id: str, **node: Any) -> Node:
    return {"get": {"operationId": operation_id, "tags": ["pins"], "responses": DONE, **node}}


@pytest.fixture
def spec(tiny_spec: Any) -> Node:
    thing = {
        "type": "object",
        "properties": {
            "foo-bar": TEXT,
            "kind": {"type": "string", "enum": ["b-c"]},
            "inner": {"type": "object", "properties": {"a-b": TEXT}},
        },
    }
    ask = {"in": "query", "name": "a-b", "schema": TEXT}
    found: Node = tiny_spec(
        {
            "Thing": thing,
            "HttpThing": {"type": "object", "properties": {"a": TEXT}},
            "Whole": {"allOf": [{"type": "object", "properties": {"c-d": TEXT}}, {"title": "W"}]},
        },
        {"/z": get("get_pin", parameters=[ask])},
        sent=("Thing",),
    )
    return found


def schemas(spec: Node) -> Node:
    found: Node = spec["components"]["schemas"]
    return found


def properties(spec: Node, name: str = "Thing") -> Node:
    found: Node = schemas(spec)[name]["properties"]
    return found


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            lambda spec: properties(spec).update(foo_bar=TEXT),
            ("schema.attribute", "Thing.foo-bar", "foo_bar -> foo_bar_2"),
        ),
        (
            lambda spec: properties(spec)["inner"]["properties"].update(a_b=TEXT),
            ("schema.attribute", "Thing.inner.a-b", "a_b -> a_b_2"),
        ),
        (
            lambda spec: schemas(spec)["Whole"]["allOf"].append(
                {"type": "object", "properties": {"c_d": TEXT}}
            ),
            ("schema.attribute", "Whole.c-d", "c_d -> c_d_2"),
        ),
        (
            lambda spec: properties(spec)["kind"]["enum"].append("B-C"),
            ("schema.member", "Thing.kind b-c", "B_C -> B_C_2"),
        ),
        (
            lambda spec: schemas(spec).update(
                HTTPThing={"type": "object", "properties": {"a": TEXT}}
            ),
            ("service.class", "HttpThing", "HttpThing -> HttpThing2"),
        ),
        (
            lambda spec: spec["paths"]["/z"]["get"]["parameters"].append(
                {"in": "query", "name": "a_b", "schema": TEXT}
            ),
            ("operation.argument", "get_pin(a-b in query)", "a_b -> a_b_2"),
        ),
        (
            lambda spec: spec["paths"].update({"/a": get("get_pin")}),
            ("operation.module", "get_pin (GET /z)", "get_pin -> get_pin_2"),
        ),
        (
            lambda spec: spec.update(paths={"/a": get("pins_get"), **spec["paths"]}),
            ("operation.method", "get_pin of pins", "pins.get -> pins.get_pin"),
        ),
    ],
)
def test_names_that_change(
    spec: Node, edit: Callable[[Node], None], expected: tuple[str, str, str]
) -> None:
    new = copy.deepcopy(spec)
    edit(new)

    renamed = [change for change in compare(spec, new) if change.rule == expected[0]]

    assert [(change.rule, change.subject, change.detail) for change in renamed] == [expected]
    assert all(change.breaks for change in renamed)
    assert compare(new, new) == []


def test_what_is_stated_is_not_named_twice(spec: Node) -> None:
    new = copy.deepcopy(spec)
    properties(new)["kind"]["x-enum-varnames"] = ["OTHER"]
    new["paths"]["/z"]["get"]["x-method"] = "fetch"

    assert {change.rule for change in compare(spec, new)} == {
        "schema.x-enum-varnames",
        "operation.x-method",
    }


def test_lines_that_use_the_old_name_are_found(spec: Node, tmp_path: Path) -> None:
    module = tmp_path / "pinbridge/tiny/code.py"
    module.parent.mkdir(parents=True)
    module.write_text("def read(thing):\n    return thing.foo_bar\n", "utf-8")
    (tmp_path / "openapi").mkdir()
    new = copy.deepcopy(spec)
    properties(new)["foo_bar"] = TEXT

    [change] = [c for c in compare(spec, new) if c.rule == "schema.attribute"]

    assert [str(use) for use in Uses(tmp_path, "tiny", "tiny_api").of(change)] == [
        "pinbridge/tiny/code.py:2"
    ]

"""Components that stand for others, and objects that are composed where they are used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate
from codegen.reading import SpecError

TEXT = {"type": "string"}
Node = dict[str, Any]


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Any) -> Node:
    return {"type": "object", "properties": properties}


def union(*names: str) -> Node:
    return {"oneOf": list(map(ref, names)), "discriminator": {"propertyName": "kind"}}


@pytest.mark.parametrize("alias", [ref("C"), {"allOf": [ref("C")], "description": "Another."}])
def test_a_component_that_stands_for_another_has_a_tag_of_its_own(
    make_package: Any, alias: Node
) -> None:
    schemas = {"A": thing(a=TEXT), "B": alias, "C": thing(kind=TEXT, c=TEXT), "U": union("A", "B")}
    package = make_package(schemas, received=("U", "C"))
    value = package.endpoint("receive_u").OPERATION.parse(200, b'{"kind": "B", "c": "x"}')
    assert (type(value).__name__, value.kind, value.c) == ("B", "B", "x")
    other = package.endpoint("receive_c").OPERATION.parse(200, b'{"kind": "any", "c": "y"}')
    assert (type(other).__name__, other.kind) == ("C", "any")


def test_a_component_that_stands_for_one_that_may_be_null_may_be_null(make_package: Any) -> None:
    schemas = {
        "Null": {"type": ["object", "null"], "properties": {"x": TEXT}},
        "Alias": ref("Null"),
        "M": {**thing(a=ref("Alias"), b=ref("Null")), "required": ["a", "b"]},
    }
    read = make_package(schemas, received=("M",)).endpoint("receive_m").OPERATION
    value = read.parse(200, b'{"a": null, "b": null}')
    assert (value.a, value.b) == (None, None)


def test_an_alternative_that_is_no_object_has_no_tag(make_package: Any) -> None:
    schemas = {
        "A": thing(a=TEXT),
        "B": thing(b=TEXT),
        "C": {"type": "string", "enum": ["x"]},
        "U": union("A", "B", "C"),
    }
    with pytest.raises(SpecError, match="kind has an alternative that is not an object"):
        make_package(schemas, received=("U",))


@pytest.mark.parametrize(
    "inner",
    [
        {"allOf": [thing(x=TEXT)]},
        {"oneOf": [thing(x=TEXT)]},
        {"allOf": [{"anyOf": [{"allOf": [thing(x=TEXT)]}]}]},
        {"allOf": [ref("X")], "type": "object", "additionalProperties": False},
        {"allOf": [ref("X"), {"not": {"required": ["x", "y"]}}]},
    ],
)
def test_an_object_that_is_composed_where_it_is_used_is_a_component(
    tmp_path: Path, tiny_spec: Any, inner: Node
) -> None:
    # One operation is left out, and its models with it, also those that stand in others.
    schemas = {"X": thing(x=TEXT, y=TEXT), "M": thing(inner=inner, other=ref("Only"))}
    schemas["Only"] = thing(bad={**TEXT, "x-coerce": "magic"})
    spec = tmp_path / "tiny.json"
    spec.write_text(json.dumps(tiny_spec(schemas, sent=("M", "X"))), "utf-8")
    config = tmp_path / "tiny.config.yaml"
    config.write_text("package_name_override: tiny_api\nskip: true\n", "utf-8")

    generate(spec, config, tmp_path)

    names = {path.name for path in (tmp_path / "tiny_api" / "models").glob("*.py")}
    assert names == {"__init__.py", "x.py"}


def test_rules_beside_a_reference_count(make_package: Any) -> None:
    inner = {"allOf": [ref("X"), {"not": {"required": ["x", "y"]}}]}
    schemas = {"X": thing(x=TEXT, y=TEXT), "M": thing(inner=inner)}
    package = make_package(schemas, sent=("M",))
    send = package.endpoint("send_m").build_request
    assert json.loads(send(body={"inner": {"x": "a"}}).content) == {"inner": {"x": "a"}}
    with pytest.raises(package.invalid, match="only one of x, y"):
        send(body={"inner": {"x": "a", "y": "b"}})


NULL = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    "maybe",
    [{"oneOf": [NULL]}, {"anyOf": [ref("Null"), ref("Null")]}, {"oneOf": [ref("Null"), ref("X")]}],
)
def test_null_of_an_alternative_is_null_of_the_whole(make_package: Any, maybe: Node) -> None:
    null = {**thing(n=TEXT), "nullable": True, "required": ["n"]}
    schemas = {"Null": null, "X": {**thing(x=TEXT), "required": ["x"]}, "Maybe": maybe}
    schemas["List"] = {"type": "array", "items": maybe}
    package = make_package(schemas, sent=("Maybe", "List"))
    assert package.endpoint("send_maybe").build_request(body=None).content == b"null"
    assert package.endpoint("send_list").build_request(body=[None]).content == b"[null]"


@pytest.mark.parametrize(
    ("schemas", "place", "reason"),
    [
        (
            {
                "A": {**thing(kind={"type": "integer"})},
                "B": thing(b=TEXT),
                "U": union("A", "B"),
            },
            "U",
            "the discriminator kind is no text in A; correct one of them",
        ),
        (
            {"U": {"allOf": [thing(a=TEXT), {"oneOf": [thing(x=TEXT), thing(y=TEXT)]}]}},
            "U",
            "no template for a beside alternatives that do not describe it",
        ),
        (
            {"U": {**thing(x=TEXT), "type": ["object", "string"]}},
            "U",
            "no template for properties beside several types; describe these in anyOf",
        ),
    ],
)
def test_what_is_refused_has_a_place(
    make_package: Any, schemas: Node, place: str, reason: str
) -> None:
    with pytest.raises(SpecError) as caught:
        make_package(schemas, received=("U",))
    assert [str(one) for one in caught.value.problems] == [f"/components/schemas/{place}: {reason}"]


def test_properties_of_texts_do_not_count(make_package: Any) -> None:
    text = {"allOf": [TEXT, {"properties": {"x": TEXT}}]}
    package = make_package({"M": {**thing(t=ref("T")), "required": ["t"]}, "T": text}, sent=("M",))
    assert package.endpoint("send_m").build_request(body={"t": "a"}).content == b'{"t":"a"}'


def test_lists_of_objects_that_may_be_null(make_package: Any) -> None:
    item = {**thing(free={"type": "object"}, x=TEXT), "nullable": True}
    schemas = {"M": {"type": "array", "items": item}, "A": thing(m=ref("M"))}
    read = make_package(schemas, received=("A",)).endpoint("receive_a").OPERATION
    value = read.parse(200, b'{"m": [null, {"free": {"a": 1}, "x": "y"}]}')
    assert value.m[0] is None
    assert value.m[1].free == {"a": 1}

"""Values and restrictions that contradict each other are refused; those that agree all hold."""

from __future__ import annotations

from typing import Any

import pytest
from codegen.vocabulary import examined, refused

TEXT: Any = {"type": "string"}
F = "/components/schemas/M/properties/f: "


def found(tiny_spec: Any, schema: Any, **more: Any) -> list[str]:
    root = tiny_spec({"M": {"type": "object", "properties": {"f": schema}}}, **more)
    return [str(problem) for problem in refused(root)]


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        (
            {"type": "integer", "default": 5, "maximum": 3},
            "the default 5 breaks maximum; correct one of them",
        ),
        (
            {**TEXT, "pattern": r"^\p{L}+$"},
            r"Python can't check the pattern ^\p{L}+$: bad escape \p at position 1; write it in another way",
        ),
        (
            {**TEXT, "format": "date-time", "pattern": "Z$"},
            "pattern refuses 1999-12-31T23:59:59.123456+02:00, which is how a date-time may be sent;"
            " remove one of them",
        ),
        (
            {**TEXT, "format": "uuid", "maxLength": 32},
            "maxLength refuses 01234567-89ab-4def-8123-456789abcdef, which is how a uuid may be sent;"
            " remove one of them",
        ),
        (
            {"anyOf": [{**TEXT, "maxLength": 3}, {**TEXT, "enum": ["a"]}]},
            "no check for maxLength beside an enum; remove one of them",
        ),
        (
            {"allOf": [{**TEXT, "pattern": "^a"}, {"pattern": "b$"}]},
            "two values of pattern in one allOf; correct one of them",
        ),
        (
            {"allOf": [{"type": "integer", "multipleOf": 2}, {"multipleOf": 3}]},
            "two values of multipleOf in one allOf; correct one of them",
        ),
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"x": {**TEXT, "pattern": "a"}}},
                    {"type": "object", "properties": {"x": {**TEXT, "pattern": "b"}}},
                ]
            },
            "two values of pattern of x in one allOf; correct one of them",
        ),
    ],
)
def test_requests_can_not_be_checked(tiny_spec: Any, schema: Any, reason: str) -> None:
    assert found(tiny_spec, schema, sent=("M",)) == [F + reason]
    assert found(tiny_spec, schema, received=("M",)) == []


@pytest.mark.parametrize(
    ("schema", "reasons"),
    [
        (
            {"type": "integer", "enum": [1, "b", True]},
            [
                "the value 'b' is not of type integer; correct one of them",
                "the value True is not of type integer; correct one of them",
            ],
        ),
        ({**TEXT, "const": 5}, ["the value 5 is not of type string; correct one of them"]),
        ({**TEXT, "enum": ["a", "b", "a"]}, ["the value 'a' is there twice; remove one"]),
        ({**TEXT, "default": 5}, ["the value 5 is not of type string; correct one of them"]),
        (
            {"type": "boolean", "default": "no"},
            ["the value 'no' is not of type boolean; correct one of them"],
        ),
        (
            {"type": "object", "properties": {"a": TEXT}, "default": {"a": "x"}},
            ["no template for a default that is a model; remove it"],
        ),
        ({**TEXT, "enum": ["a\nb"]}, ["no template for control characters in an enum"]),
        (
            {"type": "object", "properties": {'a"': TEXT}},
            ["no template for a property with quotes, backslashes or control characters: 'a\"'"],
        ),
        ({"enum": [["a"], ["b"]]}, ["no template for lists and objects in an enum"]),
        (
            {"allOf": [TEXT, {"type": "integer"}]},
            ["the types string and integer in one allOf; correct one of them"],
        ),
        (
            {"allOf": [{**TEXT, "format": "date"}, {"format": "uuid"}]},
            ["two values of format in one allOf; correct one of them"],
        ),
        (
            {"allOf": [{**TEXT, "enum": ["a"]}, {"enum": ["b"]}]},
            ["two values of enum in one allOf; correct one of them"],
        ),
    ],
)
@pytest.mark.parametrize("direction", ["sent", "received"])
def test_neither_direction_has_such_values(
    tiny_spec: Any, schema: Any, reasons: list[str], direction: str
) -> None:
    assert found(tiny_spec, schema, **{direction: ("M",)}) == [F + reason for reason in reasons]


@pytest.mark.parametrize(
    ("schema", "reasons"),
    [
        (
            {**TEXT, "enum": ["a", "b"], "pattern": "^b$"},
            ["pattern does not count, as the value 'a' breaks it"],
        ),
        (
            {**TEXT, "enum": ["a", "bbb"], "maxLength": 1},
            ["maxLength does not count, as the value 'bbb' breaks it"],
        ),
        (
            {**TEXT, "const": "", "minLength": 1},
            ["minLength does not count, as the value '' breaks it"],
        ),
        (
            {"allOf": [{"type": "integer", "enum": [1, 2]}, {"exclusiveMinimum": 1}]},
            ["exclusiveMinimum does not count, as the value 1 breaks it"],
        ),
    ],
)
def test_listed_values_count(tiny_spec: Any, schema: Any, reasons: list[str]) -> None:
    root = tiny_spec({"M": {"type": "object", "properties": {"f": schema}}}, sent=("M",))
    problems, notes = examined(root)
    assert problems == []
    assert [str(note) for note in notes] == [F + reason for reason in reasons]


@pytest.mark.parametrize(
    "schema",
    [
        {**TEXT, "enum": ["a", "b"], "pattern": "^[ab]$", "maxLength": 1},
        {**TEXT, "nullable": True, "enum": ["a", None]},
        {"type": "number", "enum": [1, 2], "minimum": 1},
        {
            **TEXT,
            "format": "date-time",
            "minLength": 20,
            "maxLength": 64,
            "pattern": r"^\d{4}-\d\d-",
        },
        {"allOf": [{"type": "number"}, {"type": "integer", "minimum": 1}]},
        {"allOf": [{**TEXT, "pattern": "^a"}, {"pattern": "^a", "maxLength": 3}]},
    ],
)
def test_values_that_agree(tiny_spec: Any, schema: Any) -> None:
    root = tiny_spec({"M": {"type": "object", "properties": {"f": schema}}}, sent=("M",))
    assert examined(root) == ([], [])


def test_the_restrictions_of_all_parts_hold(make_package: Any) -> None:
    parts = [
        {
            "type": "object",
            "properties": {
                "text": {**TEXT, "maxLength": 5},
                "number": {"type": "number", "minimum": 1},
                "rows": {"type": "array", "items": {**TEXT, "maxLength": 3}, "uniqueItems": True},
            },
        },
        {
            "type": "object",
            "properties": {
                "text": {**TEXT, "minLength": 2},
                "number": {"type": "integer"},
                "rows": {"type": "array", "items": {**TEXT, "minLength": 2}, "uniqueItems": False},
            },
        },
    ]
    model = make_package({"M": {"allOf": parts}}, sent=("M",)).models.M

    model(text="12345", number=1, rows=["ab", "cd"])
    for wrong in (
        {"text": "123456"},
        {"text": "1"},
        {"number": 0},
        {"number": 1.5},
        {"rows": ["abcd"]},
        {"rows": ["a"]},
        {"rows": ["ab", "ab"]},
    ):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            model(**wrong)


@pytest.mark.parametrize("inline", [False, True])
def test_recursive_parts_are_compared_once(tiny_spec: Any, inline: bool) -> None:
    def tree(name: str, pattern: str) -> dict[str, Any]:
        child: Any = {"$ref": f"#/components/schemas/{name}"}
        if inline and name == "B":
            child = {"type": "object", "properties": {"child": child}}
        fields = {"child": child, "children": {"type": "array", "items": child}}
        return {"type": "object", "properties": fields | {"n": {**TEXT, "pattern": pattern}}}

    parts = [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]
    schemas = {"M": {"allOf": parts}, "A": tree("A", "a"), "B": tree("B", "b")}
    reasons = [str(problem) for problem in refused(tiny_spec(schemas, sent=("M",)))]
    assert (
        "/components/schemas/M: two values of pattern of n in one allOf; correct one of them"
        in reasons
    )

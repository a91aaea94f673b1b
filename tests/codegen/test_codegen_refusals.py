"""Specs that the templates have no answer to are refused, never generated wrongly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from codegen.constraints import python_pattern
from codegen.document import Document
from codegen.reading import SpecError

TEXT = {"type": "string"}
FORM = {"type": "object", "properties": {"inner": {"type": "object", "properties": {"a": TEXT}}}}
MODEL = {"type": "object", "required": ["x"], "properties": {"x": TEXT}}
MODELS = {"A": MODEL, "B": MODEL}
REF_A = {"$ref": "#/components/schemas/A"}
REF_B = {"$ref": "#/components/schemas/B"}


def holding(*schemas: Any, **more: Any) -> dict[str, Any]:
    fields = {f"f{place}": schema for place, schema in enumerate(schemas)}
    return {"M": {"type": "object", "properties": fields, **more}, **MODELS}


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"oneOf": [REF_A, {"type": "object"}]}, "several kinds of object"),
        (
            {"anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": REF_A}]},
            "several kinds of array",
        ),
        (
            {"anyOf": [{"type": "string", "pattern": "a"}, {"type": "string", "format": "uuid"}]},
            "several kinds of text",
        ),
    ],
)
@pytest.mark.parametrize("direction", ["sent", "received"])
def test_unions_that_json_can_not_tell_apart(
    make_package: Any, schema: Any, reason: str, direction: str
) -> None:
    with pytest.raises(SpecError, match=reason):
        make_package(holding(schema), **{direction: ("M",)})


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"type": "array", "items": TEXT, "contains": TEXT}, "f0/contains: no check for contains"),
        ({"type": "object", "propertyNames": TEXT}, "no check for propertyNames"),
        ({"type": "string", "x-coerce": "upper"}, "unknown x-coerce: upper"),
        ({"type": "string", "x-coerce": {"trim": True, "case": 1}}, "unknown x-coerce: {'trim'"),
        ({"type": "string", "x-coerce": {"fold": True}}, "unknown x-coerce: {'fold': True}"),
        (
            {"type": "string", "x-id-of": "Nothing"},
            "x-id-of names Nothing, which is not a schema with an `id`",
        ),
        ({"type": "string", "default": ["a"]}, "has a list as default"),
    ],
)
def test_rules_that_would_be_dropped(make_package: Any, schema: Any, reason: str) -> None:
    with pytest.raises(SpecError, match=reason):
        make_package(holding(schema), sent=("M",))


@pytest.mark.parametrize(
    ("keywords", "reason"),
    [
        ({"oneOf": [{"required": ["f0", "f1"]}]}, "exactly one property"),
        ({"not": {"required": ["f0"]}}, "two required properties"),
        ({"not": {"properties": {"f0": {"const": "x"}}}}, "two required properties"),
    ],
)
def test_rules_between_fields_that_would_be_dropped(
    make_package: Any, keywords: Any, reason: str
) -> None:
    with pytest.raises(SpecError, match=reason):
        make_package(holding(TEXT, TEXT, **keywords), sent=("M",))


def tagged(member: str, *options: Any) -> dict[str, Any]:
    return {"oneOf": [*options], "discriminator": {"propertyName": member}}


@pytest.mark.parametrize(
    ("unions", "reason"),
    [
        ((tagged("kind", REF_A, REF_B), tagged("type", REF_A, REF_B)), "A has different discrim"),
        (
            (
                {
                    "oneOf": [REF_A, REF_B],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {"m": "#/components/schemas/M"},
                    },
                },
            ),
            "names M for 'm', which is no alternative",
        ),
        ((tagged("kind", REF_A, REF_B, TEXT),), "kind has an alternative that is not an object"),
    ],
)
def test_discriminators_that_contradict(make_package: Any, unions: Any, reason: str) -> None:
    with pytest.raises(SpecError, match=reason):
        make_package(holding(*unions), received=("M",))


def get(**node: Any) -> dict[str, Any]:
    return {"get": {"responses": {"204": {"description": "Done."}}, **node}}


@pytest.mark.parametrize(
    ("paths", "reason"),
    [
        (
            {"/a": get(operationId="a", **{"x-retry-safety": "maybe"})},
            "x-retry-safety is 'maybe'",
        ),
        (
            {
                "/a": get(
                    operationId="a", parameters=[{"in": "cookie", "name": "c", "schema": TEXT}]
                )
            },
            "cookie parameters have no template",
        ),
        (
            {"/a": get(operationId="a", requestBody={"content": {"text/xml": {"schema": TEXT}}})},
            "no template for a body that is XML",
        ),
        (
            {
                "/a": get(
                    operationId="a",
                    requestBody={
                        "content": {"multipart/form-data": {"schema": {"type": "object"}}}
                    },
                )
            },
            "no template for a form without described fields",
        ),
        (
            {
                "/a": get(
                    parameters=[
                        {
                            "in": "query",
                            "name": "p",
                            "schema": {"type": "array", "items": {"type": "array", "items": TEXT}},
                        }
                    ]
                )
            },
            "no style for lists and objects in lists and objects",
        ),
        ({"/a": get(servers=[{"url": "/v2"}])}, "servers with relative addresses"),
        (
            {
                "/a": get(
                    operationId="a",
                    requestBody={
                        "content": {"application/x-www-form-urlencoded": {"schema": FORM}}
                    },
                )
            },
            "no template for this form: its fields inner are not texts and numbers",
        ),
        (
            {
                "/a": get(
                    operationId="a",
                    requestBody={
                        "content": {
                            "application/x-www-form-urlencoded": {"schema": MODEL},
                            "multipart/form-data": {"schema": MODEL},
                        }
                    },
                )
            },
            "a has several kinds of body",
        ),
        ({"/a/{b}": get(operationId="a")}, "b is in the path, but not a parameter"),
        (
            {"/a": get(parameters=[{"in": "path", "name": "b", "required": True, "schema": TEXT}])},
            "/paths/~1a/get: b is not in the path",
        ),
    ],
)
def test_operations_without_an_answer(make_package: Any, paths: Any, reason: str) -> None:
    with pytest.raises(SpecError, match=reason):
        make_package({}, paths)


def test_generator_warnings_are_errors(make_package: Any) -> None:
    broken = {
        "type": "object",
        "properties": {"x": {"type": "string", "default": 5, "enum": ["a"]}},
    }
    with pytest.raises(SpecError):
        make_package({"M": broken}, received=("M",))


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/components/schemas/Nowhere", "leads nowhere"),
        ("other.yaml#/x", "leads out of the file"),
        ("#/components/schemas/Loop", "circular reference"),
        ("#/info/title", "leads to no object"),
    ],
)
def test_references_that_lead_nowhere(
    tiny_spec: Callable[..., Any], reference: str, reason: str
) -> None:
    document = Document(tiny_spec({"Loop": {"$ref": "#/components/schemas/Loop"}}))

    with pytest.raises(SpecError, match=reason):
        document.resolve({"$ref": reference})


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^a$", r"^a\Z"),
        ("^a$|^b$", r"^a\Z|^b\Z"),
        (r"^\$[$]$", r"^\$[$]\Z"),
        (r"\\$", r"\\\Z"),
        (r"[\]$]", r"[\]$]"),
        ("", ""),
    ],
)
def test_patterns_mean_the_same_in_python(pattern: str, expected: str) -> None:
    assert python_pattern(pattern) == expected


def test_defaults_and_examples_are_no_schemas(make_package: Any) -> None:
    fields = {
        "default": {"type": "object", "additionalProperties": True},
        "properties": {"type": "integer", "default": 1},
        "enum": {"type": "array", "items": TEXT, "default": ["$ref"]},
        "example": {"type": "string", "example": {"$ref": "#/nowhere"}},
    }

    package = make_package({"M": {"type": "object", "properties": fields}}, received=("M",))

    model = package.codec.decode(b'{"default": {"a": 1}}', package.models.M)
    assert model.default == {"a": 1}
    assert model.properties == 1
    assert model.enum == ["$ref"]

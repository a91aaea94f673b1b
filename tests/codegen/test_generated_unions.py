"""Answers that are one of several models, told apart by the members that each requires."""

from __future__ import annotations

import json
from typing import Any

import pytest
from codegen.reading import SpecError

from pinbridge.runtime.unions import Unknown

TEXT = {"type": "string"}


def model(*required: str, **properties: Any) -> dict[str, Any]:
    fields = {**dict.fromkeys(required, TEXT), **properties}
    return {"type": "object", "required": [*required], "properties": fields}


def answering(*options: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": {"oneOf": [*options]}}}
    answers = {"200": {"description": "x", "content": content}}
    return {"/x": {"get": {"operationId": "x", "responses": answers}}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    schemas = {
        "Session": model("token", user=TEXT),
        "Challenge": model("temporaryToken", "kind"),
        "Both": model("token", "temporaryToken"),
    }
    options = [*map(ref, schemas), {"type": "array", "items": ref("Session")}]
    return make_package(schemas, answering(*options))


def parse(package: Any, body: bytes) -> Any:
    return package.endpoint("x").OPERATION.parse(200, body)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b'{"token": "t"}', "Session"),
        (b'{"user": "u", "token": "t", "kind": "k"}', "Session"),
        (b'{"temporaryToken": "t", "kind": "k"}', "Challenge"),
        (b'{"token": "t", "temporaryToken": "t"}', "Both"),
    ],
)
def test_the_required_members_tell(package: Any, body: bytes, name: str) -> None:
    assert type(parse(package, body)).__name__ == name


def test_other_kinds_of_json(package: Any) -> None:
    (session,) = parse(package, b'[{"token": "t"}]')
    assert session == package.models.Session(token="t")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'[{"user": "u"}]', "missing required field `token`"),
        (b'[{"token": 5}]', "Expected `str`, got `int`"),
        (b'"text"', "Expected `.*array.*`, got `str`"),
        (b"text", "not JSON"),
    ],
)
def test_what_fits_none(package: Any, body: bytes, message: str) -> None:
    with pytest.raises(package.errors.DecodeError, match=message):
        parse(package, body)


@pytest.mark.parametrize("value", [{"user": "u"}, {"token": 5}])
def test_objects_that_fit_none_are_kept_as_data(package: Any, value: Any) -> None:
    unknown = parse(package, json.dumps(value).encode())
    assert isinstance(unknown, Unknown)
    assert unknown.to_dict() == value


def test_models_that_require_the_same_are_told_apart_by_their_other_members(
    make_package: Any,
) -> None:
    schemas = {"A": model("x"), "B": model("x", y=TEXT)}
    package = make_package(schemas, answering(*map(ref, schemas)))
    assert type(parse(package, b'{"x": "1", "y": "2"}')) is package.models.B
    undecided = parse(package, b'{"x": "1"}')
    assert isinstance(undecided, Unknown)
    assert undecided["x"] == "1"


def test_a_model_and_any_object_are_refused(make_package: Any) -> None:
    schemas = {"A": model("x"), "Free": {"type": "object", "additionalProperties": True}}
    with pytest.raises(SpecError, match="several kinds of object"):
        make_package(schemas, answering(*map(ref, schemas)))


ENUM = {"type": "string", "enum": ["none", "all"]}
MIXED = {
    "Circle": model("radius", radius={"type": "number"}),
    "Box": model("width", width={"type": "number"}),
    "Drawing": model(
        shape={
            "anyOf": [
                {"type": "array", "items": ref("Circle")},
                ENUM,
                {"type": "integer"},
                ref("Circle"),
                ref("Box"),
                {"type": "null"},
            ]
        },
        shapes={"type": "array", "items": {"oneOf": [TEXT, ref("Circle"), ref("Box")]}},
    ),
}


@pytest.fixture(scope="module")
def mixed(make_package: Any) -> Any:
    return make_package(MIXED, received=("Drawing",))


@pytest.mark.parametrize(
    "shape",
    [[{"radius": 1.5}], "all", 3, {"radius": 1.5}, {"width": 2.0}, {"dots": 4}, None],
)
def test_fields_may_be_models_or_other_kinds_of_json(mixed: Any, shape: Any) -> None:
    value = {"shape": shape, "shapes": ["all", {"width": 2.0}]}
    drawing = mixed.codec.decode(json.dumps(value).encode(), mixed.models.Drawing)
    assert drawing.to_dict() == value
    assert type(drawing.shapes[1]) is mixed.models.Box
    if shape == "all":
        assert drawing.shape is mixed.models.DrawingShapeType1.ALL
    if isinstance(shape, list):
        assert type(drawing.shape[0]) is mixed.models.Circle


@pytest.mark.parametrize("shape", [True, 1.5, [{"radius": "x"}], [{"width": 2}]])
def test_fields_that_are_no_kind_are_errors(mixed: Any, shape: Any) -> None:
    with pytest.raises(ValueError, match="shape"):
        mixed.models.Drawing.from_dict({"shape": shape})


def test_fields_with_models_or_other_kinds_of_json_are_sent(make_package: Any) -> None:
    package = make_package(MIXED, sent=("Drawing",))
    for shape in ([{"radius": 1.5}], "all", 3, {"width": 2.0}, None):
        drawing = package.models.Drawing(shape=shape, shapes=["x", {"radius": 1.5}])
        assert drawing.to_dict() == {"shape": shape, "shapes": ["x", {"radius": 1.5}]}
        data = package.codec.encode(drawing)
        assert package.codec.decode(data, package.models.Drawing) == drawing

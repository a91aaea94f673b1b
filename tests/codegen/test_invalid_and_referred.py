"""Descriptions that are no OpenAPI, and parts of descriptions that stand elsewhere."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from codegen.document import read_patched
from codegen.generate import generate
from codegen.reading import SpecError
from codegen.validity import invalid

TEXT = {"type": "string"}
MODEL = {"type": "object", "properties": {"name": TEXT}}
JSON_MODEL = {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}


def test_all_faults_of_an_invalid_description_are_named(tiny_spec: Any, tmp_path: Path) -> None:
    parameters = [{"name": "x", "schema": TEXT}, {"name": "y", "in": "nowhere", "schema": TEXT}]
    paths = {
        "/a": {"get": {"parameters": parameters, "responses": {"200": {"content": []}}}},
        "/b": {"post": [1]},
    }
    fields = {"a~b/c": {"type": "string", "minLength": "x"}}
    spec = tmp_path / "invalid.json"
    spec.write_text(json.dumps(tiny_spec({"M": {"properties": fields}}, paths)))

    with pytest.raises(SpecError) as caught:
        read_patched(spec)

    assert str(caught.value).splitlines() == [
        f"{spec} is not valid OpenAPI:",
        "/paths/~1a/get/parameters/0: in is missing; add it",
        "/paths/~1a/get/responses/200: description is missing; add it",
        "/paths/~1a/get/parameters/1/in: it has to be 'query', 'path', 'header' or 'cookie'; correct it",
        "/paths/~1a/get/responses/200/content: it has to be an object; correct it",
        "/paths/~1b/post: it has to be an object; correct it",
        "/components/schemas/M/properties/a~0b~1c/minLength: it has to be a whole number; correct it",
    ]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"minLength": "5"}, "/minLength: it has to be a whole number"),
        ({"minLength": -1}, "/minLength: it has to be at least 0"),
        ({"multipleOf": 0}, "/multipleOf: it has to be more than 0.0"),
        ({"maximum": True}, "/maximum: it has to be a number"),
        ({"nullable": "true"}, "/nullable: it has to be true or false"),
        ({"title": 5}, "/title: it has to be a text"),
        ({"required": "a"}, "/required: it has to be a list"),
        ({"required": [1]}, "/required/0: it has to be a text"),
        ({"properties": {"a": None}}, "/properties/a: it has to be an object"),
        ({"additionalProperties": 5}, "/additionalProperties: it has to be true or false or an object"),
        (
            {"additionalProperties": {"minLength": "x"}},
            "/additionalProperties/minLength: it has to be a whole number",
        ),
        (
            {"type": ["string", 5]},
            "/type/1: it has to be 'string', 'number', 'integer', 'boolean', 'array', 'object' or 'null'",
        ),
        ({"items": {"$ref": "#/info", "maxLength": "5"}}, "/items/maxLength: it has to be a whole number"),
        ({"discriminator": {}}, "/discriminator: propertyName is missing; add it"),
    ],
)  # fmt: skip
def test_values_of_the_wrong_kind(tiny_spec: Any, schema: Any, expected: str) -> None:
    advice = "" if expected.endswith("add it") else "; correct it"
    assert [str(fault) for fault in invalid(tiny_spec({"M": schema}))] == [
        f"/components/schemas/M{expected}{advice}"
    ]


@pytest.mark.parametrize(
    ("scheme", "missing"),
    [({"type": "apiKey", "in": "header"}, "name"), ({"type": "http"}, "scheme"), ({}, "type")],
)
def test_what_a_security_scheme_needs(tiny_spec: Any, scheme: Any, missing: str) -> None:
    spec = tiny_spec()
    spec["components"]["securitySchemes"] = {"key": scheme}
    assert [str(fault) for fault in invalid(spec)] == [
        f"/components/securitySchemes/key: {missing} is missing; add it"
    ]


def test_keywords_that_are_null_are_absent(make_package: Any) -> None:
    fields = {"description": {"type": "string", "minLength": None}, "x-tag": TEXT}
    nothing = dict.fromkeys(("allOf", "enum", "items", "required", "x-in", "x-places"))
    nothing |= {"oneOf": [], "type": []}
    model = {**nothing, "properties": fields}
    read = {"204": {"description": "Done.", "content": None}}
    paths = {"/a": {"get": {"operationId": "a", "parameters": None, "responses": read}}}
    package = make_package({"M": model}, paths, sent=("M",))
    made = package.models.M(description="a", x_tag="b")
    assert made.to_dict() == {"description": "a", "x-tag": "b"}


@pytest.mark.parametrize(
    ("node", "place"),
    [
        ({"parameters": [{"$ref": "#/components/schemas/M"}]}, "/parameters/0: parameter"),
        ({"requestBody": {"$ref": "#/components/schemas/M"}}, "/requestBody: body"),
        ({"responses": {"200": {"$ref": "#/components/schemas/M"}}}, "/responses/200: response"),
    ],
)
def test_references_to_something_else(
    tmp_path: Path, tiny_spec: Any, node: Any, place: str
) -> None:
    paths = {"/a/{b}": {"get": {"responses": {"204": {"description": "Done."}}, **node}}}
    spec, config = tmp_path / "tiny.json", tmp_path / "tiny.config.yaml"
    spec.write_text(json.dumps(tiny_spec({"M": MODEL}, paths)))
    config.write_text("package_name_override: tiny_api\n")
    pointer, kind = place.split(": ")
    with pytest.raises(SpecError) as caught:
        generate(spec, config, tmp_path)
    assert (
        f"/paths/~1a~1{{b}}/get{pointer}: the reference #/components/schemas/M leads to no {kind}"
        in [str(problem) for problem in caught.value.problems]
    )


@pytest.fixture(scope="module")
def referred(tmp_path_factory: pytest.TempPathFactory, tiny_spec: Any) -> Any:
    root = tmp_path_factory.mktemp("referred")
    item = {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
        "get": {"operationId": "get_part", "responses": {"200": {"$ref": "#/components/responses/Found"}}},
        "put": {
            "operationId": "put_part",
            "requestBody": {"$ref": "#/components/requestBodies/Sent"},
            "responses": {"200": {"$ref": "#/components/responses/Found"}},
        },
    }  # fmt: skip
    spec = tiny_spec({"Part": MODEL}, {"/parts/{id}": {"$ref": "#/components/pathItems/Part"}})
    spec["components"] |= {
        "pathItems": {"Part": item},
        "requestBodies": {"Sent": {"required": True, "content": JSON_MODEL}},
        "responses": {"Found": {"description": "The part.", "content": JSON_MODEL}},
    }
    return root, spec


def test_paths_bodies_and_answers_may_stand_elsewhere(referred: Any, monkeypatch: Any) -> None:
    root, spec = referred
    (root / "referred.json").write_text(json.dumps(spec))
    (root / "referred.config.yaml").write_text(
        "package_name_override: referred_api\npost_hooks: []\n"
    )
    generate(root / "referred.json", root / "referred.config.yaml", root)
    monkeypatch.syspath_prepend(root)
    get_part, put_part = (
        importlib.import_module(f"referred_api.api.default.{name}")
        for name in ("get_part", "put_part")
    )
    part = importlib.import_module("referred_api.models").Part(name="Bolt")

    asked = get_part.build_request(id="1/2")
    assert asked.target == "/parts/1%2F2"
    assert asked.response(200, {}, b'{"name": "Bolt"}').parsed == part
    assert put_part.build_request(id="1", body={"name": "Bolt"}).content == b'{"name":"Bolt"}'

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

    assert [problem.pointer for problem in caught.value.problems] == [
        "/paths/~1a/get/parameters/0",
        "/paths/~1a/get/parameters/1/in",
        "/paths/~1a/get/responses/200",
        "/paths/~1a/get/responses/200/content",
        "/paths/~1b/post",
        "/components/schemas/M/properties/a~0b~1c/minLength",
    ]
    lines = str(caught.value).splitlines()
    assert lines[0] == f"{spec} is not valid OpenAPI:"
    assert lines[1] == "/paths/~1a/get/parameters/0: in: Field required"
    assert len(lines) == 7


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

"""The work of codegen grows as the description does: steps are counted, as time is not the same twice."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

from codegen.compose import composed
from codegen.document import Document
from codegen.endpoints import Endpoints
from codegen.facade import Facade, Plan
from codegen.models import Models
from codegen.parsing import parse
from codegen.vocabulary import refused
from openapi_python_client.config import Config, ConfigFile, MetaType

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def description(count: int) -> dict[str, Any]:
    """Describe models that refer to one another, unions of them, and an operation for each."""
    schemas: dict[str, Any] = {"Kind": {"type": "string", "enum": ["a", "b"]}}
    paths: dict[str, Any] = {}
    for n in range(count):
        other = ref(f"M{(n + 1) % count}")
        schemas[f"M{n}"] = {
            "type": "object",
            "properties": {
                "class": {**TEXT, "maxLength": 3},
                "class_": ref("Kind"),
                "next": other,
                "tag": {"const": f"m{n}"},
                "inner": {
                    "type": "object",
                    "properties": {"list": {"type": "array", "items": other}},
                },
            },
        }
        schemas[f"U{n}"] = {
            "oneOf": [ref(f"M{n}"), other],
            "discriminator": {"propertyName": "tag"},
        }
        content = {"application/json": {"schema": ref(f"U{n}")}}
        paths[f"/m{n}/{{id}}"] = {
            "parameters": [{"in": "path", "name": "id", "required": True, "schema": TEXT}],
            "post": {
                "operationId": f"send{n}",
                "tags": [f"t{n % 4}"],
                "parameters": [{"in": "query", "name": "q", "schema": TEXT, "deprecated": True}],
                "requestBody": {"content": content},
                "responses": {"200": {"description": "Done.", "content": content}},
            },
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def describe(root: dict[str, Any]) -> int:
    """Do all that codegen does before it writes files; return the number of methods."""
    config = Config.from_sources(
        ConfigFile(),
        MetaType.NONE,
        document_source=Path("api.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    assert refused(root) == []
    document = Document(composed(root)[0])
    data, problems = parse(document, config)
    assert problems == []
    models, endpoints = Models(document, data, config), Endpoints(document, config)
    assert all(models.model(model).fields for model in data.models)
    views = [
        (str(tag), endpoints.endpoint(endpoint)[0])
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    ]
    groups = Facade(document, Plan.of({}, document), views).groups
    return sum(len(group.methods) for group in groups)


def steps(count: int) -> int:
    """Count the calls of functions in codegen and in the generator."""
    root, calls = description(count), 0

    def count_call(frame: FrameType, event: str, _: Any) -> None:
        nonlocal calls
        name = frame.f_globals.get("__name__", "")
        if event == "call" and name.startswith(("codegen", "openapi_python_client")):
            calls += 1

    sys.setprofile(count_call)
    try:
        assert describe(root) == count
    finally:
        sys.setprofile(None)
    return calls


def test_the_steps_grow_as_the_description() -> None:
    few, more, most = map(steps, (4, 8, 16))

    # What is done for one more of each thing does not depend on how many there are.
    assert (most - more) / (more - few) < 2 * 1.05

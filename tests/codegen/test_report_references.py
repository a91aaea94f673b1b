"""What stands beside a reference is compared, and words there are no change."""

from __future__ import annotations

from typing import Any

import pytest
from codegen.compare import compare

TEXT = {"type": "string"}
BASE = {"$ref": "#/components/schemas/Base"}
ITSELF = {"$ref": "#/components/schemas/Thing"}


def holding(schema: dict[str, Any]) -> dict[str, Any]:
    thing = {"$ref": "#/components/schemas/Thing"}
    content = {"content": {"application/json": {"schema": thing}}}
    operation = {"operationId": "make", "requestBody": content, "responses": {"200": content}}
    return {
        "openapi": "3.1.0",
        "paths": {"/things": {"post": operation}},
        "components": {
            "schemas": {
                "Thing": {"type": "object", "properties": {"f": schema, "x": TEXT}},
                "Base": {"type": "object", "properties": {"x": TEXT, "y": TEXT}},
            }
        },
    }


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            {"allOf": [BASE], "required": ["x"]},
            {"allOf": [BASE], "required": ["x", "y"]},
            "Thing.f.y: required False -> True (calls without it fail)",
        ),
        (
            {**BASE, "required": ["x", "y"]},
            {**BASE, "required": ["x"]},
            "Thing.f.y: required True -> False (it may read None, which it did not)",
        ),
        (BASE, {"allOf": [BASE], "required": ["x"]}, "Thing.f: type Base -> object"),
        (
            {"type": "object", "properties": {"x": TEXT}},
            {"type": "object", "properties": {"x": TEXT}, "required": ["new"]},
            "Thing.f.new: required, anything (calls without it fail)",
        ),
        (TEXT, {"allOf": [TEXT], "enum": ["a"]}, "Thing.f: type string -> string enum"),
    ],
)
def test_keywords_that_make_another_schema(old: Any, new: Any, line: str) -> None:
    changes = [str(change) for change in compare(holding(old), holding(new)) if change.breaks]

    assert any(line in change for change in changes), changes


@pytest.mark.parametrize("target", [BASE, ITSELF])
@pytest.mark.parametrize(
    "more", [{"description": "More."}, {"allOf": [{"description": "More."}]}, {"enum": []}]
)
def test_words_beside_a_reference_are_no_change(target: Any, more: Any) -> None:
    parts = [target, *more.get("allOf", ())]
    assert compare(holding(target), holding({**more, "allOf": parts})) == []


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [ITSELF], "required": ["x"]},
        {"allOf": [ITSELF, {"required": ["x"]}]},
        {**ITSELF, "required": ["f"]},
        {"type": "array", "items": {"allOf": [ITSELF, {"required": ["x"]}]}},
    ],
)
def test_compositions_that_lead_back_to_themselves(schema: Any) -> None:
    assert compare(holding(schema), holding(schema)) == []

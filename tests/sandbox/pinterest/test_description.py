"""What the sandbox knows of the description, and what it does not serve."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from pinterest_api.operations import load

from pinbridge.sandbox.pinterest.description import description
from pinbridge.sandbox.pinterest.schema import Schemas
from pinbridge.sandbox.pinterest.service import ELSEWHERE, all_served
from tests.sandbox.pinterest.description import TARGET, derived


def test_the_file_is_derived_from_the_description() -> None:
    command = "python -m tests.sandbox.pinterest.description"
    assert TARGET.read_text("utf-8") == derived(), f"the description changed; run {command}"
    assert (len(description().operations), len(all_served()) - len(ELSEWHERE)) == (231, 119)
    assert all_served().keys() - description().operations.keys() == ELSEWHERE.keys()


def test_what_is_not_served_says_so(public: httpx.Client) -> None:
    rest = description().operations.keys() - all_served().keys()
    assert len(rest) == 112
    for operation_id in rest:
        operation = load(operation_id)
        response = public.request(operation.method, re.sub(r"\{\w+\}", "1", operation.path))
        assert response.status_code == 501
        assert response.json().keys() == {"code", "message"}
        assert response.json()["code"] == 4181
        assert operation_id in response.json()["message"]
    assert public.get("/nothing").json()["code"] == 4
    assert public.put("/pins").status_code == 405


@pytest.mark.parametrize(
    ("schema", "right", "wrong"),
    [
        ({"type": "string", "pattern": r"^\d+$"}, ["12"], ["1a", "12\n", 12, None, "1\0"]),
        ({"type": "string", "nullable": True, "maxLength": 2}, [None, "ab"], ["abc"]),
        ({"type": "integer", "minimum": 1, "maximum": 5}, [1, 5, 2.0], [0, 6, 1.5, True, "1"]),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, [0.1], [0]),
        ({"type": "boolean"}, [True], [1, "true"]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 1}, [[1]], [[], ["1"]]),
        ({"type": "string", "enum": ["A", None]}, ["A", None], ["B"]),
        ({"type": "string", "format": "date"}, ["2026-02-28"], ["2026-02-30", "20260228"]),
        ({"type": "string", "format": "date-time"}, ["2026-02-28T10:00:00Z"], ["2026-02-28"]),
        (
            {"type": "object", "required": ["a"], "additionalProperties": {"type": "string"}},
            [{"a": "x"}],
            [{}, {"a": 1}],
        ),
        ({"type": "object", "additionalProperties": False}, [{}], [{"a": 1}]),
        ({"allOf": [{"type": "string"}, {"maxLength": 1}]}, ["a"], ["ab", 1]),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, ["a", 1], [1.5, []]),
    ],
)
def test_schemas(schema: dict[str, Any], right: list[Any], wrong: list[Any]) -> None:
    schemas = Schemas({})
    for value in right:
        assert list(schemas.problems(schema, value, "x")) == []
    for value in wrong:
        assert list(schemas.problems(schema, value, "x")), value


def test_a_discriminator_chooses_the_schema() -> None:
    schemas = Schemas(
        {
            "Cat": {"type": "object", "required": ["lives"]},
            "Dog": {"type": "object", "required": ["tricks"]},
        }
    )
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
        },
    }
    assert list(schemas.problems(schema, {"kind": "cat", "lives": 9}, "pet")) == []
    [problem] = schemas.problems(schema, {"kind": "dog", "lives": 9}, "pet")
    assert problem == "'pet.tricks' is a required property"
    [problem] = schemas.problems(schema, {"kind": "cow"}, "pet")
    assert problem == "'pet.kind' value 'cow' must be one of ['cat', 'dog']"

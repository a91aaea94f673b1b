"""Answers that are one of several models, told apart by the members that each requires."""

from __future__ import annotations

from typing import Any

import pytest
from codegen.document import SpecError

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
        (b'{"user": "u"}', "missing required field `token`"),
        (b'{"token": 5}', "Expected `str`, got `int`"),
        (b'"text"', "got `str`"),
        (b"text", "not JSON"),
    ],
)
def test_what_fits_none(package: Any, body: bytes, message: str) -> None:
    with pytest.raises(package.errors.DecodeError, match=message):
        parse(package, body)


@pytest.mark.parametrize("options", [("A", "B"), ("Free", "A")])
def test_models_that_require_the_same_are_refused(
    make_package: Any, options: tuple[str, ...]
) -> None:
    schemas = {
        "A": model("x"),
        "B": model("x", y=TEXT),
        "Free": {"type": "object", "additionalProperties": True},
    }
    with pytest.raises(SpecError, match="several kinds of object"):
        make_package(schemas, answering(*map(ref, options)))

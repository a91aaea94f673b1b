"""What the API has deprecated: notes for people, and marks that type checkers report."""

from __future__ import annotations

import inspect
import json
import typing
from typing import Any

import pytest

TEXT = {"type": "string"}
OLD = {**TEXT, "deprecated": True}
JSON = "application/json"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    fields = {"gone": OLD, "kept": TEXT, "need": {**OLD, "x-sensitive": True}}
    model = {"type": "object", "properties": fields, "required": ["need"]}
    rows = {"type": "array", "items": ref("Read")}
    page = {"type": "object", "required": ["rows"], "properties": {"rows": rows, "next": TEXT}}
    parameters = [
        {"in": "query", "name": name, "schema": schema, "deprecated": name == "gone"}
        for name, schema in (("gone", TEXT), ("kept", TEXT), ("cursor", TEXT))
    ]
    listed = {"200": {"description": "", "content": {JSON: {"schema": page}}}}
    return make_package(
        {"Sent": model, "Read": {**model, "additionalProperties": False}},
        {"/all": {"get": {"operationId": "list", "parameters": parameters, "responses": listed}}},
        sent=("Sent",),
        received=("Read",),
        config="paging: [{limit: '', cursor: cursor, items: rows, next-cursor: next, key: ''}]",
    )


def overloads(function: Any) -> list[tuple[set[str], bool]]:
    return [
        (set(inspect.signature(one).parameters), hasattr(one, "__deprecated__"))
        for one in typing.get_overloads(function)
    ]


def test_fields_are_read_and_given_as_any_other(package: Any) -> None:
    read = package.codec.decode(b'{"gone": "1", "need": "2"}', package.models.Read)
    assert (read.gone, read.kept, read.need) == ("1", None, "2")
    sent = package.models.Sent(gone="1", need="2", extra={"newer": 3})
    sent.gone = "4"
    assert json.loads(package.codec.encode(sent)) == {"gone": "4", "need": "2", "newer": 3}
    with pytest.raises(package.invalid, match="gone: must be a string"):
        package.models.Sent(gone=1, need="2")


def test_type_checkers_know_fields_that_may_be_left_out_as_deprecated(package: Any) -> None:
    sent, read = (package.source(f"models/{name}.py") for name in ("sent", "read"))
    for source in (sent, read):
        marked, plain = source.split("if TYPE_CHECKING:\n")[-1].split("    else:\n", 1)
        assert marked.count("def __init__(") == 3
        assert marked.count("deprecated(") == (3 if source is sent else 2)
        assert "def gone(self)" in marked
        assert "def need(self)" not in marked  # there is no way to make the model without it
        assert "    gone: str" in plain


def test_methods_take_deprecated_fields_in_overloads_of_their_own(package: Any) -> None:
    resource = package.module("_sync.default").DefaultResource
    common = {"self", "options"}
    assert overloads(resource.send_sent) == [
        ({"self", "data", "options"}, False),
        (common | {"kept", "need", "extra"}, False),
        (common | {"fields"}, True),
    ]


def test_lists_and_pagers_take_deprecated_parameters_in_overloads_of_their_own(
    package: Any,
) -> None:
    resource = package.module("_sync.default").DefaultResource
    assert overloads(resource.iter) == [
        ({"self", "kept", "options"}, False),
        ({"self", "kept", "gone", "options"}, True),
    ]


def test_requests_are_described_with_the_same_marks(package: Any) -> None:
    module = package.endpoint("list_")
    assert overloads(module.build_request) == [
        ({"kept", "cursor"}, False),
        ({"gone", "kept", "cursor"}, True),
    ]
    assert module.build_request(gone="a", kept="b").query == "gone=a&kept=b"
    listing = package.source("_sync/default.py").partition("def list(")[2].partition("def send_")[0]
    assert "build_request_unmarked(" in listing  # the package reports nothing to type checkers
    assert "build_request(" not in listing

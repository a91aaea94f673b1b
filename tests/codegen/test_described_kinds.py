"""Kinds that descriptions hold, and that have no other place: names of imports, titles, statuses, streams."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from codegen.compose import composed
from codegen.document import Document
from codegen.reading import read_description

from pinbridge._core.multipart import encode_file

TEXT: Any = {"type": "string"}
DAY: Any = {"type": "string", "format": "date"}
DONE: Any = {"204": {"description": "Done."}}
# What generated modules import, and what their classes and functions use.
IMPORTED = [
    "Any", "ClassVar", "Iterable", "Literal", "Mapping", "NotRequired", "OPERATION",
    "Operation", "Parameter", "Request", "Response", "TYPE_CHECKING", "UNSET", "Unset",
    "annotations", "bool", "body_of", "builtins", "bytes", "checks", "codec", "coerce",
    "cursor_page", "datetime", "define", "deprecated", "dict", "encode_query", "float", "get",
    "id", "int", "list", "models", "object", "overload", "page_of", "property", "rules", "self",
    "str", "structs", "to_dict", "to_json", "type", "typing", "typing_extensions", "uuid",
]  # fmt: skip


def ref(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


def test_properties_and_parameters_may_have_the_names_of_imports(make_package: Any) -> None:
    properties = dict.fromkeys(IMPORTED, DAY) | {"old": {**TEXT, "deprecated": True}}
    parameters = [{"in": "query", "name": name, "schema": DAY} for name in IMPORTED]
    package = make_package(
        {"Sent": {"properties": properties}, "Read": {"properties": properties}},
        {"/ask": {"get": {"operationId": "ask", "parameters": parameters, "responses": DONE}}},
        sent=("Sent",),
        received=("Read",),
    )
    value = dict.fromkeys(IMPORTED, "2026-03-01")
    read = package.codec.decode(json.dumps(value).encode(), package.models.Read)
    assert read.to_dict() == {**value, "old": None}
    assert package.models.Sent.from_dict(value).to_dict() == value
    assert read.property == datetime.date(2026, 3, 1)
    build = package.endpoint("ask").build_request
    names = build.__annotations__.keys() - {"return"}
    request = build(**dict.fromkeys(names, datetime.date(2026, 3, 1)))
    assert sorted(request.query.split("&")) == sorted(f"{name}=2026-03-01" for name in IMPORTED)


def test_inline_models_of_one_title_have_names_that_do_not_depend_on_the_order(
    tiny_spec: Any,
) -> None:
    inner = {
        name: {"type": "object", "title": "Same", "properties": {name: TEXT}} for name in "abc"
    }
    found = []
    for names in ("abc", "cba"):
        holder = {"type": "object", "properties": {name: inner[name] for name in names}}
        root, problems = composed(tiny_spec({"M": holder}, received=("M",)))
        assert problems == []
        schemas = root["components"]["schemas"]
        found.append({name: [*schemas[name]["properties"]] for name in schemas if name != "M"})
    assert found[0] == found[1] == {"MSame": ["a"], "MB": ["b"], "MC": ["c"]}


def test_statuses_may_be_numbers(tmp_path: Path) -> None:
    file = tmp_path / "acme.yaml"
    file.write_text(
        "openapi: 3.1.0\n"
        "info: {title: Acme, version: '1'}\n"
        "paths: {/a: {get: {operationId: a, responses: {200: {description: Done.}}}}}\n"
    )
    assert [*read_description(file)["paths"]["/a"]["get"]["responses"]] == ["200"]
    assert [*Document.load(file).operations["a"].node["responses"]] == ["200"]


def test_a_body_of_octets_is_streamed(make_package: Any) -> None:
    body = {"required": True, "content": {"application/octet-stream": {}}}
    package = make_package(
        {}, {"/a": {"post": {"operationId": "a", "requestBody": body, "responses": DONE}}}
    )
    read: list[bytes] = []
    parts = (read.append(part) or part for part in (b"ab", b"cd"))
    request = package.endpoint("a").build_request(body=package.types.File(parts))
    (segment,) = encode_file(request.file, request.content_type)
    sent = segment.source.chunks()
    assert (next(sent), read) == (b"ab", [b"ab"])
    assert (next(sent), read) == (b"cd", [b"ab", b"cd"])


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_both_keywords_of_unions_have_discriminators(make_package: Any, keyword: str) -> None:
    kinds = {
        name: {"properties": {"kind": {**TEXT, "enum": [name]}, "x": TEXT}, "required": ["kind"]}
        for name in ("a", "b")
    }
    union = {keyword: [ref("a"), ref("b")], "discriminator": {"propertyName": "kind"}}
    package = make_package({**kinds, "U": union}, sent=("U",), received=("U",))
    read = package.endpoint("receive_u").OPERATION.parse(200, b'{"kind": "b", "x": "y"}')
    assert (type(read).__name__, read.kind) == ("B", "b")
    sent = package.endpoint("send_u").build_request(body={"kind": "a", "x": "y"})
    assert json.loads(sent.content) == {"kind": "a", "x": "y"}


def test_texts_with_quotes_and_paths_with_fragments(make_package: Any) -> None:
    odd = 'a"b\\c'
    json_type = 'application/vnd.acme+json; v="1"'
    kinds = {
        name: {"properties": {"kind": {"const": name}}, "required": ["kind"]} for name in (odd, "b")
    }
    schemas = {"A": kinds[odd], "B": kinds["b"], "U": {"oneOf": [ref("A"), ref("B")]}}
    schemas["U"]["discriminator"] = {"propertyName": "kind"}
    schemas["M"] = {
        "properties": {"const": {**TEXT, "const": odd}, "enum": {**TEXT, "enum": [odd]}}
    }
    answer = {"200": {"description": "Done.", "content": {json_type: {"schema": TEXT}}}}
    query = [{"in": "query", "name": "q", "schema": TEXT}]
    package = make_package(
        schemas,
        {
            "/x": {"get": {"operationId": "x", "responses": answer}},
            "/x#again": {"get": {"operationId": "again", "parameters": query, "responses": DONE}},
        },
        sent=("U", "M"),
    )
    body = {"const": odd, "enum": odd}
    assert json.loads(package.endpoint("send_m").build_request(body=body).content) == body
    sent = package.endpoint("send_u").build_request(body={"kind": odd})
    assert json.loads(sent.content) == {"kind": odd}
    assert package.endpoint("x").OPERATION.accept == json_type
    assert package.endpoint("again").build_request(q="1").target == "/x?q=1"

"""Names that clash, answers that are not JSON, and other forms that become the one that codegen reads."""

from __future__ import annotations

import json
from typing import Any

import pytest

TEXT = {"type": "string"}


def model(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def answer(kind: str, schema: Any) -> dict[str, Any]:
    return {"200": {"description": "Done.", "content": {kind: {"schema": schema}}}}


def test_components_get_modules_and_classes_of_their_own(make_package: Any) -> None:
    schemas = {
        "HTTPThing": model("a", a=TEXT),
        "HttpThing": model("b", b=TEXT),
        "File": model("name", name=TEXT),
        "HolderDict": model("x", x=TEXT),
        "Holder": model(
            one={"$ref": "#/components/schemas/HTTPThing"},
            two={"$ref": "#/components/schemas/HttpThing"},
            file={"$ref": "#/components/schemas/File"},
        ),
    }
    package = make_package(schemas, received=("Holder",))
    value = {"one": {"a": "x"}, "two": {"b": "y"}, "file": {"name": "z"}}
    holder = package.codec.decode(json.dumps(value).encode(), package.models.Holder)
    assert [type(part).__name__ for part in (holder.one, holder.two, holder.file)] == [
        "HTTPThing",
        "HttpThing2",
        "FileModel",
    ]
    assert holder.to_dict() == value


def test_arguments_do_not_hide_those_of_generated_functions(make_package: Any) -> None:
    parameters = [{"name": n, "in": "query", "schema": TEXT} for n in ("fields", "data", "client")]
    paths = {
        "/x": {
            "get": {
                "operationId": "get_x",
                "parameters": parameters,
                "responses": {"204": {"description": "Done."}},
            }
        }
    }
    request = (
        make_package(None, paths)
        .endpoint("get_x")
        .build_request(fields_query="a", data_query="b", client_query="c")
    )
    assert request.query == "fields=a&data=b&client=c"


def test_answers_that_are_no_json_are_bytes(make_package: Any) -> None:
    paths = {
        f"/{name}": {"get": {"operationId": f"get_{name}", "responses": answer(kind, TEXT)}}
        for name, kind in {
            "csv": "text/csv",
            "txt": "text/plain",
            "xml": "application/xml",
            "png": "image/png",
        }.items()
    }
    package = make_package(None, paths)
    for name in ("csv", "txt", "xml", "png"):
        assert package.endpoint(f"get_{name}").OPERATION.parse(200, b"\x89") == b"\x89"


def test_json_is_taken_where_a_body_may_have_other_forms(make_package: Any) -> None:
    content = {
        kind: {"schema": model(a=TEXT)}
        for kind in ("application/xml", "multipart/form-data", "application/json")
    }
    paths = {
        "/x": {
            "post": {
                "operationId": "send",
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": "Done."}},
            }
        }
    }
    request = make_package(None, paths).endpoint("send").build_request(body={"a": "x"})
    assert (request.content, request.content_type) == (b'{"a":"x"}', "application/json")


def test_a_part_may_add_to_a_member_of_another(make_package: Any) -> None:
    schemas = {
        "Paged": model("items", items={"type": "array", "items": {"type": "object"}}, next=TEXT),
        "Row": model("id", id=TEXT),
        "Rows": {
            "allOf": [
                {"$ref": "#/components/schemas/Paged"},
                {"properties": {"items": {"items": {"$ref": "#/components/schemas/Row"}}}},
            ]
        },
    }
    package = make_package(schemas, received=("Rows",))
    rows = package.codec.decode(b'{"items": [{"id": "1"}]}', package.models.Rows)
    assert rows.items[0].id == "1"


def test_a_component_that_may_be_null_leaves_null_to_its_places(make_package: Any) -> None:
    schemas = {
        "Maybe": {**model(a=TEXT), "nullable": True},
        "Holder": model("one", one={"$ref": "#/components/schemas/Maybe"}),
    }
    package = make_package(schemas, received=("Holder",))
    assert package.codec.decode(b'{"one": null}', package.models.Holder).one is None


def test_lists_by_cursor_give_pages(make_package: Any) -> None:
    parameters = [
        {"name": "bookmark", "in": "query", "schema": TEXT},
        {"name": "page_size", "in": "query", "schema": {"type": "integer", "maximum": 50}},
        {"name": "account_id", "in": "path", "required": True, "schema": TEXT},
    ]
    schemas = {
        "Rows": model(
            "items", items={"type": "array", "items": model("id", id=TEXT)}, bookmark=TEXT
        )
    }
    paths = {
        "/{account_id}/rows": {
            "get": {
                "operationId": "rows/list",
                "tags": ["rows"],
                "parameters": parameters,
                "responses": answer("application/json", {"$ref": "#/components/schemas/Rows"}),
            }
        }
    }
    config = """
paging:
  - {limit: page_size, cursor: bookmark, items: items, next-cursor: bookmark, as-page: true}
facade:
  client-arguments: [account_id]
"""
    package = make_package(schemas, paths, config=config)
    pages = {"": (["1", "2"], "b"), "b": (["3"], None)}
    asked: list[str] = []

    class Client:
        def __init__(self, **defaults: str) -> None:
            self.argument_defaults = defaults

        def execute(self, request: Any, *, options: Any = None) -> Any:
            asked.append(request.target)
            ids, bookmark = pages["b" if "bookmark=b" in request.query else ""]
            body = {"items": [{"id": id_} for id_ in ids], "bookmark": bookmark}
            return request.response(200, {}, json.dumps(body).encode())

    rows = package.module("_sync.rows").RowsResource(Client(account_id="7"))
    assert [row.id for row in rows.iter(page_size=2)] == ["1", "2", "3"]
    assert asked == ["/7/rows?page_size=2", "/7/rows?bookmark=b&page_size=2"]
    page = rows.list_page(account_id="8")
    assert (page.next_cursor, page.has_more, len(page)) == ("b", True, 2)
    assert asked[-1].startswith("/8/rows")
    with pytest.raises(package.invalid, match=r"with_options\(account_id=...\)"):
        package.module("_sync.rows").RowsResource(Client()).list_page()


def test_objects_in_a_query_are_written_deep(make_package: Any) -> None:
    filter_ = model(name=TEXT, range=model(least={"type": "integer"}))
    paths = {
        "/x": {
            "get": {
                "operationId": "get_x",
                "parameters": [
                    {"name": "filter", "in": "query", "style": "deepObject", "schema": filter_}
                ],
                "responses": {"204": {"description": "Done."}},
            }
        }
    }
    endpoint = make_package(None, paths).endpoint("get_x")
    request = endpoint.build_request(filter={"name": "n", "range": {"least": 3}})
    assert request.query == "filter%5Bname%5D=n&filter%5Brange%5D%5Bleast%5D=3"


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf", "allOf"])
def test_a_union_of_one_schema_is_that_schema(make_package: Any, keyword: str) -> None:
    schemas = {
        "A": {"type": "object", "required": ["x"], "properties": {"x": TEXT}},
        "M": {
            "type": "object",
            "properties": {
                "model": {keyword: [{"$ref": "#/components/schemas/A"}], "description": "Why."},
                "text": {keyword: [{"type": "string", "maxLength": 2}]},
                "own": {keyword: [{"properties": {"y": TEXT}}], "required": ["y"]},
            },
        },
    }
    package = make_package(schemas, received=("M",), sent=("M",))
    models = package.models

    value = models.M(model={"x": "1"}, text="ab", own={"y": "2"})

    assert type(value.model) is models.A
    assert type(value.own) is models.MOwn
    assert "model: Why." in models.M.__doc__
    for broken in ({"text": "abc"}, {"own": {}}):
        with pytest.raises(package.invalid):
            models.M(**broken)

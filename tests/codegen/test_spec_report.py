from __future__ import annotations

import copy
import textwrap
from collections.abc import Callable
from typing import Any

import pytest
from codegen.compare import Change, compare
from codegen.document import Document, SpecError
from codegen.report import render

TEXT = {"type": "string"}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "1"},
    "security": [{"key": []}, {"token": []}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "list_things",
                "x-retry-safety": "safe",
                "x-required-scope": "read",
                "parameters": [
                    {"in": "query", "name": "q", "schema": {"type": "string", "maxLength": 9}},
                    {
                        "in": "query",
                        "name": "status",
                        "schema": {"$ref": "#/components/schemas/Status"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "All.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Thing"},
                                }
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "make_thing",
                "x-retry-safety": "keyed",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}}
                    },
                },
                "responses": {"204": {"description": "Done."}},
            },
        }
    },
    "components": {
        "schemas": {
            "Status": {"type": "string", "enum": ["on", "off"]},
            "Thing": {
                "type": "object",
                "required": ["id", "status"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "status": {"$ref": "#/components/schemas/Status"},
                    "note": {"type": "string", "maxLength": 5},
                    "size": {"type": "integer", "default": 0},
                },
            },
            "NewThing": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string", "minLength": 1, "maxLength": 100},
                    "link": {"type": ["string", "null"]},
                    "count": {"type": "integer", "minimum": 1},
                    "tags": {"type": "array", "items": {"type": "string", "maxLength": 9}},
                    "kind": {"type": "string", "enum": ["a", "b"]},
                    "inner": {
                        "type": "object",
                        "required": ["x"],
                        "properties": {"x": {"type": "integer"}},
                    },
                    "maybe": {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "null"}]},
                    "key": {"type": "string", "x-idempotency-key": True},
                },
            },
        }
    },
}

Edit = Callable[[Any], Any]


def changes(edit: Edit) -> list[Change]:
    """Compare the base spec to itself after an edit."""
    new = copy.deepcopy(BASE)
    edit(new)
    return compare(Document(copy.deepcopy(BASE)), Document(new))


def lines(edit: Edit) -> list[str]:
    return [" ".join(str(change).split()) for change in changes(edit)]


def at(*path: str) -> Callable[[Any], Any]:
    def find(spec: Any) -> Any:
        for step in path:
            spec = spec[step]
        return spec

    return find


things = at("paths", "/things")
thing = at("components", "schemas", "Thing")
new_thing = at("components", "schemas", "NewThing")


def field(model: Callable[[Any], Any], name: str, **keywords: Any) -> Edit:
    return lambda spec: model(spec)["properties"][name].update(keywords)


def replaced(model: Callable[[Any], Any], name: str, schema: Any) -> Edit:
    return lambda spec: model(spec)["properties"].update({name: schema})


def required(model: Callable[[Any], Any], *names: str) -> Edit:
    return lambda spec: model(spec).update(required=list(names))


def operation(method: str, **keywords: Any) -> Edit:
    return lambda spec: things(spec)[method].update(keywords)


def without(place: Callable[[Any], Any], *keys: str) -> Edit:
    def edit(spec: Any) -> None:
        for key in keys:
            del place(spec)[key]

    return edit


def parameter(**keywords: Any) -> Edit:
    return lambda spec: things(spec)["get"]["parameters"][0].update(keywords)


def more_parameters(node: Any) -> Edit:
    return lambda spec: things(spec)["get"]["parameters"].append(node)


OTHER = {"get": {"operationId": "get_other", "responses": {"204": {"description": "Done."}}}}


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        # Operations
        (lambda spec: spec["paths"].update({"/other": OTHER}), "added get_other: GET /other"),
        (
            lambda spec: things(spec).pop("post"),
            "BREAKING removed make_thing: POST /things",
        ),
        (
            operation("get", operationId="list_all"),
            "BREAKING changed list_things: renamed to list_all",
        ),
        (
            lambda spec: spec["paths"].update({"/v2/things": spec["paths"].pop("/things")}),
            "changed list_things: GET /things -> GET /v2/things",
        ),
        (
            operation("get", **{"x-retry-safety": "unsafe"}),
            "BREAKING changed list_things: retry safety safe -> unsafe",
        ),
        (
            operation("post", **{"x-retry-safety": "safe"}),
            "changed make_thing: retry safety keyed -> safe",
        ),
        (
            operation("get", security=[]),
            "changed list_things: security key or token -> none",
        ),
        (
            operation("get", security=[{}, {"key": []}, {"token": []}]),
            "changed list_things: security key or token -> key or token or none",
        ),
        (
            operation("get", security=[{"token": []}]),
            "BREAKING changed list_things: security key or token -> token",
        ),
        (
            operation("get", security=[{"key": []}, {"token": []}, {"cookie": []}]),
            "changed list_things: security key or token -> key or token or cookie",
        ),
        (
            operation("get", **{"x-required-scope": "write"}),
            "BREAKING changed list_things: required scope read -> write",
        ),
        (
            without(at("paths", "/things", "get"), "x-required-scope"),
            "changed list_things: required scope read -> none",
        ),
        (
            lambda spec: things(spec)["get"]["responses"].update(
                {"202": {"description": "Later."}}
            ),
            "BREAKING added list_things 202: success status, nothing",
        ),
        (
            lambda spec: things(spec)["get"].update(
                responses={"203": things(spec)["get"]["responses"]["200"]}
            ),
            "added list_things 203: success status, list",
        ),
        (
            lambda spec: things(spec)["post"].update(responses={}),
            "removed make_thing 204: success status",
        ),
        (
            lambda spec: things(spec)["post"]["responses"].update(
                {"204": {"description": "x", "content": {"application/json": {"schema": TEXT}}}}
            ),
            "BREAKING changed make_thing 204: type nothing -> string",
        ),
        # Parameters and bodies
        (
            more_parameters({"in": "query", "name": "new", "schema": TEXT}),
            "added list_things(new): in query, optional",
        ),
        (
            more_parameters({"in": "query", "name": "new", "schema": TEXT, "required": True}),
            "BREAKING added list_things(new): in query, required",
        ),
        (
            lambda spec: things(spec)["get"]["parameters"].pop(0),
            "BREAKING removed list_things(q): in query",
        ),
        (parameter(required=True), "BREAKING changed list_things(q): optional -> required"),
        (
            parameter(schema={"type": "string", "maxLength": 8}),
            "BREAKING changed list_things(q): maxLength 9 -> 8 (tightened)",
        ),
        (
            parameter(schema={"type": "string", "maxLength": 9, "default": "x"}),
            "changed list_things(q): default none -> 'x'",
        ),
        (
            parameter(schema={"type": "array", "items": TEXT}),
            "BREAKING changed list_things(q): type string -> list",
        ),
        (
            operation("get", requestBody={"content": {}}),
            "added list_things(body)",
        ),
        (
            operation("get", requestBody={"content": {}, "required": True}),
            "BREAKING added list_things(body)",
        ),
        (
            without(at("paths", "/things", "post"), "requestBody"),
            "BREAKING removed make_thing(body)",
        ),
        (
            lambda spec: things(spec)["post"]["requestBody"].update(required=False),
            "changed make_thing(body): required -> optional",
        ),
        (
            lambda spec: things(spec)["post"]["requestBody"].update(
                content={"multipart/form-data": {"schema": TEXT}}
            ),
            "BREAKING changed make_thing(body): content type application/json"
            " -> multipart/form-data",
        ),
        # Models
        (
            lambda spec: spec["components"]["schemas"].update(Other={"type": "object"}),
            "added Other",
        ),
        # Fields of requests
        (replaced(new_thing, "new", TEXT), "added NewThing.new: optional, string"),
        (
            lambda spec: (
                replaced(new_thing, "new", TEXT)(spec),
                required(new_thing, "title", "new")(spec),
            ),
            "BREAKING added NewThing.new: required, string",
        ),
        (
            required(new_thing, "title", "key"),
            "changed NewThing.key: optional -> required",
        ),
        (
            without(at("components", "schemas", "NewThing", "properties"), "link"),
            "BREAKING removed NewThing.link",
        ),
        (
            required(new_thing, "title", "count"),
            "BREAKING changed NewThing.count: optional -> required",
        ),
        (required(new_thing), "changed NewThing.title: required -> optional"),
        (
            field(new_thing, "link", type="string"),
            "BREAKING changed NewThing.link: null no longer allowed",
        ),
        (
            field(new_thing, "title", type=["string", "null"]),
            "changed NewThing.title: null allowed",
        ),
        (
            field(new_thing, "title", maxLength=80),
            "BREAKING changed NewThing.title: maxLength 100 -> 80 (tightened)",
        ),
        (
            field(new_thing, "title", maxLength=120),
            "changed NewThing.title: maxLength 100 -> 120 (loosened)",
        ),
        (
            field(new_thing, "title", minLength=0),
            "changed NewThing.title: minLength 1 -> none (loosened)",
        ),
        (
            field(new_thing, "title", minLength=2),
            "BREAKING changed NewThing.title: minLength 1 -> 2 (tightened)",
        ),
        (
            field(new_thing, "title", pattern="^a"),
            "BREAKING changed NewThing.title: pattern none -> '^a' (tightened)",
        ),
        (
            field(new_thing, "count", type="number"),
            "changed NewThing.count: type integer -> number",
        ),
        (
            field(new_thing, "count", type="string", minimum=1),
            "BREAKING changed NewThing.count: type integer -> string",
        ),
        (
            field(new_thing, "title", format="uuid"),
            "BREAKING changed NewThing.title: type string -> string(uuid)",
        ),
        (
            replaced(new_thing, "tags", {"type": "array", "items": {"type": "string"}}),
            "changed NewThing.tags[]: maxLength 9 -> none (loosened)",
        ),
        (
            replaced(
                new_thing,
                "maybe",
                {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "null"}]},
            ),
            "BREAKING changed NewThing.maybe: maxLength 3 -> 2 (tightened)",
        ),
        (
            field(new_thing, "inner", required=[]),
            "changed NewThing.inner.x: required -> optional",
        ),
        (
            lambda spec: new_thing(spec).update(
                oneOf=[{"required": ["link"]}, {"required": ["count"]}]
            ),
            "BREAKING changed NewThing: exactly one of link, count",
        ),
        (
            lambda spec: new_thing(spec).update({"not": {"required": ["link", "count"]}}),
            "BREAKING changed NewThing: at most one of link, count",
        ),
        (
            lambda spec: new_thing(spec).update(minProperties=2),
            "BREAKING changed NewThing: minProperties none -> 2 (tightened)",
        ),
        # Fields of responses
        (replaced(thing, "new", TEXT), "added Thing.new: optional, string"),
        (
            lambda spec: (
                replaced(thing, "new", TEXT)(spec),
                required(thing, "id", "status", "new")(spec),
            ),
            "added Thing.new: required, string",
        ),
        (
            without(at("components", "schemas", "Thing", "properties"), "note"),
            "BREAKING removed Thing.note",
        ),
        (required(thing, "status"), "BREAKING changed Thing.id: required -> optional"),
        (
            required(thing, "id", "status", "note"),
            "changed Thing.note: optional -> required",
        ),
        (
            field(thing, "id", type=["string", "null"]),
            "BREAKING changed Thing.id: null allowed",
        ),
        (field(thing, "note", type=["string", "null"]), "changed Thing.note: null allowed"),
        (
            field(thing, "size", type=["integer", "null"]),
            "BREAKING changed Thing.size: null allowed",
        ),
        (field(thing, "size", default=1), "changed Thing.size: default 0 -> 1"),
        (
            field(thing, "note", maxLength=3),
            "changed Thing.note: maxLength 5 -> 3 (tightened)",
        ),
        (
            field(thing, "size", type="number"),
            "BREAKING changed Thing.size: type integer -> number",
        ),
        (
            field(thing, "id", format="text"),
            "BREAKING changed Thing.id: type string(uuid) -> string",
        ),
        (
            replaced(thing, "note", {"$ref": "#/components/schemas/Status"}),
            "changed Thing.note: type string -> Status",
        ),
        (
            replaced(thing, "status", TEXT),
            "BREAKING changed Thing.status: type Status -> string",
        ),
        # Enum values
        (
            lambda spec: spec["components"]["schemas"]["Status"]["enum"].append("new"),
            "added Status: 'new'",
        ),
        (
            lambda spec: spec["components"]["schemas"]["Status"]["enum"].remove("off"),
            "BREAKING removed Status: 'off'",
        ),
        (
            field(new_thing, "kind", enum=["a"]),
            "BREAKING removed NewThing.kind: 'b'",
        ),
    ],
)
def test_each_change_is_one_line(edit: Edit, expected: str) -> None:
    assert expected in lines(edit)
    if expected.startswith("BREAKING"):
        assert any(change.breaking for change in changes(edit))
    else:
        assert f"BREAKING {expected}" not in lines(edit)


def test_equal_specs_differ_in_nothing() -> None:
    assert changes(lambda spec: None) == []
    assert render([]) == "No differences.\n"


@pytest.mark.parametrize(
    "edit",
    [
        field(new_thing, "title", description="Other words."),
        lambda spec: spec["info"].update(version="2"),
        lambda spec: new_thing(spec).update(
            required=["title"], properties=dict(reversed(new_thing(spec)["properties"].items()))
        ),
        replaced(new_thing, "link", {"anyOf": [TEXT, {"type": "null"}]}),
        lambda spec: spec["components"]["schemas"]["Status"]["enum"].reverse(),
    ],
)
def test_what_callers_can_not_notice_is_no_change(edit: Edit) -> None:
    assert changes(edit) == []


def test_dangling_references_are_errors() -> None:
    with pytest.raises(SpecError, match="leads nowhere"):
        changes(replaced(thing, "size", {"$ref": "#/components/schemas/Nowhere"}))


def test_removed_model_breaks() -> None:
    new = copy.deepcopy(BASE)
    new["components"]["schemas"]["Unused"] = {"type": "object", "properties": {}}

    found = compare(Document(new), Document(copy.deepcopy(BASE)))

    assert found == [Change("models", "removed", "Unused", breaking=True)]


def test_models_in_both_directions_break_either_way(tiny_spec: Any) -> None:
    def spec(**keywords: Any) -> Document:
        model = {"type": "object", "properties": {"x": {"type": "integer", **keywords}}}
        return Document(tiny_spec({"M": model}, sent=("M",), received=("M",)))

    assert [c.breaking for c in compare(spec(), spec(type="number"))] == [True]
    assert [c.breaking for c in compare(spec(), spec(maximum=1))] == [True]
    assert [c.breaking for c in compare(spec(), spec(type=["integer", "null"]))] == [False]


def test_lifted_rules_do_not_break(tiny_spec: Any) -> None:
    def spec(**keywords: Any) -> Document:
        fields = {"x": {"type": "integer"}, "y": {"type": "integer"}}
        model = {"type": "object", "properties": fields, **keywords}
        return Document(tiny_spec({"M": model}, sent=("M",)))

    found = compare(spec(allOf=[{"not": {"required": ["x", "y"]}}]), spec())

    assert found == [Change("models", "changed", "M", "no longer at most one of x, y")]


def test_constants_and_wrapped_references_are_types(tiny_spec: Any) -> None:
    def spec(schema: Any) -> Document:
        model = {"type": "object", "properties": {"x": schema}}
        other = {"type": "object", "properties": {}}
        return Document(tiny_spec({"M": model, "Other": other}, received=("M",)))

    wrapped = spec({"allOf": [{"$ref": "#/components/schemas/Other"}]})
    assert compare(spec({"$ref": "#/components/schemas/Other"}), wrapped) == []
    (change,) = compare(spec({"const": "a", "type": "string"}), spec(TEXT))
    assert (change.detail, change.breaking) == ("type 'a' -> string", True)
    assert not compare(spec(TEXT), spec({"const": "a", "type": "string"}))[0].breaking


def test_parameter_that_may_no_longer_be_null_breaks() -> None:
    old = copy.deepcopy(BASE)
    parameter(schema={"type": ["string", "null"], "maxLength": 9})(old)

    found = compare(Document(old), Document(copy.deepcopy(BASE)))

    assert found == [
        Change("parameters", "changed", "list_things(q)", "null no longer allowed", breaking=True)
    ]
    assert [c.breaking for c in compare(Document(copy.deepcopy(BASE)), Document(old))] == [False]


def test_recursive_schemas_can_be_compared(tiny_spec: Any) -> None:
    def spec(name: str) -> Document:
        tree = {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}
        other = {"type": "object", "properties": {"x": {"$ref": f"#/components/schemas/{name}"}}}
        return Document(tiny_spec({name: tree, "Holder": other}, received=("Holder",)))

    assert compare(spec("A"), spec("A")) == []
    assert {change.subject for change in compare(spec("A"), spec("B"))} == {"A", "B"}


def test_report_is_grouped() -> None:
    def edit(spec: Any) -> None:
        things(spec).pop("post")
        field(thing, "size", default=1)(spec)
        spec["components"]["schemas"]["Status"]["enum"].append("new")
        spec["paths"]["/other"] = OTHER

    assert render(changes(edit)) == textwrap.dedent(
        """\
        4 differences, 1 of them BREAKING

        Operations (2)
          BREAKING  removed  make_thing: POST /things
                    added    get_other: GET /other

        Fields (1)
                    changed  Thing.size: default 0 -> 1

        Enum values (1)
                    added    Status: 'new'
        """
    )

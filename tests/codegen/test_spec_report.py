from __future__ import annotations

import copy
import json
import textwrap
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from codegen.__main__ import Project
from codegen.compare import Change, compare
from codegen.normal import WORDS
from codegen.reading import SpecError, read_description
from codegen.report import Report
from codegen.rules import RULES
from codegen.uses import Uses
from hypothesis import given, settings
from hypothesis import strategies as st

TEXT = {"type": "string"}
DONE = {"responses": {"204": {"description": "Done."}}}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "1"},
    "servers": [{"url": "https://{zone}.test", "variables": {"zone": {"default": "a"}}}],
    "security": [{"key": []}, {"token": ["read"]}],
    "paths": {
        "/things": {
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "get": {
                "operationId": "list_things",
                "tags": ["things", "more"],
                "x-retry-safety": "safe",
                "x-required-scope": "read",
                "parameters": [
                    {"in": "query", "name": "q", "schema": {"type": "string", "maxLength": 9}},
                    {"in": "query", "name": "ids", "schema": {"type": "array", "items": TEXT}},
                ],
                "responses": {
                    "200": {
                        "description": "All.",
                        "headers": {"X-Rate": {"required": True, "schema": {"type": "integer"}}},
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Thing"},
                                }
                            },
                            "text/csv": {"schema": TEXT},
                        },
                    },
                    "404": {"description": "None.", "content": {"text/plain": {"schema": TEXT}}},
                },
            },
            "post": {
                "operationId": "make_thing",
                "tags": ["things"],
                "x-retry-safety": "keyed",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}},
                        "multipart/form-data": {
                            "schema": {"type": "object", "properties": {"file": TEXT}},
                            "encoding": {"file": {"contentType": "image/png"}},
                        },
                    },
                },
                "callbacks": {
                    "done": {"{$request.body#/link}": {"post": {"operationId": "on_done", **DONE}}}
                },
                **DONE,
            },
        }
    },
    "webhooks": {
        "made": {
            "post": {
                "operationId": "on_made",
                "requestBody": {"content": {"application/json": {"schema": TEXT}}},
                **DONE,
            }
        }
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "token": {"type": "http", "scheme": "bearer"},
        },
        "parameters": {
            "Limit": {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 9}}
        },
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
                    "secret": {"type": "string", "x-sensitive": True},
                    "meta": {"type": "object"},
                    "kind": {
                        "oneOf": [
                            {"$ref": "#/components/schemas/Cat"},
                            {"$ref": "#/components/schemas/Dog"},
                        ],
                        "discriminator": {
                            "propertyName": "type",
                            "mapping": {"cat": "Cat", "dog": "Dog"},
                        },
                    },
                },
            },
            "Cat": {"type": "object", "properties": {"type": TEXT, "lives": {"type": "integer"}}},
            "Dog": {"type": "object", "properties": {"type": TEXT}},
            "NewThing": {
                "type": "object",
                "title": "New thing",
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
                    "many": {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer"}]},
                    "key": {"type": "string", "x-idempotency-key": True},
                    "day": {"type": "string", "x-coerce": "date"},
                    "made": {"type": "string", "readOnly": True},
                    "fixed": {"const": "a", "type": "string"},
                },
            },
        },
    },
}

Edit = Callable[[Any], Any]
LIST = ("paths", "/things", "get")
MAKE = ("paths", "/things", "post")
Q = (*LIST, "parameters", 0)
IDS = (*LIST, "parameters", 1)
OK = (*LIST, "responses", "200")
BODY = (*MAKE, "requestBody")
SCHEMAS = ("components", "schemas")
THING = (*SCHEMAS, "Thing", "properties")
NEW = (*SCHEMAS, "NewThing", "properties")


def at(spec: Any, *path: str | int) -> Any:
    for step in path:
        spec = spec[step]
    return spec


def put(*path: str | int, **keywords: Any) -> Edit:
    """Set keywords of a node; `None` takes one out."""

    def edit(spec: Any) -> None:
        node = at(spec, *path)
        node.update(keywords)
        for key in [key for key, value in keywords.items() if value is None]:
            del node[key]

    return edit


def both(*edits: Edit) -> Edit:
    return lambda spec: [edit(spec) for edit in edits]


def drop(*path: str | int) -> Edit:
    return lambda spec: at(spec, *path[:-1]).pop(path[-1])


def add(*path: str | int, value: Any) -> Edit:
    def edit(spec: Any) -> None:
        node, key = at(spec, *path[:-1]), path[-1]
        if isinstance(node, list):
            node.insert(key, value)
        else:
            node[key] = value

    return edit


def moved(spec: Any) -> None:
    spec["paths"]["/v2/things"] = spec["paths"].pop("/things")


def changes(edit: Edit) -> list[Change]:
    """Compare the base description to itself after an edit."""
    new = copy.deepcopy(BASE)
    edit(new)
    return compare(BASE, new)


MUTATIONS: list[tuple[Edit, str, str]] = [
    # The service
    (put("servers", 0, url="https://b.test"), "service.defaultServer", "BREAKING changed"),
    (put("servers", 0, "variables", "zone", default="b"), "service.servers", "BREAKING removed"),
    (add("servers", 1, value={"url": "https://c.test"}), "service.servers", "added"),
    (drop("components", "securitySchemes", "key"), "service.securitySchemes", "BREAKING removed"),
    (put("components", "securitySchemes", "key", name="X-K"), "scheme.name", "BREAKING changed"),
    (drop("webhooks", "made"), "service.webhooks", "BREAKING removed"),
    (drop("webhooks", "made", "post", "requestBody"), "operation.requestBody", "BREAKING removed"),
    (
        add("webhooks", "made", "post", "requestBody", "required", value=True),
        "body.required",
        "changed",
    ),
    # Operations
    (
        add("paths", "/o", value={"get": {"operationId": "o", **DONE}}),
        "service.operations",
        "added",
    ),
    (drop(*MAKE), "service.operations", "BREAKING removed"),
    (put(*LIST, operationId="list_all"), "operation.operationId", "BREAKING changed"),
    (moved, "operation.route", "BREAKING changed"),
    (put(*LIST, tags=["more"]), "operation.tag", "BREAKING changed"),
    (put(*LIST, tags=["things"]), "operation.otherTags", "changed"),
    (put(*LIST, **{"x-group": "other"}), "operation.x-group", "BREAKING changed"),
    (put(*LIST, **{"x-method": "other"}), "operation.x-method", "BREAKING changed"),
    (put(*LIST, **{"x-retry-safety": "unsafe"}), "operation.x-retry-safety", "BREAKING changed"),
    (put(*MAKE, **{"x-retry-safety": "safe"}), "operation.x-retry-safety", "changed"),
    (put(*LIST, **{"x-required-scope": "w"}), "operation.x-required-scope", "BREAKING changed"),
    (put(*LIST, **{"x-required-scope": None}), "operation.x-required-scope", "changed"),
    (put(*LIST, **{"x-anything": 1}), "operation.x-anything", "changed"),
    (put(*LIST, deprecated=True), "operation.deprecated", "changed"),
    (put(*LIST, servers=[{"url": "https://b.test"}]), "operation.servers", "added"),
    (put(*LIST, security=[]), "operation.security", "changed"),
    (put(*LIST, security=[{}, {"key": []}]), "operation.security", "changed"),
    (put(*LIST, security=[{"key": []}]), "operation.security", "BREAKING changed"),
    (put(security=[{"key": []}, {"token": []}]), "operation.security", "changed"),
    (
        put(security=[{"key": []}, {"token": ["read", "write"]}]),
        "operation.security",
        "BREAKING changed",
    ),
    (drop(*MAKE, "callbacks"), "operation.callbacks", "BREAKING removed"),
    # Parameters and bodies
    (add(*Q, value={"in": "query", "name": "n", "schema": TEXT}), "operation.parameters", "added"),
    (
        add(*Q, value={"in": "query", "name": "n", "schema": TEXT, "required": True}),
        "operation.parameters",
        "BREAKING added",
    ),
    (drop(*Q), "operation.parameters", "BREAKING removed"),
    (put(*Q, **{"in": "header"}), "parameter.in", "BREAKING changed"),
    (put(*Q, required=True), "parameter.required", "BREAKING changed"),
    (put(*Q, deprecated=True), "parameter.deprecated", "changed"),
    (put(*Q, allowReserved=True), "parameter.allowReserved", "BREAKING changed"),
    (put(*IDS, style="pipeDelimited"), "parameter.style", "BREAKING changed"),
    (put(*IDS, explode=False), "parameter.explode", "BREAKING changed"),
    (put(*IDS, schema=TEXT), "schema.type", "BREAKING changed"),
    (
        put(*Q, schema=None, content={"application/json": {"schema": TEXT}}),
        "parameter.content",
        "BREAKING added",
    ),
    (
        put("components", "parameters", "Limit", "schema", maximum=8),
        "schema.maximum",
        "BREAKING changed",
    ),
    (put(*LIST, requestBody={"content": {}}), "operation.requestBody", "added"),
    (
        put(*LIST, requestBody={"content": {}, "required": True}),
        "operation.requestBody",
        "BREAKING added",
    ),
    (drop(*BODY), "operation.requestBody", "BREAKING removed"),
    (put(*BODY, required=False), "body.required", "changed"),
    (drop(*BODY, "content", "application/json"), "body.content", "BREAKING removed"),
    (add(*BODY, "content", "text/csv", value={"schema": TEXT}), "body.content", "added"),
    (
        put(*BODY, "content", "multipart/form-data", "encoding", "file", contentType="image/gif"),
        "encoding.contentType",
        "BREAKING changed",
    ),
    (drop(*BODY, "content", "multipart/form-data", "encoding"), "media.encoding", "removed"),
    # Answers
    (add(*LIST, "responses", "202", value={}), "operation.responses", "BREAKING added"),
    (
        lambda spec: at(spec, *LIST, "responses").update({"203": at(spec, *OK)}),
        "operation.responses",
        "added",
    ),
    (add(*LIST, "responses", "500", value={}), "operation.responses", "added"),
    (drop(*LIST, "responses", "404"), "operation.responses", "removed"),
    (drop(*OK, "content", "text/csv"), "response.content", "BREAKING removed"),
    (add(*OK, "content", "text/plain", value={"schema": TEXT}), "response.content", "added"),
    (
        add(*MAKE, "responses", "204", value={"content": {"text/plain": {"schema": TEXT}}}),
        "response.content",
        "BREAKING added",
    ),
    (drop(*OK, "headers", "X-Rate"), "response.headers", "BREAKING removed"),
    (add(*OK, "headers", "X-More", value={"schema": TEXT}), "response.headers", "added"),
    (put(*OK, "headers", "X-Rate", required=False), "header.required", "BREAKING changed"),
    (put(*OK, "headers", "X-Rate", schema=TEXT), "schema.type", "BREAKING changed"),
    (
        put(*OK, "headers", "X-Rate", schema=None, content={"text/plain": {"schema": TEXT}}),
        "header.content",
        "BREAKING added",
    ),
    # Fields that callers send
    (add(*NEW, "new", value=TEXT), "schema.properties", "added"),
    (
        both(add(*NEW, "new", value=TEXT), put(*NEW[:-1], required=["title", "new"])),
        "schema.properties",
        "BREAKING added",
    ),
    (drop(*NEW, "link"), "schema.properties", "BREAKING removed"),
    (put(*NEW[:-1], required=["title", "count"]), "schema.required", "BREAKING changed"),
    (put(*NEW[:-1], required=["title", "key"]), "schema.required", "changed"),
    (put(*NEW[:-1], required=[]), "schema.required", "changed"),
    (put(*NEW, "inner", required=[]), "schema.required", "changed"),
    (put(*NEW, "link", type="string"), "schema.nullable", "BREAKING changed"),
    (put(*NEW, "title", type=["string", "null"]), "schema.nullable", "changed"),
    (put(*NEW, "title", maxLength=80), "schema.maxLength", "BREAKING changed"),
    (put(*NEW, "title", maxLength=120), "schema.maxLength", "changed"),
    (put(*NEW, "title", minLength=0), "schema.minLength", "changed"),
    (put(*NEW, "title", minLength=2), "schema.minLength", "BREAKING changed"),
    (put(*NEW, "title", pattern="^a"), "schema.pattern", "BREAKING changed"),
    (put(*NEW, "title", format="uri"), "schema.format", "BREAKING changed"),
    (put(*NEW, "title", format="uuid"), "schema.type", "BREAKING changed"),
    (put(*NEW, "title", default="x"), "schema.default", "changed"),
    (put(*NEW, "title", readOnly=True), "schema.readOnly", "BREAKING changed"),
    (put(*NEW, "made", readOnly=False), "schema.readOnly", "changed"),
    (put(*NEW, "title", deprecated=True), "schema.deprecated", "changed"),
    (put(*NEW, "title", contentEncoding="base64"), "schema.contentEncoding", "BREAKING changed"),
    (put(*NEW, "count", multipleOf=2), "schema.multipleOf", "BREAKING changed"),
    (put(*NEW, "count", exclusiveMinimum=1), "schema.exclusiveMinimum", "BREAKING changed"),
    (put(*NEW, "count", type="number"), "schema.type", "changed"),
    (put(*NEW, "count", type="string"), "schema.type", "BREAKING changed"),
    (put(*NEW, "tags", uniqueItems=True), "schema.uniqueItems", "BREAKING changed"),
    (put(*NEW, "tags", maxItems=3), "schema.maxItems", "BREAKING changed"),
    (put(*NEW, "tags", prefixItems=[TEXT]), "schema.prefixItems", "BREAKING changed"),
    (put(*NEW, "made", maxLength=3), "schema.maxLength", "changed"),
    (put(*NEW, "tags", "items", maxLength=None), "schema.maxLength", "changed"),
    (put(*NEW, "maybe", "anyOf", 0, maxLength=2), "schema.maxLength", "BREAKING changed"),
    (put(*NEW, "many", "anyOf", 0, maxLength=2), "schema.maxLength", "BREAKING changed"),
    (drop(*NEW, "many", "anyOf", 1), "schema.type", "BREAKING changed"),
    (put(*NEW, "kind", enum=["a"]), "schema.enum", "BREAKING removed"),
    (put(*NEW, "kind", enum=["a", "b", "c"]), "schema.enum", "added"),
    (
        put(*NEW, "kind", **{"x-enum-varnames": ["X", "Y"]}),
        "schema.x-enum-varnames",
        "BREAKING changed",
    ),
    (put(*NEW, "fixed", const="b"), "schema.const", "BREAKING changed"),
    (
        put(*NEW, "key", **{"x-idempotency-key": None}),
        "schema.x-idempotency-key",
        "BREAKING changed",
    ),
    (put(*NEW, "day", **{"x-coerce": None}), "schema.x-coerce", "BREAKING changed"),
    (put(*NEW[:-1], title="Newer thing"), "schema.title", "BREAKING changed"),
    (put(*NEW[:-1], additionalProperties=False), "schema.additionalProperties", "BREAKING changed"),
    (put(*NEW[:-1], minProperties=2), "schema.minProperties", "BREAKING changed"),
    (
        put(*NEW[:-1], oneOf=[{"required": ["link"]}, {"required": ["count"]}]),
        "schema.rules",
        "BREAKING added",
    ),
    (
        put(*NEW[:-1], **{"not": {"required": ["link", "count"]}}),
        "schema.rules",
        "BREAKING added",
    ),
    (
        put(*NEW[:-1], dependentRequired={"link": ["count"]}),
        "schema.rules",
        "BREAKING added",
    ),
    # Fields that callers read
    (add(*THING, "new", value=TEXT), "schema.properties", "added"),
    (drop(*THING, "note"), "schema.properties", "BREAKING removed"),
    (put(*THING[:-1], required=["status"]), "schema.required", "BREAKING changed"),
    (put(*THING[:-1], required=["id", "status", "note"]), "schema.required", "changed"),
    (put(*THING, "id", type=["string", "null"]), "schema.nullable", "BREAKING changed"),
    (put(*THING, "id", nullable=True), "schema.nullable", "BREAKING changed"),
    (put(*THING, "note", type=["string", "null"]), "schema.nullable", "changed"),
    (put(*THING, "size", type=["integer", "null"]), "schema.nullable", "BREAKING changed"),
    (put(*THING, "size", default=1), "schema.default", "changed"),
    (put(*THING, "size", default=None), "schema.default", "BREAKING changed"),
    (put(*THING, "note", maxLength=3), "schema.maxLength", "changed"),
    (put(*THING, "note", writeOnly=True), "schema.writeOnly", "BREAKING changed"),
    (put(*THING, "size", type="number"), "schema.type", "BREAKING changed"),
    (put(*THING, "id", format=None), "schema.type", "BREAKING changed"),
    (put(*THING, note={"$ref": "#/components/schemas/Status"}), "schema.type", "changed"),
    (put(*THING, status=TEXT), "schema.type", "BREAKING changed"),
    (put(*THING, status={"$ref": "#/components/schemas/Cat"}), "schema.type", "BREAKING changed"),
    (put(*THING, "secret", **{"x-sensitive": None}), "schema.x-sensitive", "BREAKING changed"),
    (put(*THING, "secret", **{"x-sensitive": False}), "schema.x-sensitive", "BREAKING changed"),
    (put(*THING, "meta", additionalProperties=TEXT), "schema.type", "changed"),
    (
        put(*THING, "meta", additionalProperties={"$ref": "#/components/schemas/Cat"}),
        "schema.type",
        "BREAKING changed",
    ),
    (put(*THING, "meta", properties={"x": TEXT}), "schema.type", "BREAKING changed"),
    (drop(*THING, "kind", "discriminator"), "schema.discriminator", "BREAKING removed"),
    (
        put(*THING, "kind", "discriminator", propertyName="t"),
        "discriminator.propertyName",
        "BREAKING changed",
    ),
    (
        drop(*THING, "kind", "discriminator", "mapping", "cat"),
        "discriminator.mapping",
        "BREAKING removed",
    ),
    (drop(*THING, "kind", "oneOf", 1), "schema.type", "changed"),
    (put(*SCHEMAS, "Cat", "properties", lives=TEXT), "schema.type", "BREAKING changed"),
    # Models
    (add(*SCHEMAS, "Other", value={"type": "object"}), "schema", "added"),
    (put(*SCHEMAS, "Status", enum=["on", "off", "new"]), "schema.enum", "added"),
    (put(*SCHEMAS, "Status", enum=["on"]), "schema.enum", "BREAKING removed"),
]


def kinds(found: list[Change]) -> set[tuple[str, str]]:
    return {
        (change.rule, f"BREAKING {change.what}" if change.breaks else change.what)
        for change in found
    }


@pytest.mark.parametrize(
    ("edit", "rule", "kind"), MUTATIONS, ids=[f"{rule} {kind}" for _, rule, kind in MUTATIONS]
)
def test_each_mutation_is_reported_by_its_kind(edit: Edit, rule: str, kind: str) -> None:
    found = changes(edit)

    assert (rule, kind) in kinds(found)
    if not kind.startswith("BREAKING"):
        assert not [change for change in found if change.breaks]


@given(st.lists(st.sampled_from(range(len(MUTATIONS))), min_size=1, max_size=4, unique=True))
def test_mutations_do_not_hide_each_other_without_a_trace(numbers: list[int]) -> None:
    new = copy.deepcopy(BASE)
    for number in numbers:
        try:
            MUTATIONS[number][0](new)
        except (KeyError, IndexError):  # an earlier one took the place away
            return

    found = compare(BASE, new)

    assert found or new == BASE
    assert compare(new, new) == []
    assert {change.subject for change in found} or not found


def test_every_rule_of_the_table_has_a_mutation() -> None:
    """Of keywords that one line of the table treats alike, one is enough."""
    tried = {rule for _, rule, _ in MUTATIONS}
    lines: dict[int, list[str]] = {}
    for kind, rules in RULES.items():
        for keyword, rule in rules.items():
            looks_only_inside = rule.inner and not rule.many
            if not (rule.ignored or looks_only_inside):
                lines.setdefault(id(rule), []).append(f"{kind}.{keyword}")

    untried = [names for names in lines.values() if not tried & {*names}]
    assert untried == [["schema.options"]]  # its nodes only; what alternatives there are is a type


def schema_places(root: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """List the paths of the fields of all models."""
    places: list[tuple[str, ...]] = []
    for key, value in root.items():
        if isinstance(value, dict):
            places += schema_places(value, (*path, key))
            if path and path[-1] == "properties":
                places.append((*path, key))
    return places


@cache
def pinbridge() -> dict[str, Any]:
    return read_description(Project().service("pinbridge").spec)


PLACES = st.deferred(lambda: st.sampled_from(schema_places(pinbridge()["components"]["schemas"])))
KEYWORDS: list[tuple[str, Any]] = [
    ("deprecated", True),
    ("x-anything", 1),
    ("maxLength", 1),
    ("multipleOf", 13),
    ("readOnly", True),
    ("default", "of no value"),
    ("const", "only this"),
]


# To compare takes long, so each time many places change, each in another model.
CHANGED = st.lists(
    st.tuples(PLACES, st.sampled_from(KEYWORDS)),
    min_size=8,
    max_size=12,
    unique_by=lambda one: one[0][0],
)


@settings(max_examples=3)
@given(CHANGED)
def test_a_keyword_is_found_wherever_it_changes(
    changed: list[tuple[tuple[str, ...], tuple[str, Any]]],
) -> None:
    new = copy.copy(pinbridge())
    for place, (keyword, value) in changed:
        node = new
        for step in ("components", "schemas", *place):
            node[step] = copy.copy(node[step])
            node = node[step]
        node[keyword] = value

    found = compare(pinbridge(), new)

    for place, (keyword, _) in changed:
        rules = {change.rule for change in found if place[0] in change.subject}
        assert f"schema.{keyword}" in rules
    models = [place[0] for place, _ in changed]
    for change in found:
        assert change.area != "Models" or any(model in change.subject for model in models)


def test_a_description_differs_from_itself_in_nothing(document: Any) -> None:
    assert compare(BASE, copy.deepcopy(BASE)) == []
    assert compare(pinbridge(), pinbridge()) == []
    assert Report([]).text() == "No differences.\n"


def reversed_members(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: reversed_members(value[key]) for key in reversed(value)}
    return [reversed_members(item) for item in value] if isinstance(value, list) else value


def with_words(value: Any) -> Any:
    if isinstance(value, dict):
        changed = {key: with_words(inner) for key, inner in value.items()}
        is_schema = "type" in value and isinstance(value["type"], str | list)
        return {**changed, "description": "Other words."} if is_schema else changed
    return [with_words(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    "edit",
    [
        lambda spec: spec.update(with_words(spec)),
        lambda spec: spec.update(reversed_members(spec)),
        lambda spec: spec["info"].update(version="2", description="x"),
        put(*LIST, description="x", summary="y", externalDocs={"url": "z"}),
        put(*NEW, "title", example="x", examples=["y"]),
        put(*NEW, link={"anyOf": [TEXT, {"type": "null"}]}),
        put(*NEW, link={"type": "string", "nullable": True}),
        put(*NEW, link={"allOf": [TEXT], "nullable": True}),
        put(*THING, status={"allOf": [{"$ref": "#/components/schemas/Status"}]}),
        put(*THING, "note", readOnly=False, deprecated=False),
        put(*THING, "meta", additionalProperties=True),
        put(*THING, "meta", additionalProperties={}),
        put(*NEW, "title", uniqueItems=False, minItems=0),
        put(*NEW, "maybe", "anyOf", 0, maxLength=3, title="x"),
        put(*Q, required=False, style="form", explode=True),
        put(*LIST, security=[{"token": ["read"]}, {"key": []}]),
        put(*SCHEMAS, "Status", enum=["off", "on"]),
        lambda spec: (
            at(spec, *LIST)["parameters"].append(at(spec, "paths", "/things").pop("parameters")[0])
            or at(spec, *MAKE).update(parameters=[{"$ref": "#/components/parameters/Limit"}])
        ),
        lambda spec: at(spec, *LIST)["parameters"].append(
            {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 9}}
        ),
    ],
)
def test_what_callers_can_not_notice_is_no_change(edit: Edit) -> None:
    assert changes(edit) == []


def test_words_are_in_no_rule() -> None:
    assert not [key for rules in RULES.values() for key in rules if key in WORDS]


def test_bounds_of_both_versions_are_the_same(tiny_spec: Any) -> None:
    def spec(**keywords: Any) -> Any:
        return tiny_spec({"M": {"type": "integer", **keywords}}, sent=("M",))

    old = spec(minimum=1, exclusiveMinimum=True)
    assert compare(old, spec(exclusiveMinimum=1)) == []
    assert compare(spec(minimum=1), spec(minimum=1, exclusiveMinimum=False)) == []


def test_dangling_references_are_errors() -> None:
    with pytest.raises(SpecError, match="leads nowhere"):
        changes(put(*THING, size={"$ref": "#/components/schemas/Nowhere"}))


def test_a_schema_made_of_itself_is_an_error() -> None:
    spec = copy.deepcopy(BASE)
    put(*SCHEMAS, Cat={"allOf": [{"$ref": "#/components/schemas/Cat"}, TEXT]})(spec)

    with pytest.raises(SpecError, match="made of itself"):
        compare(spec, spec)


def test_other_files_are_compared_by_name() -> None:
    old = copy.deepcopy(BASE)
    put(*THING, size={"$ref": "other.yaml#/Size"})(old)
    new = copy.deepcopy(old)

    assert compare(old, new) == []
    put(*THING, size={"$ref": "other.yaml#/Length"})(new)
    assert kinds(compare(old, new)) == {("schema.type", "BREAKING changed")}


def test_removed_models_break() -> None:
    new = copy.deepcopy(BASE)
    put(*SCHEMAS, Unused={"type": "object", "properties": {}})(new)

    (change,) = compare(new, BASE)

    assert (change.subject, change.breaks) == ("Unused", "code that imports it fails")


def test_models_in_both_directions_break_either_way(tiny_spec: Any) -> None:
    def spec(**keywords: Any) -> Any:
        model = {"type": "object", "properties": {"x": {"type": "integer", **keywords}}}
        return tiny_spec({"M": model}, sent=("M",), received=("M",))

    def breaks(old: Any, new: Any) -> list[str]:
        return [change.breaks for change in compare(old, new)]

    assert breaks(spec(), spec(type="number")) == ["values of other types come"]
    assert breaks(spec(), spec(maximum=1)) == ["larger values are refused"]
    assert breaks(spec(), spec(type=["integer", "null"])) == [""]
    assert breaks(spec(), spec(type="string")) == [
        "values of the other types are refused; values of other types come"
    ]


def test_lifted_rules_do_not_break(tiny_spec: Any) -> None:
    def spec(**keywords: Any) -> Any:
        fields = {"x": {"type": "integer"}, "y": {"type": "integer"}}
        return tiny_spec({"M": {"type": "object", "properties": fields, **keywords}}, sent=("M",))

    (change,) = compare(spec(allOf=[{"not": {"required": ["x", "y"]}}]), spec())

    assert (change.subject, change.breaks) == ("M at most one of x, y", "")


def test_recursive_schemas_can_be_compared(tiny_spec: Any) -> None:
    def spec(name: str) -> Any:
        tree = {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}
        other = {"type": "object", "properties": {"x": {"$ref": f"#/components/schemas/{name}"}}}
        return tiny_spec({name: tree, "Holder": other}, received=("Holder",))

    assert compare(spec("A"), spec("A")) == []
    assert {change.subject for change in compare(spec("A"), spec("B"))} == {"A", "B"}


def test_what_is_shared_is_reported_once_with_its_users() -> None:
    (change,) = changes(put("components", "parameters", "Limit", deprecated=True))

    assert change.subject == "Limit (of list_things, make_thing)"


def test_operations_without_or_with_the_same_id_are_told_apart() -> None:
    old = copy.deepcopy(BASE)
    put(*MAKE, operationId="list_things")(old)
    old["paths"]["/bare/{id}"] = {"get": {"responses": {}}}
    new = copy.deepcopy(old)
    del new["paths"]["/bare/{id}"]

    assert compare(old, old) == []
    assert [change.subject for change in compare(old, new)] == ["get_bare_id"]


def test_time_grows_no_faster_than_the_description() -> None:
    """A chain of models, each with an alternative of the two after it, has many paths."""
    count = 300
    schemas = {
        f"M{n}": {
            "type": "object",
            "properties": {
                key: {"$ref": f"#/components/schemas/M{min(n + step, count - 1)}"}
                for key, step in (("x", 1), ("y", 2))
            },
        }
        for n in range(count)
    }
    spec = {
        **BASE,
        "components": {
            **BASE["components"],
            "schemas": {**BASE["components"]["schemas"], **schemas},
        },
    }
    new = copy.deepcopy(spec)
    at(new, *SCHEMAS, f"M{count - 1}", "properties")["z"] = TEXT

    assert [change.subject for change in compare(spec, new)] == [f"M{count - 1}.z"]


def test_report_is_grouped() -> None:
    edit = both(
        drop(*MAKE),
        put(*THING, "size", default=1),
        put(*SCHEMAS, "Status", enum=["on", "off", "new"]),
        add("paths", "/other", value={"get": {"operationId": "get_other", **DONE}}),
        put(*LIST, tags=["others", "more"]),
    )

    report = Report(changes(edit), ["P1 does not fit"])

    assert report.text() == textwrap.dedent(
        """\
        5 differences, 2 of them BREAKING

        Operations (3)
          BREAKING  changed  list_things: tag things -> others (the method of the facade and the module move)
          BREAKING  removed  make_thing: POST /things (its calls fail)
                    added    get_other: GET /other

        Models (2)
                    changed  Thing.size: default 0 -> 1
                    added    Status 'new'

        Patches that do not fit (1)
          P1 does not fit
        """
    )


def test_report_as_json() -> None:
    report = json.loads(Report(changes(drop(*THING, "note")), ["P1 does not fit"]).json())

    assert report == {
        "changes": [
            {
                "area": "Models",
                "rule": "schema.properties",
                "what": "removed",
                "subject": "Thing.note",
                "name": "note",
                "detail": "optional, string",
                "breaks": "it no longer comes",
                "uses": [],
            }
        ],
        "problems": ["P1 does not fit"],
    }


FILES = {
    "pinbridge/_tiny/_async/group.py": "def f(client):\n    return client.things.list_things()\n",
    "pinbridge/_tiny/_sync/group.py": "def f(client):\n    return client.things.list_things()\n",
    "pinbridge/sandbox/tiny/things.py": "def f(thing):\n    return {'note': thing.note}\n",
    "pinbridge/other.py": "from tiny_api.models import Thing\n\nThing(note='x')\n",
    "pinbridge/_tiny/more.py": "def f(client):\n    return client.things.make(), client.make()\n",
    "openapi/tiny.config.yaml": "# make_thing\nfacade:\n  make_thing: {method: make}\n",
    "generated/tiny_api/operations.py": (
        'METHODS: Mapping[str, str] = MappingProxyType({"make_thing": "things.make"})\n'
    ),
    "pinbridge/_another/group.py": "def f(thing):\n    return thing.note, thing.list_things\n",
}


def test_lines_of_ours_are_named(tmp_path: Path) -> None:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    uses = Uses(tmp_path, "tiny", "tiny_api")

    def lines(edit: Edit) -> list[str]:
        return [str(use) for change in changes(edit) for use in uses.of(change)]

    group = ["pinbridge/_tiny/_async/group.py:2"]
    note = ["pinbridge/other.py:3", "pinbridge/sandbox/tiny/things.py:2"]
    assert lines(drop(*LIST)) == group
    assert lines(drop(*MAKE)) == ["openapi/tiny.config.yaml:3", "pinbridge/_tiny/more.py:2"]
    assert lines(put(*LIST, operationId="list_all")) == group
    assert lines(put(*LIST, tags=["others"])) == group
    assert lines(drop(*THING, "note")) == note
    assert lines(both(drop(*THING, "note"), add(*THING, "text", value=TEXT))) == note
    assert lines(put(*THING, "note", maxLength=3)) == []
    report = Report(changes(drop(*LIST)), uses=uses.of)
    assert f"{'':<23}may be used in {group[0]}\n" in report.text()
    assert json.loads(report.json())["changes"][0]["uses"] == group


def test_unreadable_code_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "pinbridge").mkdir()
    (tmp_path / "pinbridge/broken.py").write_text("def", "utf-8")

    with pytest.raises(SpecError, match=r"broken\.py is not Python"):
        Uses(tmp_path, "tiny", "tiny_api")


def test_long_values_are_shown_where_they_differ() -> None:
    start = "x" * 100
    was, now = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for old, new, shown in (
        (f" old {start}", " new", f"...{'x' * 14} old {'x' * 21}... -> ...{'x' * 14} new"),
        ("", " and more", f"...{'x' * 15} -> ...{'x' * 15} and more"),
    ):
        at(was, *LIST)["x-anything"] = start + old
        at(now, *LIST)["x-anything"] = start + new
        [change] = compare(was, now)
        assert change.detail == f"x-anything {shown}"

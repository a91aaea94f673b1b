"""Every keyword that is not read is refused, with its place; the list of those that are is closed."""

from __future__ import annotations

from typing import Any

import pytest
from codegen.__main__ import Project
from codegen.document import read_patched
from codegen.patches import load_patches
from codegen.vocabulary import refused

TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}
F0 = "/components/schemas/M/properties/f0"


def places(root: Any) -> list[str]:
    return [str(problem) for problem in refused(root)]


@pytest.mark.parametrize(
    ("schema", "sent", "received"),
    [
        ({"type": "string", "maxlength": 3}, "maxlength: unknown keyword", "maxlength: unknown"),
        ({"$dynamicRef": "#a"}, "$dynamicRef: unknown keyword", "$dynamicRef: unknown"),
        ({"$ref": "#/nowhere"}, ": the reference #/nowhere leads nowhere", ": the reference"),
        ({"$ref": "other.yaml#/x"}, ": the reference other.yaml#/x leads out", ": the reference"),
        ({"items": {"enun": ["a"]}}, "/items/enun: unknown keyword enun", "/items/enun: unknown"),
        ({"contains": TEXT}, "/contains: no check for contains", ""),
        ({"propertyNames": TEXT}, "/propertyNames: no check for propertyNames", ""),
        ({"if": TEXT, "then": TEXT}, "/if: no check for if", ""),
        ({"type": "string", "not": {"const": "a"}}, ": no check for not", ""),
        ({"type": "array", "items": TEXT, "minContains": 1}, "/minContains: no check", ""),
        ({"anyOf": [{"required": ["a"]}]}, ": no check for anyOf without properties", ""),
        (
            {"allOf": [{"anyOf": [{"required": ["a"]}]}, {"anyOf": [{"required": ["b"]}]}]},
            ": no template for several anyOf in one allOf",
            ": no template for several anyOf",
        ),
        (
            {"properties": {"a": TEXT}, "oneOf": [{"$ref": "#/components/schemas/M"}]},
            ": no template for a beside alternatives that do not describe it",
            ": no template for a beside alternatives",
        ),
        ({"maxLength": 3}, ": no check for maxLength without a type", ""),
        ({"allOf": [TEXT, {"maxLength": 3}]}, "", ""),
        ({"type": "array", "items": {"not": {}}}, "/items: no check for not", ""),
        (
            {"properties": {"a": TEXT}, "discriminator": {"propertyName": "a"}},
            ": a discriminator without alternatives",
            ": a discriminator without alternatives",
        ),
        ({"type": "string", "x-anything": 1, "contentEncoding": "base64"}, "", ""),
    ],
)
def test_keywords_of_schemas(tiny_spec: Any, schema: Any, sent: str, received: str) -> None:
    schemas = {"M": {"type": "object", "properties": {"f0": schema}}}
    for reason, more in ((sent, {"sent": ("M",)}), (received, {"received": ("M",)})):
        found = places(tiny_spec(schemas, **more))
        if reason:
            assert found
            assert found[0].startswith(F0)
            assert reason in found[0]
        else:
            assert found == []


def test_what_only_errors_hold_is_not_read(tiny_spec: Any) -> None:
    error = {"description": "No.", "content": {"application/json": {"schema": {"if": TEXT}}}}
    root = tiny_spec({}, {"/a": {"get": {"responses": {**DONE, "400": error}}}})
    assert places(root) == []


@pytest.mark.parametrize(
    ("parameter", "reason"),
    [
        ({"in": "cookie", "name": "c", "schema": TEXT}, "cookie parameters have no template"),
        ({"in": "querystring", "name": "c", "schema": TEXT}, "querystring parameters have no"),
        (
            {"in": "query", "name": "c", "style": "label", "schema": TEXT},
            "no style label for query",
        ),
        ({"in": "query", "name": "c", "content": {"text/csv": {}}}, "of this content type"),
        ({"in": "query", "name": "c"}, "a parameter without a schema"),
        (
            {"in": "query", "name": "c", "schema": TEXT, "collectionFormat": "csv"},
            "unknown keyword",
        ),
    ],
)
def test_parameters(tiny_spec: Any, parameter: Any, reason: str) -> None:
    shared = {"parameters": [parameter], "get": {"responses": DONE}}
    own = {"get": {"parameters": [parameter], "responses": DONE}}
    root = tiny_spec({}, {"/a/b": shared, "/c": own})

    found = places(root)

    assert len(found) == 2
    assert found[0].startswith("/paths/~1c/get/parameters/0") or found[0].startswith(
        "/paths/~1a~1b"
    )
    assert all(reason in text for text in found)


@pytest.mark.parametrize(
    ("operation", "place"),
    [
        ({"parms": [], "responses": DONE}, "/parms: unknown keyword parms"),
        (
            {"responses": {"200": {"description": "", "content": {"text/event-stream": {}}}}},
            "/responses/200: no template for a stream of events; without it, other content is read",
        ),
        (
            {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": TEXT},
                            "text/event-stream": {},
                        },
                    }
                }
            },
            "/responses/200: no template for a stream of events; without it, other content is read",
        ),
        (
            {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {"properties": {"a": TEXT}},
                            "encoding": {"a": {"headers": {}}},
                        }
                    }
                },
                "responses": DONE,
            },
            "/requestBody/content/multipart~1form-data/encoding/a/headers: unknown keyword headers",
        ),
    ],
)
def test_operations(tiny_spec: Any, operation: Any, place: str) -> None:
    assert places(tiny_spec({}, {"/a": {"post": operation}})) == [f"/paths/~1a/post{place}"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/a/{b}", "/get: b is in the path, but not a parameter"),
        ("/a/{c}/{c}", ": the path has c twice"),
        ("/{c}?d=1", ": a path has to begin with / and must not have a query"),
        ("a/{c}", ": a path has to begin with /"),
        ("/a b/{c}", ": a path has characters that a URL has only encoded"),
    ],
)
def test_paths(tiny_spec: Any, path: str, reason: str) -> None:
    given = {"in": "path", "name": "c", "required": True, "schema": TEXT}
    item = {"parameters": [given], "get": {"responses": DONE}}
    escaped = path.replace("/", "~1")
    found = places(tiny_spec({}, {path: item}))
    assert found[0].startswith(f"/paths/{escaped}{reason}")


def test_demands_of_unknown_security_schemes(tiny_spec: Any) -> None:
    root = tiny_spec({}, {"/a": {"get": {"responses": DONE, "security": [{"nope": []}]}}})
    root["components"]["securitySchemes"] = {"other": {"type": "http", "scheme": "bearer"}}
    assert places(root) == ["/paths/~1a/get/security/0: there is no security scheme nope"]


@pytest.mark.parametrize("service", Project().services, ids=lambda service: service.name)
def test_the_descriptions_of_the_services_hold_nothing_else(service: Any) -> None:
    assert refused(read_patched(service.spec, load_patches(service.patches_file))) == []


def test_a_parameter_of_a_path_is_required(tiny_spec: Any) -> None:
    given = {"in": "path", "name": "c", "schema": TEXT}
    root = tiny_spec({}, {"/{c}": {"get": {"parameters": [given], "responses": DONE}}})
    assert places(root) == [
        "/paths/~1{c}/get/parameters/0: a parameter of a path has to be required; add required: true"
    ]

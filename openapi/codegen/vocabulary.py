"""The closed list of keywords: what codegen does not read is refused, with its place."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any

from . import constraints, shapes
from .operations import is_xml
from .reading import Node, Problem, SpecError
from .references import References, escaped, unescaped

_METHODS = "get put post delete options head patch trace"
# What each object of OpenAPI may hold: keywords that hold no object that is read, and those that do. `{`
# stands for a map and `[` for a list of such objects.
_KEYWORDS: dict[str, tuple[str, dict[str, str]]] = {
    "root": (
        "openapi info servers security tags externalDocs jsonSchemaDialect webhooks",
        {"paths": "{item", "components": "components"},
    ),
    "components": (
        "headers examples links callbacks securitySchemes pathItems responses requestBodies parameters",
        {"schemas": "{schema"},
    ),
    "item": ("summary description servers", dict.fromkeys(_METHODS.split(), "operation")),
    "operation": (
        "tags summary description externalDocs operationId deprecated security servers callbacks",
        {"parameters": "[parameter", "requestBody": "body", "responses": "{response"},
    ),
    "parameter": (
        "name in description required deprecated allowEmptyValue style explode allowReserved"
        " example examples",
        {"schema": "schema", "content": "{media"},
    ),
    "body": ("description required", {"content": "{media"}),
    "response": ("description summary headers links", {"content": "{media"}),
    "media": ("example examples", {"schema": "schema", "encoding": "{encoding"}),
    "encoding": ("contentType style explode allowReserved", {}),
    "schema": (
        "$comment $schema title description default example examples externalDocs xml nullable readOnly"
        " writeOnly deprecated type format enum const required pattern minLength maxLength minimum"
        " maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems"
        " minProperties maxProperties discriminator contentEncoding contentMediaType"
        " unevaluatedProperties not",
        {
            "properties": "{schema",
            "items": "schema",
            "prefixItems": "[schema",
            "additionalProperties": "schema",
            "allOf": "[schema",
            "anyOf": "[schema",
            "oneOf": "[schema",
        },
    ),
}
# Keywords that only restrict values: no check stands for them, and answers are not checked.
_RESTRICTIONS = frozenset(
    {
        "contains", "dependentRequired", "dependentSchemas", "else", "if", "maxContains", "minContains",
        "patternProperties", "prefixItems", "propertyNames", "then", "unevaluatedItems",
    }
)  # fmt: skip
_STYLES = {
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "path": {"simple", "label", "matrix"},
    "header": {"simple"},
}
_JSON = "application/json"
_TYPES = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "properties"})


def refused(root: Node) -> list[Problem]:
    """List everything in a description that codegen does not read.

    Args:
        root: The description, patched.
    """
    return list(dict.fromkeys(_Walk(root).walk("root", root, "", is_sent=False)))


class _Walk:
    def __init__(self, root: Node) -> None:
        self._references = References(root)
        components: Node = root.get("components") or {}
        self._schemes: set[str] = set(components.get("securitySchemes") or ())
        self._seen: set[tuple[str, bool]] = set()

    def walk(self, kind: str, node: Any, pointer: str, *, is_sent: bool) -> Iterator[Problem]:
        """Look at an object and what it holds."""
        if not isinstance(node, dict) or (pointer, is_sent) in self._seen:
            return
        self._seen.add((pointer, is_sent))
        own: Node = node
        if "$ref" in own:
            yield from self._follow(kind, own["$ref"], pointer, is_sent=is_sent)
        plain, holders = _KEYWORDS[kind]
        known = {*plain.split(), *holders, "$ref", "parameters" if kind == "item" else ""}
        for keyword in own:
            place = f"{pointer}/{escaped(keyword)}"
            if keyword in _RESTRICTIONS and kind == "schema":
                if is_sent:
                    yield Problem(place, f"no check for {keyword}")
            elif keyword not in known and not keyword.startswith("x-"):
                yield Problem(place, f"unknown keyword {keyword}")
        faults = [*self._faults(kind, own, is_sent=is_sent), *self._security_faults(kind, own)]
        # The parts of `allOf` are read together.
        if kind == "schema" and is_sent and "/allOf/" not in pointer and not _TYPES & own.keys():
            found = sorted(constraints.KEYWORDS & own.keys())
            faults += [f"no check for {keyword} without a type" for keyword in found]
        yield from (Problem(pointer, text) for text in faults)
        for keyword, inner in holders.items():
            if keyword in own:
                place = f"{pointer}/{keyword}"
                sent = is_sent or keyword in ("parameters", "requestBody")
                # A part that is only a rule between properties is read with them.
                value = own[keyword]
                if keyword == "allOf":
                    value = [{} if shapes.is_rule(part) else part for part in value]
                yield from self._held(inner, value, place, is_sent=sent)
        if kind == "item":
            yield from self._path_faults(own, pointer)
            shared = own.get("parameters") or ()
            yield from self._held("[parameter", shared, f"{pointer}/parameters", is_sent=True)

    def _held(self, kind: str, value: Any, pointer: str, *, is_sent: bool) -> Iterator[Problem]:
        if kind[0] not in "{[":
            yield from self.walk(kind, value, pointer, is_sent=is_sent)
            return
        steps = value.items() if isinstance(value, dict) else enumerate(value or ())
        read = shapes.successes(value) if kind == "{response" else None
        for step, inner in steps:
            is_extension = kind in ("{item", "{response") and str(step).startswith("x-")
            if not is_extension and (read is None or step in read):
                place = f"{pointer}/{escaped(str(step))}"
                yield from self.walk(kind[1:], inner, place, is_sent=is_sent)

    def _follow(
        self, kind: str, reference: str, pointer: str, *, is_sent: bool
    ) -> Iterator[Problem]:
        try:
            self._references.resolve({"$ref": reference})
        except SpecError as error:
            yield Problem(pointer, str(error))
            return
        target = self._references.target(reference)
        yield from self.walk(kind, target, reference.removeprefix("#"), is_sent=is_sent)

    def _security_faults(self, kind: str, node: Node) -> Iterator[str]:
        for demand in node.get("security") or () if kind in ("operation", "root") else ():
            for name in sorted(demand.keys() - self._schemes):
                yield f"there is no security scheme {name}"

    def _path_faults(self, item: Node, pointer: str) -> Iterator[Problem]:
        """Report placeholders of a path without a parameter, and path parameters without a placeholder."""
        listed = re.findall(r"{([^{}]*)}", pointer)
        wanted = set(listed)
        for name in sorted({name for name in listed if listed.count(name) > 1}):
            yield Problem(pointer, f"the path has {unescaped(name)} twice")
        if not pointer.startswith("/paths/~1") or "?" in pointer:
            yield Problem(pointer, "a path has to begin with / and must not have a query")
        for method in filter(item.__contains__, _METHODS.split()):
            described: set[str] = set()
            for holder in (item, item[method]):
                for parameter in holder.get("parameters") or ():
                    with contextlib.suppress(SpecError):  # reported at its own place
                        node = self._references.resolve(parameter)
                        described |= {escaped(node["name"])} if node["in"] == "path" else set()
            for name in sorted(wanted ^ described):
                fault = (
                    "not in the path" if name in described else "in the path, but not a parameter"
                )
                yield Problem(f"{pointer}/{method}", f"{unescaped(name)} is {fault}")

    def _encoding_faults(self, media: Node) -> Iterator[str]:
        """Name the parts with a content type that is not the one that they are sent with."""
        schema = self._references.flattened(media.get("schema") or {})
        for name, encoding in media["encoding"].items():
            part = self._references.flattened((schema.get("properties") or {}).get(name) or {})
            part = self._references.flattened(part["items"]) if part.get("items") else part
            is_object = shapes.is_object(part) or part.get("type") == "object"
            sent = _JSON if is_object else "text/plain"
            is_file = part.get("format") == "binary" or "contentMediaType" in part
            if not is_file and encoding.get("contentType", sent) != sent:
                yield f"no template for the content type of {name}"

    def _schema_faults(self, node: Node, *, is_sent: bool) -> Iterator[str]:
        if is_sent and not {"properties", "allOf"} & set(node):
            for keyword in shapes.RULES:
                if keyword in node and shapes.is_rule({keyword: node[keyword]}):
                    yield f"no check for {keyword} without properties"
        parts = [self._references.flattened(part) for part in node.get("allOf") or ()]
        for keyword in shapes.ALTERNATIVES:
            if sum(keyword in part for part in (node, *parts)) > 1 and parts:
                yield f"no template for several {keyword} in one allOf"
        if "properties" in node:
            _, options = shapes.alternatives(node)
            if "discriminator" in node and not options:
                yield "a discriminator without alternatives; list the kinds in oneOf, or remove it"
            told = (node.get("discriminator") or {}).get("propertyName")
            found = [self._references.flattened(option).get("properties") for option in options]
            for name in node["properties"]:
                if name != told and not all(name in (properties or ()) for properties in found):
                    yield f"no template for {name} beside alternatives that do not describe it"

    def _faults(self, kind: str, node: Node, *, is_sent: bool) -> Iterator[str]:
        """Say what is wrong with the values of known keywords."""
        servers = node.get("servers") or () if kind in ("item", "operation") else ()
        if not all(str(server.get("url")).startswith("http") for server in servers):
            yield "no template for servers with relative addresses"
        match kind:
            case "parameter" if "$ref" not in node:
                yield from _parameter_faults(node)
            case "item" if "$ref" in node:
                yield "no template for a path that is a reference"
            case "schema":
                yield from self._schema_faults(node, is_sent=is_sent)
            case "response" if "text/event-stream" in (node.get("content") or {}):
                yield "no template for a stream of events; without it, other content is read"
            case "encoding" if node.get("style", "form") != "form" or not node.get("explode", True):
                yield "no template for parts of this style"
            case "media" if "encoding" in node:
                yield from self._encoding_faults(node)
            case "body" if node.get("content") and all(map(is_xml, node["content"])):
                yield "no template for a body that is XML"
            case _:
                pass


def _parameter_faults(node: Node) -> Iterator[str]:
    place, style = str(node.get("in")), node.get("style")
    if place not in _STYLES:
        yield f"{place} parameters have no template"
    elif style is not None and style not in _STYLES[place]:
        yield f"no style {style} for {place} parameters"
    if "content" in node and list(node["content"]) != [_JSON]:
        yield "no template for a parameter of this content type"
    if "content" not in node and not isinstance(node.get("schema"), dict):
        yield "a parameter without a schema"

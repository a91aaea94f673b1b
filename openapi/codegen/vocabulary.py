"""The closed list of keywords: what codegen does not read is refused, with its place."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any

from . import constraints, shapes, values
from .normal import address_of
from .operations import is_ignored, is_json, is_xml, read_types, sent_types
from .reading import Node, Problem, SpecError
from .references import HOLDS_ITSELF, MADE_OF_ITSELF, References, escaped, unescaped
from .securing import is_supported

_METHODS = "get put post delete options head patch trace"
# What each object of OpenAPI may hold: keywords that hold no object that is read, and those that do. `{`
# stands for a map and `[` for a list of such objects.
KEYWORDS: dict[str, tuple[str, dict[str, str]]] = {
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
    "discriminator": ("propertyName mapping", {}),
    "schema": (
        "$comment $schema title description default example examples externalDocs xml nullable readOnly"
        " writeOnly deprecated type format enum const required pattern minLength maxLength minimum"
        " maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems"
        " minProperties maxProperties contentEncoding contentMediaType"
        " unevaluatedProperties not",
        {
            "properties": "{schema",
            "items": "schema",
            "prefixItems": "[schema",
            "additionalProperties": "schema",
            "allOf": "[schema",
            "anyOf": "[schema",
            "oneOf": "[schema",
            "discriminator": "discriminator",
        },
    ),
}
_KNOWN = {
    kind: {*plain.split(), *holders, "$ref", *(["parameters"] if kind == "item" else [])}
    for kind, (plain, holders) in KEYWORDS.items()
}
# Keywords that only restrict values: no check stands for them, and answers are not checked.
_RESTRICTIONS = frozenset(
    {
        "contains", "dependentRequired", "dependentSchemas", "else", "if", "maxContains", "minContains",
        "patternProperties", "prefixItems", "propertyNames", "then", "unevaluatedItems",
    }
)  # fmt: skip
_NEEDED = {"parameter": {"in", "name"}, "body": {"content"}, "response": {"description"}}
_STYLES = {
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "path": {"simple", "label", "matrix"},
    "header": {"simple"},
}
_JSON = "application/json"
_DIALECTS = (
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
)
_TYPES = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "properties"})


def refused(root: Node) -> list[Problem]:
    """List everything in a description that codegen does not read.

    Args:
        root: The description, patched.
    """
    return examined(root)[0]


def examined(root: Node) -> tuple[list[Problem], list[Problem]]:
    """List what codegen does not read, and what it leaves out of operations that it generates.

    Args:
        root: The description, patched.
    """
    walk = _Walk(root)
    problems = dict.fromkeys(walk.walk("root", root, "", is_sent=False))
    return list(problems), list(dict.fromkeys(walk.ignored))


class _Walk:
    def __init__(self, root: Node) -> None:
        self._references = References(root)
        components: Node = root.get("components") or {}
        self._schemes: Node = components.get("securitySchemes") or {}
        self.ignored: list[Problem] = []
        self._seen: set[tuple[str, bool]] = set()

    def walk(self, kind: str, node: Any, pointer: str, *, is_sent: bool) -> Iterator[Problem]:
        """Look at an object and what it holds."""
        if not isinstance(node, dict) or (pointer, is_sent) in self._seen:
            return
        self._seen.add((pointer, is_sent))
        own: Node = node
        if "$ref" in own:
            yield from self._follow(kind, own["$ref"], pointer, is_sent=is_sent)
        yield from _keyword_faults(kind, own, pointer, is_sent=is_sent)
        try:
            faults = list(self._faults(kind, own, is_sent=is_sent))
        except SpecError as error:  # a reference that leads nowhere is reported at its own place
            faults = [str(error)] if MADE_OF_ITSELF in str(error) else []
        except RecursionError:
            faults = ["its parts contain it again; refer to a component instead"]
        yield from self._security_faults(kind, own, f"{pointer}/security")
        self._note_types(kind, own, f"{pointer}/content")
        if kind == "schema" and is_sent:
            with contextlib.suppress(SpecError):  # reported at its own place
                texts = values.overruled(self._references, own)
                self.ignored += [Problem(pointer, text) for text in texts]
        # The parts of `allOf` are read together.
        if kind == "schema" and is_sent and "/allOf/" not in pointer and not _TYPES & own.keys():
            found = sorted(constraints.KEYWORDS & own.keys())
            faults += [f"no check for {keyword} without a type" for keyword in found]
        yield from (Problem(pointer, text) for text in faults)
        for keyword, inner in KEYWORDS[kind][1].items():
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
            if kind == "[parameter" and self._is_ignored(inner, f"{pointer}/{step}"):
                continue
            is_extension = kind in ("{item", "{response") and str(step).startswith("x-")
            # What is not read has no content, and no reference unless that leads nowhere.
            if not is_extension and (read is None or step in read or "$ref" in inner):
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
        if _NEEDED.get(kind, set()) - target.keys() and "$ref" not in target:
            yield Problem(pointer, f"the reference {reference} leads to no {kind}")
            return
        yield from self.walk(kind, target, reference.removeprefix("#"), is_sent=is_sent)

    def _is_ignored(self, parameter: Node, pointer: str) -> bool:
        with contextlib.suppress(SpecError):  # reported at its own place
            if is_ignored(self._references.resolve(parameter)):
                reason = "OpenAPI ignores parameters of this name"
                self.ignored.append(Problem(pointer, reason))
                return True
        return False

    def _security_faults(self, kind: str, node: Node, pointer: str) -> Iterator[Problem]:
        demands: list[Node] = node.get("security") or [] if kind in ("operation", "root") else []
        unknown: list[Problem] = []
        for place, demand in enumerate(demands):
            for name in sorted(demand):
                if name not in self._schemes:
                    yield Problem(f"{pointer}/{place}", f"there is no security scheme {name}")
                elif not is_supported(self._references.resolve(self._schemes[name])):
                    reason = f"clients can't send credentials of {name}"
                    unknown.append(Problem(f"{pointer}/{place}", reason))
        if len({problem.pointer for problem in unknown}) < len(demands):
            self.ignored += unknown
        else:
            more = "; add API keys in headers, basic, bearer, oauth2 or openIdConnect"
            yield from (Problem(problem.pointer, problem.text + more) for problem in unknown)

    def _note_types(self, kind: str, node: Node, pointer: str) -> None:
        """Note the content types that are left out, unless they hold the same."""
        if kind not in ("body", "response"):
            return
        content: Node = node.get("content") or {}
        taken = sent_types(content) if kind == "body" else read_types(content)
        held = [content[name].get("schema") for name in taken]
        for name, media in content.items():
            is_left = name not in taken and (kind == "body" or is_json(name))
            if taken and is_left and media.get("schema") not in held:
                text = f"left out, as {taken[0]} is described beside it"
                self.ignored.append(Problem(f"{pointer}/{escaped(name)}", text))

    def _path_faults(self, item: Node, pointer: str) -> Iterator[Problem]:
        """Report placeholders of a path without a parameter, and path parameters without a placeholder."""
        listed = re.findall(r"{([^{}]*)}", pointer)
        for name in sorted({name for name in listed if listed.count(name) > 1}):
            yield Problem(pointer, f"the path has {unescaped(name)} twice")
        if not pointer.startswith("/paths/~1") or "?" in pointer:
            yield Problem(pointer, "a path has to begin with / and must not have a query")
        if re.search(r"[^!-~]", re.sub(r"{[^{}]*}", "", pointer)):
            yield Problem(pointer, "a path has characters that a URL has only encoded; encode them")
        for method in filter(item.__contains__, _METHODS.split()):
            where = f"{pointer}/{method}"
            described, missing = set[str](), set(listed)
            for holder in (item, item[method]):
                places: list[tuple[str, str]] = []
                for parameter in holder.get("parameters") or ():
                    try:
                        node = self._references.resolve(parameter)
                    except (
                        SpecError
                    ):  # reported at its own place; any of those in the path may be it
                        missing.clear()
                    else:
                        places.append((str(node.get("in")), escaped(str(node.get("name")))))
                described |= {name for place, name in places if place == "path"}
                for place, name in sorted({one for one in places if places.count(one) > 1}):
                    text = f"the parameter {unescaped(name)} in {place} is there twice; remove one"
                    yield Problem(where, text)
            for name in sorted(missing - described):
                yield Problem(where, f"{unescaped(name)} is in the path, but not a parameter")
            for name in sorted(described.difference(listed)):
                yield Problem(where, f"{unescaped(name)} is not in the path")

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
        if "$ref" not in node and self._leads_back(node, node, set()):
            yield HOLDS_ITSELF
            return
        whole = self._references.flattened(node) if "allOf" in node else node
        if "properties" in whole:
            others = set(shapes.types_of(whole)) - {"null"}
            if "object" in others and len(others) > 1:
                yield "no template for properties beside several types; describe these in anyOf"
            _, options = shapes.alternatives(whole)
            if "discriminator" in node and not options:
                yield "a discriminator without alternatives; list the kinds in oneOf, or remove it"
            told = (whole.get("discriminator") or {}).get("propertyName")
            found = [self._references.flattened(option).get("properties") for option in options]
            for name in whole["properties"]:
                if name != told and not all(name in (properties or ()) for properties in found):
                    yield f"no template for {name} beside alternatives that do not describe it"

    def _leads_back(self, node: Node, start: Node, seen: set[str]) -> bool:
        """Whether a schema leads to `start` without a property between, so that no class is made of it."""
        while "$ref" in node:
            if node["$ref"] in seen:
                return False
            seen.add(node["$ref"])
            node = self._references.target(node["$ref"])
            if node is start:
                return True
        flat = self._references.flattened(node)
        held = () if shapes.is_object(flat) else ("items", "additionalProperties")
        parts = [flat[key] for key in held if isinstance(flat.get(key), dict)]
        inner = [*shapes.alternatives(flat)[1], *parts]
        return any(self._leads_back(one, start, seen) for one in inner)

    def _faults(self, kind: str, node: Node, *, is_sent: bool) -> Iterator[str]:
        """Say what is wrong with the values of known keywords."""
        servers = node.get("servers") or () if kind in ("item", "operation") else ()
        if not all(str(server.get("url")).startswith("http") for server in servers):
            yield "no template for servers with relative addresses"
        if any("{" in address_of(server) for server in servers):
            yield "a variable of a server needs a default"
        match kind:
            case "parameter" if "$ref" not in node:
                yield from self._parameter_faults(node)
            case "operation":
                yield from _answer_faults(node.get("responses") or {})
            case "item" if "$ref" in node:
                yield "no template for a path that is a reference"
            case "schema":
                yield from self._schema_faults(node, is_sent=is_sent)
                yield from self._value_faults(node, is_sent=is_sent)
            case "response" if "text/event-stream" in (node.get("content") or {}):
                yield "no template for a stream of events; without it, other content is read"
            case "encoding" if (
                node.get("style", "form") != "form"
                or not node.get("explode", True)
                or node.get("allowReserved")
            ):
                yield "no template for parts of this style"
            case "media" if "encoding" in node:
                yield from self._encoding_faults(node)
            case "body" if "$ref" not in node:
                yield from _body_faults(node.get("content") or {})
            case _:
                pass

    def _value_faults(self, node: Node, *, is_sent: bool) -> Iterator[str]:
        try:
            yield from values.faults(self._references, node, is_sent=is_sent)
        except SpecError:
            return  # a reference that leads nowhere is reported at its own place

    def _parameter_faults(self, node: Node) -> Iterator[str]:
        place, style = str(node.get("in")), node.get("style")
        if place not in _STYLES:
            yield f"{place} parameters have no template"
        elif style is not None and style not in _STYLES[place]:
            yield f"no style {style} for {place} parameters"
        allowed = r"[\w!#$%&'*+.^`|~-]+" if place == "header" else r"[^\0-\x1f]+"
        if not re.fullmatch(allowed, str(node.get("name")), re.ASCII):
            yield f"a parameter in the {place} can't have this name"
        if place == "path" and node.get("required") is not True:
            yield "a parameter of a path has to be required; add required: true"
        if node.get("allowReserved"):
            yield "no template for reserved characters that are not encoded; remove allowReserved"
        if "content" in node and list(node["content"]) != [_JSON]:
            yield "no template for a parameter of this content type"
        if "content" not in node and not isinstance(node.get("schema"), dict):
            yield "a parameter without a schema"
            return
        with contextlib.suppress(SpecError):  # reported at its own place
            schema = self._references.flattened(node.get("schema") or {})
            _, options = shapes.alternatives(schema)
            kinds = [schema, *map(self._references.flattened, options)]
            if style == "deepObject" and not any(
                shapes.is_object(kind) or "object" in shapes.types_of(kind) for kind in kinds
            ):
                yield "the style deepObject is for objects; remove it, or describe an object"
            if any(kind.get("format") == "binary" for kind in kinds):
                yield "no template for a parameter that is a file"


def _keyword_faults(kind: str, node: Node, pointer: str, *, is_sent: bool) -> Iterator[Problem]:
    known = _KNOWN[kind]
    for keyword in node:
        place = f"{pointer}/{escaped(keyword)}"
        if keyword in _RESTRICTIONS and kind == "schema":
            if is_sent:
                yield Problem(place, f"no check for {keyword}")
        elif keyword not in known and not keyword.startswith("x-"):
            yield Problem(place, f"unknown keyword {keyword}")
        elif keyword in ("$schema", "jsonSchemaDialect") and node[keyword] not in _DIALECTS:
            yield Problem(place, "unknown dialect; describe the schemas as OpenAPI 3.1 does")


def _body_faults(content: Node) -> Iterator[str]:
    if not content:
        yield "a body without a content type"
    elif all(map(is_xml, content)):
        yield "no template for a body that is XML"
    elif not sent_types(content) and any(kind.startswith("multipart/") for kind in content):
        yield "no template for a multipart body that is not multipart/form-data"


def _answer_faults(responses: Node) -> Iterator[str]:
    if not shapes.successes(responses) and any(status.startswith("1") for status in responses):
        yield "no template for a change of the protocol; describe a success, with the status 2XX"

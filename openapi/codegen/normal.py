"""Bring the parts of a description into one form, whichever way they were written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from .reading import Node
from .references import References

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_NULL = "null"
# Formats that make another Python type of a text.
_TYPED_FORMATS = frozenset({"uuid", "date", "date-time", "binary"})
_ZERO_IS_NONE = frozenset({"minLength", "minItems", "minProperties"})
_FALSE_IS_NONE = frozenset({"deprecated", "readOnly", "writeOnly", "uniqueItems", "allowReserved"})
# Keywords that change the structure of a referenced schema.
_STRUCTURE = ("additionalProperties", "enum", "items", "properties", "required")
# Keywords that say something to people only.
WORDS = frozenset(
    {
        "$comment", "$id", "$schema", "description", "example", "examples", "externalDocs", "info",
        "summary", "x-added-in", "x-assumption",
    }
)  # fmt: skip


class OneFile(References):
    """The references of a single file; those to other files lead to their names."""

    def target(self, reference: str) -> Node:
        """Return the object that a reference names."""
        return super().target(reference) if is_inside(reference) else {"reference": reference}


def is_inside(reference: str) -> bool:
    """Whether a reference stays in the file."""
    return reference.startswith("#/")


@dataclass(frozen=True, order=True)
class Type:
    """One alternative of what a value may be.

    Attributes:
        label: Name of the type.
        wider: Label of a type that takes every value of this one.
    """

    label: str
    wider: str = ""


Types = frozenset[Type]
# "reference": not into what it refers to; "inline": not into classes; "whole": into all.
Depth = Literal["reference", "inline", "whole"]


def covers(types: Types, others: Types) -> bool:
    """Whether the first types take every value of the others."""
    labels = {type_.label for type_ in types}
    return "anything" in labels or all({o.label, o.wider} & labels for o in others)


def reads_none(node: Node) -> bool:
    """Whether a value reads None in an answer, be it absent or null."""
    may_be_absent = not node.get("required", True) and node.get("default") is None
    return bool(node.get("nullable")) or may_be_absent


def reference_of(node: Node) -> str:
    """Return the reference that a node is, or an empty text; words and bounds beside it are ignored."""
    if any(node.get(keyword) for keyword in _STRUCTURE):
        return ""
    parts = node.get("allOf") or node.get("anyOf") or node.get("oneOf") or []
    others = [part for part in parts if part.get("type") != _NULL and set(part) - WORDS]
    if "$ref" not in node and len(others) == 1:
        return reference_of(others[0])
    return str(node.get("$ref", ""))


def without_words(value: Any) -> Any:
    """Copy a value without what is said to people."""
    if isinstance(value, dict):
        return {k: without_words(inner) for k, inner in value.items() if k not in WORDS}
    return [without_words(inner) for inner in value] if isinstance(value, list) else value


def normal(references: References, kind: str, node: Node, *, depth: Depth = "inline") -> Node:
    """Write a node in the one form that is compared.

    Args:
        references: The description.
        kind: Kind of the node, a key of the table of rules.
        node: The node.
        depth: How far to look into a schema.
    """
    if kind == "service":
        return _service(node, references)
    if kind == "operation":
        return node
    if kind == "schema":
        found = _schema(references, node, depth)
    else:
        found = dict(references.resolve(node))
        _settle(kind, found)
    return {
        key: value
        for key, value in found.items()
        if key not in WORDS
        and not (key in _FALSE_IS_NONE and value is False)
        and not (key in _ZERO_IS_NONE and value == 0)
    }


def _settle(kind: str, node: Node) -> None:
    """Spell out what holds where a keyword is absent."""
    if kind in ("parameter", "header"):
        in_query = node.get("in") in ("query", "cookie")
        style = node.setdefault("style", "form" if in_query else "simple")
        node.setdefault("explode", style == "form")
    if kind in ("parameter", "header", "body"):
        node.setdefault("required", False)
    if kind == "discriminator":
        mapping = (node.get("mapping") or {}).items()
        node["mapping"] = {f"{value!r} for {name}": {} for value, name in mapping}


def _service(root: Node, references: References) -> Node:
    components = root.get("components") or {}
    servers = [address_of(server) for server in root.get("servers") or ()]
    webhooks = root.get("webhooks") or {}
    known = {"components", "jsonSchemaDialect", "openapi", "paths", "security", "tags", *WORDS}
    return {
        **{key: value for key, value in root.items() if key not in known},
        "servers": {address: {} for address in servers},
        "defaultServer": servers[0] if servers else None,
        "securitySchemes": components.get("securitySchemes") or {},
        "operations": _by_id(_operations(references, root.get("paths") or {})),
        "webhooks": _by_id(_operations(references, webhooks)),
    }


def address_of(server: Node) -> str:
    """Write the address of a server with the defaults of its variables."""
    address = str(server.get("url"))
    for name, variable in (server.get("variables") or {}).items():
        address = address.replace(f"{{{name}}}", str(variable.get("default")))
    return address


def _by_id(operations: Iterable[Node]) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for node in operations:
        id_ = node["operationId"]
        found[f"{id_} ({node['route']})" if id_ in found else id_] = node
    return found


def _operations(references: References, paths: Node) -> Iterator[Node]:
    for path, reference in paths.items():
        if path.startswith("x-"):
            continue
        item = references.resolve(reference)
        for method in HTTP_METHODS:
            if method in item:
                yield _operation(references, item, method, path)


def _operation(references: References, item: Node, method: str, path: str) -> Node:
    node: Node = item[method]
    tags = node.get("tags") or []
    servers = node.get("servers") or item.get("servers") or ()
    demands = node.get("security", references.root.get("security") or [{}]) or [{}]
    callbacks = (node.get("callbacks") or {}).items()
    found = {key: value for key, value in node.items() if key not in {"tags", *WORDS}}
    if found.get("deprecated") is False:
        del found["deprecated"]
    if "requestBody" in found and not found["requestBody"]:
        del found["requestBody"]
    return {
        **found,
        "operationId": node.get("operationId") or _id(method, path),
        "route": f"{method.upper()} {path}",
        "tag": tags[0] if tags else None,
        "otherTags": tags[1:],
        "x-retry-safety": node.get("x-retry-safety"),
        "servers": {address_of(server): {} for server in servers},
        "security": frozenset(_way(demand) for demand in demands),
        "parameters": _parameters(references, item, node),
        "responses": {
            status: _answer(references, status, answer)
            for status, answer in (node.get("responses") or {}).items()
            if not status.startswith("x-")
        },
        "callbacks": {
            f"{name} {inner['route']}": inner
            for name, callback in callbacks
            for inner in _operations(references, references.resolve(callback))
        },
    }


def _parameters(references: References, *holders: Node) -> dict[str, Node]:
    """Name the parameters of a path and an operation; those of the operation win."""
    places: dict[tuple[str, str], Node] = {}
    for reference in [node for holder in holders for node in holder.get("parameters") or ()]:
        parameter = references.resolve(reference)
        places[parameter["name"], parameter["in"]] = reference
    found: dict[str, Node] = {}
    for (name, location), reference in places.items():
        found[f"{name} in {location}" if name in found else name] = reference
    return found


def _answer(references: References, status: str, node: Node) -> Node:
    content = references.resolve(node).get("content") or {}
    media: Node = next(iter(content.values()), {"schema": {"type": "nothing"}})
    result = types_of(references, media.get("schema") or {})
    return {**node, "isError": not status.startswith(("2", "3")), "result": result}


def _id(method: str, path: str) -> str:
    trimmed = path.replace("{", "").replace("}", "").strip("/").replace("/", "_")
    return f"{method}_{trimmed}"


def _way(demand: Node) -> frozenset[str]:
    """List the schemes of a security requirement, and the scopes of each."""
    return frozenset(
        part for name, scopes in demand.items() for part in (name, *(f"{name}:{s}" for s in scopes))
    )


def _schema(references: References, node: Node, depth: Depth) -> Node:
    flat = references.flattened(node)
    options = [option for option in _alternatives(flat) if option.get("type") != _NULL]
    if len(options) == 1:
        around = {key: value for key, value in flat.items() if key not in ("anyOf", "oneOf")}
        flat = {**around, **references.flattened(options[0])}
    beside: Node = {"required": node["is_required"]} if "is_required" in node else {}
    class_ = reference_of(node)
    if depth == "reference" or (depth == "inline" and class_ and _is_class(flat)):
        composed = ("$ref", "allOf", "anyOf", "oneOf", "type", "title", "is_required")
        own = {key: value for key, value in node.items() if key not in composed}
        same = frozenset({Type(class_)})
        types = same if depth == "reference" else types_of(references, node) - {Type(_NULL)}
        return {**own, "nullable": _may_be_null(node), "type": types, **beside}
    types = types_of(references, node, whole=depth == "whole")
    beside |= {"type": types - {Type(_NULL)}, "nullable": Type(_NULL) in types}
    for keyword in ("exclusiveMinimum", "exclusiveMaximum"):  # a boolean in OpenAPI 3.0
        bound = keyword.replace("exclusiveM", "m")
        if flat.get(keyword) is True:
            flat = {**{k: v for k, v in flat.items() if k != bound}, keyword: flat.get(bound)}
        elif flat.get(keyword) is False:
            flat = {key: value for key, value in flat.items() if key != keyword}
    if flat.get("format") in _TYPED_FORMATS:  # a type, and compared as such
        flat = {key: value for key, value in flat.items() if key != "format"}
    normalized = {"allOf", "anyOf", "oneOf", "not", "dependentRequired", "required", "is_required"}
    found = {key: value for key, value in flat.items() if key not in normalized}
    if not _is_class(flat):
        found.pop("title", None)  # it names a class only
    found["rules"] = {rule: {} for rule in _rules(flat)}
    if len(options) > 1:
        found["options"] = dict(_named_options(references, options))
    if "properties" in flat:
        required = flat.get("required") or ()
        found["properties"] = {
            name: {**inner, "is_required": name in required}
            for name, inner in ({name: {} for name in required} | flat["properties"]).items()
            if isinstance(inner, dict)
        }
    if "enum" in flat:
        found["enum"] = {repr(value): {} for value in flat["enum"] if value is not None}
    if flat.get("additionalProperties", True) is True:
        is_object = "properties" in flat or flat.get("type") == "object"
        found.pop("additionalProperties", None)
        found |= {"additionalProperties": {}} if is_object else {}
    return {**found, **beside}


def _may_be_null(node: Node) -> bool:
    """Whether a schema allows null beside what it refers to."""
    if node.get("nullable") is True or _NULL in (node.get("type") or ()):
        return True
    parts = [*(node.get("anyOf") or ()), *(node.get("oneOf") or ())]
    return any(part.get("type") == _NULL for part in parts)


def _alternatives(schema: Node) -> list[Node]:
    """List the alternatives that a schema spells out; beside properties they are rules."""
    if "properties" in schema:
        return []
    return schema.get("anyOf") or schema.get("oneOf") or []


def _named_options(references: References, options: list[Node]) -> Iterator[tuple[str, Node]]:
    seen: dict[str, int] = {}
    for option in options:
        label = " or ".join(t.label for t in sorted(types_of(references, option)))
        seen[label] = seen.get(label, 0) + 1
        yield (label if seen[label] == 1 else f"{label} {seen[label]}"), option


def _rules(schema: Node) -> Iterator[str]:
    """Spell out the rules between the properties of a schema."""
    kinds = {"oneOf": "exactly one", "anyOf": "at least one"}
    if "properties" in schema:
        for keyword, text in kinds.items():
            options = schema.get(keyword) or []
            sets = [_names(option) for option in options]
            if options and all(sets):
                yield f"{text} of {', '.join(sets)}"
            elif options:
                yield f"{keyword} {_json(options)}"
    negations = [schema["not"]] if "not" in schema else []
    negations += [part["not"] for part in schema.get("allOf") or () if set(part) == {"not"}]
    for negation in negations:
        names = negation.get("required") if set(negation) == {"required"} else None
        yield f"at most one of {', '.join(names)}" if names else f"not {_json(negation)}"
    for name, others in (schema.get("dependentRequired") or {}).items():
        yield f"{name} needs {', '.join(others)}"


def _names(option: Node) -> str:
    """Name what an alternative requires, if it says no more than that."""
    properties = option.get("properties") or {}
    says_more = set(option) - {"properties", "required", "type"} or any(
        set(inner) - {"type"} for inner in properties.values()
    )
    return "" if says_more else " and ".join(option.get("required") or ())


def _json(value: Any) -> str:
    return json.dumps(without_words(value), sort_keys=True, default=str)


def _is_class(schema: Node) -> bool:
    return "properties" in schema or "enum" in schema


def types_of(references: References, node: Node, *, whole: bool = False) -> Types:
    """List what a value of a schema may be."""
    return frozenset(_types(references, node, whole=whole, seen=frozenset()))


def _types(
    references: References, node: Node, *, whole: bool, seen: frozenset[str]
) -> Iterator[Type]:
    if node.get("$ref") in seen:
        return
    seen |= {node["$ref"]} if "$ref" in node else set()
    name = "" if whole else reference_of(node).rsplit("/", 1)[-1]
    schema = references.flattened(node)
    kinds = schema.get("type")
    listed: list[str] = kinds if isinstance(kinds, list) else [kinds] if kinds else []
    if schema.get("nullable") is True or _NULL in listed or None in (schema.get("enum") or ()):
        yield Type(_NULL)
    if "reference" in schema:
        yield Type(schema["reference"])
    elif options := _alternatives(schema):
        for option in options:
            yield from _types(references, option, whole=False, seen=seen)
    elif "enum" in schema:
        base = "integer" if "integer" in listed else "string"
        yield Type(name or f"{base} enum", base)
    elif "properties" in schema:
        yield Type(name or "object")
    elif "const" in schema:
        yield Type(repr(schema["const"]), listed[0] if listed else "")
    else:
        for kind in listed or ["anything"]:
            if kind != _NULL:
                yield _simple_type(kind, schema.get("format"))


def _simple_type(kind: str, format_: Any) -> Type:
    if kind == "string" and format_ in _TYPED_FORMATS:
        return Type(f"string({format_})")
    if kind == "integer":
        return Type(kind, "number")
    return Type({"array": "list", "object": "map"}.get(kind, kind))

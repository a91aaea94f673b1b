"""Tell what kind of type a schema describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .reading import Node

# Names that generated modules import from elsewhere.
TAKEN = frozenset(
    {
        "Any",
        "AsyncAPIResource",
        "AsyncExecutor",
        "AsyncPager",
        "Body",
        "ClassVar",
        "Constructible",
        "CursorWalk",
        "Decimal",
        "Decodable",
        "Executor",
        "Extensible",
        "ExtensibleRequest",
        "File",
        "Iterable",
        "Literal",
        "Mapping",
        "MappingProxyType",
        "NotRequired",
        "OffsetWalk",
        "OpenIntEnum",
        "OpenStrEnum",
        "Operation",
        "Page",
        "Pager",
        "Parameter",
        "ReadableByKey",
        "Request",
        "RequestDict",
        "RequestOptions",
        "Response",
        "SecurityScheme",
        "Sequence",
        "Spot",
        "SyncAPIResource",
        "TypeAlias",
        "TypedDict",
        "Unpack",
        "Unset",
    }
)
ALTERNATIVES = ("oneOf", "anyOf")
RULES = ("anyOf", "not", "oneOf")
# Keywords that say something about a place, and nothing about the values that may stand there.
NOTES = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
    }
)


def is_note(keyword: str) -> bool:
    """Whether a keyword describes a place and not the values in it."""
    return keyword in NOTES or keyword.startswith("x-")


def is_object(schema: Node) -> bool:
    """Whether a schema describes an object with known members, or is composed of several."""
    parts = [part for part in schema.get("allOf") or () if set(part) != {"not"}]
    is_described = schema.get("properties") or "x-tag" in schema or len(parts) > 1
    return bool(is_described) and "object" in (types_of(schema) or ["object"])


def is_enum(schema: Node) -> bool:
    """Whether a schema lists texts or whole numbers."""
    values = [value for value in schema.get("enum") or () if value is not None]
    return bool(values) and all(type(value) in (str, int) for value in values)


def is_text(schema: Node) -> bool:
    """Whether a schema describes plain text or lists texts."""
    kinds = set(types_of(schema)) - {"null"}
    return kinds == {"string"} and schema.get("format") in (None, "string")


def is_bare_text(schema: Node) -> bool:
    """Whether a schema says nothing of a text but its format."""
    says_more = any(key not in ("type", "format") and not is_note(key) for key in schema)
    return set(types_of(schema)) - {"null"} == {"string"} and not says_more


def types_of(schema: Node) -> list[str]:
    """List the types that a schema allows."""
    kinds = schema.get("type")
    return list(kinds) if isinstance(kinds, list) else [kinds] if kinds else []


def is_nullable(schema: Node) -> bool:
    """Whether a schema itself allows null."""
    values = schema.get("enum") or ()
    options = [option for key in ALTERNATIVES for option in schema.get(key) or ()]
    may_be_null = schema.get("nullable") or "null" in types_of(schema) or None in values
    return bool(may_be_null) or any(option.get("type") == "null" for option in options)


def without_null(schema: Node) -> Node:
    """Copy a schema that no longer allows null."""
    kinds = [kind for kind in types_of(schema) if kind != "null"]
    changed = {key: value for key, value in schema.items() if key not in ("nullable", "type")}
    if kinds:
        changed["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in schema:
        changed["enum"] = [value for value in schema["enum"] if value is not None]
        names: list[str] = schema.get("x-enum-varnames") or []
        if len(names) == len(schema["enum"]):
            pairs = zip(names, schema["enum"], strict=True)
            changed["x-enum-varnames"] = [name for name, value in pairs if value is not None]
    for key in ALTERNATIVES:
        if key in schema:
            changed[key] = [option for option in schema[key] if option.get("type") != "null"]
    return changed


def required_only(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Name the properties that a schema requires, if it says nothing more than their types."""
    required = tuple(schema.get("required") or ())
    properties: Node = schema.get("properties") or {}
    says_more = set(schema) - {"properties", "required", "type"} or any(
        name not in required or set(inner) - {"type"} for name, inner in properties.items()
    )
    return () if says_more else required


def is_rule(schema: Node) -> bool:
    """Whether a schema is only a rule between properties."""
    for key, value in schema.items() if len(schema) == 1 else ():
        return key == "not" or (key in ALTERNATIVES and all(map(required_only, value)))
    return False


def alternatives(schema: Node) -> tuple[str, list[Node]]:
    """Return the keyword and the schemas of a union, or nothing for a rule between properties."""
    for key in ALTERNATIVES:
        options: list[Node] = schema.get(key) or []
        if options and not all(required_only(option) for option in options):
            return key, options
    return "", []


def successes(responses: Node) -> list[str]:
    """List the statuses whose answers are read into models: `default` only where it is all there is."""
    found = [status for status in responses if status[:1] in ("2", "3") and status != "304"]
    return found or [status for status in responses if status == "default"]


def places(schema: Node) -> Iterator[tuple[Node, str]]:
    """Walk over the objects and keys where a schema holds other schemas, at one depth."""
    for name in list(schema.get("properties") or {}):
        yield schema["properties"], name
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema, key

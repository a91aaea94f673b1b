"""Tables of every model and enum of a description: fields, types, limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]

_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "pattern": "matches `{}`",
}


def tables(schemas: Mapping[str, Node]) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each schema with the lines that describe it.

    Args:
        schemas: The schemas of a description by name.
    """
    for name in sorted(schemas, key=str.lower):
        schema = schemas[name]
        lines = [_text(schema.get("description")), ""]
        fields, required = _fields(schema, schemas)
        if "enum" in schema:
            lines += ["Values: " + ", ".join(f"`{value}`" for value in schema["enum"]), ""]
        elif fields:
            lines += ["| Field | Type | Limits | Description |", "| --- | --- | --- | --- |"]
            for field, node in fields.items():
                made = node.get("x-idempotency-key")  # the client makes one
                need = " (required)" if field in required and not made else ""
                lines.append(
                    f"| `{field}`{need} | {_type(node)} | {_limits(node)} | {_text(node.get('description'))} |"
                )
            lines.append("")
        else:
            lines += [f"{_type(schema)}. {_limits(schema)}", ""]
        yield name, lines


def _fields(schema: Node, schemas: Mapping[str, Node]) -> tuple[dict[str, Node], set[str]]:
    fields: dict[str, Node] = {}
    required: set[str] = set()
    for part in schema.get("allOf", ()):
        inherited, needed = _fields(_resolved(part, schemas), schemas)
        fields |= inherited
        required |= needed
    return fields | dict(schema.get("properties", {})), required | set(schema.get("required", ()))


def _resolved(node: Node, schemas: Mapping[str, Node]) -> Node:
    while "$ref" in node:
        node = schemas[node["$ref"].rpartition("/")[2]]
    return node


def _type(node: Node) -> str:
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if keyword in node:
            return joint.join(dict.fromkeys(_type(part) for part in node[keyword]))
    kinds = node.get("type", "any")
    return " or ".join(_kind(kind, node) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _kind(kind: str, node: Node) -> str:
    if kind == "array":
        return f"list of {_type(node.get('items', {}))}"
    form = node.get("format")
    return f"{kind} ({form})" if form and kind != "null" else kind


def _limits(node: Node) -> str:
    found = [
        text.format(_code(node[keyword])) for keyword, text in _LIMITS.items() if keyword in node
    ]
    if "enum" in node:
        found.append("one of " + ", ".join(f"`{value}`" for value in node["enum"]))
    if "default" in node:
        found.append(f"default `{_code(node['default'])}`")
    if node.get("nullable"):
        found.append("may be null")
    return "; ".join(found)


def _code(value: object) -> str:
    return str(value).replace("|", "\\|")


def _text(value: object) -> str:
    text = " ".join(str(value or "").split())
    return text.replace("|", "\\|").replace("<", "&lt;").replace("{", "&#123;")

"""Follow the references of a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from .reading import Node, SpecError
from .shapes import types_of

# Keywords whose value maps free names to nodes, and keywords whose value is data, not schema.
NAMED_NODES = frozenset(
    {"headers", "parameters", "pathItems", "properties", "requestBodies", "responses", "schemas"}
)
DATA = frozenset({"const", "default", "enum", "example", "examples"})
_BOUNDS = frozenset(
    f"{end}{what}" for end in ("min", "max") for what in ("Length", "Items", "Properties", "imum")
) | {"exclusiveMinimum", "exclusiveMaximum"}
MADE_OF_ITSELF = "is made of itself (`allOf` in a circle)"
HOLDS_ITSELF = (
    "it holds itself without a property between; let a property hold it, or describe what its alternatives"
    " share in a component of its own"
)
_COMPOSED = frozenset({"$ref", "allOf", "anyOf", "oneOf"})


class References:
    """Resolve references and compositions of a description.

    Args:
        root: The parsed description.
    """

    def __init__(self, root: Node) -> None:
        self.root = root

    def resolve(self, node: Node) -> Node:
        """Follow `$ref`s; keys beside a reference (3.1) win over the target's.

        Raises:
            SpecError: The reference leads nowhere, in a circle, or to another file.
        """
        seen: set[str] = set()
        while "$ref" in node:
            reference = str(node["$ref"])
            if reference in seen:
                raise SpecError(f"circular reference {reference}")
            seen.add(reference)
            target = self.target(reference)
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node = merged(target, beside) if beside else target
        return node

    def flattened(self, node: Node, _outer: tuple[str, ...] = ()) -> Node:
        """Resolve a schema and fold the schemas of its `allOf` into it.

        Raises:
            SpecError: A reference leads nowhere or to another file, or the schema is part of itself.
        """
        if node.get("$ref") in _outer:
            raise SpecError(f"{node['$ref']} {MADE_OF_ITSELF}")
        schema = self.resolve(node)
        _outer = (*_outer, node["$ref"]) if "$ref" in node else _outer
        parts = [
            self.flattened(part, _outer)
            for part in schema.get("allOf") or ()
            if set(part) != {"not"}
        ]
        if not parts:
            return schema
        found: Node = {}
        for part in (*parts, {key: value for key, value in schema.items() if key != "allOf"}):
            found = merged(found, part)
        negations = [part for part in schema["allOf"] if set(part) == {"not"}]
        return {**found, "allOf": negations} if negations else found

    def target(self, reference: str) -> Node:
        """Return the object that a reference names.

        Raises:
            SpecError: The reference leads nowhere or to another file.
        """
        if not str(reference).startswith("#/"):
            raise SpecError(f"the reference {reference} leads out of the file")
        target: Any = self.root
        for key in steps_of(unquote(reference.removeprefix("#"))):
            try:
                target = target[int(key)] if isinstance(target, list) else target[key]
            except (KeyError, IndexError, TypeError, ValueError):
                raise SpecError(f"the reference {reference} leads nowhere") from None
        if not isinstance(target, dict):
            raise SpecError(f"the reference {reference} leads to no object")
        return target


def nodes(value: Any) -> Iterator[Node]:
    """Walk over the objects of a document, leaving out defaults, examples and other data."""
    waiting: list[Any] = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            yield value
            for key in reversed(value):
                inner = value[key]
                if isinstance(inner, dict) and key in NAMED_NODES:
                    waiting += reversed(inner.values())
                elif isinstance(inner, (dict, list)) and key not in DATA:
                    waiting.append(inner)


def escaped(step: str) -> str:
    """Write a step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """Read a step of a JSON pointer."""
    return step.replace("~1", "/").replace("~0", "~")


def steps_of(pointer: str) -> list[str]:
    """Split a JSON pointer (RFC 6901)."""
    return list(map(unescaped, pointer.split("/")[1:]))


def references_in(value: Any) -> Iterator[str]:
    """Yield every reference in a part of a description."""
    return (node["$ref"] for node in nodes(value) if isinstance(node.get("$ref"), str))


def schemas_in(value: Any) -> Iterator[str]:
    """Yield the names of the component schemas that a part of a description refers to directly."""
    prefix = "#/components/schemas/"
    for node in nodes(value):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(prefix):
            yield unescaped(reference.removeprefix(prefix))


def stricter(base: Node, part: Node) -> Node:
    """Combine the restrictions that two schemas have in common, so that both hold."""
    found: Node = {}
    for key in _BOUNDS & base.keys() & part.keys():
        both = base[key], part[key]
        if all(type(value) in (int, float) for value in both):
            found[key] = max(both) if "min" in key.lower() else min(both)
    if isinstance(base.get("enum"), list) and isinstance(part.get("enum"), list):
        found["enum"] = [value for value in base["enum"] if value in part["enum"]]
    if base.get("uniqueItems") is True and "uniqueItems" in part:
        found["uniqueItems"] = True
    if kinds := common_types(base, part):
        found["type"] = kinds[0] if len(kinds) == 1 else kinds
    return found


def common_types(base: Node, part: Node) -> list[str]:
    """List the types that two schemas both allow; whether null is one of them, the second says."""
    first, second = types_of(base), types_of(part)
    found = [
        kind
        for kind in dict.fromkeys([*second, *first])
        if all(
            kind in kinds or (kind == "integer" and "number" in kinds) for kinds in (first, second)
        )
    ]
    plain = [
        kind for kind in found if kind != "null" and (kind != "integer" or "number" not in found)
    ]
    return plain + (["null"] if plain and "null" in second else [])


def merged(base: Node, part: Node) -> Node:
    """Combine two schemas, so that the restrictions of both hold; the second wins for all else."""
    both = {**base, **part, **stricter(base, part)}
    if "properties" in base and "properties" in part:
        shared = base["properties"].keys() & part["properties"].keys()
        both["properties"] = {
            **base["properties"],
            **part["properties"],
            **{name: _inner(base["properties"][name], part["properties"][name]) for name in shared},
        }
    if all(isinstance(one.get("items"), dict) for one in (base, part)):
        both["items"] = _inner(base["items"], part["items"])
    if "required" in base and "required" in part:
        both["required"] = list(dict.fromkeys([*base["required"], *part["required"]]))
    return both


def _inner(base: Node, part: Node) -> Node:
    """Combine two schemas of one place; a reference or another composition stands for itself."""
    if _COMPOSED & part.keys() or (_COMPOSED & base.keys() and "type" in part):
        return {**part, **stricter(base, part)}
    return merged(base, part)

"""Follow the references of a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from .reading import Node, SpecError

# Keywords whose value maps free names to nodes, and keywords whose value is data, not schema.
_NAMED_NODES = frozenset({"headers", "parameters", "properties", "responses", "schemas"})
_DATA = frozenset({"const", "default", "enum", "example", "examples"})
_BOUNDS = frozenset(
    f"{end}{what}" for end in ("min", "max") for what in ("Length", "Items", "Properties", "imum")
) | {"exclusiveMinimum", "exclusiveMaximum"}
_KINDS = frozenset({"$ref", "allOf", "anyOf", "oneOf", "type"})


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
            reference: str = node["$ref"]
            if reference in seen:
                raise SpecError(f"circular reference {reference}")
            seen.add(reference)
            target = self.target(reference)
            node = _merged(target, {key: value for key, value in node.items() if key != "$ref"})
        return node

    def flattened(self, node: Node) -> Node:
        """Resolve a schema and fold the schemas of its `allOf` into it."""
        schema = self.resolve(node)
        parts = [self.flattened(part) for part in schema.get("allOf") or () if set(part) != {"not"}]
        if not parts:
            return schema
        merged: Node = {}
        for part in (*parts, {key: value for key, value in schema.items() if key != "allOf"}):
            merged = _merged(merged, part)
        negations = [part for part in schema["allOf"] if set(part) == {"not"}]
        return {**merged, "allOf": negations} if negations else merged

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
    waiting: list[tuple[Any, bool]] = [(value, False)]
    while waiting:
        value, named = waiting.pop()
        if isinstance(value, list):
            waiting += [(item, False) for item in reversed(value)]
        elif isinstance(value, dict):
            if not named:
                yield value
            waiting += [
                (inner, not named and key in _NAMED_NODES)
                for key, inner in reversed(value.items())
                if isinstance(inner, dict | list) and (named or key not in _DATA)
            ]


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
    waiting: list[Any] = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            value = list(value.values())
        if isinstance(value, list):
            waiting += [inner for inner in reversed(value) if isinstance(inner, dict | list)]


def stricter(base: Node, part: Node) -> Node:
    """Combine the restrictions that two schemas have in common, so that both hold."""
    found: Node = {}
    for key in _BOUNDS & base.keys() & part.keys():
        both = base[key], part[key]
        if all(type(value) in (int, float) for value in both):
            found[key] = max(both) if "min" in key.lower() else min(both)
    if isinstance(base.get("enum"), list) and isinstance(part.get("enum"), list):
        found["enum"] = [value for value in base["enum"] if value in part["enum"]]
    return found


def _merged(base: Node, part: Node) -> Node:
    merged = {**base, **part, **stricter(base, part)}
    if "properties" in base and "properties" in part:
        merged["properties"] = {**base["properties"], **part["properties"]}
        for name in base["properties"].keys() & part["properties"].keys():
            own, other = base["properties"][name], part["properties"][name]
            if not _KINDS & other.keys():
                # It only adds to what the other part says.
                merged["properties"][name] = {**own, **other}
            merged["properties"][name] = {**merged["properties"][name], **stricter(own, other)}
    if "required" in base and "required" in part:
        merged["required"] = list(dict.fromkeys([*base["required"], *part["required"]]))
    return merged

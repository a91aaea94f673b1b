"""Put what can be generated in the place of what is refused, so that one run finds all other faults.

Nothing that is made of it is kept, as the run is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from . import shapes
from .operations import HTTP_METHODS
from .reading import Node, Problem, SpecError, copied
from .references import References, nodes, steps_of
from .vocabulary import KEYWORDS

_HOLDERS = {kind: holders for kind, (_, holders) in KEYWORDS.items()}
_HOLDERS["components"] = {
    "schemas": "{schema",
    "parameters": "{parameter",
    "requestBodies": "{body",
    "responses": "{response",
}
_HOLDERS["item"] = {**_HOLDERS["item"], "parameters": "[parameter"}


def without_faults(root: Node, problems: Sequence[Problem]) -> Node:
    """Copy a description, with something that can be generated in the place of each fault."""
    left: Node = copied(root)
    references = References(left)
    for problem in sorted(problems, key=lambda one: -one.pointer.count("/")):  # inner ones first
        *_, (kind, node, steps) = _walk(left, steps_of(problem.pointer))
        if steps and steps[0] not in _HOLDERS.get(kind, {}):
            node.pop(steps[0], None)
        elif kind == "schema":
            _replace(node, _schema(references, node))
        elif kind == "parameter":
            _replace(node, _parameter(node, problem))
        elif kind in ("body", "response"):
            media: Node = next(iter((node.get("content") or {}).values()), {})
            content = {"application/json": {"schema": _member(media.get("schema") or {})}}
            _replace(node, {"description": "", "content": content})
        elif kind == "media":
            node.pop("encoding", None)
        elif kind == "operation" and "x-places" in left:  # what the generator refuses are values
            for inner in nodes(node):
                _replace(inner, _member(inner))
    for path, item in left["paths"].items():
        for method in filter(item.__contains__, HTTP_METHODS):
            _settle_path(references, path, item, item[method])
    return left


def _walk(root: Node, steps: Sequence[str]) -> Iterator[tuple[str, Node, Sequence[str]]]:
    """Walk down to a place; yield the kind of each object on the way, the object, and the steps from it."""
    kind, place = "root", root
    yield kind, place, steps
    while steps and (inner := _HOLDERS.get(kind, {}).get(steps[0])):
        size = 2 if inner[0] in "{[" else 1
        found: Any = place
        for step in steps[:size]:
            found = within(found, step)
        if not isinstance(found, dict):
            return
        kind, place, steps = inner.lstrip("{["), found, steps[size:]
        yield kind, place, steps


def within(place: Any, step: str) -> Any:
    """Return what a step of a JSON pointer leads to, or None."""
    if isinstance(place, list):
        return place[int(step)] if step.isdigit() and int(step) < len(place) else None
    return place.get(step) if isinstance(place, dict) else None


def _replace(node: Node, other: Node) -> None:
    left = copied(other)  # it may hold the node itself
    node.clear()
    node.update(left)


def _schema(references: References, node: Node) -> Node:
    """Describe an object that has what a schema holds as members, or a value of the same type."""
    inner: Node = {}
    try:
        flat = references.flattened(node)
        held = [*shapes.alternatives(flat)[1], flat.get("items"), flat.get("additionalProperties")]
        for number, one in enumerate(held):
            if isinstance(one, dict) and shapes.is_object(references.flattened(one)):
                inner[f"part {number}"] = _member(one)
    except (SpecError, RecursionError):
        flat = node
    described: Node = flat.get("properties") or {}
    members = {name: _member(described[name]) for name in described if name.isprintable()} | inner
    kinds = shapes.types_of(flat)
    if members:
        return {"type": "object", "properties": members}
    return {"type": kinds[0]} if len(kinds) == 1 and kinds[0] not in ("array", "object") else {}


def _member(schema: Node) -> Node:
    """Leave out what may only be right in the whole, and values that the generator may find a fault in."""
    return {key: schema[key] for key in schema.keys() - {"const", "default", "enum", "required"}}


def _parameter(node: Node, problem: Problem) -> Node:
    """Describe a parameter of the same name that is sent as JSON, as that has a template for all."""
    place = "path" if node.get("in") == "path" else "query"
    media = next(iter((node.get("content") or {}).values()), node)
    return {
        "in": place,
        "name": node.get("name") if place == "path" else problem.pointer,
        "required": place == "path",
        "schema": _member(media.get("schema") or {}),
        "style": "json",
    }


def _settle_path(references: References, path: str, item: Node, operation: Node) -> None:
    """Describe the parameters of a path that it has, and no others."""
    wanted = dict.fromkeys(re.findall(r"{([^{}]*)}", path))
    described: set[str] = set()
    for holder in (item, operation):
        listed: list[Node] = holder.get("parameters") or []
        kept: dict[tuple[str, str], Node] = {}
        for parameter in listed:
            node = references.resolve(parameter)
            place = str(node.get("in")), str(node.get("name"))
            if place[0] != "path" or place[1] in wanted:
                kept.setdefault(place, parameter)
        described |= {name for location, name in kept if location == "path"}
        listed[:] = kept.values()
    operation["parameters"] = [
        *(operation.get("parameters") or ()),
        *(
            {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
            for name in wanted
            if name not in described
        ),
    ]

"""Read a spec, and split it into what openapi-python-client understands and what it would drop."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Node = dict[str, Any]


class SpecError(Exception):
    """Raised for a spec that the templates have no answer to."""


@dataclass(frozen=True)
class CrossFieldRules:
    """Rules of a request schema that concern several of its properties."""

    exactly_one: tuple[tuple[str, ...], ...] = ()
    at_most_one: tuple[tuple[str, ...], ...] = ()
    min_properties: int = 0


@dataclass(frozen=True)
class RawOperation:
    """An operation as the spec has it."""

    method: str
    path: str
    node: Node
    parameters: tuple[Node, ...]


class Document:
    """Hold a parsed spec and answer questions about it.

    Args:
        root: The parsed document.
    """

    def __init__(self, root: Node) -> None:
        self.root = root
        components: Node = root.get("components") or {}
        self.schemas: dict[str, Node] = components.get("schemas") or {}
        self.operations = {
            operation_id(raw): raw for raw in _operations(root, self)
        }
        self.request_schemas = frozenset(self._request_schemas())

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a YAML or JSON file."""
        root = YAML(typ="safe").load(path.read_bytes())
        if not isinstance(root, dict) or "openapi" not in root:
            raise SpecError(f"{path} is not an OpenAPI document")
        return cls(root)

    def resolve(self, node: Node) -> Node:
        """Follow `$ref`s; keys beside a reference (3.1) win over the target's."""
        seen: set[str] = set()
        while "$ref" in node:
            reference: str = node["$ref"]
            if reference in seen:
                raise SpecError(f"circular reference {reference}")
            seen.add(reference)
            target: Any = self.root
            for step in reference.removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def simplified(self) -> Node:
        """Return the document without the keywords that the generator misreads."""
        root = copy.deepcopy(self.root)
        components: Node = root.get("components") or {}
        for schema in (components.get("schemas") or {}).values():
            if "properties" in schema:
                for keyword in ("oneOf", "allOf", "not", "minProperties"):
                    schema.pop(keyword, None)
        for node in _walk(root):
            default = node.get("default")
            if isinstance(default, list | dict):
                del node["default"]
        return root

    def cross_field_rules(self, schema: Node) -> CrossFieldRules:
        """Read the rules between properties of a request schema.

        Raises:
            SpecError: A composition keyword has a shape that no rule stands for.
        """
        if "properties" not in schema:
            return CrossFieldRules()
        exactly_one: list[tuple[str, ...]] = []
        at_most_one: list[tuple[str, ...]] = []
        if "oneOf" in schema:
            exactly_one.append(tuple(_sole_required(option) for option in schema["oneOf"]))
        negations = [schema["not"]] if "not" in schema else []
        for part in schema.get("allOf") or ():
            if set(part) != {"not"}:
                raise SpecError("allOf beside properties may only hold `not`")
            negations.append(part["not"])
        for negation in negations:
            required = negation.get("required") or ()
            if len(required) < 2:  # noqa: PLR2004
                raise SpecError("`not` beside properties has to name two required properties")
            at_most_one.append(tuple(required))
        return CrossFieldRules(
            tuple(exactly_one), tuple(at_most_one), int(schema.get("minProperties") or 0)
        )

    def schema_names(self, node: Any) -> Iterator[str]:
        """Name the component schemas that a node leads to, itself included."""
        yield from self._reachable(node, set())

    def _reachable(self, node: Any, seen: set[str]) -> Iterator[str]:
        for part in _walk(node):
            reference = part.get("$ref")
            if not isinstance(reference, str):
                continue
            name = reference.rsplit("/", 1)[-1]
            if reference.startswith("#/components/schemas/"):
                if name in seen:
                    continue
                seen.add(name)
                yield name
            elif reference in seen:
                continue
            else:
                seen.add(reference)
            yield from self._reachable(self.resolve({"$ref": reference}), seen)

    def _request_schemas(self) -> Iterator[str]:
        for raw in self.operations.values():
            yield from self.schema_names(raw.node.get("requestBody") or {})


def operation_id(raw: RawOperation) -> str:
    """Return the operation's id, or one made from method and path."""
    explicit: str | None = raw.node.get("operationId")
    if explicit is not None:
        return explicit
    trimmed = raw.path.replace("{", "").replace("}", "").strip("/").replace("/", "_")
    return f"{raw.method}_{trimmed}"


def _operations(root: Node, document: Document) -> Iterator[RawOperation]:
    for path, item in (root.get("paths") or {}).items():
        shared = [document.resolve(parameter) for parameter in item.get("parameters") or ()]
        for method in HTTP_METHODS:
            node: Node | None = item.get(method)
            if node is None:
                continue
            own = [document.resolve(parameter) for parameter in node.get("parameters") or ()]
            names = {(parameter["name"], parameter["in"]) for parameter in own}
            inherited = [p for p in shared if (p["name"], p["in"]) not in names]
            yield RawOperation(method, path, node, (*own, *inherited))


def _sole_required(option: Mapping[str, Any]) -> str:
    required = option.get("required") or ()
    if len(required) != 1:
        raise SpecError("each `oneOf` beside properties has to require exactly one property")
    return str(required[0])


def _walk(node: Any) -> Iterator[Node]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from _walk(value)

"""Read a spec, and split it into what openapi-python-client understands and what it would drop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .compose import composed
from .graphs import reached, reversed_links
from .operations import HTTP_METHODS, leave_out_unread, operation_id
from .parsed import member_names
from .patches import apply_patches
from .reading import Node, Problem, SpecError, copied, read_description
from .references import References, escaped, nodes, schemas_in, unescaped
from .shapes import ALTERNATIVES, alternatives, is_object, required_only, types_of
from .validity import invalid, with_schemas

if TYPE_CHECKING:
    from pathlib import Path

    from .patches import Patch


@dataclass(frozen=True)
class CrossFieldRules:
    """Rules of a request schema that concern several of its properties."""

    exactly_one: tuple[tuple[str, ...], ...] = ()
    at_most_one: tuple[tuple[str, ...], ...] = ()
    any_of: tuple[tuple[tuple[str, ...], ...], ...] = ()
    min_properties: int = 0
    max_properties: int | None = None

    def named(self, attributes: Mapping[str, str]) -> CrossFieldRules:
        """Name attributes instead of properties.

        Raises:
            SpecError: A rule names a property that is not described.
        """

        def of(group: tuple[str, ...]) -> tuple[str, ...]:
            if unknown := sorted(set(group) - attributes.keys()):
                raise SpecError(f"{', '.join(unknown)} is required, and not described")
            return tuple(attributes[wire] for wire in group)

        return CrossFieldRules(
            tuple(map(of, self.exactly_one)),
            tuple(map(of, self.at_most_one)),
            tuple(tuple(map(of, sets)) for sets in self.any_of),
            self.min_properties,
            self.max_properties,
        )


@dataclass(frozen=True)
class ModelUnionNode:
    """A component that is a union of models.

    Attributes:
        name: Name of the component.
        members: Names of the components that are its models.
        is_tagged: Whether the value of one member tells the models apart.
    """

    name: str
    members: tuple[str, ...]
    is_tagged: bool


@dataclass(frozen=True)
class RawOperation:
    """An operation as the spec has it."""

    id: str
    method: str
    path: str
    node: Node
    parameters: tuple[Node, ...]

    @property
    def pointer(self) -> str:
        """JSON pointer to its place."""
        return f"/paths/{escaped(self.path)}/{self.method}"


def read_patched(path: Path, patches: Sequence[Patch] = ()) -> Node:
    """Read a YAML or JSON file, and apply patches to what it holds.

    Raises:
        SpecError: The file can't be read, holds no OpenAPI document, or a patch does not fit.
    """
    patched, misfits = apply_patches(read_description(path), patches)
    if misfits:
        raise SpecError(f"{path}: {'; '.join(misfits)}")
    root: Node = with_schemas(patched)
    if problems := invalid(root):
        raise _invalid(path, problems)
    if problems := list(_place_items(root)):
        raise _invalid(path, problems)
    leave_out_unread(References(root))
    return root


def _invalid(path: Path, problems: Sequence[Problem]) -> SpecError:
    listed = "\n".join(map(str, problems))
    return SpecError(f"{path} is not valid OpenAPI:\n{listed}", problems)


def _place_items(root: Node) -> Iterator[Problem]:
    """Replace references to path items by what they refer to, and yield those that lead nowhere."""
    references = References(root)
    paths: Node = root.get("paths") or {}
    for path, item in paths.items():
        if str(item.get("$ref", "")).startswith("#/"):
            try:
                paths[path] = copied(references.resolve(item))
            except SpecError as error:
                yield Problem(f"/paths/{escaped(path)}", str(error))


class Document(References):
    """Hold a parsed spec and answer questions about it.

    Args:
        root: The parsed document.

    Raises:
        SpecError: References lead nowhere, or names clash.
    """

    def __init__(self, root: Node) -> None:
        super().__init__(root)
        components: Node = root.get("components") or {}
        self.schemas: dict[str, Node] = components.get("schemas") or {}
        self.operations: dict[str, RawOperation] = {}
        for raw in self._read_operations():
            if raw.id in self.operations:
                raise SpecError(f"two operations have the id {raw.id}")
            self.operations[raw.id] = raw

    @classmethod
    def load(cls, path: Path, patches: Sequence[Patch] = ()) -> Document:
        """Read a YAML or JSON file, and apply patches to what it holds.

        Raises:
            SpecError: As `read_patched`, or discriminators are refused.
        """
        root, problems = composed(read_patched(path, patches))
        if problems:
            raise SpecError(problems=problems)
        return cls(root)

    def unions(self) -> dict[str, ModelUnionNode]:
        """List the components that are unions of models."""
        found = {}
        for name, schema in self.schemas.items():
            _, options = alternatives(schema)
            members = list(dict.fromkeys(self._members(schema))) if len(options) > 1 else []
            if len(members) > 1:
                tags = [self.schemas[member].get("x-tag") for member in members]
                values = [(tag["member"], tag["value"]) for tag in tags if tag]
                is_tagged = (
                    len(values) == len(members) == len(set(values))
                    and len({member for member, _ in values}) == 1
                )
                found[name] = ModelUnionNode(name, tuple(members), is_tagged)
        return found

    def _members(self, schema: Node, outer: tuple[str, ...] = ()) -> Iterator[str]:
        """Name the components that are the models of a union, also of unions in it."""
        _, options = alternatives(schema)
        for option in options:
            reference = str(option.get("$ref", ""))
            if reference.startswith("#/components/schemas/"):
                name = unescaped(reference.rsplit("/", 1)[-1])
                target = self.schemas[name]
                if name in outer:  # a union adds nothing to itself
                    continue
                if alternatives(target)[1]:
                    yield from self._members(target, (*outer, name))
                elif is_object(target):
                    yield name

    def simplified(self) -> Node:
        """Return the document without the keywords that the generator misreads."""
        root: Node = copied(self.root)
        parameters: Node = (root.get("components") or {}).get("parameters") or {}
        parameters |= {name: copied(self.resolve(node)) for name, node in parameters.items()}
        components = set(map(id, (root.get("components") or {}).get("schemas", {}).values()))
        for node in nodes(root):
            if id(node) not in components:
                _settle_reference(node)
            if isinstance(node.get("default"), list | dict):
                del node["default"]
            if node.get("in") == "header" and self._is_no_text(node):
                node |= {"in": "query", "x-in": "header"}
            _name_members(node)
            _settle_type(node)
            if "x-tag" in node and not node.get("properties"):
                node["additionalProperties"] = False  # a class of its own, and no dict
            if "properties" in node:
                _drop_rules(node)
        return root

    def _is_no_text(self, parameter: Node) -> bool:
        """Whether the generator knows a parameter of this kind in queries only."""
        schema = self.flattened(parameter.get("schema") or {})
        kinds = {*types_of(schema), schema.get("format")}
        return bool(kinds & {"array", "object", "date", "date-time"}) or "properties" in schema

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
        any_of = [tuple(map(required_only, schema["anyOf"]))] if "anyOf" in schema else []
        negations = [schema["not"]] if "not" in schema else []
        negations += [part["not"] for part in schema.get("allOf") or () if set(part) == {"not"}]
        for negation in negations:
            named = required_only(negation)
            if len(named) < 2:  # noqa: PLR2004
                raise SpecError("`not` beside properties has to name two required properties")
            at_most_one.append(named)
        return CrossFieldRules(
            tuple(exactly_one),
            tuple(at_most_one),
            tuple(any_of),
            int(schema.get("minProperties") or 0),
            schema.get("maxProperties"),
        )

    def schema_names(self, node: Any) -> Iterator[str]:
        """Name the component schemas that a node leads to."""
        seen: set[str] = set()
        waiting = [node]
        while waiting:
            for part in nodes(waiting.pop()):
                reference = part.get("$ref")
                if not isinstance(reference, str) or reference in seen:
                    continue
                seen.add(reference)
                waiting.append(self.target(reference))
                if reference.startswith("#/components/schemas/"):
                    yield reference.rsplit("/", 1)[-1]

    @cached_property
    def secret_schemas(self) -> set[str]:
        """Names of the component schemas that hold secrets or refer to such schemas."""
        secret = [
            name
            for name, schema in self.schemas.items()
            if any(node.get("x-sensitive") for node in nodes(schema))
        ]
        if not secret:
            return set()
        links = {name: set(schemas_in(schema)) for name, schema in self.schemas.items()}
        return reached(secret, reversed_links(links))

    def request_schemas(self) -> frozenset[str]:
        """Name the component schemas that bodies and parameters of requests lead to."""
        operations = self.operations.values()
        sent = [[raw.node.get("requestBody") or {}, *raw.parameters] for raw in operations]
        return frozenset(self.schema_names(sent))

    def response_schemas(self) -> frozenset[str]:
        """Name the component schemas that responses lead to."""
        read = [raw.node.get("responses") or {} for raw in self.operations.values()]
        return frozenset(self.schema_names(read))

    def _read_operations(self) -> Iterator[RawOperation]:
        for path, reference in (self.root.get("paths") or {}).items():
            item = self.resolve(reference)
            shared = [self.resolve(parameter) for parameter in item.get("parameters") or ()]
            for method in HTTP_METHODS:
                node: Node | None = item.get(method)
                if node is None:
                    continue
                own = [self.resolve(parameter) for parameter in node.get("parameters") or ()]
                names = {(parameter["name"], parameter["in"]) for parameter in own}
                inherited = [p for p in shared if (p["name"], p["in"]) not in names]
                id_ = operation_id(node, method, path)
                yield RawOperation(id_, method, path, node, (*own, *inherited))


def _drop_rules(schema: Node) -> None:
    """Take out what `cross_field_rules` reads; the generator would make unions of it."""
    for keyword in ("not", "minProperties", "maxProperties"):
        schema.pop(keyword, None)
    for keyword in ALTERNATIVES:
        if all(required_only(option) for option in schema.get(keyword) or ()):
            schema.pop(keyword, None)
    parts = [part for part in schema.get("allOf") or () if set(part) != {"not"}]
    if parts:
        schema["allOf"] = parts
    else:
        schema.pop("allOf", None)


def _settle_reference(schema: Node) -> None:
    """Write a reference without the notes beside it: the generator would process its model again."""
    parts = schema.get("allOf") or []
    if len(parts) == 1 and "$ref" in parts[0] and "default" not in schema:
        is_nullable = schema.get("nullable")
        schema.clear()
        schema |= {"oneOf": [parts[0], {"type": "null"}]} if is_nullable else parts[0]


def _settle_type(schema: Node) -> None:
    """Leave an enum one type; whether it may be null shows in its values, and not in `nullable`."""
    kinds = schema.get("type")
    if "enum" in schema and schema.pop("nullable", False):
        schema["enum"] = [*(value for value in schema["enum"] if value is not None), None]
    if isinstance(kinds, list) and "enum" in schema:
        others = [kind for kind in kinds if kind != "null"]
        if len(others) == 1:
            schema["type"] = others[0]


def _name_members(schema: Node) -> None:
    """Write the names of the members of an enum down, as the generator would choose others."""
    if isinstance(schema.get("enum"), list):
        names = member_names(schema)
        schema.pop("x-enum-varnames", None)
        if names:
            schema["x-enum-varnames"] = list(names.values())


def _sole_required(option: Mapping[str, Any]) -> str:
    named = required_only(option)
    if len(named) != 1:
        raise SpecError("each `oneOf` beside properties has to require exactly one property")
    return named[0]

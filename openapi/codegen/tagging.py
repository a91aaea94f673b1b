"""Distinguish the objects of unions by a member; `x-tag` holds its name and value.

A discriminator names the member. Its values are those of the mapping, or else those that the objects list
(`enum` or `const`), or else the names of the components.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from . import shapes
from .numbering import pascal_case
from .reading import Node, Problem, copied
from .references import References, escaped, unescaped

_SCHEMAS = "/components/schemas/"


def tag_unions(references: References, unions: list[str]) -> list[Problem]:
    """Replace the members that distinguish objects by `x-tag`, and return the problems.

    Args:
        references: The description, in which every object of a union is a component.
        unions: The components that are unions of several objects.
    """
    schemas: dict[str, Node] = references.root["components"]["schemas"]
    _pass_down(schemas, unions)
    values: dict[tuple[str, str], list[str]] = {}
    problems: list[Problem] = []
    for name in unions:
        schema = schemas[name]
        discriminator: Node = schema.pop("discriminator", {})
        for key in ("type", "properties", "required", "additionalProperties"):
            schema.pop(key, None)
        key, options = shapes.alternatives(schema)
        unique = {option.get("$ref", str(option)): option for option in options}
        schema[key] = list(unique.values())
        if len(unique) == 1:
            schemas[name] = schema[key][0]
        elif discriminator:
            tagger = _Tagger(references, schema, discriminator, values)
            problems += [Problem(f"{_SCHEMAS}{escaped(name)}", text) for text in tagger.tag()]
    return problems


def _named(reference: str) -> str:
    return unescaped(reference.rsplit("/", 1)[-1])


def _pass_down(schemas: dict[str, Node], unions: list[str]) -> None:
    """Give unions in a union the discriminator of the outer one, if they have none."""
    waiting = [name for name in unions if "discriminator" in schemas[name]]
    while waiting:
        schema = schemas[waiting.pop()]
        for option in shapes.alternatives(schema)[1]:
            name = _named(option.get("$ref", ""))
            if name in unions and "discriminator" not in schemas[name]:
                member = schema["discriminator"]["propertyName"]
                schemas[name]["discriminator"] = {"propertyName": member}
                waiting.append(name)


class _Tagger:
    """Tag the objects of one union.

    Args:
        references: The description.
        schema: The union.
        discriminator: Its discriminator.
        values: The values of the objects tagged so far, by component and member.
    """

    def __init__(
        self,
        references: References,
        schema: Node,
        discriminator: Node,
        values: dict[tuple[str, str], list[str]],
    ) -> None:
        self._references = references
        self._schemas: dict[str, Node] = references.root["components"]["schemas"]
        self._options = shapes.alternatives(schema)[1]
        self._member = str(discriminator["propertyName"])
        self._mapping: dict[str, str] = discriminator.get("mapping") or {}
        self._values = values

    def tag(self) -> Iterator[str]:
        """Tag the objects, and yield the problems."""
        names: list[str] = []
        for option in self._options:
            name = _named(option.get("$ref", ""))
            target = self._schemas.get(name, {})
            if shapes.alternatives(target)[1]:  # unions have tags of their own
                continue
            if shapes.is_object(target) or "object" in shapes.types_of(target):
                names.append(name)
            else:
                yield f"the discriminator {self._member} has an alternative that is not an object"
        known = {_named(option.get("$ref", "")) for option in self._options}
        for value, to in self._mapping.items():
            if _named(to) not in known and len(names) == len(self._options):
                yield f"the discriminator names {_named(to)} for {value!r}, which is no alternative"
        for name in names:
            kinds = shapes.types_of(self._described(name))
            if kinds and "string" not in kinds:
                yield f"the discriminator {self._member} is no text in {name}; correct one of them"
        listed = {name: self._listed(name) for name in names}
        counts = Counter(value for found in listed.values() for value in found)
        values: dict[str, list[str]] = {}
        for name in names:
            mapped = [value for value, to in self._mapping.items() if _named(to) == name]
            own = [value for value in listed[name] if counts[value] == 1]
            stated = own if len(own) == len(listed[name]) else []
            if not mapped and not stated and listed[name] and name not in listed[name]:
                return  # Several objects allow the same values, so their other members decide.
            values[name] = mapped or stated or [name]
        for name in names:
            yield from self._tag_one(name, values[name])

    def _listed(self, name: str) -> list[str]:
        """List the values that a component allows for the member."""
        if (name, self._member) in self._values:
            return self._values[name, self._member]
        node = self._described(name)
        values: list[Any] = [node["const"]] if "const" in node else node.get("enum") or []
        return [value for value in values if isinstance(value, str)]

    def _described(self, name: str) -> Node:
        """Return what a component says of the member."""
        properties: Node = self._schemas[name].get("properties") or {}
        return self._references.flattened(properties.get(self._member) or {})

    def _tag_one(self, name: str, values: list[str]) -> Iterator[str]:
        target = self._schemas[name]
        target.setdefault("type", "object")  # also without the member that tells it apart
        value, *others = values
        tag = {"member": self._member, "value": value}
        if target.setdefault("x-tag", tag) != tag:
            yield f"{name} has different discriminators in different unions"
        self._values[name, self._member] = values
        target.get("properties", {}).pop(self._member, None)
        if "required" in target:
            target["required"] = [one for one in target["required"] if one != self._member]
        for other in others:
            # A class has one tag, so each further value gets a class of its own.
            further = pascal_case(f"{name}_{other}")
            tag = {"member": self._member, "value": other}
            added = self._schemas.setdefault(further, {**copied(target), "x-tag": tag})
            if added.get("x-tag") != tag:
                yield f"{further} is another component, and the class for {self._member} {other!r}"
            self._options.append({"$ref": f"#{_SCHEMAS}{escaped(further)}"})

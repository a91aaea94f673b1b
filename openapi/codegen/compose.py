"""Bring a description into the form that the rest of codegen reads.

Descriptions say one thing in many ways. Afterwards there is one:

- Every object with members and every enum is a component, and everything else refers to it. Those that
  stood inside another schema are named after their place: `Pin` and `media_items` give `PinMediaItems`.
- No schema is composed with `allOf`, except for one reference with notes beside it, or a rule (`not`).
- A component is never null itself; the places that refer to it may be.
- A union of texts and enums is one enum; `x-any-text` says that requests take any text for it.
- A union of objects is a component. If it has a discriminator, its objects carry `x-tag`, the name and
  the value of the member that tells them apart, instead of that member.
- No component that was made here is left that nothing refers to.
- `x-places` maps the names of components to JSON pointers of their places in the original description.

Operations are brought into one form by `operations.py`.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator, Set
from typing import Any

from . import shapes
from .numbering import component_module, component_names, numbered, pascal_case, snake_case
from .operations import HTTP_METHODS, settle_operations
from .reading import Node, Problem, SpecError, copied
from .references import References, escaped, merged, nodes, references_in, unescaped
from .tagging import tag_unions

_SCHEMAS = "/components/schemas/"
# Keywords of which a class may be made.
_CLASSES = frozenset({"properties", "enum", "allOf", *shapes.ALTERNATIVES})
_KEPT_AT_PLACE = ("default", "deprecated", "description", "readOnly", "writeOnly")


def composed(root: Node) -> tuple[Node, list[Problem]]:
    """Return a description in the form that this module describes, and what can't be."""
    root, problems = with_components(root)
    return root, problems or settle_components(root)


def with_components(root: Node) -> tuple[Node, list[Problem]]:
    """Return a description whose classes are components without `allOf`, and what can't be."""
    composer = _Composer(copied(root))
    composer.make_components()
    return composer.root, list(dict.fromkeys(composer.problems))


def settle_components(root: Node) -> list[Problem]:
    """Settle nulls and unions of a description that has its components, and return what can't be."""
    return _Composer(root).settle()


class _Composer:
    def __init__(self, root: Node) -> None:
        self.root = root
        self._references = References(root)
        components: Node = root.setdefault("components", {})
        self._schemas: dict[str, Node] = components.setdefault("schemas", {})
        self._modules: set[str] = set()
        self._places: dict[str, str] = root.setdefault("x-places", {})
        self.problems: list[Problem] = []

    def make_components(self) -> None:
        for node in nodes(self.root):
            _settle_single(node)
            _settle_mapping(node)
        settle_operations(self._references)
        self._rename()
        for schema in self._schemas.values():
            schema.pop("title", None)
        for name in list(self._schemas):
            place = self._places[name]
            with self._refusals(place):
                schema = self._texts(self._schemas[name], name)
                self._schemas[name] = self._parts(schema, name, "", name, place)
        for holder, key, parent, name, place in self._roots():
            with self._refusals(place):
                holder[key] = self._placed(holder[key], parent, name, place)
        for name in self._schemas:
            with self._refusals(self._places[name]):
                self._schemas[name] = self._simple(self._schemas[name])
        for holder, key, *_, place in self._roots():
            with self._refusals(place):
                holder[key] = self._simple(holder[key])

    def settle(self) -> list[Problem]:
        self._move_null()
        self._copy_objects()
        unions = [name for name, schema in self._schemas.items() if self._is_union(schema)]
        problems = tag_unions(self._references, unions)
        outer = {name: place.rpartition("/")[0] for name, place in self._places.items()}
        self._drop({name for name in outer if f"{outer[name]}/" != _SCHEMAS})
        return problems

    @contextlib.contextmanager
    def _refusals(self, place: str) -> Iterator[None]:
        """Collect what is refused, so that one run names all of it."""
        try:
            yield
        except SpecError as error:
            self.problems.append(Problem(place, str(error)))

    # Names

    def _rename(self) -> None:
        """Give components names of their own, of which no two become one module or a taken class."""
        names = component_names(self._schemas)
        pointers = {name: f"{_SCHEMAS}{escaped(name)}" for name in {*names, *names.values()}}
        self._places |= {new: pointers[name] for name, new in names.items()}
        renamed = {f"#{pointers[k]}": f"#{pointers[new]}" for k, new in names.items() if new != k}
        if renamed:
            moved = {names[name]: schema for name, schema in self._schemas.items()}
            self._schemas.clear()
            self._schemas.update(moved)
            for node in nodes(self.root):  # also the mappings of discriminators
                for key, target in node.items():
                    if isinstance(target, str):
                        node[key] = renamed.get(target, target)
        self._modules = set(map(component_module, names.values()))

    def _roots(self) -> Iterator[tuple[Node, str, str, str, str]]:
        """Walk over the places outside of schemas that hold one, with names for it and its pointer."""
        for path, item in (self.root.get("paths") or {}).items():
            for method in HTTP_METHODS:
                if method not in item:
                    continue
                operation: Node = item[method]
                id_ = operation["operationId"]
                base = snake_case(id_)
                place = f"/paths/{escaped(path)}/{method}"
                for parameter in (
                    *(operation.get("parameters") or ()),
                    *(item.get("parameters") or ()),
                ):
                    yield from _schema_of(parameter, base, str(parameter.get("name")), place)
                body = operation.get("requestBody") or {}
                yield from _media(body, base, "body", f"{place}/requestBody")
                for status, response in (operation.get("responses") or {}).items():
                    where = f"{place}/responses/{status}"
                    yield from _media(response, base, f"response_{status}", where)
        components: Node = self.root["components"]
        for name, parameter in (components.get("parameters") or {}).items():
            yield from _schema_of(parameter, "", name, f"/components/parameters/{escaped(name)}")
        for section, label in (("requestBodies", "body"), ("responses", "response")):
            for name, node in (components.get(section) or {}).items():
                yield from _media(node, name, label, f"/components/{section}/{escaped(name)}")

    def _placed(self, schema: Node, parent: str, name: str, place: str) -> Node:
        """Make what has a name of its own a component, and return what stands in its place."""
        if "$ref" in schema:
            return schema
        schema = self._texts(schema, f"{parent}_{name}")
        title = schema.get("title") or name
        whole = schema if _is_reference(schema) else self._references.flattened(schema)
        is_named = shapes.is_object(schema) or shapes.is_enum(schema) or self._is_union(schema)
        if not is_named and not shapes.is_object(whole):
            return self._parts(schema, f"{parent}_{name}" if parent else name, parent, name, place)
        names = _joined(parent, title), _joined(parent, name)
        return self._reference(self._named(schema, place, *names), schema)

    def _named(self, schema: Node, place: str, *names: str) -> str:
        """Add a component, and return its name."""
        bare = {
            k: v for k, v in shapes.without_null(schema).items() if k not in ("title", "default")
        }
        for name in itertools.chain(names[:-1], numbered(names[-1], "")):
            if self._schemas.get(name) == bare:
                return name
            if component_module(name) not in self._modules:
                break
        self._modules.add(component_module(name))
        self._schemas[name] = bare
        self._places[name] = place
        self._schemas[name] = self._parts(bare, name, "", name, place)
        return name

    def _reference(self, name: str, schema: Node) -> Node:
        reference = {"$ref": f"#{_SCHEMAS}{escaped(name)}"}
        notes = {key: schema[key] for key in _KEPT_AT_PLACE if key in schema}
        if shapes.is_nullable(schema):
            notes["nullable"] = True
        return {**notes, "allOf": [reference]} if notes else reference

    def _parts(self, schema: Node, owner: str, parent: str, name: str, place: str) -> Node:
        """Name what stands inside a schema."""
        if "$ref" in schema:
            return schema
        for part in schema.get("allOf") or ():
            self._parts(part, owner, parent, name, place)
        for key in sorted(schema.get("properties") or {}):  # names do not depend on the order
            where = f"{place}/properties/{escaped(key)}"
            inner = schema["properties"][key]
            schema["properties"][key] = self._placed(inner, owner, key, where)
        if isinstance(schema.get("items"), dict):
            inner = schema["items"]
            schema["items"] = self._placed(inner, parent, f"{name}_item", f"{place}/items")
        if isinstance(schema.get("additionalProperties"), dict):
            inner = schema["additionalProperties"]
            where = f"{place}/additionalProperties"
            schema["additionalProperties"] = self._placed(inner, owner, "AdditionalProperty", where)
        keyword, options = shapes.alternatives(schema)
        for number, option in enumerate(options):
            label = f"{name}_{option.get('title') or f'type_{number}'}"
            options[number] = self._placed(option, parent, label, f"{place}/{keyword}/{number}")
        return schema

    # Unions

    def _texts(self, schema: Node, name: str) -> Node:
        """Make one enum of a union of texts and enums."""
        _, options = shapes.alternatives(schema)
        if len(options) < 2:  # noqa: PLR2004
            return schema
        found = [self._references.flattened(o) for o in options]
        kept = [option for option in found if option.get("type") != "null"]
        values = [v for o in kept for v in o.get("enum") or () if v is not None]
        notes = {key: value for key, value in schema.items() if shapes.is_note(key)}
        if len(kept) < len(found) or any(map(shapes.is_nullable, kept)):
            notes["nullable"] = True
        if len(kept) > 1 and all(map(shapes.is_bare_text, kept)):
            return {**notes, "type": "string"}
        if not values or len(kept) < 2 or not all(map(shapes.is_text, kept)):  # noqa: PLR2004
            return schema
        if any(not option.get("enum") for option in kept):
            notes["x-any-text"] = True
        listed = [option for option in options if self._references.flattened(option).get("enum")]
        if len(listed) == 1 and "$ref" in listed[0]:
            return {**notes, "allOf": [listed[0]]}
        return {**notes, "type": "string", "enum": list(dict.fromkeys(values))}

    def _is_union(self, schema: Node) -> bool:
        """Whether a schema is a union of several objects."""
        _, options = shapes.alternatives(schema)
        kept = [self._references.flattened(option) for option in options]
        return sum(map(self._is_model, kept)) > 1

    def _is_model(self, schema: Node) -> bool:
        return shapes.is_object(schema) or self._is_union(schema)

    def _drop(self, made: Set[str]) -> None:
        """Leave out components that were made here and that nothing refers to any more."""
        waiting: list[Any] = [{**self.root, "components": None}]
        waiting += [
            [node for name, node in section.items() if key != "schemas" or name not in made]
            for key, section in self.root["components"].items()
            if isinstance(section, dict)
        ]
        orphans = made & self._schemas.keys()
        while waiting:
            for reference in references_in(waiting.pop()):
                name = unescaped(reference.rsplit("/", 1)[-1])
                if name in orphans:
                    orphans.remove(name)
                    waiting.append(self._schemas[name])
        for name in orphans:
            del self._schemas[name]

    # Compositions

    def _simple(self, schema: Node) -> Node:
        """Fold the parts of `allOf`, here and in what the schema holds."""
        if "$ref" in schema:
            return schema
        schema = self._merged(schema)
        for holder, key in shapes.places(schema):
            holder[key] = self._simple(holder[key])
        _, options = shapes.alternatives(schema)
        for place, option in enumerate(options):
            options[place] = self._simple(option)
        return schema

    def _merged(self, schema: Node) -> Node:
        parts = [part for part in schema.get("allOf") or () if set(part) != {"not"}]
        if not parts:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        if _is_reference(schema):
            references = [part for part in parts if "$ref" in part]
            notes: Node = {}
            for other in (*(part for part in reversed(parts) if "$ref" not in part), own):
                notes |= {key: other[key] for key in other if key not in ("type", "title")}
            return {**notes, "allOf": references} if notes else references[0]
        found: Node = copied(self._references.flattened(schema))
        for keyword in ("discriminator", "title", "x-tag"):
            found.pop(keyword, None)
        if "nullable" not in own and (len(parts) > 1 or "type" in own):
            found.pop("nullable", None)
        return found

    # Null

    def _move_null(self) -> None:
        """Let the places that refer to a component be null, and not the component."""
        nullable: set[str] = set()
        while found := set(self._nullable(nullable)) - nullable:
            nullable |= found
        if not nullable:
            return
        for schema in self._schemas.values():
            self._refer_to_null(schema, nullable)
        for holder, key, *_ in self._roots():
            holder[key] = self._refer(holder[key], nullable)
        for name in self._schemas:
            self._schemas[name] = shapes.without_null(self._schemas[name])

    def _nullable(self, known: Set[str]) -> Iterator[str]:
        """Refer to the components that may be null, or stand for those that are known to."""
        for name, schema in self._schemas.items():
            flat = self._references.flattened(schema)
            _, options = shapes.alternatives(flat)
            leads = any(o.get("$ref") in known or o.get("nullable") for o in options)
            if leads or shapes.is_nullable(flat):
                yield f"#{_SCHEMAS}{escaped(name)}"

    def _refer(self, schema: Node, nullable: set[str]) -> Node:
        if schema.get("$ref") in nullable:
            return {"nullable": True, "allOf": [schema]}
        self._refer_to_null(schema, nullable)
        return schema

    def _refer_to_null(self, schema: Node, nullable: set[str]) -> None:
        if any(part.get("$ref") in nullable for part in schema.get("allOf") or ()):
            schema["nullable"] = True
        for holder, key in shapes.places(schema):
            holder[key] = self._refer(holder[key], nullable)
        _, options = shapes.alternatives(schema)
        if any(option.get("$ref") in nullable for option in options):
            schema["nullable"] = True
        for option in options:
            self._refer_to_null(option, nullable)

    def _copy_objects(self) -> None:
        """Write a component that only stands for an object out, as it becomes a class of its own."""
        for name, schema in self._schemas.items():
            flat = self._references.flattened(schema)
            if flat is not schema and shapes.is_object(flat):
                self._schemas[name] = copied(flat)


def _settle_single(schema: Node) -> None:
    """Write a union of one schema, and an `allOf` of one that becomes a class, as that schema."""
    for keyword in shapes.ALTERNATIVES:
        options: Any = schema.get(keyword)
        if isinstance(options, list) and len(options) == 1 and not shapes.required_only(options[0]):
            schema["allOf"] = [*(schema.get("allOf") or ()), *schema.pop(keyword)]
            schema.pop("discriminator", None)
    parts: Any = schema.get("allOf")
    if isinstance(parts, list) and len(parts) == 1 and _CLASSES & parts[0].keys():
        own = {key: value for key, value in schema.items() if key != "allOf"}
        schema.clear()
        schema |= merged(parts[0], own)
        if "type" in own and "nullable" not in own:
            schema.pop("nullable", None)
        _settle_single(schema)


def _settle_mapping(node: Node) -> None:
    """Write the names of components in the mapping of a discriminator as references."""
    discriminator: Any = node.get("discriminator")
    if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
        mapping: dict[str, str] = discriminator["mapping"]
        for value, to in mapping.items():
            if "/" not in to and "#" not in to:
                mapping[value] = f"#{_SCHEMAS}{escaped(to)}"


def _schema_of(
    node: Node, parent: str, name: str, place: str
) -> Iterator[tuple[Node, str, str, str, str]]:
    if isinstance(node.get("schema"), dict):
        yield node, "schema", parent, name, f"{place}/schema"


def _media(
    node: Node, parent: str, name: str, place: str
) -> Iterator[tuple[Node, str, str, str, str]]:
    for kind, media in (node.get("content") or {}).items():
        yield from _schema_of(media, parent, name, f"{place}/content/{escaped(kind)}")


def _joined(parent: str, name: str) -> str:
    return f"{pascal_case(parent)}{pascal_case(name)}" if parent else pascal_case(name)


def _is_reference(schema: Node) -> bool:
    """Whether an `allOf` is one reference with notes beside it."""
    parts = schema.get("allOf") or []
    references = [part for part in parts if "$ref" in part]
    own = {key: value for key, value in schema.items() if key != "allOf"}
    others = [own, *(part for part in parts if "$ref" not in part)]
    is_note = [key == "type" or shapes.is_note(key) for other in others for key in other]
    return len(references) == 1 and all(is_note)

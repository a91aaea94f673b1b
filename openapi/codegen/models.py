"""Models and enums as their templates see them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from . import docstrings, imports
from .document import CrossFieldRules, Document
from .expressions import Expressions, undecodable
from .graphs import circles
from .parsed import (
    EnumProperty,
    ModelProperty,
    ModelUnion,
    Property,
    allows_none,
    attribute_names,
    class_leaves,
    class_name,
    identifier,
    is_free_form,
    leaves,
    module_of,
    name_of,
    properties_of,
    schema_of,
    wire_name,
    wires_of,
)
from .reading import Node, Problem, SpecError
from .references import escaped
from .views import EnumView, FieldView, ModelView, UnionView

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.parser import GeneratorData


# Base of a model whose description allows more members, instead of the usual one.
_EXTENSIBLE = {"Constructible": "ExtensibleRequest", "Decodable": "Extensible"}


class Models:
    """Describe the models and enums of one spec.

    Args:
        document: The spec.
        data: What the generator parsed from the simplified spec.
        config: The generator's configuration.
        readable_by_key: Whether response models can be read like the JSON that they come from.
        keep_unknown: Whether models keep members of answers that the description does not know.
    """

    def __init__(
        self,
        document: Document,
        data: GeneratorData,
        config: Config,
        *,
        readable_by_key: bool = False,
        keep_unknown: bool = False,
    ) -> None:
        self._document = document
        self._prefix: str = config.field_prefix
        self._request_base = "ExtensibleRequest" if keep_unknown else "Constructible"
        self._response_base = "Extensible" if keep_unknown else "Decodable"
        if readable_by_key:
            self._response_base = "ReadableByKey"
        self._expressions = Expressions(document, self._prefix)
        self._models = {name_of(model): model for model in data.models}
        self._enums = {name_of(enum): enum for enum in data.enums if isinstance(enum, EnumProperty)}
        self._schemas = {
            class_name(name, self._prefix): schema for name, schema in document.schemas.items()
        }
        self._unions = {
            class_name(union.name, self._prefix): union for union in document.unions().values()
        }
        self._request_models = frozenset(self._find_request_models(data))

    @cached_property
    def _response_models(self) -> set[str]:
        return {class_name(name, self._prefix) for name in self._document.response_schemas()}

    @cached_property
    def _circles(self) -> dict[str, str]:
        references = {name: self._references_of(name) for name in self._models}
        references |= {name: set(self._members(name)) for name in self._unions}
        return circles(references)

    @property
    def exports(self) -> list[tuple[str, str]]:
        """Name every class of the package `models`, and its module."""
        pairs: list[tuple[str, str]] = []
        for name, model in self._models.items():
            if is_free_form(model):
                continue
            pairs.append((name, module_of(model)))
            if name in self._request_models:
                pairs.append((f"{name}Dict", module_of(model)))
        pairs += [(name, module_of(enum)) for name, enum in self._enums.items()]
        for union in self.unions():
            pairs.append((union.name, union.module))
            if union.is_request:
                pairs.append((f"{union.name}Dict", union.module))
        return sorted(pairs)

    def _members(self, union: str) -> list[str]:
        """Name the classes that a union may be."""
        return [class_name(name, self._prefix) for name in self._unions[union].members]

    def unions(self) -> Iterator[UnionView]:
        """Describe the unions of models."""
        for name, union in self._unions.items():
            members = [self._models[member] for member in self._members(name)]
            is_request = all(member in self._request_models for member in self._members(name))
            description = self._document.schemas[union.name].get("description")
            yield UnionView(
                name=name,
                module=identifier(name, self._prefix),
                docstring=docstrings.docstring(
                    str(description or f"`{name}` of the API, one of several models."), indent=0
                ),
                is_request=is_request,
                is_tagged=union.is_tagged,
                members=tuple((name_of(m), module_of(m)) for m in members),
            )

    def enum(self, enum: EnumProperty) -> EnumView:
        """Describe an enum."""
        name = name_of(enum)
        text = self._schemas.get(name, {}).get("description") or f"Values of `{name}`."
        members = tuple((key, _member(value)) for key, value in enum.values.items())
        return EnumView(name, docstrings.docstring(text, indent=4), members)

    def faults(self, model: ModelProperty) -> Iterator[Problem]:
        """Say what the templates have no answer to in a model's schema, and where in it."""
        name = name_of(model)
        properties = properties_of(model)
        for prop in properties:
            for text in undecodable(prop, f"{name}.{wire_name(prop)}"):
                yield Problem(_pointer(prop), text)
        if name in self._request_models:
            schema = self._schema_of(model)
            try:
                self._rules(schema, self._attribute_names(properties, schema))
            except SpecError as error:
                yield Problem("", str(error))

    def model(self, model: ModelProperty) -> ModelView:
        """Describe a model.

        Raises:
            SpecError: The templates have no answer to its schema.
        """
        name = name_of(model)
        schema = self._schema_of(model)
        is_request = name in self._request_models
        properties = _ordered(properties_of(model), schema)
        names = self._attribute_names(properties, schema)
        fields: list[FieldView] = []
        problems: list[Problem] = []
        for prop in properties:
            try:
                fields.append(self._field(prop, names[wire_name(prop)], name, schema))
            except SpecError as error:
                problems.append(Problem(_pointer(prop), str(error)))
        if problems:
            raise SpecError(problems=problems)
        wires = map(wire_name, properties)
        renamed = {names[wire]: wire for wire in wires if names[wire] != wire}
        rules = self._rules(schema, names) if is_request else CrossFieldRules()
        code = "\n".join(field.code for field in fields)
        base = self._request_base if is_request else self._response_base
        if schema.get("additionalProperties", False) is not False:
            base = _EXTENSIBLE.get(base, base)
        owners = sorted({name for field in fields for name in field.owners})
        lines = imports.for_model(code, is_request=is_request, is_typed=bool(owners), base=base)
        direct, cyclic = self._imports(model, is_request=is_request)
        lines += direct
        type_imports = imports.from_module(".", owners)
        if any(field.is_deprecated for field in fields):
            lines.append("from typing import TYPE_CHECKING")
            type_imports += imports.for_deprecated(is_request=is_request)
        tag: Node = schema.get("x-tag") or {}
        if tag:
            lines.append("from typing import ClassVar, Literal")
        return ModelView(
            name=name,
            tag=(names[tag["member"]], tag["member"], tag["value"]) if tag else None,
            docstring=_docstring(name, schema, names),
            is_request=is_request,
            base=base,
            fields=tuple(fields),
            rules=rules,
            wire_names=repr(renamed) if renamed else "",
            header_imports=tuple(lines),
            type_imports=tuple(type_imports),
            cyclic_imports=tuple(cyclic),
        )

    def _field(self, prop: Property, name: str, owner: str, schema: Node) -> FieldView:
        raw = self._document.flattened((schema.get("properties") or {}).get(wire_name(prop)) or {})
        is_request = owner in self._request_models
        is_one_way = (raw.get("readOnly") is True and is_request) or (
            raw.get("writeOnly") is True and owner in self._response_models
        )
        required = prop.required and not is_one_way
        if is_request:
            field = self._request_field(prop, name, raw, required=required)
        else:
            field = self._response_field(prop, name, raw, required=required)
        own: Node = (schema.get("properties") or {}).get(wire_name(prop)) or {}
        is_deprecated = bool(docstrings.deprecation(own, raw)) and not field.required
        return replace(field, is_deprecated=True) if is_deprecated else field

    def _request_field(self, prop: Property, name: str, raw: Node, *, required: bool) -> FieldView:
        annotation = self._expressions.annotation(prop)
        accepted = self._expressions.accepted(prop, raw)
        # An idempotency key is made up where the caller gives none.
        required = required and raw.get("x-idempotency-key") is not True
        coercion = self._expressions.coercion(prop, raw)
        default = None if required else self._expressions.default(prop, raw) or "UNSET"
        input_type = accepted if required else f"{accepted} | Unset"
        return FieldView(
            name=name,
            annotation=annotation if required else f"{annotation} | Unset",
            assignment=_assignment(default, f"_to_{name}" if coercion else None, _shown(raw)),
            input_type=input_type,
            converter=coercion or "",
            dict_type=input_type if required else f"NotRequired[{input_type}]",
            check=self._expressions.check(prop, raw),
            owners=tuple(self._expressions.owners(raw)),
            required=required,
        )

    def _response_field(self, prop: Property, name: str, raw: Node, *, required: bool) -> FieldView:
        annotation = self._expressions.annotation(prop)
        shown = _shown(raw)
        if required:
            return FieldView(name, annotation, _assignment(None, None, shown), required=True)
        default = self._expressions.default(prop, raw)
        if default is None and not allows_none(prop):
            annotation = f"{annotation} | None"
        return FieldView(name, annotation, _assignment(default or "None", None, shown))

    def _rules(self, schema: Node, names: dict[str, str]) -> CrossFieldRules:
        described = set(schema.get("properties") or {}) | {
            (schema.get("x-tag") or {}).get("member")
        }
        if unknown := sorted(set(schema.get("required") or ()) - described):
            raise SpecError(f"{', '.join(unknown)} is required, and not described")
        return self._document.cross_field_rules(schema).named(names)

    def _attribute_names(self, properties: Sequence[Property], schema: Node) -> dict[str, str]:
        names = attribute_names(wires_of(schema), self._prefix)
        missing = set(schema.get("properties") or {}) - set(map(wire_name, properties))
        if missing:
            raise SpecError(f"the generator dropped the properties {sorted(missing)}")
        return names

    def _schema_of(self, model: ModelProperty) -> Node:
        return self._document.flattened(self._schemas.get(name_of(model)) or schema_of(model))

    def _find_request_models(self, data: GeneratorData) -> set[str]:
        found: set[str] = set()
        for collection in data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                for body in endpoint.bodies:
                    self._reach(body.prop, found)
                for _, parameter in endpoint.iter_all_parameters():
                    self._reach(parameter, found)
        return found

    def _reach(self, prop: Property, found: set[str]) -> None:
        for leaf in leaves(prop):
            if isinstance(leaf, ModelUnion):
                for member in leaf.members:
                    self._reach(member, found)
                continue
            if not isinstance(leaf, ModelProperty) or name_of(leaf) in found:
                continue
            found.add(name_of(leaf))
            model = self._models[name_of(leaf)]
            for inner in properties_of(model):
                self._reach(inner, found)

    def _references_of(self, name: str) -> set[str]:
        return {
            name_of(leaf)
            for prop in properties_of(self._models[name])
            for leaf in class_leaves(prop)
            if isinstance(leaf, ModelProperty | ModelUnion)
        }

    def _imports(self, model: ModelProperty, *, is_request: bool) -> tuple[list[str], list[str]]:
        """Write the imports of other models, and of those that import the model in turn."""
        own = name_of(model)
        direct: set[str] = set()
        cyclic: set[str] = set()
        for leaf in (leaf for prop in properties_of(model) for leaf in class_leaves(prop)):
            name = name_of(leaf)
            is_model = isinstance(leaf, ModelProperty | ModelUnion)
            if name != own:
                is_cyclic = is_model and self._circles[name] == self._circles[own]
                names = f"{name}, {name}Dict" if is_request and is_model else name
                line = f"from .{module_of(leaf)} import {names}"
                (cyclic if is_cyclic else direct).add(line)
        return sorted(direct), sorted(cyclic)


def _pointer(prop: Property) -> str:
    return f"/properties/{escaped(wire_name(prop))}"


def _ordered(properties: list[Property], schema: Node) -> list[Property]:
    order = {name: place for place, name in enumerate(schema.get("properties") or {})}
    return sorted(properties, key=lambda prop: order[wire_name(prop)])


def _shown(raw: Node) -> str | None:
    """Say how `repr` shows a field, if other than as it is."""
    kind = raw.get("x-sensitive")
    if kind == "query":
        return "reprs.without_query"
    return "False" if kind else None


def _assignment(default: str | None, converter: str | None, shown: str | None) -> str:
    arguments: list[str] = []
    if default is not None and default.startswith("lambda"):
        arguments.append(f"factory={default}")
    elif default is not None:
        if converter is None and shown is None:
            return f" = {default}"
        arguments.append(f"default={default}")
    if converter is not None:
        arguments.append(f"converter={converter}")
    if shown is not None:
        arguments.append(f"repr={shown}")
    return f" = structs.field({', '.join(arguments)})" if arguments else ""


def _member(value: str | int) -> str:
    # The generator keeps strings with the escapes of a literal in double quotes.
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _docstring(name: str, schema: Node, names: dict[str, str]) -> str:
    lines = list(_attributes(schema, names))
    body = ["", "Attributes:", *lines] if lines else []
    body += docstrings.paragraphs(str(schema.get("x-assumption") or ""), "Assumed: ")
    summary = str(schema.get("description") or f"`{name}` of the API.")
    return docstrings.docstring(summary, body, indent=4)


def _attributes(schema: Node, names: dict[str, str]) -> Iterator[str]:
    for wire, raw in (schema.get("properties") or {}).items():
        text = docstrings.note(
            raw.get("description"),
            docstrings.since(raw.get("x-added-in")),
            docstrings.deprecation(raw),
        )
        if text:
            yield from docstrings.item(names[wire], text)

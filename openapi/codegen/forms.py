"""Bodies whose fields may be given as keyword arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from . import docstrings
from .endpoint_code import parameter_note
from .numbering import unused
from .parsed import (
    ListProperty,
    ModelProperty,
    ModelUnion,
    Property,
    alternatives,
    attribute_names,
    class_name,
    is_free_form,
    name_of,
    properties_of,
    schema_of,
    wire_name,
    wires_of,
)
from .views import BodyFieldView, BodyView, FormView

if TYPE_CHECKING:
    from .document import Document
    from .expressions import Expressions
    from .reading import Node

# Arguments of methods with a body.
TAKEN = frozenset({"data", "options", "self"})


def models_of(prop: Property) -> tuple[list[ModelProperty], bool]:
    """List the models of a body, or of its items; the second value tells whether it is a list."""
    options = alternatives(prop)
    found = list(_models(options))
    if found:
        return found, False
    inner = [
        item
        for option in options
        if isinstance(option, ListProperty)
        for item in alternatives(option.inner_property)
    ]
    return list(_models(inner)), True


def _models(options: list[Property]) -> Iterator[ModelProperty]:
    for option in options:
        if isinstance(option, ModelUnion):
            yield from option.members
        elif isinstance(option, ModelProperty):
            yield option


class Forms:
    """Describe the fields of bodies.

    Args:
        document: The spec.
        expressions: Writes types.
        prefix: Put before names that are not identifiers.
    """

    def __init__(self, document: Document, expressions: Expressions, prefix: str) -> None:
        self._document = document
        self._expressions = expressions
        self._prefix = prefix
        self._schemas = {class_name(name, prefix): node for name, node in document.schemas.items()}

    def form(self, model: ModelProperty) -> FormView:
        """Describe the fields of a model. A free-form model has none."""
        if is_free_form(model):
            return FormView("")
        return FormView(name_of(model), tuple(self._fields(model)))

    def names(self, model: ModelProperty) -> dict[str, str]:
        """Name the attributes of a model, by their names on the wire."""
        return attribute_names(wires_of(self._schema(model)), self._prefix)

    def _schema(self, model: ModelProperty) -> Node:
        return self._document.flattened(self._schemas.get(name_of(model)) or schema_of(model))

    def _fields(self, model: ModelProperty) -> Iterator[BodyFieldView]:
        raws: Node = self._schema(model).get("properties") or {}
        order = list(raws)
        names = self.names(model)
        for inner in sorted(properties_of(model), key=lambda p: order.index(wire_name(p))):
            wire = wire_name(inner)
            raw = self._document.flattened(raws[wire])
            if raw.get("readOnly") is True:
                continue
            accepted = self._expressions.accepted(inner, raw)
            required = inner.required and raw.get("x-idempotency-key") is not True
            default = raw.get("default")
            is_plain = isinstance(default, str | bool | int | float)
            yield BodyFieldView(
                name=names[wire],
                input_type=accepted if required or is_plain else f"{accepted} | Unset",
                required=required,
                default=repr(default) if is_plain else "UNSET",
                description=parameter_note(raws[wire], raw),
                owners=tuple(self._expressions.owners(raw)),
                is_deprecated=bool(docstrings.deprecation(raws[wire], raw)) and not required,
            )


def renames(body: BodyView, taken: AbstractSet[str]) -> dict[str, str]:
    """Choose keyword arguments for fields whose name is already that of another argument.

    Returns:
        The names of the fields, by the names of their arguments.
    """
    fields = {f.name for form in body.forms for f in form.fields}
    used = {*taken, *fields}
    return {unused(f"{name}_body", used): name for name in sorted(fields & taken)}


def keywords(form: FormView, named: dict[str, str]) -> list[str]:
    """Write the fields of a form as keyword arguments.

    Args:
        form: The form.
        named: The result of `renames`.
    """
    if not form.name:
        return ["**fields: Any"]
    arguments = {name: argument for argument, name in named.items()}
    names = {f.name for f in form.fields}
    if not form.is_partial and not arguments.keys() & names:
        return [f"**fields: Unpack[{form.name}Dict]"]
    written = [
        f"{arguments.get(f.name, f.name)}: {f.input_type}{'' if f.required else ' = ...'}"
        for f in form.fields
    ]
    return [*written, "extra: Mapping[str, Any] | Unset = ..."]


def fields(body: BodyView, named: dict[str, str]) -> Iterator[str]:
    """Write the list of fields for the docstring."""
    if not any(form.fields for form in body.forms):
        return
    arguments = {name: argument for argument, name in named.items()}
    yield from ["", "Fields:"]
    for form in body.forms:
        labels = [
            arguments.get(f.name, f.name) + ("" if f.required else " (optional)")
            for f in form.fields
        ]
        if len(body.forms) > 1:
            yield from docstrings.item(form.name, f"{', '.join(labels)}.")
            continue
        for label, f in zip(labels, form.fields, strict=True):
            yield from docstrings.item(label, f.description or f"`{f.input_type}`.")


def note(body: BodyView) -> str:
    """Write the description of the argument `data`."""
    if not body.forms:
        return body.description or "The body of the request."
    if body.is_list:
        return "The items as models or dicts; or give the fields of one as keyword arguments."
    return "The request as a model or dict; or give its fields as keyword arguments."


def distinct(found: Iterable[FormView]) -> Iterator[FormView]:
    """Leave out forms whose arguments an earlier one accepts: their overloads would never match."""
    kept: list[FormView] = []
    for form in found:
        if not any(_covers(other, form) for other in kept):
            kept.append(form)
            yield form


def _covers(wide: FormView, narrow: FormView) -> bool:
    types = {f.name: _kinds(f) for f in wide.fields}
    needed = {f.name for f in wide.fields if f.required}
    return not wide.name or (
        all(_kinds(f) <= types.get(f.name, frozenset()) for f in narrow.fields)
        and needed <= {f.name for f in narrow.fields if f.required}
    )


def _kinds(field: BodyFieldView) -> frozenset[str]:
    """Return the types that a field accepts; enums are covered by the type of their values."""
    kinds = set(field.input_type.split(" | "))
    if kinds & {"str", "int"}:
        kinds -= {kind for kind in kinds - {"None", "Unset"} if _is_enum(kind, kinds)}
    return frozenset(kinds)


def _is_enum(kind: str, kinds: AbstractSet[str]) -> bool:
    return kind.isidentifier() and kind[0].isupper() and f"{kind}Dict" not in kinds


def made(body: BodyView, named: dict[str, str]) -> str:
    """Write the call that builds the body from `data` or the keyword arguments."""
    function = "items_of" if body.is_list else "body_of"
    return f"{function}(data, fields, {named})" if named else f"{function}(data, fields)"

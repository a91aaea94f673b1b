"""Types, defaults, conversions and checks of properties, as Python code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from . import constraints
from .constraints import MAPPING_RULES, call, check_scalar, is_local, list_rules, rules
from .document import Document
from .parsed import (
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    ModelUnion,
    NoneProperty,
    Property,
    StringProperty,
    UnionProperty,
    UuidProperty,
    allows_none,
    alternatives,
    class_name,
    free_value,
    is_free_form,
    name_of,
    wire_name,
)
from .reading import Node, SpecError
from .references import stricter

# Members of `x-coerce` for texts and lists, the arguments that they become, and what they may be.
_TEXT_COERCIONS: dict[str, tuple[str, type]] = {
    "case": ("case", str),
    "prefix": ("prefix", str),
    "blank-as-null": ("blank_as_null", bool),
}
_LIST_COERCIONS: dict[str, tuple[str, type]] = {
    "trim": ("trim", bool),
    "blank-as-null": ("blank_as_null", bool),
}
# Types with the same value have the same form in JSON.
_JSON_SHAPES: dict[type[Property], str] = {
    DateProperty: "text",
    DateTimeProperty: "text",
    IntProperty: "number",
    ListProperty: "array",
    ModelProperty: "object",
    ModelUnion: "object",
    StringProperty: "text",
    UuidProperty: "text",
}
# Type of a decoded value, and what callers may pass for it.
_SCALARS: dict[type[Property], tuple[str, str]] = {
    StringProperty: ("str", "str"),
    UuidProperty: ("uuid.UUID", "uuid.UUID | str"),
    DateTimeProperty: ("datetime.datetime", "datetime.datetime | str"),
    DateProperty: ("datetime.date", "datetime.date | str"),
    BooleanProperty: ("bool", "bool"),
    IntProperty: ("int", "int"),
    FloatProperty: ("float", "float | Decimal"),
    FileProperty: ("File", "File"),
    NoneProperty: ("None", "None"),
}


# What makes the value of a default that is a text in JSON.
_PARSERS: dict[type[Property], str] = {
    DateProperty: "datetime.date.fromisoformat",
    DateTimeProperty: "datetime.datetime.fromisoformat",
    UuidProperty: "uuid.UUID",
}


class Expressions:
    """Write Python code for the properties of one spec.

    Args:
        document: The spec.
        prefix: Put before names that are not identifiers.
        scope: Put before names of classes, `models.` where these are not imported one by one.
    """

    def __init__(self, document: Document, prefix: str, scope: str = "") -> None:
        self._document = document
        self._prefix = prefix
        self._scope = scope

    def _class(self, prop: ModelProperty | EnumProperty | ModelUnion) -> str:
        return self._scope + name_of(prop)

    def annotation(self, prop: Property) -> str:
        """Write the type of a decoded value, leaving out whether it may be unset."""
        if type(prop) in _SCALARS:
            return _SCALARS[type(prop)][0]
        match prop:
            case UnionProperty():
                return union(self.annotation(inner) for inner in prop.inner_properties)
            case ListProperty():
                return f"list[{self.annotation(prop.inner_property)}]"
            case ModelProperty() if is_free_form(prop):
                value = free_value(prop)
                return f"dict[str, {'Any' if value is None else self.annotation(value)}]"
            case ModelProperty() | EnumProperty() | ModelUnion():
                return self._class(prop)
            case ConstProperty():
                return f"Literal[{_constant(prop)}]"
            case _:
                return "Any"

    def accepted(self, prop: Property, raw: Node) -> str:
        """Write the type of what a caller may pass, leaving out whether it may be unset."""
        match prop:
            case StringProperty() if raw.get("x-time-zone") is True:
                return "datetime.tzinfo | str"
            case StringProperty() | UuidProperty():
                owners = [self._scope + name for name in self.owners(raw)]
                return union([_SCALARS[type(prop)][1], *owners])
            case _ if type(prop) in _SCALARS:
                return _SCALARS[type(prop)][1]
            case UnionProperty():
                return union(self.accepted(inner, raw) for inner in prop.inner_properties)
            case ListProperty():
                items = f"Iterable[{self.accepted(prop.inner_property, self._items(raw))}]"
                return union(["str", items]) if "split" in (raw.get("x-coerce") or {}) else items
            case ModelProperty() if is_free_form(prop):
                value = free_value(prop)
                return f"Mapping[str, {'Any' if value is None else self.accepted(value, {})}]"
            case ModelProperty() | ModelUnion():
                return f"{self._class(prop)} | {self._class(prop)}Dict"
            case EnumProperty():
                return f"{self._class(prop)} | {prop.value_type.__name__}"
            case _:
                return self.annotation(prop)

    def owners(self, raw: Node) -> list[str]:
        """Name the models that may be given instead of the ids that a value or its items are.

        Raises:
            SpecError: `x-id-of` names a schema that does not exist.
        """
        named: Any = raw.get("x-id-of")
        if named is None:
            return self.owners(self._items(raw)) if "items" in raw else []
        names: list[str] = [named] if isinstance(named, str) else named
        for name in names:
            if "id" not in self._document.flattened(self._document.schemas.get(name, {})).get(
                "properties", {}
            ):
                raise SpecError(f"x-id-of names {name}, which is not a schema with an `id`")
        return [class_name(name, self._prefix) for name in names]

    def _items(self, raw: Node) -> Node:
        return self._document.flattened(raw.get("items") or {})

    def default(self, prop: Property, raw: Node) -> str | None:
        """Write the default that the spec gives a property; None where it gives none."""
        default = raw.get("default")
        if default is None:
            return None
        if isinstance(default, list):
            inner = _sole_list(prop).inner_property
            elements = ", ".join(_literal(inner, element) for element in default)
            return f"lambda: [{elements}]"
        if isinstance(default, dict):
            return f"lambda: {default!r}"
        if isinstance(default, str):
            for option in alternatives(prop):
                if type(option) in _PARSERS:
                    return f"{_PARSERS[type(option)]}({default!r})"
        return _literal(prop, default)

    def coercion(self, prop: Property, raw: Node) -> str | None:
        """Write how a field turns `value` into its type, or None where nothing converts.

        Raises:
            SpecError: `x-coerce` has an unknown value, or several types need converting.
        """
        wanted = raw.get("x-coerce")
        converted = self.conversion(prop, raw)
        return converted if wanted is None else _stated_coercion(wanted, converted)

    def conversion(self, prop: Property, raw: Node, value: str = "value") -> str | None:
        """Write how `value` is turned into a property's type, or None where nothing converts.

        Raises:
            SpecError: Several types of a union need converting.
        """
        options = alternatives(prop)
        if sum(isinstance(o, ModelProperty) and not is_free_form(o) for o in options) > 1:
            raise SpecError(f"{wire_name(prop)} has several models that need converting")
        written = value
        for option in options:
            # Each leaves alone what it can't convert.
            written = self._convert(option, raw, written) or written
        return None if written == value else written

    def _convert(self, prop: Property, raw: Node, value: str) -> str | None:
        match prop:
            case UuidProperty():
                return f"coerce.uuid({', '.join([value, *map(repr, self.owners(raw))])})"
            case StringProperty():
                return self._convert_text(raw, value)
            case IntProperty():
                return f"coerce.integer({value})"
            case FloatProperty():
                return f"coerce.number({value})"
            case DateTimeProperty():
                return f"coerce.{'local_moment' if is_local(raw) else 'moment'}({value})"
            case DateProperty():
                return f"coerce.date({value})"
            case EnumProperty():
                function = "any_text" if raw.get("x-any-text") is True else "choice"
                return f"coerce.{function}({value}, {self._class(prop)})"
            case ModelProperty() if not is_free_form(prop):
                return f"coerce.model({value}, {self._class(prop)})"
            case ModelUnion():
                return f"coerce.variant({value}, {self._class(prop)})"
            case ListProperty():
                return self._convert_all("items", value, prop.inner_property, self._items(raw))
            case ModelProperty():
                return self._convert_all("mapping", value, free_value(prop), {})
            case _:
                return None

    def _convert_text(self, raw: Node, value: str) -> str | None:
        if raw.get("x-time-zone") is True:
            return f"coerce.time_zone({value})"
        owners = self.owners(raw)
        return f"coerce.id_of({', '.join([value, *map(repr, owners)])})" if owners else None

    def _convert_all(self, function: str, value: str, inner: Property | None, raw: Node) -> str:
        conversion = None if inner is None else self.conversion(inner, raw, "item")
        convert = f", lambda item: {conversion}" if conversion else ""
        return f"coerce.{function}({value}{convert})"

    def check(self, prop: Property, raw: Node) -> str:
        """Write the check of a property.

        Raises:
            SpecError: The schema has a restriction that no check stands for.
        """
        options = [option for option in alternatives(prop) if not isinstance(option, NoneProperty)]
        raws = self._raw_alternatives(raw, len(options))
        parts = [self._check(option, part) for option, part in zip(options, raws, strict=True)]
        if not parts:
            return "checks.nothing"
        expression = parts[0] if len(parts) == 1 else f"checks.either({', '.join(parts)})"
        return f"checks.nullable({expression})" if allows_none(prop) else expression

    def _check(self, prop: Property, raw: Node) -> str:
        match prop:
            case EnumProperty():
                return f"checks.choice({self._class(prop)})"
            case BooleanProperty() if "const" in raw:
                return f"checks.constant({raw['const']!r})"
            case ConstProperty():
                return f"checks.constant({_constant(prop)})"
            case ListProperty():
                inner = self.check(prop.inner_property, self._items(raw))
                return call("checks.items", list_rules(raw), inner)
            case ModelProperty() if is_free_form(prop):
                return self._check_mapping(prop, raw)
            case ModelProperty():
                return f"checks.model({self._class(prop)})"
            case ModelUnion():
                return f"checks.variant({self._class(prop)})"
            case _:
                return check_scalar(prop, raw)

    def _check_mapping(self, prop: ModelProperty, raw: Node) -> str:
        if raw.get("required"):
            raise SpecError(f"{wire_name(prop)} requires members that it does not describe")
        value = free_value(prop)
        if value is None:
            inner = "checks.anything"
        else:
            inner = self.check(
                value, self._document.flattened(raw.get("additionalProperties") or {})
            )
        return call("checks.mapping", rules(raw, MAPPING_RULES), inner)

    def _raw_alternatives(self, raw: Node, count: int) -> list[Node]:
        """Give each alternative of a property its part of the schema."""
        options = raw.get("anyOf") or raw.get("oneOf")
        if not options or count == 0:
            return [raw] * count
        shared = {key: value for key, value in raw.items() if key in constraints.KEYWORDS}
        flattened = [self._document.flattened(option) for option in options]
        flattened = [{**shared, **option, **stricter(shared, option)} for option in flattened]
        kept = [option for option in flattened if option.get("type") != "null"]
        return kept if len(kept) == count else [raw] * count


def _constant(prop: ConstProperty) -> str:
    value = prop.value.raw_value
    return repr(value.get_untrusted_value() if isinstance(value, UntrustedString) else value)


def union(parts: Iterable[str]) -> str:
    """Join types with `|`: each once, None last."""
    flat = [name for part in parts for name in _split_union(part)]
    unique = list(dict.fromkeys(flat))
    return " | ".join(sorted(unique, key=lambda name: name == "None"))


def _stated_coercion(wanted: Any, converted: str | None) -> str:
    """Write what `x-coerce` asks for, of a value or what it is converted to.

    `{trim: true, ...}` is for texts, `{split: ",", ...}` for lists that may be given as one text.

    Raises:
        SpecError: It has another shape.
    """
    match wanted:
        case {"split": str(separator), **more} if _are(_LIST_COERCIONS, more):
            arguments = _arguments(_LIST_COERCIONS, more)
            return f"coerce.split({', '.join(['value', repr(separator), *arguments])})"
        case {"trim": True, **more} if _are(_TEXT_COERCIONS, more):
            arguments = _arguments(_TEXT_COERCIONS, more)
            return f"coerce.text({', '.join([converted or 'value', *arguments])})"
    raise SpecError(f"unknown x-coerce: {wanted}")


def _are(known: dict[str, tuple[str, type]], given: Mapping[Any, Any]) -> bool:
    return all(name in known and isinstance(given[name], known[name][1]) for name in given)


def _arguments(known: dict[str, tuple[str, type]], given: Mapping[Any, Any]) -> list[str]:
    return [f"{known[name][0]}={value!r}" for name, value in given.items()]


def as_function(coercion: str) -> str:
    """Write a conversion of `value` as a function."""
    function, arguments = coercion.split("(", 1)
    return function if arguments == "value)" else f"lambda value: {coercion}"


def undecodable(prop: Property, where: str) -> Iterator[str]:
    """Name the unions whose alternatives look the same in JSON.

    Args:
        prop: What may be a union, or hold some.
        where: The place, for the messages.
    """
    options = alternatives(prop)
    shapes = [shape for option in options if (shape := _json_shape(option)) is not None]
    if len(set(shapes)) < len(shapes):
        shape = min(shape for shape in shapes if shapes.count(shape) > 1)
        yield f"{where} may be several kinds of {shape}; no template can tell them apart"
    for option in options:
        if type(option) is ListProperty:
            yield from undecodable(option.inner_property, where)
        elif type(option) is ModelProperty and is_free_form(option):
            value = free_value(option)
            if value is not None:
                yield from undecodable(value, where)


def _json_shape(prop: Property) -> str | None:
    if type(prop) is EnumProperty:
        return "number" if prop.value_type is int else "text"
    return _JSON_SHAPES.get(type(prop))


def _literal(prop: Property, value: Any) -> str:
    for option in alternatives(prop):
        if isinstance(option, EnumProperty):
            for key, member in option.values.items():
                if member == value:
                    return f"{name_of(option)}.{key}"
    return repr(value)


def _sole_list(prop: Property) -> ListProperty:
    for option in alternatives(prop):
        if isinstance(option, ListProperty):
            return option
    raise SpecError(f"{wire_name(prop)} has a list as default, but is none")


def _split_union(text: str) -> list[str]:
    parts: list[str] = []
    depth, current = 0, ""
    for token in text.split(" | "):
        current = f"{current} | {token}" if current else token
        depth += token.count("[") - token.count("]")
        if depth == 0:
            parts.append(current)
            current = ""
    return parts

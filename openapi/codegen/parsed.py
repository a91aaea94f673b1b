"""Helpers over what openapi-python-client parsed."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

from .numbering import distinct_names, snake_case
from .reading import Node

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.parser import GeneratorData

__all__ = [
    "AnyProperty",
    "BooleanProperty",
    "ConstProperty",
    "DateProperty",
    "DateTimeProperty",
    "EnumProperty",
    "FileProperty",
    "FloatProperty",
    "IntProperty",
    "ListProperty",
    "ModelProperty",
    "ModelUnion",
    "NoneProperty",
    "Property",
    "StringProperty",
    "UnionProperty",
    "UuidProperty",
]

# Arguments and names of generated functions and methods, which no parameter may have.
_TAKEN = frozenset(
    {
        "body",
        "body_of",
        "build_request",
        "build_request_unmarked",
        "client",
        "cursor_page",
        "data",
        "encode_query",
        "fields",
        "options",
        "page_of",
        "self",
    }
)
# Separates the name of a property from the number that makes it unique in the generator.
MARK = "\0"
# Names that class bodies use, in annotations or calls: a field of that name would hide them.
_NAMES_IN_CLASS_BODIES = frozenset(
    {
        "bool",
        "bytes",
        "datetime",
        "dict",
        "extra",
        "float",
        "from_dict",
        "get",
        "int",
        "list",
        "self",
        "str",
        "structs",
        "to_dict",
        "to_json",
        "uuid",
    }
)


@dataclass
class ModelUnion:
    """A type that is one of several models; its alias is a class of its own, as enums are."""

    name: UntrustedString
    required: bool
    class_info: Class
    members: list[ModelProperty]
    description: object = None


Property: TypeAlias = PropertyProtocol | ModelUnion


def complete(data: GeneratorData, unions: Mapping[frozenset[str], str], config: Config) -> None:
    """Give references to models what the parser found out about the models only later.

    Args:
        data: What was parsed; it is changed.
        unions: Names of the components that are unions of models, by the names of the models.
        config: The generator's configuration.
    """
    models = {name_of(model): model for model in data.models}
    found = [prop for model in data.models for prop in (*properties_of(model), model)]
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            found += [prop for _, prop in endpoint.iter_all_parameters()]
            found += [body.prop for body in endpoint.bodies]
            found += [response.prop for response in endpoint.responses]
    for prop in found:
        _complete(prop, models)
    for prop in found:
        _gather(prop, unions, config)


def _gather(prop: Property, unions: Mapping[frozenset[str], str], config: Config) -> None:
    """Replace the models of a union by the union of them."""
    if type(prop) is UnionProperty:
        members = [
            o for o in alternatives(prop) if isinstance(o, ModelProperty) and not is_free_form(o)
        ]
        name = unions.get(frozenset(map(name_of, members)))
        if len(members) > 1 and name is not None:
            info = Class.from_string(string=name, config=config)
            union: Any = ModelUnion(prop.name, prop.required, info, members)
            others: list[Any] = [o for o in alternatives(prop) if o not in members]
            prop.inner_properties[:] = [union, *others]
    for option in alternatives(prop):
        if type(option) is ModelUnion:  # of another run
            name = unions.get(frozenset(map(name_of, option.members)))
            if name is not None:
                option.class_info = Class.from_string(string=name, config=config)
        elif type(option) is ListProperty:
            _gather(option.inner_property, unions, config)
        elif type(option) is ModelProperty and is_free_form(option):
            values: Any = option.additional_properties
            _gather(values, unions, config)


def _complete(prop: Property, models: Mapping[str, ModelProperty]) -> None:
    for option in alternatives(prop):
        if type(option) is ListProperty:
            _complete(option.inner_property, models)
        elif type(option) is ModelProperty:
            model = models.get(name_of(option), option)
            option.required_properties = model.required_properties
            option.optional_properties = model.optional_properties
            option.additional_properties = model.additional_properties
            if option.additional_properties is not None and is_free_form(option):
                _complete(option.additional_properties, models)


@cache
def attribute_name(wire: str, prefix: str) -> str:
    """Name the attribute of a wire name: the same wherever Python lets it.

    Args:
        wire: Name on the wire.
        prefix: Put before names that are not identifiers.
    """
    if wire.isidentifier() and not wire.startswith("_") and snake_case(wire) == wire:
        hidden = keyword.iskeyword(wire) or wire in _NAMES_IN_CLASS_BODIES
        return f"{wire}_" if hidden else wire
    name = wire if wire[:1].isalpha() else _with_words_for_signs(wire)
    return str(PythonIdentifier(UntrustedString(name), prefix=prefix))


def _with_words_for_signs(text: str) -> str:
    """Write signs as words, so that `+1` and `-1` get different names."""
    words = re.sub(r"^-(?=\d)", "minus ", text).replace("+", " plus ").strip()
    if re.search(r"[^\W_]", words):
        return words
    return " ".join(unicodedata.name(sign, "sign").replace("-", " ") for sign in text) or "empty"


def member_name(text: str) -> str:
    """Name the member of an enum after a value, or after the name that the description gives it."""
    words = text if text[:1].isalpha() else f"value {_with_words_for_signs(text)}"
    return snake_case(words).upper()


def attribute_names(wires: Iterable[str], prefix: str) -> dict[str, str]:
    """Name the attributes of the wire names of one model; those that clash are numbered.

    Args:
        wires: Names on the wire.
        prefix: Put before names that are not identifiers.
    """
    return distinct_names({wire: attribute_name(wire, prefix) for wire in wires})


def member_names(schema: Node) -> dict[str, str]:
    """Name the members of an enum of texts after its values, or as the description says."""
    values: list[Any] = schema["enum"]
    stated = schema.get("x-enum-varnames", ())
    names = dict(zip(values, stated, strict=True)) if len(stated) == len(values) else {}
    names = {value: names.get(value, value) for value in values if value is not None}
    if not all(isinstance(name, str) for name in names.values()):
        return {}
    return distinct_names({value: member_name(name) for value, name in names.items()})


def argument_names(
    parameters: Iterable[tuple[str, str]], prefix: str
) -> dict[tuple[str, str], str]:
    """Name the arguments of an operation; names that clash or are taken get the location as a suffix.

    Args:
        parameters: Location and name on the wire of each parameter.
        prefix: Put before names that are not identifiers.
    """
    wires: dict[str, list[str]] = {}
    for location, wire in parameters:
        wires.setdefault(location, []).append(wire)
    names = {
        (location, wire): name
        for location, inner in wires.items()
        for wire, name in attribute_names(inner, prefix).items()
    }
    taken = _TAKEN | {name for name, count in Counter(names.values()).items() if count > 1}
    full = {
        (location, wire): f"{name}_{location}" if name in taken else name
        for (location, wire), name in names.items()
    }
    return distinct_names(full, own=names.get)


def wires_of(schema: Node) -> list[str]:
    """Return the wire names of the members of a model, including its tag."""
    tags = [schema["x-tag"]["member"]] if "x-tag" in schema else []
    return [*tags, *(schema.get("properties") or {})]


@cache
def class_name(schema_name: str, prefix: str) -> str:
    """Name the class that the generator makes of a component schema."""
    return str(ClassName(UntrustedString(schema_name), prefix))


@cache
def identifier(name: str, prefix: str) -> str:
    """Write a name as the generator names modules and attributes."""
    return str(PythonIdentifier(UntrustedString(name), prefix=prefix))


def wire_name(prop: Property) -> str:
    """Return a property's name on the wire."""
    return _wire(prop.name.get_untrusted_value())


def _wire(name: str) -> str:
    return name.partition(MARK)[0]


def name_of(prop: ModelProperty | EnumProperty | ModelUnion) -> str:
    """Return the name of a property's class."""
    return str(prop.class_info.name)


def module_of(prop: ModelProperty | EnumProperty | ModelUnion) -> str:
    """Return the name of the module that holds a property's class."""
    return str(prop.class_info.module_name)


def properties_of(model: ModelProperty) -> list[Property]:
    """List a model's own properties."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def schema_of(model: ModelProperty) -> Node:
    """Return the schema of a model that is no component."""
    node: Node = model.data.model_dump(
        mode="json", by_alias=True, exclude_unset=True, exclude_none=True
    )
    properties: Node = node.get("properties") or {}
    node["properties"] = {_wire(key): inner for key, inner in properties.items()}
    return node | {"required": list(map(_wire, node.get("required") or ()))}


def is_free_form(model: ModelProperty) -> bool:
    """Whether an object has free keys only, and so becomes a dict."""
    return not properties_of(model) and model.additional_properties is not None


def free_value(model: ModelProperty) -> Property | None:
    """Return the type of a free-form object's values; None where they may be anything."""
    additional = model.additional_properties
    return None if isinstance(additional, AnyProperty) else additional


def alternatives(prop: Property) -> list[Property]:
    """List what a property may be: the members of a union, or itself."""
    if type(prop) is UnionProperty:
        return [leaf for inner in prop.inner_properties for leaf in alternatives(inner)]
    return [prop]


def allows_none(prop: Property) -> bool:
    """Whether a property may be null."""
    return any(type(option) is NoneProperty for option in alternatives(prop))


def leaves(prop: Property) -> Iterator[Property]:
    """Walk over what a property is made of, through unions, lists and free-form objects."""
    for option in alternatives(prop):
        if type(option) is ListProperty:
            yield from leaves(option.inner_property)
            continue
        yield option
        if type(option) is ModelProperty and is_free_form(option):
            value = option.additional_properties
            if value is not None:
                yield from leaves(value)


def class_leaves(prop: Property) -> Iterator[ModelProperty | EnumProperty | ModelUnion]:
    """Walk over the generated classes that a property is made of."""
    for leaf in leaves(prop):
        if (
            type(leaf) is EnumProperty
            or type(leaf) is ModelUnion
            or (type(leaf) is ModelProperty and not is_free_form(leaf))
        ):
            yield leaf

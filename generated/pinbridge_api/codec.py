"""JSON to models and back.

Attributes carry the names of the wire wherever these are Python names; models that had to rename
some list them in `_WIRE_NAMES`, and only values that hold such a model take the slower way here.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Self, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from . import checks
from .errors import InvalidValueError, Problem
from .types import UNSET, is_mapping, is_sequence

__all__ = [
    "Constructible",
    "Decodable",
    "decode",
    "decoder",
    "encode",
    "from_builtins",
    "to_builtins",
]

T = TypeVar("T")
_Rename = Callable[[Any], Any]


def _plain(value: Any) -> Any:
    """Turn text of a type of its own, as template engines make it, into plain text."""
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} can't be written as JSON")


encode_as_it_is = msgspec.json.Encoder(enc_hook=_plain).encode
"""Writes what holds no renamed attributes."""


def encode(value: object) -> bytes:
    """Write a value as JSON; unset attributes are left out."""
    if _holds_renamed_values(value):
        return encode_as_it_is(to_builtins(value))
    return encode_as_it_is(value)


def decode(data: bytes, type_: type[T]) -> T:
    """Read JSON into a type.

    Raises:
        msgspec.DecodeError: `data` is not JSON.
        msgspec.ValidationError: The JSON is not of the type, or breaks a rule of a request model.
    """
    wanted: Any = type_
    value: T = decoder(wanted)(data)
    return value


@cache
def decoder(type_: Any) -> Callable[[bytes], Any]:
    """Make the function that reads JSON into a type."""
    rename = _reader(type_)
    if rename is None:
        return msgspec.json.Decoder(type_).decode
    parse = msgspec.json.Decoder().decode

    def read(data: bytes) -> Any:
        return msgspec.convert(rename(parse(data)), type_)

    return read


def to_builtins(value: object) -> Any:
    """Turn a value into dicts, lists and scalars with the names of the wire."""
    if is_sequence(value):
        return [to_builtins(item) for item in value]
    if is_mapping(value):
        return {key: to_builtins(item) for key, item in value.items()}
    cls: Any = type(value)
    if not attrs.has(cls) or not _renames(cls):
        return msgspec.to_builtins(value, enc_hook=_plain)
    names = wire_names(cls)
    return {
        names.get(field.name, field.name): to_builtins(content)
        for field in attrs.fields(cls)
        if (content := getattr(value, field.name)) is not UNSET
    }


def from_builtins(data: Any, type_: type[T]) -> T:
    """Turn dicts, lists and scalars with the names of the wire into a type.

    Raises:
        msgspec.ValidationError: The data is not of the type.
    """
    wanted: Any = type_
    rename = _reader(wanted)
    return msgspec.convert(data if rename is None else rename(data), type_)


def wire_names(cls: type[Any]) -> Mapping[str, str]:
    """Tell the names on the wire of the attributes that had to be renamed."""
    names: Mapping[str, str] = getattr(cls, "_WIRE_NAMES", {})
    return names


class Constructible:
    """A request model: its rules are checked whenever one is made, from a dict or otherwise."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        rules = checks.of(self)
        if not rules.hold(self):
            rules.enforce(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a dict with the names of the wire or of the attributes.

        Args:
            data: Values of the fields; nested models may be dicts too.

        Raises:
            InvalidValueError: A key is no field, a required one is missing, or a rule is broken.
        """
        model: type[Any] = cls
        if not wire_names(model):
            try:
                return cls(**data)
            except TypeError:
                pass  # what follows tells why
        attribute_of = {wire: name for name, wire in wire_names(model).items()}
        values = {attribute_of.get(key, key): value for key, value in data.items()}
        fields = attrs.fields_dict(model)
        problems = [
            Problem(
                (str(key),), f"is no field of {model.__name__}{_nearest(key, fields)}", "unknown"
            )
            for key in values
            if key not in fields
        ]
        problems += [
            Problem((name,), "is missing", "required")
            for name, field in fields.items()
            if field.default is attrs.NOTHING and name not in values
        ]
        if problems:
            raise InvalidValueError(model.__name__, problems)
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        """Turn the model into dicts, lists and scalars as they go over the wire."""
        builtins: dict[str, Any] = to_builtins(self)
        return builtins


class Decodable:
    """A response model: a dict becomes one as its JSON would."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a dict with the names of the wire.

        Raises:
            msgspec.ValidationError: A required field is missing or a value is of the wrong type.
        """
        return from_builtins(dict(data), cls)

    def to_dict(self) -> dict[str, Any]:
        """Turn the model into dicts, lists and scalars as they go over the wire."""
        builtins: dict[str, Any] = to_builtins(self)
        return builtins


def _nearest(key: str, fields: Mapping[str, object]) -> str:
    matches = get_close_matches(str(key), fields, n=1)
    return f"; did you mean {matches[0]}?" if matches else ""


def _holds_renamed_values(value: object) -> bool:
    """Whether a value, or one of its items, holds renamed attributes."""
    cls: Any = type(value)
    verdict = _renames(cls)
    if verdict is None:
        items: Any = value
        kinds = dict(zip(map(type, items), items, strict=True))
        if None not in map(_renames, kinds):
            return any(map(_renames, kinds))
        return any(_holds_renamed_values(item) for item in items)
    return verdict


@cache
def _renames(cls: Any) -> bool | None:
    """Whether a type holds renamed attributes; None for a sequence, whose items have to be asked."""
    if issubclass(cls, Sequence) and not issubclass(cls, str | bytes):
        return None
    return attrs.has(cls) and _reader(cls) is not None


@cache
def _reader(type_: Any) -> _Rename | None:
    """Make the function that renames parsed JSON of a type, or None where nothing is renamed."""
    return _make_reader(type_, {}) if _holds_renamed(type_, set()) else None


def _holds_renamed(type_: Any, seen: set[Any]) -> bool:
    if isinstance(type_, type) and attrs.has(type_):
        if type_ in seen:
            return False
        seen.add(type_)
        if wire_names(type_):
            return True
        return any(_holds_renamed(hint, seen) for hint in _hints(type_).values())
    return any(_holds_renamed(argument, seen) for argument in get_args(type_))


def _make_reader(type_: Any, open_types: dict[Any, list[_Rename]]) -> _Rename | None:
    origin = get_origin(type_)
    if origin is list:
        return _list_reader(_make_reader(get_args(type_)[0], open_types))
    if origin is dict:
        return _dict_reader(_make_reader(get_args(type_)[1], open_types))
    if origin is Union or origin is types.UnionType:
        readers = [_make_reader(argument, open_types) for argument in get_args(type_)]
        found = [reader for reader in readers if reader is not None]
        return _union_reader(found[0]) if found else None
    if isinstance(type_, type) and attrs.has(type_):
        return _model_reader(type_, open_types)
    return None


def _list_reader(inner: _Rename | None) -> _Rename | None:
    if inner is None:
        return None
    return lambda value: [inner(item) for item in value] if is_sequence(value) else value


def _dict_reader(inner: _Rename | None) -> _Rename | None:
    if inner is None:
        return None
    return lambda value: (
        {key: inner(item) for key, item in value.items()} if is_mapping(value) else value
    )


def _union_reader(inner: _Rename) -> _Rename:
    return lambda value: None if value is None else inner(value)


def _model_reader(cls: type[Any], open_types: dict[Any, list[_Rename]]) -> _Rename | None:
    if cls in open_types:
        # A cycle: the reader of the outer level serves, once it exists.
        waiting = open_types[cls]
        return lambda value: waiting[0](value) if waiting else value
    open_types[cls] = []
    names = wire_names(cls)
    nested: dict[str, _Rename] = {}
    hints = _hints(cls)
    for field in attrs.fields(cls):
        reader = _make_reader(hints[field.name], open_types)
        if reader is not None:
            nested[names.get(field.name, field.name)] = reader
    cyclic = open_types.pop(cls)
    if not names and not nested:
        return None
    attribute_of = {wire: name for name, wire in names.items()}

    def read(value: Any) -> Any:
        if not is_mapping(value):
            return value
        return {
            attribute_of.get(key, key): nested[key](item) if key in nested else item
            for key, item in value.items()
            if key not in names or key in attribute_of
        }

    cyclic.append(read)
    return read


def _hints(cls: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}

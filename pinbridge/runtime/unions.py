"""Values that may be one of several models, and what is kept of a kind that no description names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import msgspec

from .types import is_mapping, is_sequence

__all__ = ["EXTRA", "Unknown", "decode", "members_of", "one_of", "read_again", "tagged"]

EXTRA = "~extra~"
"""Where members stand that the description does not know, until `codec.encode` moves them."""

_UNKNOWN = "~unknown~"


class Unknown(msgspec.Struct):
    """An object of a kind that the description does not name, kept as it came.

    Its members are read by key or as attributes; an attribute that it lacks is None. In a request
    `Unknown({...})` sends an object of a kind that is newer than this package.

    Args:
        members: The members, with the names of the wire.
    """

    members: dict[str, Any] = msgspec.field(name=EXTRA)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.members.get(name)

    def __getitem__(self, key: str) -> Any:
        return self.members[key]

    def __contains__(self, key: object) -> bool:
        return key in self.members

    def __iter__(self) -> Iterator[str]:
        return iter(self.members)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it came."""
        return dict(self.members)


class OneOf(type):
    """The type of a value that is one of several models without a member that names its kind."""

    members: tuple[Any, ...]

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, (*cls.members, Unknown))


def tagged(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by their tags.

    msgspec decodes it. A kind that it does not know fails, and is kept by `read_again`.
    """
    return Union[(*models, _unknown(models[0].__struct_config__.tag_field))]  # noqa: UP007


def one_of(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by the members they need."""
    return OneOf("OneOf", (), {"members": models})


@cache
def members_of(union: Any) -> tuple[Any, ...]:
    """List the models that a union may be."""
    if isinstance(union, OneOf):
        return union.members
    return tuple(option for option in get_args(union) if not issubclass(option, Unknown))


def choose(union: Any, found: Mapping[str, Any], *, is_clear: bool) -> Any:
    """Find the model of a union that an object is, or None.

    The tag decides, if the models have tags; and then the members: all that the model needs have to be
    there, and the more of the object's members it has the better.

    Args:
        union: The union.
        found: The object.
        is_clear: Whether the answer is None where several models fit equally well.
    """
    best, most, is_tie = None, (-1, -1), False
    keys = found.keys()
    for model in members_of(union):
        config = model.__struct_config__
        if config.tag is not None and found.get(config.tag_field) != config.tag:
            continue
        names, required = _names(model)
        fit = (len(names & keys), len(required))
        if required <= keys and fit >= most:
            is_tie = fit == most
            best, most = (best if is_tie else model), fit
    return None if is_tie and is_clear else best


def decode(type_: Any, value: Any) -> Any:
    """Read what msgspec leaves to its caller: a value that is one of several models."""
    if type_ is object:
        return value
    if not isinstance(type_, OneOf):
        raise NotImplementedError(f"no value of type {type_} can be read")
    if not is_mapping(value):
        raise msgspec.ValidationError(f"Expected `object`, got `{type(value).__name__}`")
    model = choose(type_, value, is_clear=True)
    if model is None:
        return Unknown(dict(value))
    try:
        return convert(value, model)
    except msgspec.ValidationError:
        return Unknown(dict(value))


def convert(value: Any, type_: Any) -> Any:
    """Turn dicts, lists and scalars with the names of the wire into a type.

    Raises:
        msgspec.ValidationError: They are not of the type.
    """
    try:
        return msgspec.convert(value, type_, dec_hook=decode)
    except msgspec.ValidationError:
        marked = _marked(value, type_)
        if marked is value:
            raise
        return msgspec.convert(marked, type_, dec_hook=decode)


def read_again(read: Callable[[bytes], Any], type_: Any, data: bytes) -> Any:
    """Read JSON, a second time if it holds unknown kinds or members, which are then kept as they are."""
    try:
        return read(data)
    except msgspec.ValidationError:
        return convert(msgspec.json.decode(data), type_)


def may_surprise(type_: Any, seen: set[Any]) -> bool:
    """Whether a type holds models of which unknown kinds, or unknown members, are kept."""
    if _is_tagged(type_):
        return True
    if type_ in seen:
        return False
    if _is_struct(type_):
        seen.add(type_)
        if type_.__struct_config__.forbid_unknown_fields:
            return True
        return any(may_surprise(field.type, seen) for field in msgspec.structs.fields(type_))
    return any(may_surprise(argument, seen) for argument in get_args(type_))


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _marked(value: Any, type_: Any) -> Any:
    """Copy what holds objects of unknown kinds or unknown members, with these marked."""
    if is_mapping(value):
        return _marked_object(value, type_)
    if is_sequence(value):
        inner = next((get_args(o)[0] for o in _options(type_) if get_origin(o) is list), Any)
        items = [_marked(item, inner) for item in value]
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return value


def _marked_object(value: Mapping[str, Any], type_: Any) -> Any:
    options = _options(type_)
    models = list(filter(_is_struct, options))
    if _is_tagged(type_):
        name: Any = models[0].__struct_config__.tag_field
        found = [m for m in models if m.__struct_config__.tag == value.get(name)]
        if not found:
            return {name: _UNKNOWN, EXTRA: value}
        models = found
    if models:
        types = {field.encode_name: field.type for field in msgspec.structs.fields(models[0])}
        config = models[0].__struct_config__
        extra = value.keys() - types.keys() - {config.tag_field}
        if extra and config.forbid_unknown_fields:
            known = {key: item for key, item in value.items() if key not in extra}
            value = {**known, EXTRA: {key: item for key, item in value.items() if key in extra}}
            return {**value, **_marked_object(known, models[0])}
    else:
        inner = next((get_args(o)[1] for o in options if get_origin(o) is dict), Any)
        types = dict.fromkeys(value, inner)
    members = {key: _marked(item, types.get(key, Any)) for key, item in value.items()}
    return members if any(members[key] is not value[key] for key in value) else value


def _options(type_: Any) -> tuple[Any, ...]:
    return get_args(type_) if get_origin(type_) in (Union, UnionType) else (type_,)


def _is_tagged(type_: Any) -> bool:
    return any(_is_struct(option) and issubclass(option, Unknown) for option in _options(type_))


@cache
def _unknown(tag_field: str) -> Any:
    return msgspec.defstruct(
        "Unknown", [], bases=(Unknown,), tag_field=tag_field, tag=_UNKNOWN, module=__name__
    )


@cache
def _names(model: Any) -> tuple[frozenset[str], frozenset[str]]:
    """List the names on the wire of a model's fields, and of those that it needs."""
    fields = msgspec.structs.fields(model)
    names = frozenset(field.encode_name for field in fields) - {EXTRA}
    return names, frozenset(field.encode_name for field in fields if field.required)


def plain(value: Any) -> Any:
    """Move members that stand under `EXTRA` to the objects that they belong to."""
    if is_mapping(value):
        moved = {key: plain(item) for key, item in value.items()}
        extra = moved.pop(EXTRA, {})
        return {**moved, **extra}
    return [plain(item) for item in value] if is_sequence(value) else value

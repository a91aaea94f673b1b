"""Values that may be one of several models, and objects of kinds that the spec does not describe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import is_not
from threading import RLock
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

import msgspec

from .types import is_mapping, is_sequence

__all__ = ["EXTRA", "Unknown", "decode", "members_of", "one_of", "read_again", "tagged"]

EXTRA = "~extra~"
"""Where members stand that the description does not know, until `codec.encode` moves them."""

_UNKNOWN = "~unknown~"
_HOLDERS = (dict, list)
_MAKING = RLock()


class Unknown(msgspec.Struct):
    """An object of a kind that the spec does not describe, kept unchanged.

    Members can be read by key or as attributes; a missing attribute is None. In a request,
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
    """The type of a value that is one of several models without a member that names its kind.

    `|` adds other kinds of JSON, such as lists; generated unions begin with the models.

    Attributes:
        members: The models.
        others: Type of what else the value may be, or `dict` if there is nothing else.
    """

    members: tuple[Any, ...]
    others: Any

    def __instancecheck__(cls, value: object) -> bool:
        # msgspec asks this of what `decode` returns, which has checked the other kinds.
        return cls.others is not dict or isinstance(value, (*cls.members, Unknown))

    def __or__(cls, other: Any) -> Any:
        # msgspec takes a type that it does not know only alone, or beside these.
        if other in (None, type(None), msgspec.UnsetType):
            return super().__or__(other)
        return OneOf(cls.__name__, (), {"members": cls.members, "others": cls.others | other})

    __ror__ = __or__


def tagged(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by their tags.

    msgspec decodes it. A kind that it does not know fails, and is kept by `read_again`.
    """
    return Union[(*models, _unknown(models[0].__struct_config__.tag_field))]  # noqa: UP007


def one_of(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by the members they need."""
    return OneOf("OneOf", (), {"members": models, "others": dict})


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
        try:
            return convert(value, type_.others)
        except msgspec.ValidationError as error:
            # Only to errors of other classes does msgspec add where the value stands.
            raise ValueError(str(error)) from error
    model = choose(type_, value, is_clear=True)
    if model is None:
        return Unknown(dict(value))
    try:
        return convert(value, model)
    except msgspec.ValidationError:
        return Unknown(dict(value))


@cache
def json_decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """Create a decoder, in one thread at a time.

    msgspec shares its information about a class between threads even before it is complete, and using
    it in another thread then crashes the process.
    """
    with _MAKING:
        return msgspec.json.Decoder(type_, dec_hook=decode)


def convert(value: Any, type_: Any) -> Any:
    """Turn dicts, lists and scalars with the names of the wire into a type.

    Raises:
        msgspec.ValidationError: They are not of the type.
    """
    json_decoder(type_)
    try:
        return msgspec.convert(value, type_, dec_hook=decode)
    except msgspec.ValidationError:
        marked = _marked(value, _plan(type_))
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


def _marked(value: Any, plan: _Plan) -> Any:
    """Copy what holds objects of unknown kinds or unknown members, with these marked."""
    if value.__class__ is list:
        inner = _plan(plan.items)
        items = [_marked(item, inner) for item in value]
        return items if any(map(is_not, items, value)) else value
    if value.__class__ is not dict:
        return value
    shape = plan.shape
    if plan.tag_field is not None:
        shape = plan.kinds.get(value.get(plan.tag_field))
        if shape is None:
            return {plan.tag_field: _UNKNOWN, EXTRA: value}
    nested = dict.fromkeys(value, plan.values) if shape is None else shape.nested
    changed: dict[str, Any] = {}
    for name, type_ in nested.items():
        item = value.get(name)
        if item.__class__ in _HOLDERS and (marked := _marked(item, _plan(type_))) is not item:
            changed[name] = marked
    if shape is not None and shape.is_strict and not value.keys() <= shape.names:
        extra = {key: item for key, item in value.items() if key not in shape.names}
        known = {key: item for key, item in value.items() if key in shape.names}
        return {**known, **changed, EXTRA: extra}
    return {**value, **changed} if changed else value


class _Shape(NamedTuple):
    """What a model holds.

    Attributes:
        names: Names of its members, and of the one that names its kind.
        nested: Types of the members that hold others.
        is_strict: Whether other members are refused.
    """

    names: frozenset[str]
    nested: dict[str, Any]
    is_strict: bool


class _Plan(NamedTuple):
    """What an object or a list of some type holds.

    Attributes:
        shape: What the object holds, if it has one model.
        tag_field: The member that names the kind, if it has one of several.
        kinds: What it holds, by its kind.
        items: Type of the items of a list.
        values: Type of the values of an object without a model.
    """

    shape: _Shape | None
    tag_field: str | None
    kinds: dict[Any, _Shape]
    items: Any
    values: Any


@cache
def _plan(type_: Any) -> _Plan:
    options = _options(type_)
    models = [
        option for option in options if _is_struct(option) and not issubclass(option, Unknown)
    ]
    return _Plan(
        shape=_shape(models[0]) if models else None,
        tag_field=models[0].__struct_config__.tag_field if _is_tagged(type_) else None,
        kinds={model.__struct_config__.tag: _shape(model) for model in models},
        items=next((get_args(o)[0] for o in options if get_origin(o) is list), Any),
        values=next((get_args(o)[1] for o in options if get_origin(o) is dict), Any),
    )


@cache
def _shape(model: Any) -> _Shape:
    config = model.__struct_config__
    fields = msgspec.structs.fields(model)
    nested = {f.encode_name: f.type for f in fields if any(map(_can_hold, _options(f.type)))}
    names = {*(field.encode_name for field in fields), config.tag_field}
    return _Shape(frozenset(names), nested, config.forbid_unknown_fields)


def _can_hold(type_: Any) -> bool:
    return _is_struct(type_) or get_origin(type_) in _HOLDERS


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

"""Values that are one of several models, and objects of unknown kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import is_not
from threading import RLock
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

import msgspec

from .types import is_mapping, is_sequence

EXTRA = "~extra~"
"""Key of the unknown members of an object, until `codec.encode` moves them into it."""

_UNKNOWN = "~unknown~"
_HOLDERS = (dict, list)
_MAKING = RLock()


class Unknown(msgspec.Struct):
    """An object of a kind that the description does not know, unchanged.

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
        """Return the object unchanged."""
        return dict(self.members)


class OneOf(type):
    """The type of a value that is one of several models without a member that names its kind.

    `|` adds other kinds of JSON to the models, such as lists; `others` is `dict` if there are none.
    """

    members: tuple[Any, ...]
    others: Any

    def __instancecheck__(cls, value: object) -> bool:
        # msgspec calls this with the result of `decode`, which has checked the other kinds.
        return cls.others is not dict or isinstance(value, (*cls.members, Unknown))

    def __or__(cls, other: Any) -> Any:
        # msgspec accepts a custom type only alone or together with these.
        if other in (None, type(None), msgspec.UnsetType):
            return super().__or__(other)
        return OneOf(cls.__name__, (), {"members": cls.members, "others": cls.others | other})

    __ror__ = __or__


def tagged(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by their tags.

    msgspec decodes it, and fails for an unknown kind, which `read_again` then keeps.
    """
    return Union[(*models, _unknown(models[0].__struct_config__.tag_field))]  # noqa: UP007


def one_of(*models: Any) -> Any:
    """Make the type of a value that is one of several models, told apart by their required members."""
    return OneOf("OneOf", (), {"members": models, "others": dict})


@cache
def members_of(union: Any) -> tuple[Any, ...]:
    """Return the models of a union."""
    if isinstance(union, OneOf):
        return union.members
    return tuple(option for option in get_args(union) if not issubclass(option, Unknown))


def choose(union: Any, found: Mapping[str, Any], *, is_clear: bool) -> Any:
    """Return the model of a union that matches an object, or None.

    Models with another tag do not match, nor do those that require a member that is missing. The model with
    the most members of the object is the best match. If `is_clear`, several that match equally well
    are no match, nor is the model with the object's tag if it needs more members.
    """
    best, most, is_tie = None, (-1, -1), False
    keys = found.keys()
    same_tag: list[Any] = []
    for model in members_of(union):
        config = model.__struct_config__
        if config.tag is not None:
            if found.get(config.tag_field) != config.tag:
                continue
            same_tag.append(model)
        names, required = _names(model)
        fit = (len(names & keys), len(required))
        if required <= keys and fit >= most:
            is_tie = fit == most
            best, most = (best if is_tie else model), fit
    if is_clear:
        return None if is_tie else best
    return same_tag[0] if best is None and len(same_tag) == 1 else best


def others(union: Any, found: Mapping[str, Any], chosen: Any) -> list[Any]:
    """Return the models of a union that an object may be of by its tag, without the chosen one."""
    models = ((model, model.__struct_config__) for model in members_of(union))
    return [
        model
        for model, config in models
        if model is not chosen and found.get(config.tag_field) == config.tag
    ]


def decode(type_: Any, value: Any) -> Any:
    """Decode a value that is one of several models; msgspec calls this for types that it does not know."""
    if type_ is object:
        return value
    if not isinstance(type_, OneOf):
        raise NotImplementedError(f"no value of type {type_} can be read")
    if not is_mapping(value):
        try:
            return convert(value, type_.others)
        except msgspec.ValidationError as error:
            # msgspec adds the position only to errors of other classes.
            raise ValueError(str(error)) from error
    model = choose(type_, value, is_clear=True)
    try:
        return Unknown(dict(value)) if model is None else convert(value, model)
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
    """Decode JSON, a second time if it holds unknown kinds or members, which are then kept."""
    try:
        return read(data)
    except msgspec.ValidationError:
        return convert(msgspec.json.decode(data), type_)


def types_in(type_: Any) -> set[Any]:
    """Return a type, and all types that its values may contain."""
    found: set[Any] = set()
    waiting = [type_]
    while waiting:
        inner = waiting.pop()
        if inner in found:
            continue
        found.add(inner)
        if _is_struct(inner):
            waiting += [field.type for field in msgspec.structs.fields(inner)]
        elif isinstance(inner, OneOf):
            waiting += [*inner.members, inner.others]
        else:
            waiting += get_args(inner)
    return found


def may_surprise(type_: Any) -> bool:
    """Whether a type refuses unknown kinds or members, which are then kept by reading again."""
    is_strict = _is_struct(type_) and type_.__struct_config__.forbid_unknown_fields
    return is_strict or _is_tagged(type_)


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _marked(value: Any, plan: _Plan) -> Any:
    """Return a value with its objects of unknown kinds and its unknown members marked."""
    if value.__class__ is list:
        inner = _plan(plan.items)
        items = [_marked(item, inner) for item in value]
        return items if any(map(is_not, items, value)) else value
    if value.__class__ is not dict:
        return value
    shape = plan.shape
    if plan.tag_field is not None:
        kind = value.get(plan.tag_field)
        shape = plan.kinds.get(kind) if kind.__class__ is str else None
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
    """The members of a model: their names with the tag, and the types of those that contain others."""

    names: frozenset[str]
    nested: dict[str, Any]
    is_strict: bool


class _Plan(NamedTuple):
    """The contents of a value: of a model, of one of several by their tags, of a list, or of an object."""

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
    """Return the wire names of a model's fields, and those of its required fields."""
    fields = msgspec.structs.fields(model)
    names = frozenset(field.encode_name for field in fields) - {EXTRA}
    return names, frozenset(field.encode_name for field in fields if field.required)


def plain(value: Any) -> Any:
    """Move the members under `EXTRA` into their objects."""
    if is_mapping(value):
        moved = {key: plain(item) for key, item in value.items()}
        extra = moved.pop(EXTRA, {})
        return {**moved, **extra}
    return [plain(item) for item in value] if is_sequence(value) else value

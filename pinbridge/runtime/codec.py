"""JSON to models and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView, Mapping, Sequence
from functools import cache, partial
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar
from uuid import UUID

import msgspec

from . import coerce, reprs, unions
from .coerce import DECODING
from .errors import FieldProblem, InvalidInputError, refuse
from .rules import Rules
from .types import UNSET, datetime, is_iterable, is_mapping

if TYPE_CHECKING:
    import attrs

    from .types import Unset

T = TypeVar("T")


def _plain(value: Any) -> Any:
    """Turn an instance of a subclass, such as `pandas.Timestamp`, into a plain value."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime.datetime):
        return coerce.local_moment(value)
    if isinstance(value, datetime.date):
        return coerce.date(value)
    if isinstance(value, UUID):
        return coerce.uuid(value)
    raise TypeError(f"{type(value).__name__} can't be written as JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
_NULL = b"null"
_EXTRA = f'"{unions.EXTRA}":'.encode()


def encode(value: object) -> bytes:
    """Write a value as JSON; unset attributes are omitted.

    Raises:
        ValueError: A number is not finite.
    """
    data = _ENCODER.encode(value)
    if _NULL in data:
        # msgspec writes numbers that are not finite as null.
        _refuse_infinite(msgspec.to_builtins(value, enc_hook=_plain))
    if _EXTRA not in data:
        return data
    return _ENCODER.encode(unions.plain(msgspec.to_builtins(value, enc_hook=_plain)))


def _refuse_infinite(value: Any) -> None:
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{value} is not a finite number")
    if is_mapping(value):
        _refuse_infinite(value.values())
    elif is_iterable(value):
        for item in value:
            _refuse_infinite(item)


def decode(data: bytes, type_: type[T]) -> T:
    """Decode JSON as a type; values of request models are checked, but not converted.

    Raises:
        msgspec.DecodeError: `data` is not JSON.
        msgspec.ValidationError: The JSON is not of the type, or breaks a rule of a request model.
    """
    wanted: Any = type_
    value: T = decoder(wanted)(data)
    return value


@cache
def decoder(type_: Any) -> Callable[[bytes], Any]:
    """Return a function that decodes JSON as a type, as `decode` does."""
    read = unions.json_decoder(type_).decode
    held = unions.types_in(type_)
    if any(map(unions.may_surprise, held)):
        read = partial(unions.read_again, read, type_)
    # Most responses hold no request models, and setting a flag would slow them down by a tenth.
    has_requests = any(
        isinstance(inner, type) and issubclass(inner, Constructible) for inner in held
    )
    return partial(_unconverted, read) if has_requests else read


def _unconverted(read: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function that creates models; their values are checked, but not converted."""
    DECODING.active = True
    try:
        return read(*arguments)
    finally:
        DECODING.active = False


def to_builtins(value: object) -> Any:
    """Turn a value into dicts, lists and scalars with the names of the wire."""
    builtins = msgspec.to_builtins(value, enc_hook=_plain)
    return unions.plain(builtins) if _EXTRA in _ENCODER.encode(value) else builtins


class _Model(reprs.ShownByRepr):
    """Methods of all models."""

    __slots__ = ()

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}
    _KEEPS_UNKNOWN: ClassVar[bool] = False

    def to_dict(self) -> dict[str, Any]:
        """Turn the model into dicts, lists and scalars with the names of the wire."""
        builtins: dict[str, Any] = to_builtins(self)
        return builtins

    def to_json(self, *, indent: int | None = None) -> str:
        """Turn the model into JSON text.

        Args:
            indent: Spaces for each level; by default, the text is one line.
        """
        text = encode(self)
        return (text if indent is None else msgspec.json.format(text, indent=indent)).decode()

    def _repr_html_(self) -> str:
        """Show the model as a table in a notebook."""
        from html import escape

        rows = "".join(
            f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>"
            for name, text in reprs.shown_fields(self)
        )
        return f"<table><caption>{escape(type(self).__name__)}</caption>{rows}</table>"


if TYPE_CHECKING:

    @attrs.define(kw_only=True)
    class _Extensible(_Model):
        extra: Mapping[str, Any] | Unset = UNSET
else:
    _Extensible = _Model


class Constructible(_Extensible):
    """A request model: values are converted and checked when an instance is created or changed.

    A field that is not set reads `UNSET` and is not sent; None is sent as null. `get` returns None, or
    another default, instead of `UNSET`. `extra` takes members that the description does not know; they are
    sent unchanged.
    """

    __slots__ = ()

    _RULES: ClassVar[Rules]
    _TAG: ClassVar[tuple[str, str] | None] = None

    def __post_init__(self) -> None:
        rules, convert = self._RULES, not DECODING.active
        if not rules.hold(self, convert):
            rules.settle(self, convert=convert)

    def __setattr__(self, name: str, value: Any) -> None:
        cls: Any = type(self)
        rules: Rules = cls._RULES
        if name in rules.fields:
            value = rules.settled(name, value)
        struct: Any = self
        msgspec.structs.force_setattr(struct, name, value)
        if name == "extra":
            rules.settle_extra(self)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a field, or a default if it is not set.

        Args:
            name: Name of the attribute.
            default: Returned instead of `UNSET`.

        Raises:
            AttributeError: The model has no such field.
        """
        cls: Any = type(self)
        if name not in cls._RULES.fields:
            raise AttributeError(f"{cls.__name__} has no field {name}", name=name, obj=self)
        value = getattr(self, name)
        return default if value is UNSET else value

    def __delattr__(self, name: str) -> None:
        raise AttributeError(
            f"{name} can't be deleted; set it to UNSET to leave it out of the request"
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a dict with the names of the wire or the attributes.

        Args:
            data: Values of the fields; nested models may be dicts too.

        Raises:
            InvalidInputError: A key is not a field, a required one is missing, or a rule is broken.
        """
        if data.__class__ is not dict and not is_mapping(data):
            message = f"must be a dict, not {type(data).__name__}"
            raise InvalidInputError.of(cls.__name__, [FieldProblem((), message, "type")])
        if not cls._WIRE_NAMES:
            try:
                return cls(**data)
            except TypeError:
                pass  # a key is not a string
        attribute_of = {wire: name for name, wire in cls._WIRE_NAMES.items()}
        return cls(**{attribute_of.get(key, str(key)): value for key, value in data.items()})


class Decodable(_Model):
    """A response model: a dict becomes one as its JSON would."""

    __slots__ = ()

    def __repr__(self) -> str:
        shown = dict(reprs.shown_fields(self))
        known = [f"{name}={shown[name]}" for name in reprs.IDENTIFYING if name in shown]
        return f"{type(self).__name__}({', '.join(known)}, ...)"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a dict with the names of the wire.

        Raises:
            msgspec.ValidationError: A required field is missing or a value is of the wrong type.
        """
        value: Self = _unconverted(unions.convert, dict(data), cls)
        return value


class Extensible(Decodable):
    """A response model that keeps unknown members in `extra`.

    msgspec refuses such members; the response is then read a second time, which takes several times as
    long.
    """

    __slots__ = ()

    _KEEPS_UNKNOWN = True

    @property
    def extra(self) -> dict[str, Any]:
        """Members that the description does not know, unchanged."""
        kept: Any = getattr(self, "_extra", UNSET)
        return {} if kept is UNSET else kept


class ExtensibleRequest(Constructible):
    """A request model that keeps unknown members in `extra` when it is read from a response."""

    __slots__ = ()

    _KEEPS_UNKNOWN = True


class ReadableByKey(Decodable):
    """A response model that can also be read like the JSON it was decoded from.

    Keys are the names of the wire, and return dicts, lists and scalars; attributes return models, datetimes
    and enums. An optional member that the server left out is None.
    """

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        return self.to_dict()[key]

    def __contains__(self, key: object) -> bool:
        return key in self.to_dict()

    def __iter__(self) -> Iterator[str]:
        return iter(self.to_dict())

    def keys(self) -> KeysView[str]:
        """Return the names of the members, so that `dict(model)` works."""
        return self.to_dict().keys()

    def get(self, name: str, default: Any = None) -> Any:
        """Return a member, or a default if the model has none of that name."""
        return self.to_dict().get(name, default)


def refuse_arguments(model: Any, args: Sequence[Any], values: Mapping[str, Any]) -> None:
    """Raise an error that lists the invalid arguments of a request model, if there are any."""
    fields: Mapping[str, object] = model._RULES.fields
    problems = [
        FieldProblem(
            (name,), f"is not a field of {model.__name__}{_nearest(name, fields)}", "unknown"
        )
        for name in values
        if name not in fields and name != "extra"
    ]
    if args:
        problems.append(FieldProblem((), "fields are given by name", "unknown"))
    problems += [
        FieldProblem((name,), "is missing", "required")
        for name in fields
        if name in model._REQUIRED and name not in values
    ]
    refuse(model.__name__, problems)


def _nearest(key: str, fields: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    matches = get_close_matches(str(key), fields, n=1)
    return f"; did you mean {matches[0]}?" if matches else " (extra={...} sends newer ones)"

"""Check the arguments of public functions and classes against their annotations."""

from __future__ import annotations

import datetime as dt
import inspect
import math
import os
import sys
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache, wraps
from inspect import Parameter, iscoroutinefunction, signature
from itertools import chain, repeat
from numbers import Integral, Real
from operator import attrgetter
from pathlib import Path
from types import FunctionType, NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

import attrs

from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.variables import without_variables

from .guards import in_seconds, is_iterable, is_mapping

F = TypeVar("F", bound=Callable[..., Any])
Fits = Callable[[Any], bool]

_LARGEST = 2**63
_WORDS: Mapping[Any, str] = {
    NoneType: "None",
    bool: "True or False",
    bytes: "bytes",
    dt.date: "a date",
    dt.datetime: "a datetime",
    dt.time: "a time",
    dt.timedelta: "a timedelta",
    float: "a number",
    int: "a whole number",
    os.PathLike: "a path",
    Path: "a Path",
    str: "text",
}
_CONTAINERS = (list, tuple, set, frozenset)


def checked_arguments(target: F) -> F:
    """Check the arguments of a function, or of `__init__` and all public methods of a class.

    Annotations that can't be checked at run time are skipped: type variables, `Unpack`, and names that only
    type checkers import.
    """
    thing: Any = target
    checking = _checking_class if inspect.isclass(target) else _checking
    return cast("F", checking(thing, thing.__module__))


def _checking_class(cls: Any, module: str) -> Any:
    members: dict[str, Any] = {name: cls.__dict__[name] for name in cls.__dict__}
    for name, member in members.items():
        kind = cast("Any", type(member))
        if name != "__init__" and name.startswith("_"):
            continue
        if kind in (classmethod, staticmethod):
            setattr(cls, name, kind(_checking(member.__func__, module)))
        elif kind is FunctionType:
            setattr(cls, name, _checking(member, module, cls))
    return cls


def _checking(function: Any, module: str, cls: Any = None) -> Any:
    check_of = cache(lambda: _check_of(function, module, cls))

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            args = check_of()(args, kwargs)
        except InvalidInputError:
            # Crash reporters collect variables, and another argument may be a secret.
            del args, kwargs
            raise
        return function(*args, **kwargs)

    async def async_wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            args = check_of()(args, kwargs)
        except InvalidInputError:
            del args, kwargs
            raise
        return await function(*args, **kwargs)

    return wraps(function)(async_wrapper if iscoroutinefunction(function) else wrapper)


def _check_of(
    function: Any, module: str, owner: Any
) -> Callable[[tuple[Any, ...], dict[str, Any]], tuple[Any, ...]]:
    """Return a function that checks arguments, converts those by name, and returns those by position."""
    names = vars(sys.modules[module])
    # `__init__` has the annotation of a field's converter; the field's own is stricter.
    is_made = owner is not None and attrs.has(owner) and function.__name__ == "__init__"
    fields = {field.alias: field.type for field in attrs.fields(owner)} if is_made else {}
    named: dict[str, _Kind] = {}
    positional: list[tuple[str, _Kind]] = []
    rest = ("", _ANYTHING)
    for name, parameter in signature(function).parameters.items():
        kind = _kind_of(fields.get(name, parameter.annotation), names)
        if parameter.kind is Parameter.VAR_POSITIONAL:
            rest = (name, kind)
        elif parameter.kind is not Parameter.VAR_KEYWORD:
            named[name] = kind
            if parameter.kind is not Parameter.KEYWORD_ONLY:
                positional.append((name, kind))

    @without_variables
    def check(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        for name, value in kwargs.items():
            kwargs[name] = named.get(name, _ANYTHING).checked(name, value)
        kinds = chain(positional, repeat(rest))
        return tuple([kind.checked(name, arg) for (name, kind), arg in zip(kinds, args)])  # noqa: B905 - endless

    return check


def check_fields(made: Any) -> None:
    """Check the fields of an attrs object against their annotations.

    Cheaper than `checked_arguments`, as nothing is converted.
    """
    values_of, kinds = _fields_of(made.__class__)
    for (name, kind), value in zip(kinds, values_of(made), strict=True):
        if not kind.fits(value):
            raise InvalidInputError(f"{name} has to be {kind.wanted}, not {_described(value)}")


@cache
def _fields_of(cls: type[Any]) -> tuple[Any, list[tuple[str, _Kind]]]:
    """Return a getter of all fields, and their names and kinds."""
    names = vars(sys.modules[cls.__module__])
    fields = attrs.fields(cls)
    kinds = [(field.name, _kind_of(field.type, names)) for field in fields]
    return attrgetter(*(field.name for field in fields)), kinds


@attrs.frozen
class _Kind:
    """What an annotation accepts."""

    fits: Fits
    wanted: str
    is_list: bool = False
    item: _Kind | None = None
    """Type of the items of an iterator, which are checked during iteration."""
    is_number: bool = False

    def checked(self, name: str, value: Any) -> Any:
        """Return a value, with an iterator as a list if need be, and a `timedelta` or `Decimal` in seconds.

        Items of other iterators are checked one by one.
        """
        if self.fits(value):
            if self.item is None or not _is_lazy(value):
                return value
            kind = _AsyncItems if isinstance(value, AsyncIterable) else _Items
            return kind(name, self.item, value)
        if self.is_list and _is_lazy(value) and is_iterable(value):
            value = list(value)
            if self.fits(value):
                return value
        elif self.is_number and self.fits(in_seconds(value)):
            return in_seconds(value)
        raise InvalidInputError(f"{name} has to be {self.wanted}, not {_described(value)}")


_ANYTHING = _Kind(lambda _: True, "anything")


def _is_lazy(value: Any) -> bool:
    if isinstance(value, _CONTAINERS) or is_mapping(value):
        return False
    return is_iterable(value) or isinstance(value, AsyncIterable)


@attrs.frozen
class _Items:
    """Items that are checked one by one."""

    name: str
    kind: _Kind
    items: Any

    def __iter__(self) -> Iterator[Any]:
        return (self.kind.checked(f"each item of {self.name}", item) for item in self.items)


class _AsyncItems(_Items):
    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in self.items:
            yield self.kind.checked(f"each item of {self.name}", item)


def _kind_of(annotation: Any, names: Mapping[str, Any]) -> _Kind:
    if isinstance(annotation, str):
        try:
            annotation = eval(annotation, dict(names))  # noqa: S307 - text of this package
        except NameError:  # imported for type checkers only
            return _ANYTHING
    return _kind(annotation)


def _kind(annotation: Any) -> _Kind:
    origin: Any = get_origin(annotation) or annotation
    parts = get_args(annotation)
    if origin in (Union, UnionType):
        return _union(parts)
    if origin is Literal:
        # The function itself refuses other texts, with the choices in its message.
        return _Kind(_is_text, " or ".join(map(repr, parts)))
    if not isinstance(origin, type) or origin in (object, Parameter.empty):
        return _ANYTHING
    if origin in _CONTAINERS or origin.__module__ == "collections.abc":
        return _of_abstract(origin, parts)
    return _of_class(origin)


def _of_abstract(origin: type[Any], parts: tuple[Any, ...]) -> _Kind:
    if origin is cast("Any", Callable):
        return _Kind(callable, "a function")
    if issubclass(origin, Mapping):
        return _mapping(parts)
    if origin is tuple and parts and parts[-1] is not Ellipsis:
        return _fixed(parts)
    item = _kind(parts[0]) if parts else _ANYTHING
    checked_item = None if item is _ANYTHING else item
    if issubclass(origin, AsyncIterable):
        return _Kind(
            lambda value: isinstance(value, origin), "an async iterable", item=checked_item
        )
    if not issubclass(origin, Iterable):
        return _ANYTHING
    wanted = "a list" if item is _ANYTHING else f"a list, each item {item.wanted}"
    is_list = origin is not Iterable

    def fits(value: Any) -> bool:
        if isinstance(value, _CONTAINERS) or (not is_list and is_mapping(value)):
            return all(map(item.fits, cast("Iterable[Any]", value)))
        return not is_list and is_iterable(value)

    return _Kind(fits, wanted, is_list, None if is_list else checked_item)


def _union(parts: tuple[Any, ...]) -> _Kind:
    kinds: list[_Kind] = []
    if float in parts:  # as in `Seconds`: a number also takes these
        parts = tuple(part for part in parts if part not in (dt.timedelta, Decimal))
    has_paths = any((get_origin(part) or part) is os.PathLike for part in parts)
    for part in parts:
        # File names may contain bytes that are not UTF-8.
        kind = _Kind(_is_path, "text") if part is str and has_paths else _kind(part)
        if kind is _ANYTHING:
            return kind
        kinds.append(kind)
    # Lists last, as their words end with those of their items.
    in_order = sorted(kinds, key=lambda kind: kind.is_list or kind.item is not None)
    words = list(dict.fromkeys(kind.wanted for kind in in_order))
    wanted = f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
    all_fit = tuple(kind.fits for kind in kinds)

    def fits(value: Any) -> bool:
        for one in all_fit:  # noqa: SIM110 - rows of plans are made often, and a generator is slow
            if one(value):
                return True
        return False

    return _Kind(
        fits,
        wanted,
        any(kind.is_list for kind in kinds),
        next((kind.item for kind in kinds if kind.item is not None), None),
        any(kind.is_number for kind in kinds),
    )


def _mapping(parts: tuple[Any, ...]) -> _Kind:
    of_keys, of_values = map(_kind, parts or (Any, Any))

    def fits(value: Any) -> bool:
        return (
            is_mapping(value)
            and all(map(of_keys.fits, value))
            and all(map(of_values.fits, value.values()))
        )

    inner = [kind.wanted for kind in (of_keys, of_values) if kind is not _ANYTHING]
    return _Kind(fits, f"a mapping of {' to '.join(inner)}" if inner else "a mapping")


def _fixed(parts: tuple[Any, ...]) -> _Kind:
    kinds = [_kind(part) for part in parts]

    def fits(value: Any) -> bool:
        if not isinstance(value, list | tuple):
            return False
        items = cast("list[Any]", value)
        return len(items) == len(kinds) and all(
            kind.fits(item) for kind, item in zip(kinds, items, strict=True)
        )

    return _Kind(fits, f"a tuple ({', '.join(kind.wanted for kind in kinds)})")


def _of_class(cls: type[Any]) -> _Kind:
    name = cls.__name__
    wanted = _WORDS.get(cls) or f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
    own = {str: _is_text, int: _is_whole, float: _is_number, dt.date: _is_day}.get(cls)
    if own is not None:
        return _Kind(own, wanted, is_number=cls is float)
    if issubclass(cls, Enum):
        values = [one.value for one in cls]
        return _Kind(
            lambda value: (
                isinstance(value, cls) or (isinstance(value, str | int) and value in values)
            ),
            wanted,
        )
    try:
        isinstance(None, cls)
    except TypeError:  # a protocol that only type checkers know
        return _ANYTHING
    return _Kind(lambda value: isinstance(value, cls), wanted)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and (value.isascii() or _is_encodable(value, str.encode))


def _is_path(value: Any) -> bool:
    """Whether a value is text that can be a path; surrogates stand for bytes that are not UTF-8."""
    return isinstance(value, str) and "\0" not in value and _is_encodable(value, os.fsencode)


def _is_encodable(text: str, encode: Callable[[str], bytes]) -> bool:
    try:
        encode(text)
    except UnicodeEncodeError:
        return False
    return True


def _is_whole(value: Any) -> bool:
    is_whole = type(value) is int or (type(value) is not bool and isinstance(value, Integral))
    return is_whole and abs(int(value)) < _LARGEST


def _is_number(value: Any) -> bool:
    if isinstance(value, Integral):
        return _is_whole(value)
    return isinstance(value, Real) and not math.isnan(value)


def _is_day(value: Any) -> bool:
    """Whether a value is a date without a time: dates and datetimes can't be compared."""
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)


def _described(value: Any) -> str:
    """Name the type of a value and of its items, not the value: it may be a secret."""
    kind = type(value).__name__
    if isinstance(value, _CONTAINERS):
        inner = sorted({type(item).__name__ for item in cast("Iterable[Any]", value)})
        return f"{kind} of {' and '.join(inner[:3])}" if inner else f"an empty {kind}"
    if isinstance(value, str):
        return "text that can't be encoded" if not _is_text(value) else "text"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value}" if isinstance(value, float) else kind
    return "None" if value is None else kind

"""Check the arguments of public functions and classes against their annotations."""

from __future__ import annotations

import datetime as dt
import inspect
import math
import os
import sys
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import wraps
from inspect import Parameter, iscoroutinefunction, signature
from numbers import Integral, Real
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
    """Check arguments against the annotations of a function or class.

    Of a class, `__init__` and all public methods are checked. Annotations that can't be checked at run
    time are skipped: type variables, `Unpack`, and names that only type checkers import.

    Raises:
        InvalidInputError: When the function is called with an argument of the wrong type.
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
    checks: _Checks | None = None

    @without_variables
    def check(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        nonlocal checks
        if checks is None:
            checks = _Checks.of(function, module, cls)
        return checks.applied(args, kwargs)

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            args = check(args, kwargs)
        except InvalidInputError:
            # Crash reporters collect variables, and another argument may be a secret.
            del args, kwargs
            raise
        return function(*args, **kwargs)

    async def async_wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            args = check(args, kwargs)
        except InvalidInputError:
            del args, kwargs
            raise
        return await function(*args, **kwargs)

    return wraps(function)(async_wrapper if iscoroutinefunction(function) else wrapper)


@attrs.frozen
class _Kind:
    """What an annotation accepts."""

    fits: Fits
    wanted: str
    is_list: bool = False
    item: _Kind | None = None
    """Type of the items of an iterator, which are checked during iteration."""
    is_number: bool = False


@attrs.frozen
class _Checks:
    positional: tuple[tuple[str, _Kind | None], ...]
    named: Mapping[str, _Kind | None]
    rest: tuple[str, _Kind | None]

    @classmethod
    def of(cls, function: Any, module: str, owner: Any) -> _Checks:
        names = vars(sys.modules[module])
        # `__init__` has the annotation of a field's converter; the field's own is stricter.
        fields = (
            {one.alias: one.type for one in attrs.fields(owner)}
            if _is_made(owner, function)
            else {}
        )
        kinds: dict[str, _Kind | None] = {}
        positional: list[tuple[str, _Kind | None]] = []
        rest: tuple[str, _Kind | None] = ("", None)
        for name, parameter in signature(function).parameters.items():
            kind = _kind_of(fields.get(name, parameter.annotation), names)
            if parameter.kind is Parameter.VAR_POSITIONAL:
                rest = (name, kind)
            elif parameter.kind is not Parameter.VAR_KEYWORD:
                kinds[name] = kind
                if parameter.kind is not Parameter.KEYWORD_ONLY:
                    positional.append((name, kind))
        return cls(tuple(positional), kinds, rest)

    def applied(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        """Return the positional arguments, converted; those by name are converted in place."""
        changed: dict[int, Any] = {}
        known = self.positional
        for number, value in enumerate(args):
            name, kind = known[number] if number < len(known) else self.rest
            if kind is not None and not (kind.fits(value) and _is_settled(kind, value)):
                changed[number] = _settled(name, kind, value)
        for name, value in kwargs.items():
            kind = self.named.get(name)
            if kind is not None and not (kind.fits(value) and _is_settled(kind, value)):
                kwargs[name] = _settled(name, kind, value)
        if not changed:
            return args
        return tuple(changed.get(number, value) for number, value in enumerate(args))


def _is_settled(kind: _Kind, value: Any) -> bool:
    return value is None or kind.item is None or not _is_lazy(value)


def _settled(name: str, kind: _Kind, value: Any) -> Any:
    """Convert an iterator to a list, or a `timedelta` or `Decimal` to seconds.

    Items of other iterators are checked one by one.

    Raises:
        InvalidInputError: The value is of the wrong type.
    """
    if kind.is_list and _is_lazy(value):
        value = list(cast("Iterable[Any]", value))
        if kind.fits(value):
            return value
    elif kind.item is not None and _is_lazy(value):
        items = _AsyncItems if isinstance(value, AsyncIterable) else _Items
        return items(name, kind.item, value)
    elif kind.is_number and kind.fits(in_seconds(value)):
        return in_seconds(value)
    raise InvalidInputError(f"{name} has to be {kind.wanted}, not {_described(value)}")


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

    def _checked(self, item: Any) -> Any:
        if not self.kind.fits(item):
            raise InvalidInputError(
                f"each item of {self.name} has to be {self.kind.wanted}, not {_described(item)}"
            )
        return item

    def __iter__(self) -> Iterator[Any]:
        return map(self._checked, self.items)


class _AsyncItems(_Items):
    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in self.items:
            yield self._checked(item)


def _is_made(owner: Any, function: Any) -> bool:
    return owner is not None and attrs.has(owner) and function.__name__ == "__init__"


def _kind_of(annotation: Any, names: Mapping[str, Any]) -> _Kind | None:
    if isinstance(annotation, str):
        try:
            annotation = eval(annotation, dict(names))  # noqa: S307 - text of this package
        except NameError:  # imported for type checkers only
            return None
    return _kind(annotation)


def _kind(annotation: Any) -> _Kind | None:
    """Return what an annotation accepts; None for anything."""
    origin: Any = get_origin(annotation) or annotation
    parts = get_args(annotation)
    if origin in (Union, UnionType):
        return _union(parts)
    if origin is Literal:
        # The function itself refuses other texts, with the choices in its message.
        return _Kind(_is_text, " or ".join(map(repr, parts)))
    if not isinstance(origin, type) or origin in (object, Parameter.empty):
        return None
    if origin in _CONTAINERS or origin.__module__ == "collections.abc":
        return _of_abstract(origin, parts)
    return _of_class(origin)


def _of_abstract(origin: type[Any], parts: tuple[Any, ...]) -> _Kind | None:
    if origin is cast("Any", Callable):
        return _Kind(callable, "a function")
    if issubclass(origin, Mapping):
        return _mapping(parts)
    if origin is tuple and parts and parts[-1] is not Ellipsis:
        return _fixed([_kind(part) for part in parts])
    item = _kind(parts[0]) if parts else None
    if issubclass(origin, AsyncIterable):
        return _Kind(lambda value: isinstance(value, origin), "an async iterable", item=item)
    if not issubclass(origin, Iterable):
        return None
    wanted = "a list" if item is None else f"a list, each item {item.wanted}"
    is_list = origin is not Iterable

    def fits(value: Any) -> bool:
        if not is_iterable(value) or (is_list and is_mapping(value)):
            return False
        if isinstance(value, _CONTAINERS) or is_mapping(value):
            return item is None or all(map(item.fits, cast("Iterable[Any]", value)))
        return not is_list

    return _Kind(fits, wanted, is_list, None if is_list else item)


def _union(parts: tuple[Any, ...]) -> _Kind | None:
    kinds: list[_Kind] = []
    has_paths = any((get_origin(part) or part) is os.PathLike for part in parts)
    for part in parts:
        # File names may contain bytes that are not UTF-8.
        kind = _Kind(_is_path, "text") if part is str and has_paths else _kind(part)
        if kind is None:
            return None
        kinds.append(kind)
    words = list(dict.fromkeys(kind.wanted for kind in kinds))
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
    kinds = [_kind(part) for part in parts] or [None, None]

    def fits(value: Any) -> bool:
        if not is_mapping(value):
            return False
        if not value:
            return True
        pairs = value.items()
        return all(
            kind is None or all(kind.fits(pair[number]) for pair in pairs)
            for number, kind in enumerate(kinds)
        )

    inner = [kind.wanted for kind in kinds if kind is not None]
    return _Kind(fits, f"a mapping of {' to '.join(inner)}" if inner else "a mapping")


def _fixed(kinds: list[_Kind | None]) -> _Kind:
    def fits(value: Any) -> bool:
        if not isinstance(value, list | tuple):
            return False
        items = cast("list[Any]", value)
        return len(items) == len(kinds) and all(
            kind is None or kind.fits(item) for kind, item in zip(kinds, items, strict=True)
        )

    words = ", ".join("anything" if kind is None else kind.wanted for kind in kinds)
    return _Kind(fits, f"a tuple ({words})")


def _of_class(cls: type[Any]) -> _Kind | None:
    name = cls.__name__
    wanted = _WORDS.get(cls) or f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
    own = {str: _is_text, int: _is_whole, float: _is_number, dt.date: _is_day}.get(cls)
    if own is not None:
        return _Kind(own, wanted, is_number=cls is float)
    if issubclass(cls, Enum):
        chosen = _among([one.value for one in cls])
        return _Kind(lambda value: isinstance(value, cls) or chosen(value), wanted)
    try:
        isinstance(None, cls)
    except TypeError:  # a protocol that only type checkers know
        return None
    return _Kind(lambda value: isinstance(value, cls), wanted)


def _among(values: Iterable[Any]) -> Fits:
    found = list(values)
    return lambda value: isinstance(value, str | int) and value in found


def _is_text(value: Any) -> bool:
    if type(value) is str and value.isascii():
        return True
    if not isinstance(value, str):
        return False
    try:
        return bool(value.encode()) or not value
    except UnicodeEncodeError:
        return False


def _is_path(value: Any) -> bool:
    """Whether a value is text that can be a path; surrogates stand for bytes that are not UTF-8."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        return bool(os.fsencode(value)) or not value
    except UnicodeEncodeError:
        return False


def _is_whole(value: Any) -> bool:
    return type(value) is not bool and isinstance(value, Integral) and abs(int(value)) < _LARGEST


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

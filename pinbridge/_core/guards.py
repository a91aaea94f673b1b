"""Checks of values of unknown type; type checkers understand those named `is_`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from pinbridge.runtime.errors import InvalidInputError

if TYPE_CHECKING:
    from pinbridge.runtime.types import Seconds

T = TypeVar("T")


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a dict."""
    return isinstance(value, dict)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple."""
    return isinstance(value, tuple)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value can be iterated over, and is neither text nor bytes."""
    return isinstance(value, Iterable) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def unique(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    """Make a dict of pairs, and refuse a name that is given twice; also an `object_pairs_hook` for JSON."""
    found: dict[str, T] = {}
    for name, value in pairs:
        if name in found:
            raise InvalidInputError(f"{name!r} is given twice")
        found[name] = value
    return found


def in_seconds(value: Any) -> Any:
    """Turn a `timedelta` or `Decimal` into seconds; return other values unchanged."""
    if isinstance(value, dt.timedelta):
        return value.total_seconds()
    return float(value) if isinstance(value, Decimal) and not value.is_snan() else value


def as_seconds(value: Seconds) -> float:
    """Turn seconds of any type into a number, as the converter of a field."""
    seconds: float = in_seconds(value)
    return seconds


def checked(name: str, value: Any, kind: type | tuple[type, ...], wanted: str) -> Any:
    """Return an argument if it is an instance of a class; `wanted` says what is valid."""
    if not isinstance(value, kind):
        raise InvalidInputError(f"{name} has to be {wanted}, not {type(value).__name__}")
    return value


def checked_text(name: str, value: Any) -> str:
    """Return an argument if it is text that can be encoded."""
    text: str = checked(name, value, str, "text")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError(f"{name} contains characters that can't be encoded") from None
    return text


def checked_list(name: str, value: Any) -> list[Any]:
    """Return the items of an iterable as a list, and refuse text and mappings."""
    if not is_iterable(value) or is_mapping(value):
        raise InvalidInputError(f"{name} has to be a list, not {type(value).__name__}")
    return list(value)


def checked_function(callback: T) -> T:
    """Return a callback if it is callable or None."""
    if callback is not None and not callable(callback):
        raise InvalidInputError(f"a callback has to be a function, not {type(callback).__name__}")
    return callback

"""Tests for values of unknown type that type checkers understand, and checks of arguments."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeGuard, TypeVar

from pinbridge.runtime.errors import InvalidInputError

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


def in_seconds(value: Any) -> Any:
    """Turn a `timedelta` or `Decimal` into seconds; everything else stays as it is."""
    if isinstance(value, dt.timedelta):
        return value.total_seconds()
    return float(value) if isinstance(value, Decimal) else value


def table_rows(value: Any) -> Any:
    """Turn a data frame of pandas or polars into dicts without empty cells; others stay as they are."""
    if hasattr(value, "columns") and hasattr(value, "to_dict"):
        rows = value.to_dicts() if hasattr(value, "to_dicts") else value.to_dict("records")
        return [{name: cell for name, cell in row.items() if not is_missing(cell)} for row in rows]
    return value


def is_missing(value: Any) -> bool:
    """Whether a value is None, NaN, or what pandas has for them."""
    kind = type(value).__name__
    return (
        value is None
        or kind in ("NAType", "NaTType")
        or (isinstance(value, float) and math.isnan(value))
    )


def checked(name: str, value: Any, kind: type | tuple[type, ...], wanted: str) -> Any:
    """Return an argument, if it is of the kind that is wanted.

    Args:
        name: What it is called.
        value: What was given.
        kind: Its class, or several.
        wanted: What to give, for the error.

    Raises:
        InvalidInputError: It is of another class.
    """
    if not isinstance(value, kind):
        raise InvalidInputError(f"{name} has to be {wanted}, not {type(value).__name__}")
    return value


def checked_text(name: str, value: Any) -> str:
    """Return an argument that is text and can be encoded.

    Raises:
        InvalidInputError: It is not.
    """
    text: str = checked(name, value, str, "text")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError(f"{name} contains characters that can't be encoded") from None
    return text


def checked_list(name: str, value: Any) -> list[Any]:
    """List the items of an argument; text and mappings are not lists.

    Raises:
        InvalidInputError: It has no items.
    """
    if not is_iterable(value) or is_mapping(value):
        raise InvalidInputError(f"{name} has to be a list, not {type(value).__name__}")
    return list(value)


def checked_function(callback: T) -> T:
    """Return a callback, or None.

    Raises:
        InvalidInputError: It can't be called.
    """
    if callback is not None and not callable(callback):
        raise InvalidInputError(f"a callback has to be a function, not {type(callback).__name__}")
    return callback

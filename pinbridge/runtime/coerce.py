"""Conversions of the values that callers pass to request models.

Each returns a value that it can't convert unchanged; the check that follows reports what is wrong.
"""

from __future__ import annotations

import math
import threading
import uuid as uuids
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Literal

import msgspec

from . import unions
from .errors import FieldProblem, InvalidInputError, moved, refuse
from .types import datetime, is_iterable, is_mapping

_MAX_DIGITS = 400
"""Maximum number of digits of a converted Decimal; a float has up to 309."""


class Decoding(threading.local):
    """Whether this thread is decoding request models; their values are then not converted."""

    active = False


DECODING = Decoding()


@lru_cache(maxsize=128)
def uuid_of_text(value: str) -> Any:
    """Turn text into a UUID; most programs use the same few again and again."""
    try:
        return msgspec.convert(value, uuids.UUID)
    except (msgspec.ValidationError, ValueError):
        pass  # the standard library reads more forms
    try:
        return uuids.UUID(value)
    except ValueError:
        return value


def id_of(value: Any, *models: str) -> Any:
    """Return the id of a model that has one of these names; other values are returned unchanged."""
    return value.id if type(value).__name__ in models else value


def uuid(value: Any, *models: str) -> Any:
    """Turn text, a UUID of another class, or a model of these names into a UUID."""
    if isinstance(value, str):
        return uuid_of_text(value)
    value = id_of(value, *models)
    is_other = isinstance(value, uuids.UUID) and value.__class__ is not uuids.UUID
    return uuids.UUID(int=value.int) if is_other else value


def integer(value: Any) -> Any:
    """Turn a whole number of another type, for example of decimal or numpy, into an int."""
    return value if value.__class__ in (int, bool, str) else _number(value, int)


def number(value: Any) -> Any:
    """Turn a number of another type, for example of decimal or numpy, into a float."""
    return value if value.__class__ in (int, float, bool, str) else _number(value, float)


def _number(value: Any, cls: type[int | float]) -> Any:
    from decimal import Decimal
    from numbers import Real

    if not isinstance(value, (Real, Decimal)) or isinstance(value, float):
        return value
    given: Any = value
    # A Decimal of a few characters can have more digits than there is time to write.
    if isinstance(given, Decimal) and given.adjusted() > _MAX_DIGITS:
        return value
    try:
        converted = cls(given)
    except (ValueError, OverflowError):
        return value
    return converted if cls is float or converted == value else value


def moment(value: Any) -> Any:
    """Turn ISO 8601 text into a datetime, and a datetime with an offset into UTC."""
    value = local_moment(value)
    if value.__class__ is datetime.datetime and value.utcoffset() is not None:
        try:
            return value.astimezone(datetime.UTC)
        except OverflowError:
            return value
    return value


def moment_or_day(value: Any) -> Any:
    """Turn a date into its first moment in UTC, and other values as `moment` does."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return datetime.datetime(value.year, value.month, value.day, tzinfo=datetime.UTC)
    return moment(value)


def local_moment(value: Any) -> Any:
    """Turn ISO 8601 text and datetimes of other classes into a datetime with the same offset."""
    if value.__class__ is datetime.datetime:
        return value
    try:
        if isinstance(value, str):
            return datetime.datetime.fromisoformat(value)
        if isinstance(value, datetime.datetime):
            # Classes like pandas.Timestamp have their own arithmetic.
            v = value
            time = (v.hour, v.minute, v.second, v.microsecond, v.tzinfo)
            return datetime.datetime(v.year, v.month, v.day, *time, fold=v.fold)
    except (TypeError, ValueError):  # pandas.NaT is a datetime without a date
        return value
    return value


def date(value: Any) -> Any:
    """Turn YYYY-MM-DD and dates of other classes into a date."""
    if value.__class__ is datetime.date:
        return value
    try:
        if isinstance(value, str):
            return datetime.date.fromisoformat(value)
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return datetime.date(value.year, value.month, value.day)
    except (TypeError, ValueError):
        return value
    return value


def time_zone(value: Any) -> Any:
    """Turn a time zone of `zoneinfo`, pytz or pendulum, or UTC itself, into its name."""
    if not isinstance(value, datetime.tzinfo):
        return value
    name: Any = getattr(value, "key", None) or getattr(value, "zone", None)
    return "UTC" if value is datetime.UTC else name or value


def choice(value: Any, enum: type[Enum]) -> Any:
    """Turn a listed value into the enum's member."""
    if isinstance(value, (enum, bool)):
        return value
    try:
        return _members(enum).get(value, value)
    except TypeError:  # an unhashable value is not a member
        return value


def any_text(value: Any, enum: type[Enum]) -> Any:
    """Turn text into the enum's member, listed or not."""
    return enum(value) if isinstance(value, str) else value


@cache
def _members(enum: type[Enum]) -> dict[Any, Enum]:
    return {member.value: member for member in enum}


def model(value: Any, cls: Any) -> Any:
    """Turn a dict into a model."""
    if value.__class__ is cls:
        return value
    return cls.from_dict(value) if value.__class__ is dict or is_mapping(value) else value


def variant(value: Any, union: Any) -> Any:
    """Turn a dict into the model of a union that it matches; other values are returned unchanged.

    If the best match refuses it, the first one that accepts it is taken.
    """
    if not is_mapping(value):
        return value
    cls = unions.choose(union, value, is_clear=False)
    try:
        return value if cls is None else cls.from_dict(value)
    except InvalidInputError:
        for other in unions.others(union, value, cls):
            with suppress(InvalidInputError):
                return other.from_dict(value)
        raise


def items(value: Any, convert: Callable[[Any], Any] | None = None) -> Any:
    """Turn an iterable into a list, and each of its items."""
    entries = _listed(value)
    if entries is None:
        return value
    return entries if convert is None else list(_converted(enumerate(entries), convert).values())


def table_rows(value: Any) -> Any:
    """Turn a data frame of pandas or polars into dicts without empty cells; return other values unchanged."""
    if hasattr(value, "columns") and hasattr(value, "to_dict"):
        rows = value.to_dicts() if hasattr(value, "to_dicts") else value.to_dict("records")
        return [{name: cell for name, cell in row.items() if not is_missing(cell)} for row in rows]
    return value


def is_missing(value: Any) -> bool:
    """Whether a value is None, NaN, or a missing value of pandas."""
    kind = type(value).__name__
    return (
        value is None
        or kind in ("NAType", "NaTType")
        or (isinstance(value, float) and math.isnan(value))
    )


def _listed(value: Any) -> list[Any] | None:
    """Return the items of an iterable as a list, or None for text, a mapping or another value."""
    if not is_iterable(value):
        return None
    try:
        return list(table_rows(value))
    except Exception as error:
        problem = FieldProblem((), "its items can't be read", "type")
        raise InvalidInputError.of(type(value).__name__, [problem]) from error


def mapping(value: Any, convert: Callable[[Any], Any] | None = None) -> Any:
    """Turn a mapping into a dict, and each of its values."""
    if not is_mapping(value):
        return value
    return dict(value) if convert is None else _converted(value.items(), convert)


def text(
    value: Any,
    *,
    case: Literal["lower", "upper"] | None = None,
    prefix: str = "",
    blank_as_null: bool = False,
) -> Any:
    """Strip white space, and write the prefix once; values other than text are returned unchanged."""
    if not isinstance(value, str):
        return value
    value = value.strip()
    if prefix:
        value = value.removeprefix(prefix)
    if case is not None:
        value = value.upper() if case == "upper" else value.lower()
    if blank_as_null and not value:
        return None
    return prefix + value if prefix else value


def split(value: Any, separator: str, *, trim: bool = False, blank_as_null: bool = False) -> Any:
    """Split text at a separator; another iterable becomes a list, and other values are returned unchanged.

    `trim` strips the entries and drops blank ones; an empty list may become None.
    """
    entries: list[Any] | None = value.split(separator) if isinstance(value, str) else _listed(value)
    if entries is None:
        return value
    if trim:
        stripped = (item.strip() if isinstance(item, str) else item for item in entries)
        entries = [item for item in stripped if item != ""]
    return None if blank_as_null and not entries else entries


def _converted(entries: Iterable[tuple[Any, Any]], convert: Callable[[Any], Any]) -> dict[Any, Any]:
    """Convert all values, and report all invalid ones instead of the first."""
    converted: dict[Any, Any] = {}
    problems: list[FieldProblem] = []
    subject = ""
    for place, item in entries:
        try:
            converted[place] = convert(item)
        except InvalidInputError as error:
            subject = error.subject
            step = place if isinstance(place, int) else str(place)
            problems += moved(error, subject, step).problems
    refuse(subject, problems)
    return converted

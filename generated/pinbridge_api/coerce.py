"""Conversions that request models apply to what a caller passes.

Each returns the value unchanged when it can't convert it; the check that follows says what is wrong.
"""

from __future__ import annotations

import datetime
import threading
import uuid as uuids
from collections.abc import Callable, Iterable
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec

from .errors import InvalidValueError, Problem
from .types import is_mapping, is_sequence

__all__: list[str] = []


class Decoding(threading.local):
    """Tell whether this thread decodes request models, whose values are then checked as they are."""

    active = False


DECODING = Decoding()


def refuse_while_decoding() -> None:
    """Raise ValueError where values have to be right without a conversion."""
    if DECODING.active:
        raise ValueError


@lru_cache(maxsize=128)
def uuid_of_text(value: str) -> uuids.UUID:
    """Turn text into a UUID; most programs send the same few again and again.

    Raises:
        ValueError: It is none.
    """
    converted = uuid(value)
    if not isinstance(converted, uuids.UUID):
        raise ValueError
    return converted


def uuid(value: Any) -> Any:
    """Turn text into a UUID."""
    if not isinstance(value, str):
        return value
    try:
        return msgspec.convert(value, uuids.UUID)
    except (msgspec.ValidationError, ValueError):
        pass  # perhaps one of the forms that only the standard library reads
    try:
        return uuids.UUID(value)
    except ValueError:
        return value


def moment(value: Any) -> Any:
    """Turn ISO 8601 text into a datetime, and a datetime with an offset into UTC."""
    if isinstance(value, str):
        try:
            value = datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
    if isinstance(value, datetime.datetime) and value.utcoffset() is not None:
        try:
            return value.astimezone(datetime.UTC)
        except OverflowError:
            return value
    return value


def local_moment(value: Any) -> Any:
    """Turn ISO 8601 text into a datetime and leave its offset as it is."""
    if isinstance(value, str):
        try:
            return datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


def date(value: Any) -> Any:
    """Turn YYYY-MM-DD into a date."""
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return value
    return value


def choice(value: Any, enum: type[Enum]) -> Any:
    """Turn a listed value into the enum's member."""
    if isinstance(value, (enum, bool)):
        return value
    try:
        return enum._value2member_map_.get(value, value)
    except TypeError:  # an unhashable value is no member
        return value


class Within:
    """Tell errors about the parts of a field which field they are in.

    Args:
        subject: Name of the model that has the field.
        field: Name of the field.
    """

    __slots__ = ("_field", "_subject")

    def __init__(self, subject: str, field: str) -> None:
        self._subject = subject
        self._field = field

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, exc_type: object, exc: object, traceback: object) -> None:
        if isinstance(exc, InvalidValueError):
            raise InvalidValueError(self._subject, _moved(exc, self._field)) from None


def model(value: Any, cls: Any) -> Any:
    """Turn a dict into a model."""
    if value.__class__ is cls:
        return value
    return cls.from_dict(value) if is_mapping(value) else value


def items(value: Any, convert: Callable[[Any], Any] | None = None) -> Any:
    """Turn a sequence into a list, and each of its items."""
    if not is_sequence(value):
        return value
    if convert is None:
        return list(value)
    try:
        return [convert(item) for item in value]
    except InvalidValueError:
        # Not only of the first wrong item is told what is wrong.
        return list(_converted(enumerate(value), convert).values())


def mapping(value: Any, convert: Callable[[Any], Any] | None = None) -> Any:
    """Turn a mapping into a dict, and each of its values."""
    if not is_mapping(value):
        return value
    return dict(value) if convert is None else _converted(value.items(), convert)


def trim(value: Any) -> Any:
    """Drop outer white space."""
    return value.strip() if isinstance(value, str) else value


def trim_or_null(value: Any) -> Any:
    """Drop outer white space; blank text becomes None."""
    return (value.strip() or None) if isinstance(value, str) else value


def trim_lower(value: Any) -> Any:
    """Drop outer white space and capitals."""
    return value.strip().lower() if isinstance(value, str) else value


def hex_color(value: Any) -> Any:
    """Write a colour as `#RRGGBB`; blank text becomes None."""
    if not isinstance(value, str):
        return value
    digits = value.strip().removeprefix("#").upper()
    return f"#{digits}" if digits else None


def comma_list(value: Any) -> Any:
    """Split comma-separated text; trim the entries, drop empty ones; an empty list becomes None."""
    if isinstance(value, str):
        value = value.split(",")
    if value.__class__ is not list and not is_sequence(value):
        return value
    try:
        texts = list(map(str.strip, value))
    except TypeError:
        pass  # an item is no text
    else:
        return texts if texts and "" not in texts else [*filter(None, texts)] or None
    trimmed = [item.strip() if isinstance(item, str) else item for item in value]
    return [item for item in trimmed if item != ""] or None


def _converted(entries: Iterable[tuple[Any, Any]], convert: Callable[[Any], Any]) -> dict[Any, Any]:
    converted: dict[Any, Any] = {}
    problems: list[Problem] = []
    subject = ""
    for place, item in entries:
        try:
            converted[place] = convert(item)
        except InvalidValueError as error:
            subject = error.subject
            problems += _moved(error, place)
    if problems:
        raise InvalidValueError(subject, problems)
    return converted


def _moved(error: InvalidValueError, place: Any) -> list[Problem]:
    step = place if isinstance(place, int) else str(place)
    return [
        Problem((step, *problem.path), problem.message, problem.rule) for problem in error.problems
    ]

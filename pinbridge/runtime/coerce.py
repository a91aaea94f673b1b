"""Conversions that request models apply to what a caller passes.

Each returns the value unchanged when it can't convert it; the check that follows says what is wrong.
"""

from __future__ import annotations

import datetime
import threading
import uuid as uuids
from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Literal

import msgspec

from .errors import FieldProblem, InvalidInputError
from .types import is_mapping, is_sequence


class Decoding(threading.local):
    """Tell whether this thread decodes request models, whose values are then checked as they are."""

    active = False


DECODING = Decoding()


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
        return _members(enum).get(value, value)
    except TypeError:  # an unhashable value is no member
        return value


@cache
def _members(enum: type[Enum]) -> dict[Any, Enum]:
    return {member.value: member for member in enum}


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
        if isinstance(exc, InvalidInputError):
            raise InvalidInputError.of(self._subject, _moved(exc, self._field)) from None


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
    except InvalidInputError:
        # Not only of the first wrong item is told what is wrong.
        return list(_converted(enumerate(value), convert).values())


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
    """Drop outer white space.

    Args:
        value: The text; anything else stays as it is.
        case: What letters become.
        prefix: Put before the text, unless it stands there already.
        blank_as_null: Whether text without content becomes None.
    """
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
    """Split text at a separator; a sequence becomes a list.

    Args:
        value: The text or sequence; anything else stays as it is.
        separator: What stands between the entries of a text.
        trim: Whether outer white space of the entries is dropped, and entries without content.
        blank_as_null: Whether an empty list becomes None.
    """
    if isinstance(value, str):
        value = value.split(separator)
    elif not is_sequence(value):
        return value
    entries: list[Any] = list(value)
    if trim:
        try:
            entries = list(map(str.strip, entries))
        except TypeError:
            entries = [item.strip() if isinstance(item, str) else item for item in entries]
        entries = [item for item in entries if item != ""]
    return None if blank_as_null and not entries else entries


def _converted(entries: Iterable[tuple[Any, Any]], convert: Callable[[Any], Any]) -> dict[Any, Any]:
    converted: dict[Any, Any] = {}
    problems: list[FieldProblem] = []
    subject = ""
    for place, item in entries:
        try:
            converted[place] = convert(item)
        except InvalidInputError as error:
            subject = error.subject
            problems += _moved(error, place)
    if problems:
        raise InvalidInputError.of(subject, problems)
    return converted


def _moved(error: InvalidInputError, place: Any) -> list[FieldProblem]:
    step = place if isinstance(place, int) else str(place)
    return [problem.below(step) for problem in error.problems]

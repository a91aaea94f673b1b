"""Rules of the spec as functions: each checks one value and yields its problems."""

from __future__ import annotations

import math
import operator
import re
import sys
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any
from uuid import UUID

from . import unions
from .enums import advice_on
from .errors import FieldProblem
from .types import File, datetime, is_mapping, is_sequence

Path = tuple[str | int, ...]
Check = Callable[[Any, Path], Iterator[FieldProblem]]

_DESCRIPTIONS: dict[Check, tuple[Any, ...]] = {}


def text(
    *,
    min_length: int = 0,
    max_length: int | None = None,
    pattern: str | None = None,
    meaning: str | None = None,
) -> Check:
    """Check a string; the pattern must be found in it, and `meaning` describes it in messages."""
    search = re.compile(pattern).search if pattern is not None else None
    kind = "text of digits" if pattern == r"^\d+\Z" else f"text that matches {pattern}"

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not isinstance(value, str):
            yield _not("a string", value, path)
            return
        length = len(value)
        if length < min_length:
            wanted = "must not be empty" if min_length == 1 else f"needs {min_length} characters"
            yield FieldProblem(path, f"{wanted}, has {length}" if length else wanted, "min_length")
        elif max_length is not None and length > max_length:
            yield FieldProblem(
                path, f"may have {max_length} characters, has {length}", "max_length"
            )
        elif search is not None and search(value) is None:
            yield FieldProblem(path, f"must be {meaning or kind}", "pattern")

    _DESCRIPTIONS[check] = ("text", min_length, max_length, pattern)
    return check


def identifier(**rules: Any) -> Check:
    """Check an id that is text; the rules are those of `text`."""
    check = text(**rules)
    _DESCRIPTIONS[check] = ("identifier", *_DESCRIPTIONS[check][1:])
    return check


def time_zone(**rules: Any) -> Check:
    """Check the name of a time zone; the other rules are those of `text`.

    Names are looked up on this machine. If it has no time zone database, every name passes.
    """
    of_text = text(**rules)

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        found = list(of_text(value, path))
        yield from found
        if not found and not _is_zone(value) and _is_zone("UTC"):
            message = (
                "must be an IANA time zone, for example Europe/Paris; none of this name is known here"
                " (for a new one, update the package tzdata)"
            )
            yield FieldProblem(path, message, "time_zone")

    return check


def integer(**bounds: float) -> Check:
    """Check a whole number; the bounds are those of `number`."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield _not("a whole number", value, path)
        else:
            yield from _outside(bounds, value, path)

    return check


def number(**bounds: float) -> Check:
    """Check a number that fits a float; the bounds are `minimum`, `maximum` and the other keys of `_BOUNDS`."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not isinstance(value, int | float) or isinstance(value, bool):
            yield _not("a number", value, path)
        elif not abs(value) <= sys.float_info.max:  # also true for NaN
            yield FieldProblem(path, "must be a finite number, at most 1.8e308", "type")
        else:
            yield from _outside(bounds, value, path)

    return check


def _instance(cls: type, expected: str, rule: str = "type") -> Check:
    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not isinstance(value, cls):
            yield _not(expected, value, path, rule)

    return check


boolean = _instance(bool, "True or False")
file = _instance(File, "a File")
nothing = _instance(type(None), "None")
uuid = _instance(UUID, "a UUID", "format")


def any_moment(value: Any, path: Path) -> Iterator[FieldProblem]:
    """Check a datetime that may lack an offset."""
    if value.__class__ is not datetime.datetime:
        yield _not("a date and time (ISO 8601)", value, path, "format")


def moment(value: Any, path: Path) -> Iterator[FieldProblem]:
    """Check a point in time: a datetime with an offset."""
    if value.__class__ is datetime.date:
        message = "needs a time of day and a time zone: pass a datetime, not a date"
        yield FieldProblem(path, message, "format")
    elif value.__class__ is not datetime.datetime:
        yield from any_moment(value, path)
    elif value.utcoffset() is None:
        message = "needs a time zone or offset, for example tzinfo=datetime.UTC"
        yield FieldProblem(path, message, "offset")
    elif value.year in (datetime.MINYEAR, datetime.MAXYEAR):
        try:
            value.astimezone(datetime.UTC)
        except OverflowError:
            yield FieldProblem(path, "must lie within the years 1 to 9999 in UTC", "format")


def date(value: Any, path: Path) -> Iterator[FieldProblem]:
    """Check a calendar date."""
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        yield _not("a date (YYYY-MM-DD)", value, path, "format")


def choice(enum: type[Enum]) -> Check:
    """Check a member of an enum; a member that the enum made from an unlisted value passes."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not isinstance(value, enum):
            yield FieldProblem(path, advice_on(enum, value), "enum")

    return check


def items(
    inner: Check, *, min_items: int = 0, max_items: int | None = None, unique: bool = False
) -> Check:
    """Check a list and each of its items."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not is_sequence(value):
            yield _not("a list", value, path)
            return
        yield from _miscounted(len(value), min_items, max_items, "items", path)
        if unique and any(item in value[:place] for place, item in enumerate(value)):
            yield FieldProblem(path, "must not repeat an item", "unique")
        for place, item in enumerate(value):
            yield from inner(item, (*path, place))

    if not unique:
        _DESCRIPTIONS[check] = ("items", inner, min_items, max_items)
    return check


def constant(expected: object) -> Check:
    """Check that a value equals the expected one."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if type(value) is not type(expected) or value != expected:
            yield FieldProblem(path, f"must be {expected!r}", "const")

    return check


def mapping(inner: Check, *, min_items: int = 0, max_items: int | None = None) -> Check:
    """Check an object with free keys and each of its values."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not is_mapping(value):
            yield _not("a dict", value, path)
            return
        yield from _miscounted(len(value), min_items, max_items, "properties", path)
        for key, element in value.items():
            if isinstance(key, str):
                yield from inner(element, (*path, key))
            else:
                yield FieldProblem(path, f"keys must be strings, not {_kind(key)}", "type")

    return check


def model(cls: Any) -> Check:
    """Check a model; its own rules are checked with it."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if isinstance(value, cls):
            yield from cls._RULES.problems(value, path)
        else:
            yield _not(f"a {cls.__name__} or a dict", value, path)

    _DESCRIPTIONS[check] = ("model", cls)
    return check


def variant(union: Any) -> Check:
    """Check one of several models; its own rules are checked with it."""
    models = unions.members_of(union)

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if isinstance(value, models):
            yield from value._RULES.problems(value, path)
        elif not isinstance(value, unions.Unknown):
            names = ", ".join(model.__name__ for model in models)
            message = f"must be one of {names}, or a dict of one; not {_described(value, models)}"
            yield FieldProblem(path, message, "kind")

    return check


def _described(value: Any, models: tuple[Any, ...]) -> str:
    """Describe a value that matches no model, by its kind or its members."""
    name = models[0].__struct_config__.tag_field
    if not is_mapping(value):
        return _kind(value)
    if name in value:
        kinds = ", ".join(str(model.__struct_config__.tag) for model in models)
        return f"{name} {value[name]!r} ({kinds} are known; for a newer one pass Unknown({{...}}))"
    return f"a dict of {', '.join(map(str, value))}" if value else "an empty dict"


def anything(value: Any, path: Path) -> Iterator[FieldProblem]:
    """Accept every value."""
    return iter(())


def nullable(inner: Check) -> Check:
    """Check a value that may also be None."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        if value is not None:
            yield from inner(value, path)

    _DESCRIPTIONS[check] = ("nullable", inner)
    return check


def either(*alternatives: Check) -> Check:
    """Check a value that has to satisfy one of several rules."""

    def check(value: Any, path: Path) -> Iterator[FieldProblem]:
        first: list[FieldProblem] = []
        for alternative in alternatives:
            found = list(alternative(value, path))
            if not found:
                return
            first = first or found
        yield from first

    return check


_DESCRIPTIONS.update({boolean: ("boolean",), uuid: ("uuid",), moment: ("moment",)})


def described(check: Check) -> tuple[Any, ...]:
    """Return the kind of a rule and its details."""
    return _DESCRIPTIONS.get(check, ("other",))


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    # Not exactly: 0.3 / 0.1 is a little less than 3.
    quotient = value / step
    return math.isclose(quotient, round(quotient), rel_tol=1e-9)


_BOUNDS: dict[str, tuple[Callable[[float, float], bool], str]] = {
    "minimum": (operator.ge, "at least"),
    "maximum": (operator.le, "at most"),
    "exclusive_minimum": (operator.gt, "more than"),
    "exclusive_maximum": (operator.lt, "less than"),
    "multiple_of": (_is_multiple, "a multiple of"),
}


def _outside(bounds: dict[str, float], value: float, path: Path) -> Iterator[FieldProblem]:
    for rule, bound in bounds.items():
        holds, wanted = _BOUNDS[rule]
        if not holds(value, bound):
            yield FieldProblem(path, f"must be {wanted} {bound:g}", rule)


def _miscounted(
    count: int, least: int, most: int | None, noun: str, path: Path
) -> Iterator[FieldProblem]:
    if count < least:
        yield FieldProblem(path, f"needs {_items(least)}, has {count}", f"min_{noun}")
    elif most is not None and count > most:
        yield FieldProblem(path, f"may have {_items(most)}, has {count}", f"max_{noun}")


def _items(count: int) -> str:
    return f"{count} item" if count == 1 else f"{count} items"


def _is_zone(name: str) -> bool:
    # Few requests name a zone.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _not(expected: str, value: object, path: Path, rule: str = "type") -> FieldProblem:
    is_unread = rule == "format" and isinstance(value, str)
    found = "; this text is not one" if is_unread else f", not {_kind(value)}"
    return FieldProblem(path, f"must be {expected}{found}", rule)

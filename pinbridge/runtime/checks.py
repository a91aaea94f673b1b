"""Rules of the spec: what has to hold of a value, and what is wrong where it doesn't.

A rule is made of tests. The condition of a test is source, an expression over the value `v`, so that the
conditions of all fields of a model become one function. `text(max_length=100)` is

    (isinstance(v, str)) and (len(v) <= 100)

Most values are valid, and one function takes a third of the time that a call for each rule takes; attrs and
dataclasses compile their `__init__` in the same way. Only if the function says no, the tests are asked one
by one for their messages.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache, cached_property, partial
from itertools import count
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from . import unions
from .coerce import uuid_of_text
from .enums import advice_on
from .errors import FieldProblem, InvalidInputError
from .types import UNSET, File, datetime, is_mapping

Path = tuple[str | int, ...]

_NAMES: dict[str, Any] = {
    "InvalidInputError": InvalidInputError,
    "NoneType": type(None),
    "UNSET": UNSET,
    "UUID": UUID,
    "Unknown": unions.Unknown,
    "date": datetime.date,
    "datetime": datetime.datetime,
    "is_text": str.__instancecheck__,
    "keep": msgspec.structs.force_setattr,
    "uuid_of_text": uuid_of_text,
}
"""What conditions may refer to."""
_NUMBERS = count()


def named(value: object) -> str:
    """Return a name by which conditions may refer to an object."""
    name = f"x{next(_NUMBERS)}"
    _NAMES[name] = value
    return name


def compiled(arguments: str, lines: Iterable[str]) -> Callable[..., Any]:
    """Compile a function; the source is our own text, with numbers and literals by `repr`."""
    body = "\n".join(f"    {line}" for line in lines)
    made: dict[str, Callable[..., Any]] = {}
    exec(f"def function({arguments}):\n{body}", _NAMES, made)  # noqa: S102
    return made["function"]


@cache
def evaluator(expression: str) -> Callable[[Any], Any]:
    """Return a function that evaluates an expression over `v`."""
    return compiled("v", [f"return {expression}"])


class Test(NamedTuple):
    """A condition, and what is wrong where it doesn't hold.

    Attributes:
        condition: Expression over the value `v`.
        message: What to say, or a function that says it about a value.
        rule: Name of the rule that is then broken.
    """

    condition: str
    message: str | Callable[[Any], str]
    rule: str

    def problems(self, value: Any, path: Path) -> Iterator[FieldProblem]:
        """Yield what is wrong with a value."""
        if not evaluator(self.condition)(value):
            message = self.message if isinstance(self.message, str) else self.message(value)
            yield FieldProblem(path, message, self.rule)


class Check(msgspec.Struct, eq=False, dict=True):
    """The rule of one value.

    Args:
        tests: The first says which type is expected; the others are asked about values of this type.
        parts: Yields the problems of what a value contains; None if it contains no other values.
        condition_of_parts: The condition that holds if there are no such problems.
        kind: `identifier`, `model` or `uuid`, which are converted in special ways.
        inner: The rule of the items of a list, or the class of a model.
        is_nullable: Whether None is valid too.
    """

    tests: tuple[Test, ...] = ()
    parts: Callable[[Any, Path], Iterator[FieldProblem]] | None = None
    condition_of_parts: str = "True"
    kind: str = ""
    inner: Any = None
    is_nullable: bool = False

    @cached_property
    def condition(self) -> str:
        """The condition of all tests and parts."""
        conditions = [*(test.condition for test in self.tests), self.condition_of_parts]
        all_of = " and ".join(f"({each})" for each in conditions if each != "True") or "True"
        return f"(v is None or {all_of})" if self.is_nullable else all_of

    @cached_property
    def holds(self) -> Callable[[Any], bool]:
        """Whether a value is valid."""
        return evaluator(self.condition)

    def problems(self, value: Any, path: Path) -> Iterator[FieldProblem]:
        """Yield what is wrong with a value: one problem of its own, and those of its parts."""
        if value is None and self.is_nullable:
            return
        for place, test in enumerate(self.tests):
            if found := list(test.problems(value, path)):
                yield from found
                if place == 0:
                    return
                break
        if self.parts is not None:
            yield from self.parts(value, path)


def _typed(condition: str, wanted: str, rule: str = "type") -> Test:
    """Test the type of a value, which is still text if it does not have a format."""

    def message(value: Any) -> str:
        is_unread = rule == "format" and isinstance(value, str)
        return (
            f"must be {wanted}{'; this text is not one' if is_unread else f', not {_kind(value)}'}"
        )

    return Test(condition, message, rule)


def _sized(least: int, most: int | None, unit: str, rule: str) -> Iterator[Test]:
    def message(wanted: str, bound: int) -> Callable[[Any], str]:
        units = unit if bound == 1 else f"{unit}s"
        return lambda value: f"{wanted} {bound} {units}, has {len(value)}"

    if least:
        yield Test(f"len(v) >= {least}", message("needs", least), f"min_{rule}")
    if most is not None:
        yield Test(f"len(v) <= {most}", message("may have", most), f"max_{rule}")


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    # Not exactly: 0.3 / 0.1 is a little less than 3.
    quotient = value / step
    return math.isclose(quotient, round(quotient), rel_tol=1e-9)


_BOUNDS = {
    "minimum": ("v >= {!r}", "at least"),
    "maximum": ("v <= {!r}", "at most"),
    "exclusive_minimum": ("v > {!r}", "more than"),
    "exclusive_maximum": ("v < {!r}", "less than"),
    "multiple_of": (f"{named(_is_multiple)}(v, {{!r}})", "a multiple of"),
}


def _within(bounds: dict[str, float]) -> Iterator[Test]:
    for rule, bound in bounds.items():
        condition, wanted = _BOUNDS[rule]
        yield Test(condition.format(bound), f"must be {wanted} {bound:g}", rule)


def nullable(check: Check) -> Check:
    """Check a value that may also be None."""
    return msgspec.structs.replace(check, is_nullable=True)


def text(
    *,
    min_length: int = 0,
    max_length: int | None = None,
    pattern: str | None = None,
    meaning: str | None = None,
    kind: str = "",
) -> Check:
    """Check a string; the pattern must be found in it, and `meaning` describes it in messages."""
    tests = [_typed("isinstance(v, str)", "a string")]
    if min_length == 1:
        tests.append(Test("v", "must not be empty", "min_length"))
        min_length = 0
    tests += _sized(min_length, max_length, "character", "length")
    if pattern is not None:
        # `match` looks only at the start, `search` at every position.
        is_at_start = pattern.startswith("^") and "|" not in pattern
        found = re.compile(pattern)
        find = named(found.match if is_at_start else found.search)
        wanted = "text of digits" if pattern == r"^\d+\Z" else f"text that matches {pattern}"
        tests.append(Test(f"{find}(v)", f"must be {meaning or wanted}", "pattern"))
    return Check(tuple(tests), kind=kind)


def identifier(**rules: Any) -> Check:
    """Check an id that is text; the rules are those of `text`."""
    return text(**rules, kind="identifier")


def _is_zone(name: str) -> bool:
    # Few requests name a zone.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Without a time zone database, every name passes.
        return name != "UTC" and not _is_zone("UTC")
    return True


def time_zone(**rules: Any) -> Check:
    """Check the name of a time zone that this machine knows; the other rules are those of `text`."""
    message = (
        "must be an IANA time zone, for example Europe/Paris; none of this name is known here"
        " (for a new one, update the package tzdata)"
    )
    is_known = Test(f"{named(_is_zone)}(v)", message, "time_zone")
    return Check((*text(**rules).tests, is_known))


def integer(**bounds: float) -> Check:
    """Check a whole number; the bounds are the keys of `_BOUNDS`."""
    is_whole = _typed("isinstance(v, int) and v.__class__ is not bool", "a whole number")
    return Check((is_whole, *_within(bounds)))


def number(**bounds: float) -> Check:
    """Check a number that fits a float; the bounds are the keys of `_BOUNDS`."""
    is_number = _typed("isinstance(v, (int, float)) and v.__class__ is not bool", "a number")
    fits = f"abs(v) <= {sys.float_info.max}"  # false for NaN
    is_finite = Test(fits, "must be a finite number, at most 1.8e308", "type")
    return Check((is_number, is_finite, *_within(bounds)))


boolean = Check((_typed("v.__class__ is bool", "True or False"),))
file = Check((_typed(f"isinstance(v, {named(File)})", "a File"),))
nothing = Check((_typed("v is None", "None"),))
anything = Check()
uuid = Check((_typed("v.__class__ is UUID", "a UUID", "format"),), kind="uuid")
_is_day = "isinstance(v, date) and not isinstance(v, datetime)"
date = Check((_typed(_is_day, "a date (YYYY-MM-DD)", "format"),))
_is_moment = _typed("v.__class__ is datetime", "a date and time (ISO 8601)", "format")
any_moment = Check((_is_moment,))
"""A datetime that may lack an offset."""


def _not_a_moment(value: Any) -> str:
    if value.__class__ is datetime.date:
        return "needs a time of day and a time zone: pass a datetime, not a date"
    return next(_is_moment.problems(value, ())).message


def _fits_utc(value: Any) -> bool:
    try:
        value.astimezone(datetime.UTC)
    except OverflowError:
        return False
    return True


moment = Check(
    (
        _is_moment._replace(message=_not_a_moment),
        Test(
            "v.utcoffset() is not None",
            "needs a time zone or offset, for example tzinfo=datetime.UTC",
            "offset",
        ),
        Test(
            f"1 < v.year < 9999 or {named(_fits_utc)}(v)",
            "must lie within the years 1 to 9999 in UTC",
            "format",
        ),
    )
)
"""A point in time: a datetime with an offset."""


def choice(enum: type[Enum]) -> Check:
    """Check a member of an enum; a member that the enum made from an unlisted value passes."""
    return Check((Test(f"isinstance(v, {named(enum)})", partial(advice_on, enum), "enum"),))


def constant(expected: object) -> Check:
    """Check that a value equals the expected one."""
    condition = f"v.__class__ is {named(type(expected))} and v == {expected!r}"
    return Check((Test(condition, f"must be {expected!r}", "const"),))


def items(
    inner: Check, *, min_items: int = 0, max_items: int | None = None, unique: bool = False
) -> Check:
    """Check a list and each of its items."""
    tests = [
        _typed("isinstance(v, list)", "a list"),
        *_sized(min_items, max_items, "item", "items"),
    ]
    if unique:
        condition = "not any(item in v[:place] for place, item in enumerate(v))"
        tests.append(Test(condition, "must not repeat an item", "unique"))

    def parts(value: Any, path: Path) -> Iterator[FieldProblem]:
        for place, item in enumerate(value):
            yield from inner.problems(item, (*path, place))

    condition = f"all([{inner.condition} for v in v])"
    if inner.condition == text().condition:
        condition = "all(map(is_text, v))"  # the same, and faster
    return Check(tuple(tests), parts, condition, inner=inner)


def mapping(inner: Check, *, min_items: int = 0, max_items: int | None = None) -> Check:
    """Check an object with free keys and each of its values."""
    size = _sized(min_items, max_items, "item", "properties")

    def parts(value: Any, path: Path) -> Iterator[FieldProblem]:
        for key, element in value.items():
            if isinstance(key, str):
                yield from inner.problems(element, (*path, key))
            else:
                yield FieldProblem(path, f"keys must be strings, not {_kind(key)}", "type")

    condition = f"all(map(is_text, v)) and all([{inner.condition} for v in v.values()])"
    return Check((_typed("isinstance(v, dict)", "a dict"), *size), parts, condition)


def model(cls: Any) -> Check:
    """Check a model; its own rules are checked with it."""

    def parts(value: Any, path: Path) -> Iterator[FieldProblem]:
        yield from value._RULES.problems(value, path)

    test = _typed(f"isinstance(v, {named(cls)})", f"a {cls.__name__} or a dict")
    return Check((test,), parts, "v._RULES.still_hold(v)", "model", cls)


def variant(union: Any) -> Check:
    """Check one of several models; its own rules are checked with it."""
    models = unions.members_of(union)

    def message(value: Any) -> str:
        names = ", ".join(model.__name__ for model in models)
        return f"must be one of {names}, or a dict of one; not {_described(value, models)}"

    def parts(value: Any, path: Path) -> Iterator[FieldProblem]:
        return iter(()) if isinstance(value, unions.Unknown) else value._RULES.problems(value, path)

    test = Test(f"isinstance(v, {named((*models, unions.Unknown))})", message, "kind")
    return Check((test,), parts, "isinstance(v, Unknown) or v._RULES.still_hold(v)")


def _described(value: Any, models: tuple[Any, ...]) -> str:
    """Describe a value that matches no model, by its kind or its members."""
    name = models[0].__struct_config__.tag_field
    if not is_mapping(value):
        return _kind(value)
    if name in value:
        kinds = ", ".join(str(model.__struct_config__.tag) for model in models)
        return f"{name} {value[name]!r} ({kinds} are known; for a newer one pass Unknown({{...}}))"
    return f"a dict of {', '.join(map(str, value))}" if value else "an empty dict"


def either(*alternatives: Check) -> Check:
    """Check a value that has to satisfy one of several rules."""

    def parts(value: Any, path: Path) -> Iterator[FieldProblem]:
        if not any(check.holds(value) for check in alternatives):
            yield from alternatives[0].problems(value, path)

    return Check((), parts, " or ".join(check.condition for check in alternatives))

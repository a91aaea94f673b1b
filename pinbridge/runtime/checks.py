"""Rules of the spec as functions: each looks at one value and notes what is wrong with it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
from typing import Any
from uuid import UUID

import attrs
import msgspec

from .coerce import DECODING
from .errors import FieldProblem, InvalidInputError
from .types import UNSET, File, datetime, is_mapping, is_sequence

__all__ = ["Check", "Checks", "Path"]

Path = tuple[str | int, ...]
Check = Callable[[Any, Path, list[FieldProblem]], None]

_DESCRIPTIONS: dict[Check, tuple[Any, ...]] = {}


def text(
    *,
    min_length: int = 0,
    max_length: int | None = None,
    pattern: str | None = None,
    meaning: str | None = None,
) -> Check:
    """Check a string.

    Args:
        min_length: Fewest characters.
        max_length: Most characters.
        pattern: Regular expression that must be found in the string.
        meaning: What the pattern stands for, for the message.
    """
    search = re.compile(pattern).search if pattern is not None else None
    expected = meaning or f"text that matches {pattern}"

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not isinstance(value, str):
            problems.append(FieldProblem(path, f"must be a string, not {_kind(value)}", "type"))
            return
        length = len(value)
        if length < min_length:
            wanted = "must not be empty" if min_length == 1 else f"needs {min_length} characters"
            problems.append(
                FieldProblem(path, f"{wanted}, has {length}" if length else wanted, "min_length")
            )
        elif max_length is not None and length > max_length:
            problems.append(
                FieldProblem(path, f"may have {max_length} characters, has {length}", "max_length")
            )
        elif search is not None and search(value) is None:
            problems.append(FieldProblem(path, f"must be {expected}", "pattern"))

    _DESCRIPTIONS[check] = ("text", min_length, max_length, pattern)
    return check


def identifier(**rules: Any) -> Check:
    """Check an id that is text; the rules are those of `text`."""
    check = text(**rules)
    _DESCRIPTIONS[check] = ("identifier", *_DESCRIPTIONS[check][1:])
    return check


def time_zone(**rules: Any) -> Check:
    """Check the name of a time zone; the other rules are those of `text`.

    Names are looked up on this machine. Where it has no time zones at all, every name passes.
    """
    of_text = text(**rules)

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        found: list[FieldProblem] = []
        of_text(value, path, found)
        if not found and not _is_zone(value) and _is_zone("UTC"):
            message = (
                "must be an IANA time zone, for example Europe/Paris; none of this name is known here"
                " (for a new one, update the package tzdata)"
            )
            found.append(FieldProblem(path, message, "time_zone"))
        problems.extend(found)

    return check


def integer(
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    exclusive_minimum: float | None = None,
    exclusive_maximum: float | None = None,
    multiple_of: float | None = None,
) -> Check:
    """Check a whole number, its bounds and its step."""
    within = _bounds(minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of)

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            problems.append(
                FieldProblem(path, f"must be a whole number, not {_kind(value)}", "type")
            )
        else:
            within(value, path, problems)

    return check


def number(
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    exclusive_minimum: float | None = None,
    exclusive_maximum: float | None = None,
    multiple_of: float | None = None,
) -> Check:
    """Check a finite number, its bounds and its step."""
    within = _bounds(minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of)

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not isinstance(value, int | float) or isinstance(value, bool):
            problems.append(FieldProblem(path, f"must be a number, not {_kind(value)}", "type"))
        elif not math.isfinite(value):
            problems.append(FieldProblem(path, "must be a finite number", "type"))
        else:
            within(value, path, problems)

    return check


def boolean(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a truth value."""
    if not isinstance(value, bool):
        problems.append(FieldProblem(path, f"must be True or False, not {_kind(value)}", "type"))


def uuid(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a UUID."""
    if not isinstance(value, UUID):
        problems.append(FieldProblem(path, _unconverted("a UUID", value), "format"))


def moment(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a point in time: a datetime with an offset."""
    if value.__class__ is datetime.date:
        message = "needs a time of day and a time zone: pass a datetime, not a date"
        problems.append(FieldProblem(path, message, "format"))
    elif value.__class__ is not datetime.datetime:
        problems.append(
            FieldProblem(path, _unconverted("a date and time (ISO 8601)", value), "format")
        )
    elif value.utcoffset() is None:
        problems.append(
            FieldProblem(
                path, "needs a time zone or offset, for example tzinfo=datetime.UTC", "offset"
            )
        )
    elif value.year in (datetime.MINYEAR, datetime.MAXYEAR):
        try:
            value.astimezone(datetime.UTC)
        except OverflowError:
            problems.append(
                FieldProblem(path, "must lie within the years 1 to 9999 in UTC", "format")
            )


def any_moment(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a datetime that may lack an offset."""
    if value.__class__ is not datetime.datetime:
        problems.append(
            FieldProblem(path, _unconverted("a date and time (ISO 8601)", value), "format")
        )


def date(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a calendar date."""
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        problems.append(FieldProblem(path, _unconverted("a date (YYYY-MM-DD)", value), "format"))


def choice(enum: type[Enum]) -> Check:
    """Check a member of an enum; a member that the enum made from an unlisted value passes."""
    listed = ", ".join(str(member.value) for member in enum)

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not isinstance(value, enum):
            hint = f"must be one of {listed} (for a newer value pass {enum.__name__}(value))"
            problems.append(FieldProblem(path, hint, "enum"))

    return check


def items(
    inner: Check, *, min_items: int = 0, max_items: int | None = None, unique: bool = False
) -> Check:
    """Check a list and each of its items."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not is_sequence(value):
            problems.append(FieldProblem(path, f"must be a list, not {_kind(value)}", "type"))
            return
        count = len(value)
        if count < min_items:
            problems.append(
                FieldProblem(path, f"needs {_items(min_items)}, has {count}", "min_items")
            )
        elif max_items is not None and count > max_items:
            problems.append(
                FieldProblem(path, f"may have {_items(max_items)}, has {count}", "max_items")
            )
        if unique and any(item in value[:place] for place, item in enumerate(value)):
            problems.append(FieldProblem(path, "must not repeat an item", "unique"))
        for place, item in enumerate(value):
            inner(item, (*path, place), problems)

    if not unique:
        _DESCRIPTIONS[check] = ("items", inner, min_items, max_items)
    return check


def constant(expected: object) -> Check:
    """Check a value that has to be this one."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if type(value) is not type(expected) or value != expected:
            problems.append(FieldProblem(path, f"must be {expected!r}", "const"))

    return check


def mapping(inner: Check, *, min_items: int = 0, max_items: int | None = None) -> Check:
    """Check an object with free keys and each of its values."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not is_mapping(value):
            problems.append(FieldProblem(path, f"must be a dict, not {_kind(value)}", "type"))
            return
        count = len(value)
        if count < min_items:
            problems.append(
                FieldProblem(path, f"needs {_items(min_items)}, has {count}", "min_properties")
            )
        elif max_items is not None and count > max_items:
            message = f"may have {_items(max_items)}, has {count}"
            problems.append(FieldProblem(path, message, "max_properties"))
        for key, element in value.items():
            if isinstance(key, str):
                inner(element, (*path, key), problems)
            else:
                problems.append(
                    FieldProblem(path, f"keys must be strings, not {_kind(key)}", "type")
                )

    return check


def model(cls: Any) -> Check:
    """Check a model; its own rules are checked with it."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if not isinstance(value, cls):
            problems.append(
                FieldProblem(
                    path, f"must be a {cls.__name__} or a dict, not {_kind(value)}", "type"
                )
            )
            return
        of(cls).note_problems(value, path, problems)

    _DESCRIPTIONS[check] = ("model", cls)
    return check


def file(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Check a file part."""
    if not isinstance(value, File):
        problems.append(FieldProblem(path, f"must be a File, not {_kind(value)}", "type"))


def anything(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Accept every value."""


def nothing(value: Any, path: Path, problems: list[FieldProblem]) -> None:
    """Accept None only."""
    if value is not None:
        problems.append(FieldProblem(path, f"must be None, not {_kind(value)}", "type"))


def nullable(inner: Check) -> Check:
    """Check a value that may also be None."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if value is not None:
            inner(value, path, problems)

    _DESCRIPTIONS[check] = ("nullable", inner)
    return check


def either(*alternatives: Check) -> Check:
    """Check a value that has to suit one of several rules."""

    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        first: list[FieldProblem] = []
        for alternative in alternatives:
            found: list[FieldProblem] = []
            alternative(value, path, found)
            if not found:
                return
            first = first or found
        problems.extend(first)

    return check


_DESCRIPTIONS.update(
    {
        boolean: ("boolean",),
        uuid: ("uuid",),
        moment: ("moment",),
    }
)


def described(check: Check) -> tuple[Any, ...]:
    """Tell what a rule is made of: its kind, and the details of the kind."""
    return _DESCRIPTIONS.get(check, ("other",))


class Checks:
    """Hold the rules of one request model.

    Args:
        model: The model.
        fields: Attribute name and rule, in field order.
        required: Attributes that may not be left out.
        exactly_one: Groups of attributes of which exactly one has to be given.
        at_most_one: Groups of attributes of which no two may be given.
        at_least: Fewest attributes that have to be given.
    """

    __slots__ = (
        "at_least",
        "at_most_one",
        "exactly_one",
        "fields",
        "hold",
        "model",
        "required",
        "settle",
    )

    def __init__(
        self,
        model: type[Any],
        fields: Mapping[str, Check],
        *,
        required: Collection[str] = (),
        exactly_one: Sequence[Sequence[str]] = (),
        at_most_one: Sequence[Sequence[str]] = (),
        at_least: int = 0,
    ) -> None:
        self.model = model
        self.fields = fields
        self.required = required
        self.exactly_one = exactly_one
        self.at_most_one = at_most_one
        self.at_least = at_least
        self.hold: Callable[[Any], bool] = self._hold_first
        """Whether an instance still keeps the rules, as far as that can be told fast."""
        self.settle: Callable[[Any], None] = self._settle_first
        """Convert what an instance was made with, and check it; raises InvalidInputError."""

    # Compiled not before there is an instance: the rules may name models that come later.

    def _hold_first(self, instance: object) -> bool:
        from .conditions import of_model

        self.hold = of_model(self)
        return self.hold(instance)

    def _settle_first(self, instance: object) -> None:
        from .conditions import of_new_model

        self.settle = of_new_model(self)
        self.settle(instance)

    def note_problems(self, instance: object, path: Path, problems: list[FieldProblem]) -> None:
        """Append every rule that `instance` breaks to `problems`."""
        if not self.hold(instance):
            self._note_all(instance, path, problems)

    def _note_all(self, instance: object, path: Path, problems: list[FieldProblem]) -> None:
        for name, check in self.fields.items():
            self._note_field(name, check, getattr(instance, name), path, problems)
        self._note_groups(instance, path, problems)

    def settle_slowly(self, instance: Any) -> None:
        """Convert what `instance` was made with, except while decoding, and check it rule by rule.

        Raises:
            InvalidInputError: It breaks a rule.
        """
        cls: Any = instance.__class__
        fields: Sequence[Any] = attrs.fields(cls)
        for field in fields:
            convert = field.converter
            if convert is not None and not DECODING.active:
                value = convert(getattr(instance, field.name))
                msgspec.structs.force_setattr(instance, field.name, value)
        problems: list[FieldProblem] = []
        self._note_all(instance, (), problems)
        if problems:
            raise InvalidInputError.of(cls.__name__, problems)

    def _note_field(
        self, name: str, check: Check, value: Any, path: Path, problems: list[FieldProblem]
    ) -> None:
        if value is not UNSET:
            check(value, (*path, name), problems)
        elif name in self.required:
            problems.append(FieldProblem((*path, name), "is missing", "required"))

    def _note_groups(self, instance: object, path: Path, problems: list[FieldProblem]) -> None:
        for group in self.exactly_one:
            count = _count_given(instance, group)
            if count != 1:
                names = ", ".join(group)
                message = (
                    f"only one of {names} may be given" if count else f"one of {names} is needed"
                )
                problems.append(FieldProblem(path, message, "exactly_one"))
        for group in self.at_most_one:
            if _count_given(instance, group) > 1:
                message = f"only one of {', '.join(group)} may be given"
                problems.append(FieldProblem(path, message, "at_most_one"))
        if self.at_least:
            given = sum(getattr(instance, name) is not UNSET for name in self.fields)
            if given < self.at_least:
                named = ", ".join(self.fields)
                one = self.at_least == 1
                wanted = "nothing to change: give" if one else f"needs {self.at_least} of"
                problems.append(FieldProblem(path, f"{wanted} {named}", "min_properties"))

    def enforce_field(self, instance: object, field: Any, value: Any) -> Any:
        """Convert what is assigned to a field.

        Raises:
            InvalidInputError: The value breaks a rule.
        """
        converted = value if field.converter is None else field.converter(value)
        problems: list[FieldProblem] = []
        self._note_field(field.name, self.fields[field.name], converted, (), problems)
        if problems:
            raise InvalidInputError.of(type(instance).__name__, problems)
        return converted


def bind(
    cls: Any,
    fields: Mapping[str, Check],
    *,
    exactly_one: Sequence[Sequence[str]] = (),
    at_most_one: Sequence[Sequence[str]] = (),
    at_least: int = 0,
) -> None:
    """Give a request model its rules; the arguments are those of `Checks`."""
    required = {field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING}
    cls._CHECKS = Checks(
        cls,
        fields,
        required=required,
        exactly_one=exactly_one,
        at_most_one=at_most_one,
        at_least=at_least,
    )


def of(cls: Any) -> Checks:
    """Return the rules of a request model."""
    checks: Checks = cls._CHECKS
    return checks


def _count_given(instance: object, names: Sequence[str]) -> int:
    count = 0
    for name in names:
        value = getattr(instance, name)
        if value is not None and value is not UNSET:
            count += 1
    return count


def _bounds(
    minimum: float | None,
    maximum: float | None,
    exclusive_minimum: float | None,
    exclusive_maximum: float | None,
    multiple_of: float | None,
) -> Check:
    def check(value: Any, path: Path, problems: list[FieldProblem]) -> None:
        if minimum is not None and value < minimum:
            problems.append(FieldProblem(path, f"must be at least {minimum:g}", "minimum"))
        if maximum is not None and value > maximum:
            problems.append(FieldProblem(path, f"must be at most {maximum:g}", "maximum"))
        if exclusive_minimum is not None and value <= exclusive_minimum:
            problems.append(
                FieldProblem(path, f"must be more than {exclusive_minimum:g}", "exclusive_minimum")
            )
        if exclusive_maximum is not None and value >= exclusive_maximum:
            problems.append(
                FieldProblem(path, f"must be less than {exclusive_maximum:g}", "exclusive_maximum")
            )
        if multiple_of is not None and not _is_multiple(value, multiple_of):
            problems.append(
                FieldProblem(path, f"must be a multiple of {multiple_of:g}", "multiple_of")
            )

    return check


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    # Not exactly: 0.3 / 0.1 is a little less than 3.
    quotient = value / step
    return math.isclose(quotient, round(quotient), rel_tol=1e-9)


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


def _unconverted(expected: str, value: object) -> str:
    if isinstance(value, str):
        return f"must be {expected}; this text is none"
    return f"must be {expected}, not {_kind(value)}"

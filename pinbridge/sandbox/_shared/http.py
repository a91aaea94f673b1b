"""Reading requests strictly, and the responses of handlers."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import msgspec

from pinbridge.runtime import codec
from pinbridge.runtime.enums import OpenStrEnum
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.sandbox._shared.errors import FieldProblem, invalid

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_INTEGER = re.compile(r"-?[0-9]{1,1000}\Z")
_LARGEST = 2**62  # more rows than any table has, and no more than the database counts to
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?"
    r"([Zz]|[+-][0-9]{2}:?[0-9]{2})?\Z"
)
_MOST_PROBLEMS = 100
_AT = re.compile(r" - at `\$([^`]*)`$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[([0-9]+)\]")
_MISSING = re.compile(r"Object missing required field `([^`]+)`")


@dataclass(frozen=True, slots=True)
class FileBody:
    """A stored file as the body of a response."""

    path: Path
    size: int
    content_type: str


@dataclass(frozen=True, slots=True)
class StreamBody:
    """The pieces of a body whose end is not known yet."""

    pieces: AsyncIterator[bytes]


@dataclass(frozen=True, slots=True)
class Response:
    """What a handler returns.

    The body is a model, or anything that encodes to JSON; bytes, a stored file or a stream; None is no body.
    """

    body: object = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


NO_CONTENT = Response(status=204)


def parse_uuid(text: str) -> UUID | None:
    """Return the UUID that a text spells in the usual form, or None."""
    return UUID(text) if _UUID.match(text) else None


def parse_datetime(text: str, zone: ZoneInfo | None = None) -> datetime | None:
    """Return an ISO 8601 instant in UTC, or None; without an offset it is the wall clock of `zone`."""
    if not _DATETIME.match(text):
        return None
    try:
        instant = datetime.fromisoformat(text.upper())
        if instant.tzinfo is None:
            if zone is None:
                return None
            instant = instant.replace(tzinfo=zone)
        return instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


class Query:
    """The query of a request, read value by value; `check` reports all that was wrong."""

    def __init__(self, query_string: bytes) -> None:
        pairs = parse_qsl(query_string.decode("latin-1"), keep_blank_values=True, errors="replace")
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)
        self._problems: list[FieldProblem] = []

    def check(self) -> None:
        """Raise a 422 with every problem if any value read so far was missing or wrong."""
        if self._problems:
            raise invalid(*self._problems)

    def fail(self, name: str, message: str, kind: str = "value_error") -> None:
        """Note that a value is wrong."""
        self._problems.append(FieldProblem(("query", name), message, kind))

    def raw(self, name: str) -> str | None:
        """Return a value as it was sent; the last one counts."""
        values = self._values.get(name)
        return values[-1] if values else None

    def all(self, name: str) -> list[str]:
        """Return all values of a name as they were sent."""
        return self._values.get(name, [])

    def members(self, name: str) -> dict[str, list[str]]:
        """Return the values of names such as `name[member]`, by member."""
        return {
            key[len(name) + 1 : -1]: values
            for key, values in self._values.items()
            if key.startswith(f"{name}[") and key.endswith("]")
        }

    def text(self, name: str, *, min_length: int = 0, max_length: int | None = None) -> str | None:
        """Return a text within limits."""
        value = self.raw(name)
        if value is None:
            return None
        if "\0" in value or "\ufffd" in value:
            self.fail(name, "Input should be valid text", "string_unicode")
        elif len(value) < min_length:
            wanted = f"String should have at least {min_length} characters"
            self.fail(name, wanted, "string_too_short")
        elif max_length is not None and len(value) > max_length:
            wanted = f"String should have at most {max_length} characters"
            self.fail(name, wanted, "string_too_long")
        return value

    def digits(self, name: str) -> str | None:
        """Return a text of digits."""
        value = self.text(name)
        if value is not None and not value.isdecimal():
            self.fail(name, r"String should match pattern '^\d+$'", "string_pattern_mismatch")
        return value

    def required(self, name: str, *, min_length: int = 0, max_length: int | None = None) -> str:
        """Return a text that has to be there."""
        value = self.text(name, min_length=min_length, max_length=max_length)
        if value is None:
            self.fail(name, "Field required", "missing")
        return value or ""

    def integer(self, name: str, default: int, *, low: int, high: int | None = None) -> int:
        """Return a whole number within limits."""
        value = self.raw(name)
        if value is None:
            return default
        if not _INTEGER.match(value):
            self.fail(name, "Input should be a valid integer", "int_parsing")
            return default
        number = int(value)
        if number < low:
            self.fail(name, f"Input should be at least {low}", "greater_than_equal")
        elif high is not None and number > high:
            self.fail(name, f"Input should be at most {high}", "less_than_equal")
        return min(number, _LARGEST)

    def page(self, high: int = 200) -> tuple[int, int]:
        """Return limit and offset."""
        return self.integer("limit", 50, low=1, high=high), self.integer("offset", 0, low=0)

    def flag(self, name: str, default: bool = False) -> bool:
        """Return a boolean."""
        value = self.optional_flag(name)
        return default if value is None else value

    def optional_flag(self, name: str) -> bool | None:
        """Return a boolean, or None where it is absent."""
        value = self.raw(name)
        if value is None:
            return None
        if value not in ("true", "false"):
            self.fail(name, "Input should be true or false", "bool_parsing")
        return value == "true"

    def uuid(self, name: str) -> UUID | None:
        """Return a UUID, or None where it is absent."""
        return self._parsed(name, parse_uuid, "UUID")

    def required_uuid(self, name: str) -> UUID:
        """Return a UUID that has to be there."""
        if self.raw(name) is None:
            self.fail(name, "Field required", "missing")
        return self.uuid(name) or UUID(int=0)

    def instant(self, name: str, zone: ZoneInfo | None = None) -> datetime | None:
        """Return a point in time, or None where it is absent."""
        return self._parsed(name, lambda text: parse_datetime(text, zone), "datetime")

    def day(self, name: str) -> date | None:
        """Return a date, or None where it is absent."""
        return self._parsed(name, _parse_date, "date")

    def choice(self, name: str, kind: type[E], default: E | None = None) -> E | None:
        """Return a member of an enumeration that the spec lists."""
        value = self.raw(name)
        if value is None:
            return default
        if value not in {member.value for member in kind}:
            listed = ", ".join(sorted(member.value for member in kind))
            self.fail(name, f"Input should be one of {listed}", "enum")
            return default
        return kind(value)

    def listed(self, name: str) -> list[str]:
        """Return the values of a key that may be repeated or hold commas."""
        joined = ",".join(self._values.get(name, ()))
        return [" ".join(part.split()) for part in joined.split(",") if part.strip()]

    def _parsed(self, name: str, parse: Callable[[str], T | None], kind: str) -> T | None:
        value = self.raw(name)
        if value is None:
            return None
        parsed = parse(value)
        if parsed is None:
            self.fail(name, f"Input should be a valid {kind}", f"{kind.lower()}_parsing")
        return parsed


def _parse_date(text: str) -> date | None:
    if not _DATE.match(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def decode_body(data: bytes, type_: type[T], *, loc: tuple[str | int, ...] = ("body",)) -> T:
    """Decode JSON at a place into a request model, which checks every rule of the spec.

    Raises:
        ApiError: 422 with the problems.
    """
    try:
        decoded = codec.decode(data, type_)
    except (msgspec.DecodeError, InvalidInputError, RecursionError, UnicodeError) as error:
        raise invalid(*body_problems(error, loc)) from None
    if problems := _unlisted_members(decoded, loc):
        raise invalid(*problems)
    return decoded


def _unlisted_members(value: object, loc: tuple[str | int, ...]) -> list[FieldProblem]:
    """Return the enumeration values that the spec does not list; clients keep them, a server may not."""
    if isinstance(value, OpenStrEnum):
        if value.is_known:
            return []
        listed = ", ".join(member.value for member in type(value))
        return [FieldProblem(loc, f"Input should be one of {listed}", "enum")]
    if isinstance(value, list):
        items = cast("list[object]", value)
        if not items or not _has_members(cast("Any", type(items[0]))):
            return []
        found = (p for i, item in enumerate(items) for p in _unlisted_members(item, (*loc, i)))
        return list(islice(found, _MOST_PROBLEMS))
    return [
        problem
        for name in _field_names(cast("Any", type(value)))
        for problem in _unlisted_members(getattr(value, name), (*loc, name))
    ]


@cache
def _has_members(kind: type[Any]) -> bool:
    """Whether values of a type can be, or hold, members of an enumeration."""
    return issubclass(kind, OpenStrEnum | list) or attrs.has(kind)


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a model, and none of anything else."""
    if not attrs.has(kind):
        return ()
    return tuple(field.name for field in attrs.fields(kind))


def body_problems(error: Exception, loc: tuple[str | int, ...]) -> list[FieldProblem]:
    """Return what a decoding error says, with places below `loc`."""
    cause = error if isinstance(error, InvalidInputError) else error.__cause__
    message, place = str(error), loc
    if found := _AT.search(message):
        message = message[: found.start()]
        place = (*loc, *_steps(found[1]))
    if isinstance(cause, InvalidInputError):
        return [FieldProblem((*place, *p.path), p.message, p.rule or "") for p in cause.problems]
    if missing := _MISSING.match(message):
        return [FieldProblem((*place, missing[1]), "Field required", "missing")]
    kind = "type_error" if isinstance(error, msgspec.ValidationError) else "json_invalid"
    return [FieldProblem(place, message or "the body is nested too deeply", kind)]


def _steps(path: str) -> tuple[str | int, ...]:
    return tuple(name or int(index) for name, index in _STEP.findall(path))


def require_json(headers: Mapping[str, str]) -> None:
    """Refuse a body that says it is something other than JSON, with a 422."""
    kind = headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise invalid(FieldProblem(("body",), "Input should be JSON", "json_type"))


def given(value: T | msgspec.UnsetType, default: T | None = None) -> T | None:
    """Return an optional field of a request model, or the default where it was left out."""
    return default if isinstance(value, msgspec.UnsetType) else value


def text_or_none(value: Any) -> str | None:
    """Return an optional field of a request model as text, or None."""
    return None if value is None or isinstance(value, msgspec.UnsetType) else str(value)

"""Reading requests strictly, and the responses of handlers."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

import attrs
import msgspec

from pinbridge.runtime import codec
from pinbridge.runtime.enums import OpenStrEnum
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.sandbox._shared.errors import FieldProblem, invalid

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_INTEGER = re.compile(r"-?[0-9]{1,1000}\Z")
_LARGEST = 2**62  # more rows than any table has, and no more than the database counts to
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
        self.values: dict[str, list[str]] = {}
        for name, value in pairs:
            self.values.setdefault(name, []).append(value)
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
        values = self.values.get(name)
        return values[-1] if values else None

    def text(self, name: str) -> str | None:
        """Return a text, or None where it is absent."""
        value = self.raw(name)
        if value is not None and ("\0" in value or "\ufffd" in value):
            self.fail(name, "Input should be valid text", "string_unicode")
        return value

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


def decode_body(data: bytes, type_: type[T], *, loc: tuple[str | int, ...] = ("body",)) -> T:
    """Decode JSON at a place into a request model, which checks every rule of the spec.

    Raises:
        ApiError: 422 with the problems.
    """
    try:
        decoded = codec.decode(data, type_)
    except (msgspec.DecodeError, InvalidInputError, RecursionError, UnicodeError) as error:
        raise invalid(*_body_problems(error, loc)) from None
    if problems := list(islice(_unlisted_members(decoded, loc), _MOST_PROBLEMS)):
        raise invalid(*problems)
    return decoded


def _unlisted_members(value: object, loc: tuple[str | int, ...]) -> Iterator[FieldProblem]:
    """Yield the enumeration values that the spec does not list; clients keep them, a server may not."""
    if isinstance(value, OpenStrEnum):
        if not value.is_known:
            listed = ", ".join(member.value for member in type(value))
            yield FieldProblem(loc, f"Input should be one of {listed}", "enum")
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            yield from _unlisted_members(item, (*loc, number))
    else:
        for name in _field_names(cast("Any", type(value))):
            yield from _unlisted_members(getattr(value, name), (*loc, name))


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a model, and none of anything else."""
    return tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()


def _body_problems(error: Exception, loc: tuple[str | int, ...]) -> list[FieldProblem]:
    """Return what a decoding error says, with places below `loc`."""
    cause = error if isinstance(error, InvalidInputError) else error.__cause__
    message, place = str(error), loc
    if found := _AT.search(message):
        message = message[: found.start()]
        place = (*loc, *(name or int(index) for name, index in _STEP.findall(found[1])))
    if isinstance(cause, InvalidInputError):
        return [FieldProblem((*place, *p.path), p.message, p.rule or "") for p in cause.problems]
    if missing := _MISSING.match(message):
        return [FieldProblem((*place, missing[1]), "Field required", "missing")]
    kind = "type_error" if isinstance(error, msgspec.ValidationError) else "json_invalid"
    return [FieldProblem(place, message or "the body is nested too deeply", kind)]


def require_json(headers: Mapping[str, str]) -> None:
    """Refuse a body that says it is something other than JSON, with a 422."""
    kind = headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise invalid(FieldProblem(("body",), "Input should be JSON", "json_type"))


def given(value: T | msgspec.UnsetType, default: T | None = None) -> T | None:
    """Return an optional field of a request model, or the default where it was left out."""
    return default if isinstance(value, msgspec.UnsetType) else value

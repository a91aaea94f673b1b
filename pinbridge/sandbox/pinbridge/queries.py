"""Reading query parameters by the types that the spec gives them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from pinbridge.sandbox._shared import http
from pinbridge.sandbox._shared.http import parse_datetime

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def parse_uuid(text: str) -> UUID | None:
    """Return the UUID that a text spells in the usual form, or None."""
    return UUID(text) if _UUID.match(text) else None


def _parse_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DATE.match(text) else None
    except ValueError:
        return None


class Query(http.Query):
    """The query of a request; every reader but `required` returns None for a value that is absent."""

    def text(self, name: str, *, min_length: int = 0, max_length: int | None = None) -> str | None:
        """Return a text within limits."""
        value = super().text(name)
        if value is None:
            return None
        if len(value) < min_length:
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

    def required(self, name: str) -> str:
        """Return a text that has to be there."""
        value = self.text(name)
        if value is None:
            self.fail(name, "Field required", "missing")
        return value or ""

    def page(self, high: int = 200) -> tuple[int, int]:
        """Return limit and offset."""
        return self.integer("limit", 50, low=1, high=high), self.integer("offset", 0, low=0)

    def flag(self, name: str) -> bool | None:
        """Return a boolean."""
        value = self.raw(name)
        if value is None:
            return None
        if value not in ("true", "false"):
            self.fail(name, "Input should be true or false", "bool_parsing")
        return value == "true"

    def uuid(self, name: str) -> UUID | None:
        """Return a UUID."""
        return self._parsed(name, parse_uuid, "UUID")

    def required_uuid(self, name: str) -> UUID:
        """Return a UUID that has to be there."""
        if self.raw(name) is None:
            self.fail(name, "Field required", "missing")
        return self.uuid(name) or UUID(int=0)

    def instant(self, name: str, zone: ZoneInfo | None = None) -> datetime | None:
        """Return a point in time."""
        return self._parsed(name, lambda text: parse_datetime(text, zone), "datetime")

    def day(self, name: str) -> date | None:
        """Return a date."""
        return self._parsed(name, _parse_date, "date")

    def choice(self, name: str, kind: type[E]) -> E | None:
        """Return a member of an enumeration that the spec lists."""
        value = self.raw(name)
        if value is None:
            return None
        if value not in {member.value for member in kind}:
            listed = ", ".join(sorted(member.value for member in kind))
            self.fail(name, f"Input should be one of {listed}", "enum")
            return None
        return kind(value)

    def listed(self, name: str) -> list[str]:
        """Return the values of a key that may be repeated or hold commas."""
        joined = ",".join(self.values.get(name, ()))
        return [" ".join(part.split()) for part in joined.split(",") if part.strip()]

    def _parsed(self, name: str, parse: Callable[[str], T | None], kind: str) -> T | None:
        value = self.raw(name)
        if value is None:
            return None
        parsed = parse(value)
        if parsed is None:
            self.fail(name, f"Input should be a valid {kind}", f"{kind.lower()}_parsing")
        return parsed

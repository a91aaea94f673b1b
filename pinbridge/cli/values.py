"""Read fields of results, and format values for people and for programs."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import Enum
from typing import Any, cast

import click

from pinbridge._core.guards import is_iterable

# Control characters that terminals interpret, and characters that change the writing direction.
_INVISIBLE = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def builtins_of(item: Any) -> Any:
    """Convert a result to dicts, lists and scalars for JSON."""
    if item is None or isinstance(item, str | int | float | bool):
        return item
    from pinbridge.runtime.codec import to_builtins

    return to_builtins(item)


def field_of(item: Any, path: str) -> Any:
    """Return the value at a dotted path of a result; None if there is none."""
    for name in path.split("."):
        if isinstance(item, Mapping):
            item = cast("Mapping[str, Any]", item).get(name)
        else:
            item = getattr(item, name, None)
    return item


def picked(item: Any, fields: Sequence[str]) -> Any:
    """Return only some fields of a result that is a dict.

    Raises:
        click.UsageError: It has no such field.
    """
    if not fields or not isinstance(item, Mapping):
        return item
    found = cast("Mapping[str, Any]", item)
    chosen: dict[str, Any] = {}
    for path in fields:
        known: Any = found
        for name in path.split("."):
            inner = cast("dict[str, Any]", known if isinstance(known, Mapping) else {})
            if name not in inner:
                raise click.UsageError(
                    f"--fields: there is no field {path!r}; the fields are {', '.join(found)}"
                )
            known = inner[name]
        chosen[path] = known
    return chosen


def printable(text: str) -> str:
    """Replace tabs, line breaks and control characters of a text, which may be untrusted, with spaces."""
    return "".join(char if char.isprintable() else " " for char in text)


def plain(value: Any) -> str:
    """Format a value as a cell for programs, without tabs, line breaks and control characters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return printable(_text(value))


def human(value: Any) -> str:
    """Format a value for people, with times in local time."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and _MOMENT.match(value):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError:
            return printable(value)
    if isinstance(value, dt.datetime):
        # The first and last hours of the calendar can't be converted.
        moment = value
        with suppress(OverflowError):
            moment = value.astimezone()
        return str(moment)[:16]
    if isinstance(value, float):
        return f"{value:,.6g}"
    return printable(_text(value))


def counted(count: int, noun: str) -> str:
    """Format a number with its noun, whose plural ends in s."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def heading(path: str) -> str:
    """Return the heading for a field."""
    name = path.rpartition(".")[2].replace("_", " ")
    return printable(name[:1].upper() + name[1:])


def json_of(value: Any, *, indent: int | None = None) -> str:
    """Format JSON that is safe to show on a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _INVISIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value).items()
        return ", ".join(f"{name}={_text(item)}" for name, item in pairs)
    if is_iterable(value):
        return ", ".join(map(_text, value))
    return str(value)

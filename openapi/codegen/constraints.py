"""Rules for single values, as Python code."""

from __future__ import annotations

from collections.abc import Sequence

from .parsed import (
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    NoneProperty,
    Property,
    StringProperty,
    UuidProperty,
)
from .reading import Node

_MEANINGS = {"email": "an e-mail address", "uri": "an absolute http(s) URL"}

_NUMBER_RULES = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}

_LIST_RULES = {"minItems": "min_items", "maxItems": "max_items"}

MAPPING_RULES = {"minProperties": "min_items", "maxProperties": "max_items"}
_TEXT_RULES = {"minLength": "min_length", "maxLength": "max_length"}
# Keywords that restrict the values of one type, and are ignored for other types.
KEYWORDS = frozenset(
    {*_NUMBER_RULES, *_LIST_RULES, *MAPPING_RULES, *_TEXT_RULES, "pattern", "uniqueItems"}
)


def is_local(raw: Node) -> bool:
    """Whether a time may lack an offset."""
    return raw.get("x-local-time") is True


def check_scalar(prop: Property, raw: Node) -> str:
    """Write the check of a value that holds no others."""
    match prop:
        case StringProperty() if raw.get("x-time-zone") is True:
            return call("checks.time_zone", _text_rules(raw))
        case StringProperty() if "x-id-of" in raw:
            return call("checks.identifier", _text_rules(raw))
        case StringProperty():
            return call("checks.text", _text_rules(raw))
        case UuidProperty():
            return "checks.uuid"
        case DateTimeProperty():
            return "checks.any_moment" if is_local(raw) else "checks.moment"
        case DateProperty():
            return "checks.date"
        case BooleanProperty():
            return "checks.boolean"
        case IntProperty():
            return call("checks.integer", rules(raw, _NUMBER_RULES))
        case FloatProperty():
            return call("checks.number", rules(raw, _NUMBER_RULES))
        case FileProperty():
            return "checks.file"
        case NoneProperty():
            return "checks.nothing"
        case _:
            return "checks.anything"


def call(function: str, rules: Sequence[str], *positional: str) -> str:
    """Write a call with arguments by place and by name."""
    return f"{function}({', '.join([*positional, *rules])})"


def rules(raw: Node, names: dict[str, str]) -> list[str]:
    """Write the keywords of a schema that have a value as arguments."""
    return [f"{name}={raw[key]!r}" for key, name in names.items() if raw.get(key) is not None]


def list_rules(raw: Node) -> list[str]:
    """Write what a schema says of the length of a list, and of repeats."""
    found = rules(raw, _LIST_RULES)
    return [*found, "unique=True"] if raw.get("uniqueItems") else found


def _text_rules(raw: Node) -> list[str]:
    found = rules(raw, _TEXT_RULES)
    if raw.get("pattern") is not None:
        found.append(f"pattern={python_pattern(raw['pattern'])!r}")
        meaning = _MEANINGS.get(str(raw.get("format")))
        if meaning:
            found.append(f"meaning={meaning!r}")
    return found


def python_pattern(pattern: str) -> str:
    r"""Write a pattern of JSON Schema for Python, where a line feed may follow a `$`."""
    written, in_class, escaped = "", False, False
    for char in pattern:
        if char == "$" and not in_class and not escaped:
            written += "\\Z"
            continue
        if not escaped:
            in_class = char == "[" or (in_class and char != "]")
        escaped = char == "\\" and not escaped
        written += char
    return written

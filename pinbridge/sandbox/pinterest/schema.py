"""Holding values against the schemas of an OpenAPI 3.0 description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, cast

from pinbridge.sandbox._shared.http import parse_datetime

Json = dict[str, Any]

_INTEGER = re.compile(r"-?[0-9]{1,30}\Z")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?\Z")
_BITS = {"int32": 32, "int64": 64}
_BOOLEANS = {"true": True, "false": False}


class Schemas:
    """The named schemas of a description, and what they say about values."""

    def __init__(self, named: Mapping[str, Json]) -> None:
        self._named = named

    def resolve(self, schema: Json) -> Json:
        """Return the schema that a reference means."""
        while (target := schema.get("$ref")) is not None:
            schema = self._named[str(target).rpartition("/")[2]]
        return schema

    def kind(self, schema: Json) -> str | None:
        """Return the JSON type that a schema wants, if it wants one."""
        schema = self.resolve(schema)
        for part in (schema, *schema.get("allOf", ())):
            if (found := self.resolve(part).get("type")) is not None:
                return str(found)
        return None

    def from_text(self, schema: Json, text: str) -> Any:
        """Return the value that a text of a query or a form means; the text where it is none."""
        kind = self.kind(schema)
        if kind == "integer" and _INTEGER.match(text):
            return int(text)
        if kind == "number" and _NUMBER.match(text):
            return float(text)
        if kind == "boolean":
            return _BOOLEANS.get(text.lower(), text)
        return text

    def problems(self, schema: Json, value: Any, place: str) -> Iterator[str]:
        """Yield what is wrong with a value.

        Args:
            schema: what it has to be.
            value: decoded JSON.
            place: where it stands, for the texts.
        """
        schema = self.resolve(schema)
        if value is None:
            if not self._takes_null(schema):
                yield f"'{place}' is null"
            return
        kind: str | None = schema.get("type")
        if kind is not None and not _is_kind(kind, value):
            yield _not_of_kind(kind, value, place)
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"'{place}' value {value!r} must be one of {schema['enum']}"
        whole: Any = value
        if isinstance(value, str):
            yield from _text_problems(schema, value, place)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number_problems(schema, value, place)
        elif isinstance(value, list):
            yield from self._array_problems(schema, whole, place)
        elif isinstance(value, dict):
            yield from self._object_problems(schema, whole, place)
        yield from self._part_problems(schema, value, place)

    def _takes_null(self, schema: Json) -> bool:
        schema = self.resolve(schema)
        if schema.get("nullable") or None in schema.get("enum", ()):
            return True
        parts = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        return any(map(self._takes_null, parts)) or not (schema.keys() - {"title", "default"})

    def _array_problems(self, schema: Json, value: list[Any], place: str) -> Iterator[str]:
        yield from _size_problems(schema, "Items", len(value), "elements", place)
        if "items" in schema:
            for number, item in enumerate(value):
                yield from self.problems(schema["items"], item, f"{place}[{number}]")

    def _object_problems(self, schema: Json, value: Json, place: str) -> Iterator[str]:
        properties: Mapping[str, Json] = schema.get("properties", {})
        prefix = f"{place}." if place else ""
        for name in schema.get("required", ()):
            if name not in value and not properties.get(name, {}).get("readOnly"):
                yield f"'{prefix}{name}' is a required property"
        yield from _size_problems(schema, "Properties", len(value), "members", place)
        further = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in properties:
                yield from self.problems(properties[name], item, f"{prefix}{name}")
            elif further is False:
                yield f"'{prefix}{name}' was unexpected"
            elif isinstance(further, dict):
                yield from self.problems(cast("Json", further), item, f"{prefix}{name}")

    def _part_problems(self, schema: Json, value: Any, place: str) -> Iterator[str]:
        for part in schema.get("allOf", ()):
            yield from self.problems(part, value, place)
        choices: list[Json] = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if (named := schema.get("discriminator")) is not None and isinstance(value, dict):
            yield from self._discriminated(named, cast("Json", value), choices, place)
        elif choices and not any(self._fits(choice, value, place) for choice in choices):
            yield f"'{place}' is not valid under any of the given schemas"

    def _discriminated(
        self, named: Json, value: Json, choices: list[Json], place: str
    ) -> Iterator[str]:
        mapping: Mapping[str, str] = named.get("mapping", {})
        name = named["propertyName"]
        chosen = value.get(name)
        if isinstance(chosen, str) and chosen in mapping:
            yield from self.problems({"$ref": mapping[chosen]}, value, place)
        elif choices and not any(self._fits(choice, value, place) for choice in choices):
            yield f"'{place}.{name}' value {chosen!r} must be one of {sorted(mapping)}"

    def _fits(self, schema: Json, value: Any, place: str) -> bool:
        return next(self.problems(schema, value, place), None) is None


def _is_kind(kind: str, value: Any) -> bool:
    if kind == "boolean" or isinstance(value, bool):
        return kind == "boolean" and isinstance(value, bool)
    if kind == "integer":
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if kind == "number":
        return isinstance(value, int | float)
    return isinstance(value, {"string": str, "array": list, "object": dict}.get(kind, object))


def _not_of_kind(kind: str, value: Any, place: str) -> str:
    if kind in ("integer", "number"):
        return f"Parameter '{place}' was not numeric (was {value})"
    return f"'{place}': {value!r} is not of type {kind}"


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _text_problems(schema: Json, value: str, place: str) -> Iterator[str]:
    yield from _size_problems(schema, "Length", len(value), "characters", place)
    if "\0" in value or "\ufffd" in value:
        yield f"'{place}' is not valid text"
    pattern: str | None = schema.get("pattern")
    # `$` also matches before a last line break, which no pattern of the description means.
    if pattern and (not _pattern(pattern).search(value) or value.endswith("\n")):
        yield f"'{place}' value {value!r} must match the pattern: {pattern}"
    form = schema.get("format")
    if form == "date" and _parsed_day(value) is None:
        yield f"'{place}' value {value!r} is not a date"
    elif form == "date-time" and parse_datetime(value) is None:
        yield f"'{place}' value {value!r} is not a date and time"


def _parsed_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2000-01-01") else None
    except ValueError:
        return None


def _number_problems(schema: Json, value: float, place: str) -> Iterator[str]:
    bits = _BITS.get(schema.get("format", ""))
    if bits is not None and not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        yield f"'{place}' value {value} has more than {bits} bits"
    lowest, highest = schema.get("minimum"), schema.get("maximum")
    if lowest is not None and (
        value < lowest or (schema.get("exclusiveMinimum") and value == lowest)
    ):
        yield f"'{place}' value {value} is less than the minimum of {lowest}"
    if highest is not None and value > highest:
        yield f"'{place}' value {value} is greater than the maximum of {highest}"


def _size_problems(schema: Json, what: str, size: int, unit: str, place: str) -> Iterator[str]:
    if size < schema.get(f"min{what}", 0):
        yield f"'{place}' has less than {schema[f'min{what}']} {unit}"
    if size > schema.get(f"max{what}", size):
        yield f"'{place}' has more than {schema[f'max{what}']} {unit}"

"""Cases from the spec: for every operation a good call, and for each constraint one that breaks it."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import yaml

from pinbridge.runtime.types import File

SPEC = Path(__file__).parents[3] / "openapi" / "pinbridge.yaml"

Schema = dict[str, Any]
Place = tuple[str | int, ...]

_GOOD_FORMAT = {
    "uuid": str(uuid.UUID(int=1)),
    "date-time": "2099-01-01T00:00:00Z",
    "date": "2026-01-31",
    "email": "me@example.com",
    "uri": "https://example.com/a.png",
}
_GOOD_PATTERN = {
    r"^[^@\s]+@[^@\s]+\.[^@\s]+$": "me@example.com",
    r"^#[0-9A-F]{6}$": "#AA5500",
    r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]+\S*$": "https://example.com/a.png",
    r"\S": "text",
    r"^\d+$": "1",
}
_OTHER_TYPE: Mapping[str, Any] = {
    "string": 5,
    "integer": "five",
    "number": "five",
    "boolean": "yes",
    "array": 5,
    "object": 5,
}
# What lists a value's rules in several branches.
_BRANCHES = ("anyOf", "allOf")


@attrs.frozen
class Case:
    """A call that breaks one constraint.

    Args:
        operation: Id of the operation.
        arguments: What `build_request` is called with.
        place: Field that is wrong, as errors name it.
        rules: Names of rules that fit; one of them has to be told.
        keyword: The keyword of the spec that is broken.
    """

    operation: str
    arguments: dict[str, Any]
    place: Place
    rules: frozenset[str]
    keyword: str

    @property
    def name(self) -> str:
        return f"{self.operation}-{'.'.join(map(str, self.place))}-{self.keyword}"


@attrs.frozen
class _Fault:
    place: Place
    value: Any
    rules: tuple[str, ...]
    keyword: str


_MISSING = object()


@cache
def spec() -> Schema:
    """Read the spec."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loaded: Schema = yaml.load(SPEC.read_text("utf-8"), loader)
    return loaded


def resolved(schema: Schema) -> Schema:
    """Follow a reference, and take a nullable schema for what it is besides."""
    while "$ref" in schema:
        found: Any = spec()
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    for key in _BRANCHES:
        if key in schema:
            others = [each for each in schema[key] if each.get("type") != "null"]
            if len(others) == 1:
                return resolved(others[0])
    return schema


def takes_null(schema: Schema) -> bool:
    """Whether null is a value of a schema."""
    branches = schema.get("anyOf", ())
    return "null" in types_of(schema) or any(each.get("type") == "null" for each in branches)


def types_of(schema: Schema) -> list[str]:
    stated = schema.get("type", [])
    return [stated] if isinstance(stated, str) else list(stated)


def good(schema: Schema) -> Any:  # noqa: PLR0911 - one for each kind
    """Make the least that a schema accepts."""
    schema = resolved(schema)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "binary":
        return File(b"\x89PNG\r\n\x1a\n", "a.png", "image/png")
    if schema.get("pattern") in _GOOD_PATTERN:
        return _GOOD_PATTERN[schema["pattern"]]
    if schema.get("format") in _GOOD_FORMAT:
        return _GOOD_FORMAT[schema["format"]]
    kinds = types_of(schema)
    if schema.get("x-time-zone"):
        return "Europe/Paris"
    if "string" in kinds:
        return "x" * max(1, schema.get("minLength", 1))
    if "integer" in kinds or "number" in kinds:
        return schema.get("minimum", 1)
    if "boolean" in kinds:
        return True
    if "array" in kinds:
        return [good(schema["items"]) for _ in range(schema.get("minItems", 1))]
    return _good_object(schema)


def _good_object(schema: Schema) -> dict[str, Any]:
    properties = schema.get("properties", {})
    names = list(schema.get("required", ()))
    for key in ("oneOf", "anyOf"):
        names += next(iter(schema.get(key, ())), {}).get("required", [])
    others = [name for name in properties if name not in names]
    names += others[: max(0, schema.get("minProperties", 0) - len(names))]
    return {name: good(properties[name]) for name in names}


def faults(schema: Schema, place: Place = ()) -> Iterator[_Fault]:
    """Break each constraint of a schema once."""
    is_nullable = takes_null(schema)
    schema = resolved(schema)
    kinds = types_of(schema)
    if schema.get("format") == "binary":
        yield _Fault(place, 5, ("type",), "type")
        return
    if "enum" in schema:
        yield _Fault(place, "no such value", ("enum",), "enum")
    elif "string" in kinds:
        yield from _faults_of_text(schema, place)
    for kind in kinds:
        # A UUID and the like say that they can't be made of such a value.
        if kind in _OTHER_TYPE and not {"string", "array"} < set(kinds):
            yield _Fault(place, _OTHER_TYPE[kind], ("type", "format", "enum"), "type")
    if not is_nullable and "null" not in kinds and place:
        yield _Fault(place, None, ("type", "format", "enum", "required"), "null")
    for keyword, step, rule in (("minimum", -1, "minimum"), ("maximum", 1, "maximum")):
        if keyword in schema:
            yield _Fault(place, schema[keyword] + step, (rule,), keyword)
    if "array" in kinds:
        yield from _faults_of_list(schema, place)
    if "properties" in schema:
        yield from _faults_of_object(schema, place)


def _faults_of_text(schema: Schema, place: Place) -> Iterator[_Fault]:
    if schema.get("minLength"):
        yield _Fault(place, "x" * (schema["minLength"] - 1), ("min_length",), "minLength")
    if "maxLength" in schema:
        value = good(schema) + "x" * schema["maxLength"]
        yield _Fault(place, value, ("max_length",), "maxLength")
    if schema.get("pattern") == r"\S":
        # What is trimmed is too short then.
        yield _Fault(place, " ", ("pattern", "min_length"), "pattern")
    elif "pattern" in schema:
        yield _Fault(place, "- -", ("pattern",), "pattern")
    if schema.get("x-time-zone"):
        yield _Fault(place, "Europe/Atlantis", ("time_zone",), "time zone")
    if schema.get("format") in ("uuid", "date-time", "date"):
        yield _Fault(place, "tomorrow", ("format",), "format")
    if schema.get("format") == "date-time" and not schema.get("x-local-time"):
        yield _Fault(place, "2099-01-01T00:00:00", ("offset",), "offset")


def _faults_of_list(schema: Schema, place: Place) -> Iterator[_Fault]:
    item = good(schema["items"])
    if schema.get("minItems"):
        yield _Fault(place, [item] * (schema["minItems"] - 1), ("min_items",), "minItems")
    if "maxItems" in schema:
        yield _Fault(place, [item] * (schema["maxItems"] + 1), ("max_items",), "maxItems")
    yield from faults(schema["items"], (*place, 0))


def _faults_of_object(schema: Schema, place: Place) -> Iterator[_Fault]:
    properties = schema["properties"]
    for name in schema.get("required", ()):
        if not resolved(properties[name]).get("x-idempotency-key"):
            yield _Fault((*place, name), _MISSING, ("required",), "required")
    if schema.get("additionalProperties") is not True:
        yield _Fault((*place, "no_such_field"), 1, ("unknown",), "unknown")
    for name, child in properties.items():
        yield from faults(child, (*place, name))


def _set(body: Any, place: Place, value: Any) -> Any:
    """Return a body with another value at a place; what leads there is made where it is missing."""
    if not place:
        return value
    head, rest = place[0], place[1:]
    if isinstance(head, int):
        items = list(body) if isinstance(body, list) and body else [None]
        items[head] = _set(items[head], rest, value)
        return items
    fields = dict(body) if isinstance(body, dict) else {}
    if value is _MISSING and not rest:
        fields.pop(head, None)
    else:
        fields[head] = _set(fields.get(head), rest, value)
    return fields


def operations() -> Iterator[tuple[str, Schema, list[Schema]]]:
    """List operations with their parameters."""
    for item in spec()["paths"].values():
        shared = item.get("parameters", [])
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                both = map(resolved, [*shared, *operation.get("parameters", [])])
                # Python knows them by such names.
                named = [{**each, "name": each["name"].replace("-", "_")} for each in both]
                yield operation["operationId"], operation, named


def body_of(operation: Schema) -> Schema | None:
    """Return the schema of an operation's body."""
    if "requestBody" not in operation:
        return None
    content = resolved(operation["requestBody"])["content"]
    schema: Schema = next(iter(content.values()))["schema"]
    return schema


def good_call(operation: Schema, parameters: list[Schema]) -> dict[str, Any]:
    """Make the arguments of a call that breaks nothing."""
    arguments = {each["name"]: good(each["schema"]) for each in parameters if each.get("required")}
    body = body_of(operation)
    return arguments if body is None else {**arguments, "body": good(body)}


def good_calls() -> dict[str, dict[str, Any]]:
    """Make a good call of each operation."""
    return {name: good_call(operation, found) for name, operation, found in operations()}


def cases() -> Iterator[Case]:
    """Break each constraint of each operation once."""
    for name, operation, parameters in operations():
        call = good_call(operation, parameters)
        for parameter in parameters:
            for fault in faults(parameter["schema"], (parameter["name"],)):
                # Leaving out is what None means for a parameter that is not required.
                if fault.keyword == "null" and not parameter.get("required"):
                    continue
                arguments = {
                    **call, parameter["name"]: _set(None, fault.place[1:], fault.value)
                }  # fmt: skip
                yield Case(name, arguments, fault.place, frozenset(fault.rules), fault.keyword)
        body = body_of(operation)
        if body is None:
            continue
        for fault in faults(body):
            if not fault.place:
                continue
            filled = _filled(body, call["body"], fault.place)
            arguments = {**call, "body": _set(copy.deepcopy(filled), fault.place, fault.value)}
            yield Case(name, arguments, fault.place, frozenset(fault.rules), fault.keyword)
        yield from _of_choices(name, call, body, ())


def everywhere(
    operation: Schema, parameters: list[Schema]
) -> Iterator[tuple[Place, Callable[[Any], dict[str, Any]]]]:
    """List every place where a good call takes a value, and how to put another one there."""
    call = good_call(operation, parameters)
    for parameter in parameters:
        name: str = parameter["name"]
        yield (name,), lambda value, name=name: {**call, name: value}
    body = body_of(operation)
    if body is None:
        return
    for place in places(body):
        filled = _filled(body, call["body"], place)
        yield (
            place,
            lambda value, filled=filled, place=place: {**call, "body": _set(filled, place, value)},
        )


def places(schema: Schema, place: Place = ()) -> Iterator[Place]:
    """List the places of a schema: itself, its fields, the first item of its lists, and theirs."""
    yield place
    schema = resolved(schema)
    if "items" in schema:
        yield from places(schema["items"], (*place, 0))
    for name, child in schema.get("properties", {}).items():
        yield from places(child, (*place, name))


def _filled(schema: Schema, body: Any, place: Place) -> Any:
    """Make good what leads to a place, where the least body has nothing there."""
    for length in range(1, len(place)):
        child: Any = body
        for step in place[:length]:
            missing = step not in child if isinstance(child, dict) else step >= len(child)
            if missing:
                return _filled(
                    schema, _set(body, place[:length], good(_at(schema, place[:length]))), place
                )
            child = child[step]
    return body


def _at(schema: Schema, place: Place) -> Schema:
    for step in place:
        schema = resolved(schema)
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
    return schema


def _of_choices(name: str, call: dict[str, Any], schema: Schema, place: Place) -> Iterator[Case]:
    """Break what a body says about several fields together."""
    schema = resolved(schema)
    if "array" in types_of(schema):
        yield from _of_choices(name, call, schema["items"], (*place, 0))
        return
    properties = schema.get("properties", {})
    base = good(schema)
    choice = [branch["required"][0] for branch in schema.get("oneOf", ()) if "required" in branch]
    together = schema.get("not", {}).get("required", [])
    variants: list[tuple[str, dict[str, Any], str]] = []
    if choice:
        both = {field: good(properties[field]) for field in choice}
        variants.append(("oneOf, both", {**base, **both}, "exactly_one"))
        neither = {key: value for key, value in base.items() if key not in choice}
        variants.append(("oneOf, none", neither, "exactly_one"))
    if together:
        both = {field: good(properties[field]) for field in together}
        variants.append(("not", {**base, **both}, "at_most_one"))
    if schema.get("minProperties"):
        least = {field: base[field] for field in schema.get("required", ())}
        variants.append(("minProperties", least, "min_properties"))
    for keyword, value, rule in variants:
        arguments = {**call, "body": _set(call["body"], place, value)}
        yield Case(name, arguments, place, frozenset([rule]), keyword)
    for field, child in properties.items():
        if "array" in types_of(resolved(child)):
            yield from _of_choices(name, call, child, (*place, field))

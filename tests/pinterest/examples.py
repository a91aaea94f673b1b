"""Examples of requests and responses, made from the description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from codegen.patches import apply_patches, load_patches
from codegen.reading import read_description

OPENAPI = Path(__file__).parents[2] / "openapi"
METHODS = ("get", "put", "post", "delete", "patch")
TEXTS = (
    "12345",
    "2026-01-02",
    "https://example.com/a.png",
    "Lemon cake",
    "2026-01-02T03:04:05.678Z",
    "08:30",
    "abcd",
    "1",
)
"""One of these fits every pattern of the description."""
FORMATS = {"date": "2026-01-02", "date-time": "2026-01-02T03:04:05Z"}
DEEPEST = 12

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """One call of an operation.

    Attributes:
        method: HTTP method.
        path: path template.
        parameters: what it has to be given, by name.
        body: body of the request, or None.
        status: status of the response.
        response: body of the response, or None.
    """

    method: str
    path: str
    parameters: Mapping[str, Any]
    body: Any
    status: int
    response: Any


@cache
def description() -> dict[str, Any]:
    """Return the vendor's description with our patches."""
    patches = load_patches(OPENAPI / "pinterest.patches.yaml")
    root, problems = apply_patches(read_description(OPENAPI / "pinterest.json"), patches)
    assert problems == []
    return root


@cache
def all_examples() -> dict[str, Example]:
    """Return an example for each operation, by its id."""
    found: dict[str, Example] = {}
    for path, item in description()["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                found[operation["operationId"].replace("/", "_")] = _example(
                    method, path, item, operation
                )
    return found


def _example(method: str, path: str, item: Schema, operation: Schema) -> Example:
    parameters = [
        _resolved(each) for holder in (item, operation) for each in holder.get("parameters", ())
    ]
    body = _resolved(operation.get("requestBody", {})).get("content", {})
    responses = operation["responses"]
    status = min(status for status in responses if status.startswith("2"))
    return Example(
        method=method.upper(),
        path=path,
        parameters={
            each["name"]: value_of(each["schema"]) for each in parameters if each.get("required")
        },
        body=_of_content(body),
        status=int(status),
        response=_of_content(_resolved(responses[status]).get("content", {})),
    )


def _of_content(content: Schema) -> Any:
    return next((value_of(kind["schema"]) for kind in content.values()), None)


def value_of(schema: Schema, depth: int = 0) -> Any:
    """Make a value that fits a schema: required members only, as few as the rules allow."""
    schema = _merged(schema)
    union = "oneOf" if "oneOf" in schema else "anyOf"
    if "enum" in schema:
        value: Any = next(value for value in schema["enum"] if value is not None)
    elif union in schema:
        value = _of_union(schema, union, depth)
    elif schema.get("type") == "object" or "properties" in schema:
        members = schema.get("properties", {})
        names = [name for name in schema.get("required", ()) if name in members]
        value = {name: value_of(members[name], depth + 1) for name in names}
        if schema.get("minProperties", 0) > len(value):
            value[TEXTS[0]] = value_of(schema["additionalProperties"], depth + 1)
    elif schema.get("type") == "array":
        count = max(schema.get("minItems", 0), 0 if depth > DEEPEST else 1)
        value = [value_of(schema["items"], depth + 1) for _ in range(count)]
    elif schema.get("type") in ("integer", "number"):
        value = max(1, schema.get("minimum", 1))
    else:
        value = True if schema.get("type") == "boolean" else _text(schema)
    return value


def _of_union(schema: Schema, union: str, depth: int) -> Any:
    chosen = schema[union][0]
    value = value_of(chosen, depth + 1)
    tag = schema.get("discriminator", {})
    if isinstance(value, dict) and tag.get("mapping"):
        names = (name for name, target in tag["mapping"].items() if target == chosen.get("$ref"))
        value[tag["propertyName"]] = next(names, value.get(tag["propertyName"]))
    return value


def _text(schema: Schema) -> str:
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]]
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10_000)
    pattern = re.compile(schema.get("pattern", ""))
    padded = (text if len(text) >= least else text * least for text in TEXTS)
    return next(
        text for whole in padded if least <= len(text := whole[:most]) and pattern.search(text)
    )


def _resolved(node: Schema) -> Schema:
    while "$ref" in node:
        found: Any = description()
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def _merged(schema: Schema) -> dict[str, Any]:
    """Put the parts of `allOf` into one schema."""
    schema = _resolved(schema)
    whole: dict[str, Any] = {"properties": {}, "required": []}
    for part in _parts(schema):
        properties = dict(whole["properties"])
        for name, member in part.get("properties", {}).items():
            # A part may say more of a member of another part.
            properties[name] = {**properties.get(name, {}), **member}
        required = [*whole["required"], *part.get("required", ())]
        whole |= {**part, "properties": properties, "required": required}
    whole.pop("allOf", None)
    if not whole["properties"]:
        del whole["properties"]
    return whole


def _parts(schema: Schema) -> Iterator[Schema]:
    for part in schema.get("allOf", ()):
        yield from _parts(_resolved(part))
    yield {name: value for name, value in schema.items() if name != "allOf"}

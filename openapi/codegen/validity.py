"""Write what is the same in OpenAPI in one way, and say in our words where a description is no OpenAPI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_python_client.schema import OpenAPI, Schema
from pydantic import ValidationError
from pydantic_core import to_json

from .reading import Node, Problem, SpecError
from .references import DATA, NAMED_NODES, References, escaped, nodes
from .vocabulary import KEYWORDS

# What a value has to be, by the beginning of pydantic's name for the fault.
_WANTED = {
    "bool": "true or false",
    "dict": "an object",
    "float": "a number",
    "int": "a whole number",
    "list": "a list",
    "model": "an object",
    "string": "a text",
    "too": "a list with a value",
    "value": "the version of OpenAPI 3.0 or 3.1, as 3.1.0",
}

# Keywords that hold nothing where they are null.
_KEYWORDS = frozenset(
    {key for plain, holders in KEYWORDS.values() for key in (*plain.split(), *holders)}
) - {"const", "default"}
# Marks that codegen itself puts into a description.
_MARKS = frozenset(
    {"x-any-text", "x-content-type", "x-in", "x-json-type", "x-or-bytes", "x-places", "x-tag"}
)
_NEEDED = {"apiKey": ("in", "name"), "http": ("scheme",)}


def invalid(root: Node) -> list[Problem]:
    """List the places where a description is no OpenAPI.

    Raises:
        ValueError: It holds something that can't be written as JSON.
    """
    try:
        # The JSON reader is the strict one: elsewhere the text "5" passes for a number.
        OpenAPI.model_validate_json(to_json(root), strict=True)
    except ValidationError as error:
        return problems_of(root, error)
    return [*_beside_references(root), *_schemes(root)]


def _beside_references(root: Node) -> Iterator[Problem]:
    """Look at the keywords beside `$ref`, which pydantic does not."""
    for node in nodes(root):
        if len(node) > 1 and "$ref" in node:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            try:
                Schema.model_validate_json(to_json(beside), strict=True)
            except ValidationError as error:
                place = _place_of(root, node)
                for problem in problems_of(beside, error):
                    yield Problem(place + problem.pointer, problem.text)


def _place_of(value: Any, node: Node, pointer: str = "") -> str:
    """Search an object, and return the pointer to it."""
    if value is node:
        return pointer
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    held = (
        _place_of(inner, node, f"{pointer}/{escaped(str(step))}")
        for step, inner in steps
        if isinstance(inner, dict | list)
    )
    return next(filter(None, held), "")


def _schemes(root: Node) -> Iterator[Problem]:
    """Name what security schemes lack; pydantic takes all of it as optional."""
    references = References(root)
    components: Node = root.get("components") or {}
    for name, scheme in (components.get("securitySchemes") or {}).items():
        pointer = f"/components/securitySchemes/{escaped(name)}"
        try:
            node = references.resolve(scheme)
        except SpecError as error:
            yield Problem(pointer, str(error))
            continue
        for key in ("type", *_NEEDED.get(str(node.get("type")), ())):
            if key not in node:
                yield Problem(pointer, f"{key} is missing; add it")


def problems_of(root: Node, error: ValidationError) -> list[Problem]:
    """Write what pydantic says of a description in our words."""
    found: list[Problem] = []
    wanted: dict[str, list[str]] = {}
    for fault in error.errors():
        pointer = _pointer(root, fault["loc"])
        limits = fault.get("ctx") or {}
        kind = fault["type"]
        if kind == "missing":
            found.append(Problem(pointer, f"{fault['loc'][-1]} is missing; add it"))
        elif kind.startswith("greater"):
            least = f"at least {limits['ge']}" if "ge" in limits else f"more than {limits['gt']}"
            wanted.setdefault(pointer, []).append(least)
        else:
            what = _WANTED.get(kind.partition("_")[0]) or limits.get("expected") or fault["msg"]
            wanted.setdefault(pointer, []).append(what)
    for pointer, kinds in wanted.items():
        # What holds a fault is the other alternative, which was not meant.
        if not any(other.startswith(f"{pointer}/") for other in wanted):
            kind = " or ".join(dict.fromkeys(kinds))
            found.append(Problem(pointer, f"it has to be {kind}; correct it"))
    return found


def _pointer(root: Node, steps: tuple[int | str, ...]) -> str:
    """Write a place as a pointer, without the names of the classes that pydantic tried."""
    place: Any = root
    pointer = ""
    for step in steps:
        is_item = isinstance(place, list) and isinstance(step, int)
        if is_item or (isinstance(place, dict) and step in place):
            place = place[step]
            pointer += f"/{escaped(str(step))}"
    return pointer


def _settle_booleans(schema: Node, values: set[bool]) -> None:
    """Write an enum of booleans as the type, or as the one value that it allows."""
    if None in schema.pop("enum"):
        schema["nullable"] = True
    if len(values) == 1:
        schema["const"] = values.pop()


def with_schemas(value: Any) -> Any:
    """Copy a description in which schemas are objects, enums have values, and what is null is absent."""
    if isinstance(value, list):
        return [with_schemas(item) for item in value]
    if not isinstance(value, dict):
        return value
    copied: Node = {}
    for key, item in value.items():
        if key in DATA and item is not None:
            copied[key] = item
        elif key in NAMED_NODES and isinstance(item, dict):
            copied[key] = {name: with_schemas(inner) for name, inner in item.items()}
        elif key not in _MARKS and not (item is None and key in _KEYWORDS):
            copied[key] = with_schemas(item)
    _settle_schema(copied)
    return copied


def _settle_schema(copied: Node) -> None:
    """Write what a schema may say in several ways in one."""
    is_bare_list = copied.get("type") == "array" and not {"items", "prefixItems"} & set(copied)
    if is_bare_list or isinstance(copied.get("items"), bool):
        copied["items"] = {"not": {}} if copied.get("items") is False else {}
    if "const" in copied and copied["const"] is None:
        del copied["const"]
        copied["type"] = "null"
    for bound in ("minimum", "maximum"):
        exclusive = f"exclusive{bound.capitalize()}"
        if isinstance(copied.get(exclusive), bool):  # OpenAPI 3.0
            is_exclusive = copied.pop(exclusive)
            if is_exclusive and bound in copied:
                copied[exclusive] = copied.pop(bound)
    for keyword in ("allOf", "anyOf", "enum", "oneOf", "type"):
        if copied.get(keyword) == []:
            del copied[keyword]
    values = copied.get("enum")
    if isinstance(values, list) and values and set(map(type, values)) <= {bool, type(None)}:
        _settle_booleans(copied, {value for value in values if value is not None})
    properties = copied.get("properties")
    if isinstance(properties, dict):
        copied["properties"] = {
            k: v if not isinstance(v, bool) else {} if v else {"not": {}}
            for k, v in properties.items()
        }

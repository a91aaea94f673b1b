"""Say in our words where a description is no OpenAPI."""

from __future__ import annotations

from typing import Any

from openapi_python_client.schema import OpenAPI
from pydantic import ValidationError
from pydantic_core import to_json

from .reading import Node, Problem
from .references import escaped

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


def invalid(root: Node) -> list[Problem]:
    """List the places where a description is no OpenAPI.

    Raises:
        ValueError: It holds something that can't be written as JSON.
    """
    try:
        # The JSON reader is the strict one: elsewhere the text "5" passes for a number.
        OpenAPI.model_validate_json(to_json(root, inf_nan_mode="strings"), strict=True)
    except ValidationError as error:
        return problems_of(root, error)
    return []


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

"""Reading path, query and form as the description says.

Clients send a list as repeated values, joined by commas, or joined by `%2C`, whatever the
description says about the parameter; all three are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from pinbridge.sandbox._shared.http import Query
from pinbridge.sandbox.pinterest.description import Parameter
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.schema import Json, Schemas


def path_values(
    schemas: Schemas, parameters: Iterable[Parameter], path: Mapping[str, str]
) -> dict[str, Any]:
    """Return the path parameters by name.

    Raises:
        ApiError: 400.
    """
    found = {each.name: path[each.name] for each in parameters if each.place == "path"}
    for each in parameters:
        if each.place == "path":
            _check(schemas, each, found[each.name])
    return found


def query_values(schemas: Schemas, parameters: Iterable[Parameter], query: Query) -> dict[str, Any]:
    """Return the query parameters that were sent or have a default, by name.

    Raises:
        ApiError: 400.
    """
    found: dict[str, Any] = {}
    for each in parameters:
        if each.place != "query":
            continue
        value = _sent(schemas, each, query)
        if value is not None:
            _check(schemas, each, value)
            found[each.name] = value
        elif each.required:
            raise bad_request(f"'{each.name}' is a required property")
        elif (default := schemas.resolve(each.schema).get("default")) is not None:
            found[each.name] = default
    return found


def _check(schemas: Schemas, parameter: Parameter, value: Any) -> None:
    problem = next(schemas.problems(parameter.schema, value, parameter.name), None)
    if problem is not None:
        raise bad_request(problem)


def _sent(schemas: Schemas, parameter: Parameter, query: Query) -> Any:
    if parameter.style == "deepObject":
        prefix = f"{parameter.name}["
        return {
            key[len(prefix) : -1]: _listed_or_one(values)
            for key, values in query.values.items()
            if key.startswith(prefix) and key.endswith("]")
        } or None
    texts = query.values.get(parameter.name)
    if not texts:
        return None
    if schemas.kind(parameter.schema) == "array":
        items: Json = schemas.resolve(parameter.schema).get("items", {})
        return [schemas.from_text(items, text) for text in _split(texts)]
    return schemas.from_text(parameter.schema, texts[-1])


def _split(texts: Iterable[str]) -> list[str]:
    return [part.strip() for text in texts for part in text.split(",") if part.strip()]


def _listed_or_one(values: Sequence[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


def form_values(data: bytes) -> dict[str, str]:
    """Return the fields of a form; the last one of a name counts."""
    return dict(parse_qsl(data.decode("utf-8", "replace"), keep_blank_values=True))

"""Process the arguments of facade methods before a request is built."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import InvalidInputError
from .types import UNSET

Names = Mapping[str, str]
_NONE: Names = {}


def any_of(fields: Mapping[str, Any]) -> Any:
    """Return the fields of an optional body, or UNSET if no field is given."""
    return fields if any(value is not UNSET for value in fields.values()) else UNSET


def body_of(data: Any, fields: Mapping[str, Any], names: Names = _NONE) -> Any:
    """Return the model or dict given, or the keyword arguments as a dict.

    `names` has the fields of arguments that are called otherwise.

    Raises:
        InvalidInputError: Both forms are used.
    """
    if data is None:
        return {names.get(name, name): value for name, value in fields.items()} if names else fields
    if fields:
        raise InvalidInputError("give a model or dict, or keyword arguments, not both")
    return data


def items_of(data: Any, fields: Mapping[str, Any], names: Names = _NONE) -> Any:
    """Return the given items, or one item made of the keyword arguments, as `body_of` does."""
    body = body_of(data, fields, names)
    return [body] if data is None and fields else body or []

"""What methods of a facade do with their arguments before a request is built."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, TypeVar

import attrs

from .errors import InvalidInputError
from .types import UNSET, is_mapping

__all__ = ["body_of", "changes_of", "without_variables"]

F = TypeVar("F", bound=Callable[..., Any])


def body_of(data: Any, fields: Mapping[str, Any]) -> Any:
    """Return the model or dict given, or the keyword arguments as a dict.

    Raises:
        InvalidInputError: Both forms are used.
    """
    if data is None:
        return fields
    if fields:
        raise InvalidInputError("give a model or dict, or keyword arguments, not both")
    return data


def changes_of(data: Any, fields: Mapping[str, Any]) -> Any:
    """Return what `body_of` does, where it holds any change.

    Raises:
        InvalidInputError: Both forms are used, or there is nothing to change.
    """
    body = body_of(data, fields)
    cls: Any = body.__class__
    given: Any = attrs.asdict(body, recurse=False) if attrs.has(cls) else body
    if is_mapping(given) and all(value is UNSET for value in given.values()):
        raise InvalidInputError("there is nothing to change: give at least one field")
    return body


def without_variables(function: F) -> F:
    """Clear the variables of the frames that an error of a function has passed through.

    For functions, also coroutine functions, whose arguments may be secrets: crash reporters collect
    the variables of frames.
    """

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        handled = sys.exception()
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            _clear_variables(error, handled)
            # These are variables of a frame too.
            del args, kwargs
            raise

    async def async_wrapper(*args: Any, **kwargs: Any) -> Any:
        handled = sys.exception()
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            _clear_variables(error, handled)
            del args, kwargs
            raise

    wrapped: Any = wraps(function)(async_wrapper if iscoroutinefunction(function) else wrapper)
    return wrapped  # type: ignore[no-any-return]


def _clear_variables(error: BaseException, handled: BaseException | None) -> None:
    """Clear the frames of an error and its causes, except of what was handled before the call."""
    seen = {id(handled)}
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        traceback.clear_frames(found.__traceback__)
        waiting += [found.__cause__, found.__context__]

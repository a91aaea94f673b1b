"""Keep secrets out of the variables that crash reporters collect."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def without_variables(function: F) -> F:
    """Clear the variables of the frames that an error of the function has passed through.

    For functions and coroutine functions whose arguments may be secrets: crash reporters collect the
    variables of frames.
    """

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        handled = sys.exception()
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            clear_variables(error, handled)
            # The arguments here are variables of a frame too.
            del args, kwargs
            raise

    async def async_wrapper(*args: Any, **kwargs: Any) -> Any:
        handled = sys.exception()
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            clear_variables(error, handled)
            del args, kwargs
            raise

    wrapped: Any = wraps(function)(async_wrapper if iscoroutinefunction(function) else wrapper)
    return wrapped  # type: ignore[no-any-return]


def clear_variables(error: BaseException, handled: BaseException | None) -> None:
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

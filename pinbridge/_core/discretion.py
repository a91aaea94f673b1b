"""Keep secrets out of what crash reporters collect: variables of frames, and pickles."""

from __future__ import annotations

import copy
import re
import traceback
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from .guards import is_dict, is_list

P = ParamSpec("P")
T = TypeVar("T")

MASK = "***"
_SECRET_NAME = re.compile(r"password|secret|token|api_?key|^input$|^authorization", re.IGNORECASE)
_SECRET_MEMBER = re.compile(
    rb'("(?:[^"\\]{0,64}(?:password|secret|token|api_?key)[^"\\]{0,64}|input|authorization[^"\\]{0,64})"\s*:\s*)'
    rb'"(?:[^"\\]|\\.)*(?:"|\Z)',
    re.IGNORECASE,
)
_QUERY = re.compile(r"(https?://[^\s\"'<>?#]*)\?[^\s\"'<>]*", re.IGNORECASE)
_QUERY_OF_BYTES = re.compile(_QUERY.pattern.encode(), re.IGNORECASE)
_SECRET_HEADERS = frozenset({"set-cookie", "location", "authorization", "www-authenticate"})


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Let the errors of a function keep their frames, but not the variables in them.

    For functions that are given secrets.
    """

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            forget_variables(error)
            # These are variables of a frame too.
            del args, kwargs
            raise

    return wrapper


def forget_variables(error: BaseException) -> None:
    """Clear the variables of the frames that an error and its causes have left behind."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        traceback.clear_frames(found.__traceback__)
        waiting += [found.__cause__, found.__context__]


def without_queries(text: str) -> str:
    """Mask the queries of addresses in a text: they may be signatures."""
    return _QUERY.sub(r"\1?***", text) if "?" in text else text


def masked(value: Any, name: str = "") -> Any:
    """Return decoded JSON, or a model, with a mask for every secret.

    Secrets are texts that go by the name of one, and the queries of addresses.
    """
    if is_dict(value):
        return {key: masked(item, str(key)) for key, item in value.items()}
    if is_list(value):
        return [masked(item, name) for item in value]
    if isinstance(value, str):
        return MASK if _SECRET_NAME.search(name) else without_queries(value)
    # Asked so, as this module is loaded where attrs is not.
    fields: tuple[Any, ...] = getattr(value, "__attrs_attrs__", ())
    if not fields:
        return value
    model: object = copy.copy(value)
    for member in (field.name for field in fields):
        # The slot itself: a mask may break the rules that a model holds its values to.
        getattr(type(model), member).__set__(model, masked(getattr(model, member), member))
    return model


def masked_content(content: bytes) -> bytes:
    """Do the same with JSON as it was received, be it whole or not."""
    return _QUERY_OF_BYTES.sub(rb"\1?***", _SECRET_MEMBER.sub(rb'\1"***"', content))


def masked_headers(headers: Any) -> Any:
    """Mask the header fields of an answer that may hold a secret, in a mapping of the same type."""
    fields = {name: MASK if name.lower() in _SECRET_HEADERS else headers[name] for name in headers}
    return type(headers)(fields)

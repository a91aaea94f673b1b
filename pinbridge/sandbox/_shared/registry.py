"""Calls, and the functions that serve them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from inspect import iscoroutinefunction
from typing import Any, Generic, TypeVar

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import FieldProblem, invalid
from pinbridge.sandbox._shared.http import Query, Response, decode_body, require_json
from pinbridge.sandbox._shared.state import State

T = TypeVar("T")
X = TypeVar("X", bound=State[Any])


@dataclass(kw_only=True)
class Call(Generic[X]):
    """One request to one operation; a service adds the caller.

    Attributes:
        path: path parameters, decoded.
        headers: header fields by lower-case name.
        base_url: address under which the client reached the service, without a slash at the end.
        stream: the body as it arrives.
        response_headers: header fields of the response, also of an error; more can be added.
        data: the whole body; empty for a handler that reads the stream itself.
    """

    state: X
    operation: Operation[object]
    path: Mapping[str, str]
    query_string: bytes
    headers: Mapping[str, str]
    base_url: str
    request_id: str
    stream: AsyncIterator[bytes]
    response_headers: dict[str, str]
    data: bytes = b""

    @cached_property
    def query(self) -> Query:
        """The query, read value by value."""
        return Query(self.query_string)

    def body(self, type_: type[T]) -> T:
        """Decode the body, checking every rule of the spec; a wrong one raises a 422."""
        if not self.data:
            raise invalid(FieldProblem(("body",), "Field required", "missing"))
        require_json(self.headers)
        return decode_body(self.data, type_)


C = TypeVar("C", bound=Call[Any])

Handler = Callable[[C], Response | Awaitable[Response]]
"""Serves an operation. A function runs in one transaction, after the body was read.
A coroutine function reads the body from the stream, and opens its own transactions.
"""
H = TypeVar("H", bound=Callable[..., Response | Awaitable[Response]])


@dataclass(frozen=True, slots=True)
class Served(Generic[C]):
    """How an operation is served, and what the role of a session must allow for it."""

    handler: Handler[C]
    permission: str | None = None

    @property
    def reads_stream(self) -> bool:
        """Whether the handler reads the body itself."""
        return iscoroutinefunction(self.handler)


class Registry(Generic[C]):
    """The operations of one group, by their id in the spec."""

    def __init__(self) -> None:
        self.served: dict[str, Served[C]] = {}

    def serve(self, operation_id: str, permission: str | None = None) -> Callable[[H], H]:
        """Register the handler of an operation, and what the role of a session must allow."""

        def register(handler: H) -> H:
            self.served[operation_id] = Served(handler, permission)
            return handler

        return register

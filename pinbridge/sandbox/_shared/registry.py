"""Calls, and the functions that serve them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import FieldProblem, invalid
from pinbridge.sandbox._shared.http import Query, Response, decode_body, parse_uuid, require_json
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
    query: Query
    headers: Mapping[str, str]
    base_url: str
    request_id: str
    stream: AsyncIterator[bytes]
    response_headers: dict[str, str]
    data: bytes = b""

    def path_uuid(self, name: str) -> UUID:
        """Return a path parameter that is a UUID; raise a 422 when it is not."""
        parsed = parse_uuid(self.path[name])
        if parsed is None:
            problem = FieldProblem(("path", name), "Input should be a valid UUID", "uuid_parsing")
            raise invalid(problem)
        return parsed

    def path_id(self, name: str) -> str:
        """Return a path parameter that is a UUID, in the form in which ids are stored."""
        return str(self.path_uuid(name))

    def body(self, type_: type[T]) -> T:
        """Decode the body, checking every rule of the spec; a wrong one raises a 422."""
        self._require_body()
        return decode_body(self.data, type_)

    def raw_items(self, name: str | None = None) -> list[msgspec.Raw]:
        """Return the items of a JSON array unparsed, so that each can be checked by itself.

        Args:
            name: field of the body that holds the array; by default the body is the array.
        """
        self._require_body()
        if name is None:
            return decode_body(self.data, list[msgspec.Raw])
        fields = decode_body(self.data, dict[str, msgspec.Raw])
        if name not in fields:
            raise invalid(FieldProblem(("body", name), "Field required", "missing"))
        return decode_body(bytes(fields[name]), list[msgspec.Raw], loc=("body", name))

    def _require_body(self) -> None:
        if not self.data:
            raise invalid(FieldProblem(("body",), "Field required", "missing"))
        require_json(self.headers)


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

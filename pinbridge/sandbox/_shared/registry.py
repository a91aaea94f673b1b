"""Calls, and the functions that serve them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

import msgspec

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import FieldProblem, invalid
from pinbridge.sandbox._shared.http import Query, Response, decode_body, parse_uuid, require_json

T = TypeVar("T")


@dataclass(slots=True, kw_only=True)
class Request:
    """A request whose operation is known.

    Attributes:
        operation: the operation.
        path: path parameters, decoded.
        query: the query.
        headers: header fields by lower-case name.
        base_url: address under which the client reached the service, without a slash at the end.
        request_id: id of the request.
        stream: the body, piece by piece.
        response_headers: header fields of the response, whatever it will be; more can be added.
    """

    operation: Operation[object]
    path: Mapping[str, str]
    query: Query
    headers: Mapping[str, str]
    base_url: str
    request_id: str
    stream: AsyncIterator[bytes]
    response_headers: dict[str, str]


class Call:
    """One request to one operation; a service adds its state and the caller."""

    def __init__(self, request: Request) -> None:
        self.operation = request.operation
        self.query = request.query
        self.headers = request.headers
        self.base_url = request.base_url
        self.request_id = request.request_id
        self.stream = request.stream
        self.response_headers = request.response_headers
        self.data = b""
        self._path = request.path

    def path_text(self, name: str) -> str:
        """Return a path parameter."""
        return self._path[name]

    def path_uuid(self, name: str) -> UUID:
        """Return a path parameter that is a UUID.

        Raises:
            ApiError: 422 when it is not.
        """
        parsed = parse_uuid(self._path[name])
        if parsed is None:
            problem = FieldProblem(("path", name), "Input should be a valid UUID", "uuid_parsing")
            raise invalid(problem)
        return parsed

    def path_id(self, name: str) -> str:
        """Return a path parameter that is a UUID, in the form in which ids are stored."""
        return str(self.path_uuid(name))

    def body(self, type_: type[T]) -> T:
        """Decode the body, checking every rule of the spec.

        Raises:
            ApiError: 422.
        """
        self._require_body()
        return decode_body(self.data, type_)

    def raw_items(self, name: str | None = None) -> list[msgspec.Raw]:
        """Return the items of a JSON array unparsed, so that each can be checked by itself.

        Args:
            name: field of the body that holds the array; by default the body is the array.

        Raises:
            ApiError: 422 when there is no array.
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


C = TypeVar("C", bound=Call)


@dataclass(frozen=True, slots=True)
class Served(Generic[C]):
    """An operation that is served by a function.

    Attributes:
        handler: runs in one transaction, after the body was read.
        permission: what the role of a session must allow.
    """

    handler: Callable[[C], Response]
    permission: str | None = None


@dataclass(frozen=True, slots=True)
class ServedStream(Generic[C]):
    """An operation that is served by a coroutine function.

    Attributes:
        handler: reads the body itself, and commits by itself.
        permission: what the role of a session must allow.
    """

    handler: Callable[[C], Awaitable[Response]]
    permission: str | None = None


class Registry(Generic[C]):
    """The operations of one group, by their id in the spec."""

    def __init__(self) -> None:
        self.served: dict[str, Served[C] | ServedStream[C]] = {}

    def serve(
        self, operation_id: str, permission: str | None = None
    ) -> Callable[[Callable[[C], Response]], Callable[[C], Response]]:
        """Register a function for an operation.

        Args:
            operation_id: its id in the spec.
            permission: what the role of a session must allow.
        """

        def register(handler: Callable[[C], Response]) -> Callable[[C], Response]:
            self.served[operation_id] = Served(handler, permission)
            return handler

        return register

    def serve_stream(
        self, operation_id: str, permission: str | None = None
    ) -> Callable[[Callable[[C], Awaitable[Response]]], Callable[[C], Awaitable[Response]]]:
        """Register a coroutine function that reads the request body piece by piece."""

        def register(
            handler: Callable[[C], Awaitable[Response]],
        ) -> Callable[[C], Awaitable[Response]]:
            self.served[operation_id] = ServedStream(handler, permission)
            return handler

        return register

"""Operations and the functions that serve them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import msgspec

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.http import Query, Reply, decode_body, parse_uuid, require_json
from pinbridge.sandbox.pinbridge.errors import FieldProblem, invalid
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.state import Actor, State

T = TypeVar("T")


class Call:
    """One request to one operation."""

    def __init__(
        self,
        state: State,
        operation: Operation[object],
        *,
        path: Mapping[str, str],
        query: Query,
        headers: Mapping[str, str],
        base_url: str,
        request_id: str,
        stream: AsyncIterator[bytes],
    ) -> None:
        self.state = state
        self.operation = operation
        self.query = query
        self.headers = headers
        self.base_url = base_url
        self.request_id = request_id
        self.stream = stream
        self.data = b""
        self._path = path
        self._caller: Principal | None = None

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        return self.state.now()

    def admit(self, caller: Principal | None) -> None:
        """Note who calls, once that is known."""
        self._caller = caller

    @property
    def caller(self) -> Principal:
        """Who calls; public operations have nobody."""
        if self._caller is None:
            raise RuntimeError(f"{self.operation.id} is public and has no caller")
        return self._caller

    @property
    def actor(self) -> Actor:
        """The caller as the activity log shows it."""
        caller = self.caller
        if caller.key is not None:
            return Actor("api_key", None, caller.key.name, self.request_id)
        user = caller.user
        if user is None:
            return Actor("system", request_id=self.request_id)
        return Actor("user", user.id, user.email, self.request_id)

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
        if not self.data:
            raise invalid(FieldProblem(("body",), "Field required", "missing"))
        require_json(self.headers)
        return decode_body(self.data, type_)

    def raw_items(self, name: str | None = None) -> list[bytes]:
        """Return the items of a JSON array unparsed, so that each can be judged by itself.

        Args:
            name: field of the body that holds the array; by default the body is the array.

        Raises:
            ApiError: 422 when there is no array.
        """
        if not self.data:
            raise invalid(FieldProblem(("body",), "Field required", "missing"))
        require_json(self.headers)
        data = self.data
        if name is not None:
            fields = decode_body(data, dict[str, msgspec.Raw])
            if name not in fields:
                raise invalid(FieldProblem(("body", name), "Field required", "missing"))
            data = bytes(fields[name])
        loc = ("body",) if name is None else ("body", name)
        return [bytes(item) for item in decode_body(data, list[msgspec.Raw], loc=loc)]


Handler = Callable[[Call], Reply]
StreamHandler = Callable[[Call], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Served:
    """An operation that is served by a function.

    Attributes:
        handler: runs in one transaction, after the body was read.
        permission: what the role of a session must allow.
    """

    handler: Handler
    permission: str | None = None


@dataclass(frozen=True, slots=True)
class ServedStream:
    """An operation that is served by a coroutine function.

    Attributes:
        handler: reads the body itself, and commits by itself.
        permission: what the role of a session must allow.
    """

    handler: StreamHandler
    permission: str | None = None


class Registry:
    """The operations of one group."""

    def __init__(self) -> None:
        self.served: dict[str, Served | ServedStream] = {}

    def serve(
        self, operation_id: str, permission: str | None = None
    ) -> Callable[[Handler], Handler]:
        """Register a function for an operation.

        Args:
            operation_id: its id in the spec.
            permission: what the role of a session must allow, as in AuthPermissionResponse.
        """

        def register(handler: Handler) -> Handler:
            self.served[operation_id] = Served(handler, permission)
            return handler

        return register

    def serve_stream(
        self, operation_id: str, permission: str | None = None
    ) -> Callable[[StreamHandler], StreamHandler]:
        """Register a coroutine function that reads the request body piece by piece."""

        def register(handler: StreamHandler) -> StreamHandler:
            self.served[operation_id] = ServedStream(handler, permission)
            return handler

        return register

"""Base class of resource groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from pinbridge.runtime.errors import FieldProblem, InvalidInputError

if TYPE_CHECKING:
    from pinbridge.runtime.operation import Request
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

P = ParamSpec("P")
T = TypeVar("T")


class AsyncCaller(Protocol):
    """A client that accepts settings for single calls."""

    async def execute(
        self, request: Request[T], /, *, options: RequestOptions | None = None
    ) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class AsyncAPIResource:
    """Group methods around a client.

    Args:
        client: The client that sends the requests.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client: Any = client

    def _or_default(self, name: str, value: T | None, *, is_required: bool = False) -> T:
        """Return the value of an argument, or the client's default if it was not passed.

        The defaults are in the client's `argument_defaults`, by the names of the arguments.

        Raises:
            InvalidInputError: Neither the call nor the client provides a required value.
        """
        defaults: Mapping[str, Any] = getattr(self._client, "argument_defaults", {})
        given: Any = defaults.get(name) if value is None else value
        if given is None and is_required:
            message = f"is missing; give it here, or once with client.with_options({name}=...)"
            raise InvalidInputError.of("", [FieldProblem((name,), message, "required")])
        return given  # type: ignore[no-any-return]

    async def _call(
        self,
        options: RequestOptions | None,
        build: Callable[P, Request[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Call an operation, given `build_request` of its module, and return the decoded body."""
        response: Response[T] = await self._client.execute(build(*args, **kwargs), options=options)
        return response.parsed

    async def _request(self, method: str, path: str, **arguments: Any) -> Any:
        """Send any request; the arguments are those of the client's `request`."""
        return await self._client.request(method, path, **arguments)

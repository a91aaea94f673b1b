"""Base of the groups of methods on a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

if TYPE_CHECKING:
    from pinbridge.runtime.operation import Request
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

P = ParamSpec("P")
T = TypeVar("T")


class AsyncCaller(Protocol):
    """A client that takes settings for single calls."""

    async def execute(
        self, request: Request[T], /, *, options: RequestOptions | None = None
    ) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class AsyncAPIResource:
    """Group methods around a client.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client: Any = client

    async def _call(
        self,
        options: RequestOptions | None,
        build: Callable[P, Request[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Call an operation and return the decoded body.

        Args:
            options: Settings for this call.
            build: `build_request` of the operation's module.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        response: Response[T] = await self._client.execute(build(*args, **kwargs), options=options)
        return response.parsed

    async def _request(self, method: str, path: str, **arguments: Any) -> Any:
        """Send any request; the arguments are those of the client's `request`."""
        return await self._client.request(method, path, **arguments)

"""Base of the resource groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from pinbridge._core.call import Request, Response
from pinbridge._core.response import RawResponse
from pinbridge._core.settings import RequestOptions

if TYPE_CHECKING:
    from .client import AsyncAPIClient

P = ParamSpec("P")
T = TypeVar("T")


class AsyncAPIResource:
    """Group methods around a client.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def _request(self, method: str, path: str, **arguments: Any) -> RawResponse:
        """Send any request; the arguments are those of the client's `request`."""
        return await self._client.request(method, path, **arguments)

    async def _call(
        self,
        options: RequestOptions | None,
        build: Callable[P, Request[Response[T]]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Call a generated operation and return the decoded body.

        Args:
            options: Settings for this call.
            build: `build_request` of the operation's module.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        return (await self._call_detailed(options, build, *args, **kwargs)).parsed

    async def _call_detailed(
        self,
        options: RequestOptions | None,
        build: Callable[P, Request[Response[T]]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Response[T]:
        """Call a generated operation and return the whole response."""
        return await self._bound(options).execute(build(*args, **kwargs))

    def _bound(self, options: RequestOptions | None) -> AsyncAPIClient:
        return self._client.with_options(**options) if options else self._client

# Derived from pinbridge/runtime/_async/resource.py by ./codegen.sh; do not edit.
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


class Caller(Protocol):
    """A client that takes settings for single calls."""

    def execute(
        self, request: Request[T], /, *, options: RequestOptions | None = None
    ) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class SyncAPIResource:
    """Group methods around a client.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Caller) -> None:
        self._client: Any = client

    def _call(
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
        response: Response[T] = self._client.execute(build(*args, **kwargs), options=options)
        return response.parsed

    def _request(self, method: str, path: str, **arguments: Any) -> Any:
        """Send any request; the arguments are those of the client's `request`."""
        return self._client.request(method, path, **arguments)

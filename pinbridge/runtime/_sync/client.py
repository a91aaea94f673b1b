# Derived from pinbridge/runtime/_async/client.py by ./codegen.sh; do not edit.
"""The plain client of generated packages."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import httpx

from pinbridge.runtime.httpx_request import httpx_request
from pinbridge.runtime.operation import Request
from pinbridge.runtime.types import Response

T = TypeVar("T")

_DEFAULT_TIMEOUT = 30.0


class Client:
    """Send requests of generated packages with httpx.

    Args:
        base_url: Base URL of the API.
        headers: Headers of every request.
        timeout: Seconds, or an httpx timeout.
        transport: A transport for httpx, for tests.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = _DEFAULT_TIMEOUT,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._http = httpx.Client(
            base_url=base_url, headers=headers, timeout=timeout, transport=transport
        )

    def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request once.

        Raises:
            UnexpectedStatus: The status is not a success of the operation.
            DecodeError: The body is not what the spec says.
            httpx.TransportError: No response was received.
        """
        response = self._http.send(httpx_request(self._http, request))
        return request.response(response.status_code, response.headers, response.content)

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

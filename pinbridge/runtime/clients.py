"""Plain clients, without retries or authentication strategies.

They only need httpx; pass the credentials in `headers`, for example `{"authorization": ...}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import IO, Any, Self, TypeVar

import httpx

from .operation import Request
from .types import File, Response

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")

_DEFAULT_TIMEOUT = 30.0


class Client:
    """Send requests of generated packages with httpx.

    Args:
        base_url: Where the API is.
        headers: Headers of every request.
        timeout: Seconds, or an httpx timeout.
        transport: How httpx sends, for tests.
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
            httpx.TransportError: No response came.
        """
        answer = self._http.send(_built(self._http, request))
        return request.response(answer.status_code, answer.headers, answer.content)

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


class AsyncClient:
    """Send requests of generated packages with httpx, in async code.

    Args:
        base_url: Where the API is.
        headers: Headers of every request.
        timeout: Seconds, or an httpx timeout.
        transport: How httpx sends, for tests.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = _DEFAULT_TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url, headers=headers, timeout=timeout, transport=transport
        )

    async def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request once.

        Raises:
            UnexpectedStatus: The status is not a success of the operation.
            DecodeError: The body is not what the spec says.
            httpx.TransportError: No response came.
        """
        answer = await self._http.send(_built(self._http, request))
        return request.response(answer.status_code, answer.headers, answer.content)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def _built(http: httpx.Client | httpx.AsyncClient, request: Request[Any]) -> httpx.Request:
    """Build the httpx request; headers of the client are not sent to another server."""
    operation, arguments = request.operation, _body_arguments(request)
    url = operation.server + request.target if operation.server else request.target.lstrip("/")
    built = http.build_request(operation.method, url, **arguments)
    base, own = http.base_url, built.url
    if (own.scheme, own.host, own.port) != (base.scheme, base.host, base.port):
        return httpx.Request(operation.method, url, extensions=built.extensions, **arguments)
    return built


def _body_arguments(request: Request[Any]) -> dict[str, Any]:
    headers = httpx.Headers([("accept", request.operation.accept), *request.headers])
    if request.file is not None:
        _, payload, kind = _file_part(request.file)
        headers["content-type"] = request.file.mime_type or request.content_type or kind
        content = payload if isinstance(payload, bytes) else payload.read()
        return {"content": content, "headers": headers}
    if request.form is not None:
        # httpx chooses a random boundary; a text field is a part without a file name.
        parts = [(name, _form_part(part)) for name, part in request.form]
        return {"files": parts, "headers": headers}
    if request.content is not None:
        if request.content_type is not None:
            headers["content-type"] = request.content_type
        return {"content": request.content, "headers": headers}
    return {"headers": headers}


def _form_part(part: File | str | bytes) -> tuple[Any, ...]:
    if isinstance(part, File):
        return _file_part(part)
    return (None, part) if isinstance(part, str) else (None, part, "application/json")


def _file_part(file: File) -> tuple[str, bytes | IO[bytes], str]:
    payload = file.payload
    if not isinstance(payload, bytes) and not hasattr(payload, "read"):
        raise TypeError("the plain clients send bytes and binary files only")
    content: Any = payload
    return (file.file_name or "file", content, file.mime_type or "application/octet-stream")

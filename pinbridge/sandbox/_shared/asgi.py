"""The few ASGI pieces that the sandbox needs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping
from http import HTTPStatus
from typing import Any, Protocol, cast

from pinbridge.runtime import codec
from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.http import FileBody, Response, StreamBody

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LINK = "pinbridge.sandbox.link"
_FILE_CHUNK = 1 << 18
# A body of many small values takes long to decode, and other requests wait meanwhile.
_MOST_VALUES = 50_000
_SEPARATORS = (b",", b"[", b"{")


class ClientGone(Exception):
    """The client closed the connection before its request was complete."""


class Link(Protocol):
    """The connection of a request: what faults need beyond ASGI."""

    is_networked: bool
    """Whether requests can come from other processes."""

    async def drop(self) -> None:
        """Close the connection; what was sent so far still arrives."""

    async def stall(self, seconds: float) -> None:
        """Keep the client waiting."""


def link_of(scope: Scope) -> Link:
    """Return the link of a request's connection, which the server put there."""
    link: Link = scope["extensions"][LINK]
    return link


def raw_path_of(scope: Scope) -> str:
    """Return the path of a request as it was sent."""
    raw = cast("bytes", scope.get("raw_path") or str(scope["path"]).encode())
    return raw.decode("latin-1")


def base_url_of(scope: Scope, headers: Mapping[str, str]) -> str:
    """Return the address under which the client reached this server."""
    host = headers.get("host")
    if not host:
        server: tuple[str, int | None] = scope.get("server") or ("localhost", None)
        host = server[0] if server[1] is None else f"{server[0]}:{server[1]}"
    return f"{scope.get('scheme', 'http')}://{host}"


def headers_of(scope: Scope) -> dict[str, str]:
    """Return the header fields of a request, by lower-case name."""
    found: dict[str, str] = {}
    for raw_name, raw_value in cast("list[tuple[bytes, bytes]]", scope["headers"]):
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


async def body_stream(receive: Receive) -> AsyncIterator[bytes]:
    """Yield the request body as it arrives; raise ClientGone when the client closes the connection."""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        if chunk := cast("bytes", message.get("body", b"")):
            yield chunk
        if not message.get("more_body", False):
            return


async def read_body(stream: AsyncIterator[bytes], limit: int) -> bytes:
    """Return a whole body; raise a 413 or 422 when it is too large to be decoded at once."""
    body = bytearray()
    async for chunk in stream:
        body += chunk
        if len(body) > limit:
            raise ApiError("file_too_large", f"The body is larger than {limit} bytes", status=413)
    if len(body) > _MOST_VALUES and sum(map(body.count, _SEPARATORS)) > _MOST_VALUES:
        raise invalid(FieldProblem(("body",), f"The body has more than {_MOST_VALUES} values"))
    return bytes(body)


async def send_response(send: Send, response: Response, common: Mapping[str, str]) -> None:
    """Send a response: JSON, bytes as they are or piece by piece, a stored file, or no body.

    `common` has header fields of every response that has no others of these names.
    """
    headers = {**common, **response.headers}
    body = response.body
    if isinstance(body, FileBody):
        headers |= {"content-type": body.content_type, "content-length": str(body.size)}
        with body.path.open("rb") as file:
            await _start(send, response.status, headers)
            while chunk := file.read(_FILE_CHUNK):
                await _send_body(send, chunk, more=True)
        await _send_body(send, b"")
        return
    if isinstance(body, StreamBody):
        await _start(send, response.status, headers)
        async for chunk in body.pieces:
            await _send_body(send, chunk, more=True)
        await _send_body(send, b"")
        return
    if body is not None and not isinstance(body, bytes):
        body = codec.encode(body)
        headers["content-type"] = "application/json"
    if response.status != HTTPStatus.NO_CONTENT:
        headers["content-length"] = str(len(body or b""))
    await _start(send, response.status, headers)
    await _send_body(send, body or b"")


async def _send_body(send: Send, chunk: bytes, *, more: bool = False) -> None:
    await send({"type": "http.response.body", "body": chunk, "more_body": more})


async def _start(send: Send, status: int, headers: dict[str, str]) -> None:
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})

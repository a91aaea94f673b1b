"""Send single requests: over the library's own connections, or through the caller's httpx objects."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import httpx

from pinbridge._core import network
from pinbridge._core.bodies import ACCEPTED, BodyError, decoder_of
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.network import Network, failure_of
from pinbridge._core.response import RawResponse
from pinbridge._core.retry import TransportFailure
from pinbridge._core.settings import DEFAULT_MAX_RESPONSE_BYTES
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits
from pinbridge._core.wire import WireRequest

from ._io import chunks_of, notify, refuse_unreadable, run_blocking, segments_of
from .pool import AsyncPool

if TYPE_CHECKING:
    from pinbridge._core.multipart import Multipart
    from pinbridge._core.sinks import Sink

_CONNECTION_HEADERS = {"accept-encoding": ACCEPTED, "connection": "keep-alive"}
BLOCK_SIZE = 512 * 1024
_MOST_OF_AN_ERROR = 1024 * 1024
_LONGEST_LENGTH = 18
_TOO_LATE = TransportFailure(
    phase="pool",
    message="total_timeout was over before it was sent",
    is_timeout=True,
    was_sent=False,
)

Body = bytes | AsyncGenerator[bytes] | None


class AsyncTransport:
    """Send requests and read their responses, with the caller's httpx transport or client if there is one.

    The client is not closed. `clock` is the monotonic clock that deadlines refer to.
    """

    def __init__(
        self,
        network: Network,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
        clock: Callable[[], float],
    ) -> None:
        if transport is not None and http_client is not None:
            raise ConfigurationError("give transport or http_client, not both")
        if not isinstance(transport, httpx.AsyncBaseTransport | None):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("transport has to be an httpx.AsyncBaseTransport")
        if not isinstance(http_client, httpx.AsyncClient | None):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError("http_client has to be an httpx.AsyncClient")
        self._network = network
        self._client = http_client
        self._transport = transport or AsyncPool(network)
        self.is_own = transport is None and http_client is None
        self._is_closed = False
        self._clock = clock

    async def send(self, request: WireRequest, sink: Sink | None) -> RawResponse | TransportFailure:
        """Send a request once; return its response, or the reason why there is none."""
        if self._is_closed:
            return network.CLOSED
        if self._client is not None and self._client.is_closed:
            raise ConfigurationError("the httpx client is closed")
        if request.multipart is not None:
            refuse_unreadable(request.multipart)
        limits = TimeLimits.of(
            request.timeout,
            deadline=request.deadline,
            clock=self._clock,
            is_upload=request.multipart is not None and request.multipart.has_files,
        )
        if limits.deadline is not None and limits.is_over:
            return _TOO_LATE
        url = request.url
        try:
            response = await self._respond(request, limits)
            try:
                content = await _take_in(response, request, sink, limits)
            finally:
                await response.aclose()
        except network.ERRORS as error:
            route = self._network.route(url) if self.is_own else url.netloc.decode()
            return failure_of(error, route, is_secure=url.scheme == "https")
        return RawResponse(response.status_code, response.headers, content)

    async def aclose(self) -> None:
        """Close the connections, unless the httpx client is the caller's."""
        self._is_closed = True
        await self._transport.aclose()

    async def _respond(self, request: WireRequest, limits: TimeLimits) -> httpx.Response:
        parts = request.multipart
        body: Body = request.content if parts is None else _pieces(request, parts)
        phases = limits.phases if limits.deadline is None else limits.cut_phases()
        extensions = {"timeout": phases, "limits": limits}
        try:
            if self._client is None:
                # Connection headers, unless the request sets its own.
                built = httpx.Request(
                    request.method,
                    request.url,
                    headers=_CONNECTION_HEADERS | request.headers,
                    content=body,
                    extensions=extensions,
                )
                return await self._transport.handle_async_request(built)
            built = self._client.build_request(
                request.method,
                request.url,
                headers=request.headers,
                content=body,
                extensions=extensions,
            )
            return await self._client.send(built, stream=True, follow_redirects=False)
        finally:
            # If sending fails, nothing else closes the files of the body.
            if isinstance(body, AsyncGenerator):
                await body.aclose()


async def _pieces(request: WireRequest, multipart: Multipart) -> AsyncGenerator[bytes]:
    from pinbridge._core.sources import refuse_other_size

    sent = 0
    async with aclosing(segments_of(multipart)) as segments:
        async for segment in segments:
            yield segment.head
            if segment.source is None:
                continue
            of_file = 0
            async with aclosing(chunks_of(segment.source)) as chunks:
                async for chunk in chunks:
                    of_file += len(chunk)
                    if segment.size is not None and of_file > segment.size:
                        break
                    yield chunk
                    sent += len(chunk)
                    await notify(request.on_progress, sent, multipart.file_bytes)
            refuse_other_size(of_file, segment.size)


async def _take_in(
    response: httpx.Response, request: WireRequest, sink: Sink | None, limits: TimeLimits
) -> bytes:
    """Read the body of a success, or the start of an error's body."""
    is_success = response.status_code in request.successes
    limit = request.max_response_bytes if is_success else _MOST_OF_AN_ERROR
    limits.begin_body(is_limited=not is_success or (sink is None and limit is not None))
    if sink is not None and is_success:
        return await _pour(response, request, sink, limits)
    stream: Any = response.stream
    parts: list[bytes] = []
    size = 0
    try:
        decoder = decoder_of(response.headers.get("content-encoding"))
        if decoder is not None and limit is None:
            # A compressed body may expand to any size.
            limit = DEFAULT_MAX_RESPONSE_BYTES
        async for data in stream:
            for piece in (data,) if decoder is None else decoder.pieces(data):
                parts.append(piece)
                size += len(piece)
                if limit is not None and size > limit:
                    raise BodyError(
                        f"the response body exceeds {limit} bytes (max_response_bytes)",
                        is_permanent=True,
                    )
            if not limits.are_kept:
                limits.check()
        if decoder is not None:
            decoder.finish()
    except (BodyError, OutOfTimeError):
        # If the body of an error can't be read, its status has to do.
        if is_success:
            raise
    content = parts[0] if len(parts) == 1 else b"".join(parts)
    return content if is_success else content[:_MOST_OF_AN_ERROR]


async def _pour(
    response: httpx.Response, request: WireRequest, sink: Sink, limits: TimeLimits
) -> bytes:
    """Write a body to a sink, in blocks large enough to be worth a thread."""
    stream: Any = response.stream
    decoder = decoder_of(response.headers.get("content-encoding"))
    await run_blocking(sink.start)
    total = _stated_length(response) if decoder is None else None
    received = waiting = 0
    block: list[bytes] = []
    async for data in stream:
        for piece in (data,) if decoder is None else decoder.pieces(data):
            block.append(piece)
            received += len(piece)
            waiting += len(piece)
            if waiting >= BLOCK_SIZE:
                await run_blocking(_write, sink, block)
                block, waiting = [], 0
            await notify(request.on_progress, received, total)
        limits.check()
    if decoder is not None:
        decoder.finish()
    if sink.size is not None and received != sink.size:
        raise BodyError(
            f"the response body has {received} bytes instead of {sink.size}: it is another file"
        )
    await run_blocking(_write, sink, block)
    return b""


def _write(sink: Sink, block: list[bytes]) -> None:
    for piece in block:
        sink.write(piece)


def _stated_length(response: httpx.Response) -> int | None:
    """Return the size of a body in bytes, if the server states it."""
    text = response.headers.get("content-length", "")
    return int(text) if text.isdecimal() and len(text) <= _LONGEST_LENGTH else None

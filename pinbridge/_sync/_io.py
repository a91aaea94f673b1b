"""What differs from the asynchronous side: httpx's client, sleeping, files."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing
from threading import Lock, Semaphore
from typing import Any, ParamSpec, TypeVar

import httpx

from pinbridge import _httpx
from pinbridge._core.multipart import Multipart
from pinbridge._core.retry import TransportFailure
from pinbridge._core.runtime import Runtime
from pinbridge._core.sinks import Sink
from pinbridge._core.sources import refuse_async, refuse_other_size
from pinbridge._core.wire import WireRequest
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.response import RawResponse

A = TypeVar("A")
P = ParamSpec("P")
T = TypeVar("T")

Function = Callable[[A], T]
"""A function of one argument."""

Mutex = Lock

HTTPClient = httpx.Client
Transport = httpx.BaseTransport
Body = bytes | Generator[bytes] | None


class IO:
    """Send single requests over a connection pool.

    Requests go to the transport directly: cookies, redirects and default headers of an httpx client
    would cost time and are not wanted. A client that the caller brings is used as it is.

    Args:
        client: An httpx client of the caller's, which the caller closes; or None.
        transport: How httpx sends, for tests and recording.
        trust_env: Whether httpx looks at proxy and certificate variables of the environment.
    """

    def __init__(
        self, client: HTTPClient | None, transport: Transport | None, *, trust_env: bool
    ) -> None:
        self._owns_client = client is None
        self.is_own = client is None and transport is None
        """Whether nothing of the caller's may add to the requests."""
        if client is None and transport is None and trust_env:
            client = httpx.Client(
                trust_env=True, limits=_httpx.POOL_LIMITS, cookies=_httpx.no_cookies()
            )
        self._client = client
        self._transport = transport
        self._pools: dict[str, Transport] = {}
        self._lock = Lock()
        self._is_closed = False
        self._in_flight = 0
        # The pool looks at every request that waits in it whenever one ends, which takes quadratic time.
        # So requests wait here; those of a client or transport of the caller's are not held back.
        self._turns = None
        if client is None and transport is None:
            self._turns = Semaphore(_httpx.MAX_CONNECTIONS)

    def exchange(self, request: WireRequest, sink: Sink | None) -> RawResponse | TransportFailure:
        """Send a request once and take the answer in.

        Args:
            request: What to send.
            sink: Where the body of a success goes, instead of into memory.

        Returns:
            The answer, or why none came.
        """
        if self._client is not None and self._client.is_closed:
            raise ConfigurationError("the httpx client is closed")
        refuse_async(request.sources)
        timeout = _httpx.timeout_of(request.timeout, is_upload=bool(request.sources))
        if self._turns is None:
            return self._counted(request, sink, timeout)
        if not self._turns.acquire(timeout=timeout.pool):
            return _httpx.failure_of(httpx.PoolTimeout(""))
        try:
            return self._counted(request, sink, timeout)
        finally:
            self._turns.release()

    def _counted(
        self, request: WireRequest, sink: Sink | None, timeout: httpx.Timeout
    ) -> RawResponse | TransportFailure:
        with self._lock:
            if self._is_closed:
                return _httpx.CLOSED
            self._in_flight += 1
        try:
            return self._exchange(request, sink, timeout)
        finally:
            with self._lock:
                self._in_flight -= 1
                is_last = self._is_closed and not self._in_flight
            if is_last:
                self._close()

    def _exchange(
        self, request: WireRequest, sink: Sink | None, timeout: httpx.Timeout
    ) -> RawResponse | TransportFailure:
        patience = _httpx.patience_of(request.timeout, timeout)
        before = _httpx.PATIENCE.set(patience)
        try:
            response = self._send(request, timeout)
            try:
                content = _take_in(response, request, sink, patience)
            finally:
                response.close()
        except httpx.RequestError as error:
            return _httpx.failure_of(error)
        finally:
            _httpx.PATIENCE.reset(before)
        return RawResponse(response.status_code, response.headers, content)

    def close(self) -> None:
        """Close the connections, unless the caller brought the client.

        Requests in flight in other threads end first, and the last of them closes: a socket that is
        closed under a thread that reads from it may be another one before the thread looks again.
        """
        with self._lock:
            self._is_closed = True
            is_in_use = self._in_flight > 0
        if not is_in_use:
            self._close()

    def _close(self) -> None:
        if self._client is not None and self._owns_client:
            self._client.close()
        if self._transport is not None:
            self._transport.close()
        for pool in list(self._pools.values()):
            pool.close()

    def _send(self, request: WireRequest, timeout: httpx.Timeout) -> httpx.Response:
        body = _body(request)
        try:
            return self._send_body(request, body, timeout)
        finally:
            # Nobody else closes the files behind it when the sending breaks off.
            if isinstance(body, Generator):
                body.close()

    def _send_body(
        self, request: WireRequest, body: Body, timeout: httpx.Timeout
    ) -> httpx.Response:
        url = _httpx.checked_url(request.url)
        if self._client is not None:
            built = self._client.build_request(
                request.method,
                url,
                headers=request.headers,
                content=body,
                timeout=timeout,
            )
            return self._client.send(built, stream=True, follow_redirects=False)
        built = httpx.Request(
            request.method,
            url,
            headers=_httpx.all_headers(request.headers),
            content=body,
            extensions={"timeout": timeout.as_dict()},
        )
        transport = self._transport or self._pool(built.url.scheme)
        return transport.handle_request(built)

    def _pool(self, scheme: str) -> Transport:
        """Return the pool for a scheme; certificates are loaded when they are first needed."""
        pool = self._pools.get(scheme)
        if pool is None:
            with self._lock:
                pool = self._pools.get(scheme)
                if pool is None:
                    from pinbridge._pools import Pool

                    pool = Pool(is_secure=scheme != "http")
                    self._pools[scheme] = pool
        return pool


def sleep(runtime: Runtime, seconds: float) -> None:
    """Wait, or let the runtime wait."""
    if runtime.sleep is not None:
        runtime.sleep(seconds)
    else:
        time.sleep(seconds)


def notify(callback: Callable[[T], object] | None, value: T) -> None:
    """Call a callback, where there is one."""
    if callback is not None:
        callback(value)


def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may block."""
    return function(*arguments)


def _body(request: WireRequest) -> Body:
    if request.multipart is None:
        return request.content
    return _stream(request, request.multipart)


def _stream(request: WireRequest, multipart: Multipart) -> Generator[bytes]:
    sources = iter(request.sources)
    sent = 0
    for segment in multipart.segments:
        yield segment.head
        if segment.file is None:
            continue
        expected = segment.file.size
        of_file = 0
        with closing(next(sources).chunks()) as chunks:
            for chunk in chunks:
                of_file += len(chunk)
                if expected is not None and of_file > expected:
                    break
                yield chunk
                sent += len(chunk)
                if request.on_progress is not None:
                    request.on_progress(sent, multipart.file_bytes)
        refuse_other_size(of_file, expected)


def _take_in(
    response: httpx.Response, request: WireRequest, sink: Sink | None, patience: _httpx.Patience
) -> bytes:
    is_success = request.is_success(response.status_code)
    if is_success and (sink is not None or request.max_response_bytes is None):
        patience.lift()
    if sink is not None and is_success:
        return _pour(response, request, sink)
    limit = request.max_response_bytes if is_success else _httpx.MAX_ERROR_BYTES
    parts: list[bytes] = []
    size = 0
    for chunk in _httpx.decoded(response):
        size += len(chunk)
        # A pool that the caller brings knows of no limit but that of a single read.
        patience.cut(None)
        if limit is not None and size > limit:
            if is_success:
                raise _httpx.BodyTooLargeError(limit)
            # The status says what matters; the rest of the body is not waited for.
            parts.append(chunk[: limit - size])
            break
        parts.append(chunk)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _pour(response: httpx.Response, request: WireRequest, sink: Sink) -> bytes:
    sink.start()
    total = _httpx.stated_length(response)
    received = 0
    for chunk in _httpx.decoded(response):
        sink.write(chunk)
        received += len(chunk)
        if request.on_progress is not None:
            request.on_progress(received, total)
    return b""

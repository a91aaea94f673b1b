"""The seam to httpx: the only module beside the `_io` pair that knows it."""

from __future__ import annotations

import logging
import ssl
import time
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx

from pinbridge._core.errors import ConfigurationError
from pinbridge._core.retry import TransportFailure
from pinbridge._core.settings import (
    DEFAULT_CONNECT_TIMEOUT,
    DEFAULT_TIMEOUT,
    DEFAULT_UPLOAD_TIMEOUT,
)

TimeoutTypes = float | httpx.Timeout | None

CONNECTION_HEADERS = (("accept-encoding", "gzip, deflate"), ("connection", "keep-alive"))
MAX_CONNECTIONS = 100
POOL_LIMITS = httpx.Limits(
    max_connections=MAX_CONNECTIONS, max_keepalive_connections=20, keepalive_expiry=15.0
)

CLOSED = TransportFailure(
    phase="close", message="the client is closed", was_sent=False, is_permanent=True
)

BLOCK_SIZE = 4 * 1024 * 1024
MAX_ERROR_BYTES = 1024 * 1024
READS_AN_ANSWER: Final = 10
_LONGEST_LENGTH = 18
_UNPACKED_CHUNK = 256 * 1024
_ZLIB_HEAD = 2


class BodyTooLargeError(httpx.RequestError):
    """Raised while a body is read that exceeds the limit.

    Args:
        limit: Most bytes allowed.
    """

    def __init__(self, limit: int) -> None:
        super().__init__(f"the body of the answer exceeds {limit} bytes (max_response_bytes)")


_PHASES: tuple[tuple[type[httpx.TransportError], str, bool], ...] = (
    # Class, phase, whether anything may have reached the server.
    (httpx.ConnectTimeout, "connect", False),
    (httpx.ConnectError, "connect", False),
    (httpx.ProxyError, "connect", False),
    (httpx.PoolTimeout, "pool", False),
    (httpx.UnsupportedProtocol, "connect", False),
    (httpx.LocalProtocolError, "write", True),
    (httpx.WriteTimeout, "write", True),
    (httpx.WriteError, "write", True),
    (httpx.CloseError, "close", True),
)


def timeout_of(value: TimeoutTypes, *, is_upload: bool) -> httpx.Timeout:
    """Turn a setting into httpx's timeouts.

    A number limits each phase; connecting is given up earlier, and the answer to an upload may take
    longer unless the caller chose a number.
    """
    if isinstance(value, httpx.Timeout):
        return value
    if value is None:
        return httpx.Timeout(None)
    read = DEFAULT_UPLOAD_TIMEOUT if is_upload and value == DEFAULT_TIMEOUT else value
    return httpx.Timeout(value, connect=min(value, DEFAULT_CONNECT_TIMEOUT), read=read)


class Patience:
    """How long an answer may take as a whole; the time runs from the first wait for it.

    Args:
        seconds: The limit, or None for no limit.
    """

    __slots__ = ("_end", "_seconds")

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._end: float | None = None

    def lift(self) -> None:
        """Allow any time, as for a download."""
        self._seconds = None

    def cut(self, timeout: float | None) -> float | None:
        """Cut the time for a read to what is left.

        Raises:
            httpx.ReadTimeout: Nothing is left.
        """
        if self._seconds is None:
            return timeout
        now = time.monotonic()
        if self._end is None:
            self._end = now + self._seconds
        left = self._end - now
        if left <= 0:
            raise httpx.ReadTimeout("the answer does not end")
        return left if timeout is None else min(timeout, left)


PATIENCE: ContextVar[Patience] = ContextVar("PATIENCE")
"""What is left for the answer that is being waited for."""


def patience_of(value: TimeoutTypes, timeout: httpx.Timeout) -> Patience:
    """Limit the time of a whole answer: that of several reads.

    Args:
        value: The setting.
        timeout: What httpx makes of it.
    """
    if timeout.read is None:
        return Patience(None)
    each = timeout.read if value is None or isinstance(value, httpx.Timeout) else value
    return Patience(max(timeout.read, READS_AN_ANSWER * each))


def _without_secrets(record: logging.LogRecord) -> bool:
    """Take queries and header fields out of what httpx and httpcore log of our requests.

    A query may hold a token, and an answer's header fields a session or a signed address.
    """
    if PATIENCE.get(None) is None:
        return True
    if isinstance(record.args, tuple):
        record.args = tuple(
            value.copy_with(query=None) if isinstance(value, httpx.URL) else value
            for value in record.args
        )
    if isinstance(record.msg, str) and " return_value=(" in record.msg:
        record.msg = record.msg.partition(" return_value=(")[0]
    return True


for _name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.proxy"):
    logging.getLogger(_name).addFilter(_without_secrets)


def cut_timeout(timeout: float | None) -> float | None:
    """Cut the time for a read to what is left for the answer.

    Raises:
        httpx.ReadTimeout: Nothing is left.
    """
    patience = PATIENCE.get(None)
    return timeout if patience is None else patience.cut(timeout)


def failure_of(error: httpx.RequestError) -> TransportFailure:
    """Classify an httpx error."""
    if isinstance(error, BodyTooLargeError):
        return TransportFailure(phase="read", message=str(error), is_permanent=True)
    if isinstance(error, httpx.DecodingError):
        return TransportFailure(phase="read", message="the body of the answer is garbled")
    phase, was_sent = "read", True
    for cls, name, sent in _PHASES:
        if isinstance(error, cls):
            phase, was_sent = name, sent
            break
    is_timeout = isinstance(error, httpx.TimeoutException)
    certificate = _certificate_problem(error)
    is_permanent = certificate is not None or isinstance(
        error, httpx.LocalProtocolError | httpx.UnsupportedProtocol
    )
    return TransportFailure(
        phase=phase,
        message=certificate or _describe(error, phase, is_timeout=is_timeout),
        is_timeout=is_timeout,
        was_sent=was_sent,
        is_permanent=is_permanent,
    )


def checked_url(url: str) -> httpx.URL:
    """Parse a URL for httpx.

    Raises:
        ConfigurationError: httpx can't use it.
    """
    try:
        parsed = httpx.URL(url)
        # A host of another alphabet is decoded when it is first asked for.
        _ = parsed.host
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ConfigurationError(f"the URL is not usable: {error}") from error
    return parsed


def _describe(error: httpx.RequestError, phase: str, *, is_timeout: bool) -> str:
    if is_timeout:
        return {
            "connect": "timed out while connecting",
            "pool": "timed out waiting for a free connection",
            "write": "timed out while sending",
        }.get(phase, "timed out waiting for the answer")
    detail = " ".join(str(error).split())
    start = {
        "connect": "could not connect",
        "write": "the connection broke while sending",
        "read": "the connection broke before the answer was complete",
    }.get(phase, "the connection broke")
    return f"{start}: {detail}" if detail else start


def _certificate_problem(error: BaseException) -> str | None:
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if isinstance(cause, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(
            cause
        ):
            return "the server's certificate is not trusted"
        cause = cause.__cause__ or cause.__context__
    return None


def stated_length(response: httpx.Response) -> int | None:
    """Tell how many bytes a body will have, where the server says so and means decoded bytes."""
    if "content-encoding" in response.headers:
        return None
    text = response.headers.get("content-length", "")
    return int(text) if text.isdecimal() and len(text) <= _LONGEST_LENGTH else None


def all_headers(headers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Add the header fields of the connection, where the request does not bring its own."""
    given = {name for name, _ in headers}
    return [*headers, *(field for field in CONNECTION_HEADERS if field[0] not in given)]


def no_cookies() -> CookieJar:
    """Make a jar that keeps nothing: a cookie of one session must not travel with another's."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def decoded(response: httpx.Response) -> Iterable[bytes]:
    """Read a body in pieces of bounded size; one that is not encoded needs no decoder."""
    coding = _coding(response)
    stream = response.stream
    if coding not in _UNPACKED_HERE or not isinstance(stream, httpx.SyncByteStream):
        return response.iter_bytes()
    return _unpacked(stream, coding) if coding else stream


def adecoded(response: httpx.Response) -> AsyncIterable[bytes]:
    """Read a body in pieces of bounded size; one that is not encoded needs no decoder."""
    coding = _coding(response)
    stream = response.stream
    if coding not in _UNPACKED_HERE or not isinstance(stream, httpx.AsyncByteStream):
        return response.aiter_bytes()
    return _aunpacked(stream, coding) if coding else stream


_UNPACKED_HERE = frozenset({"", "gzip", "deflate"})


def _coding(response: httpx.Response) -> str:
    coding: str = response.headers.get("content-encoding", "").strip().lower()
    # Each layer can grow a thousandfold before the limit is looked at; nobody needs a second one.
    if "," in coding:
        raise httpx.DecodingError("the body is encoded more than once")
    return coding


def _unpacked(stream: Iterable[bytes], coding: str) -> Iterator[bytes]:
    inflater = _Inflater(coding)
    for data in stream:
        yield from inflater.pieces(data)


async def _aunpacked(stream: AsyncIterable[bytes], coding: str) -> AsyncIterator[bytes]:
    inflater = _Inflater(coding)
    async for data in stream:
        for piece in inflater.pieces(data):
            yield piece


class _Inflater:
    """Unpack piece by piece: a decoder without bounds makes 64 MiB of one read of a bomb."""

    def __init__(self, coding: str) -> None:
        # Some servers leave out the wrapping that "deflate" means; only the first bytes tell.
        self._is_open = coding == "deflate"
        self._head = b""
        self._unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Unpack what has arrived."""
        if self._is_open:
            self._head = data = self._head + data
            if len(data) < _ZLIB_HEAD:
                return
            self._is_open = False
            wrapped = data[0] & 0xF == zlib.DEFLATED and int.from_bytes(data[:_ZLIB_HEAD]) % 31 == 0
            self._unpacker = zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
        while True:
            piece = self._unpack(data)
            if piece:
                yield piece
            data = self._unpacker.unconsumed_tail
            if not data and len(piece) < _UNPACKED_CHUNK:
                return

    def _unpack(self, data: bytes) -> bytes:
        try:
            return self._unpacker.decompress(data, _UNPACKED_CHUNK)
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

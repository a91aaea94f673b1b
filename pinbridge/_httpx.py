"""The seam to httpx: the only module beside the `_io` pair that knows it."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, Iterable, Sequence
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from pinbridge._core.retry import TransportFailure
from pinbridge._core.settings import (
    DEFAULT_CONNECT_TIMEOUT,
    DEFAULT_TIMEOUT,
    DEFAULT_UPLOAD_TIMEOUT,
)
from pinbridge.errors import ConfigurationError

TimeoutTypes = float | httpx.Timeout | None

CONNECTION_HEADERS = (("accept-encoding", "gzip, deflate"), ("connection", "keep-alive"))
POOL_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=15.0)

DOWNLOAD_CHUNK_SIZE = 256 * 1024
MAX_ERROR_BYTES = 1024 * 1024
_LONGEST_LENGTH = 18


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
    """Read a body; one that is not encoded needs no decoder."""
    _refuse_nested_codings(response)
    if "content-encoding" not in response.headers and isinstance(
        response.stream, httpx.SyncByteStream
    ):
        return response.stream
    return response.iter_bytes()


def adecoded(response: httpx.Response) -> AsyncIterable[bytes]:
    """Read a body; one that is not encoded needs no decoder."""
    _refuse_nested_codings(response)
    if "content-encoding" not in response.headers and isinstance(
        response.stream, httpx.AsyncByteStream
    ):
        return response.stream
    return response.aiter_bytes()


def _refuse_nested_codings(response: httpx.Response) -> None:
    # Each layer can grow a thousandfold before the limit is looked at; nobody needs a second one.
    if "," in response.headers.get("content-encoding", ""):
        raise httpx.DecodingError("the body is encoded more than once")

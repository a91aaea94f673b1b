"""Requests that no generated package describes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from pinbridge.runtime.arguments import encode_query, text_of
from pinbridge.runtime.codec import encode
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.operation import Operation
from pinbridge.runtime.types import File
from pinbridge.uploads import Upload

from .guards import checked, checked_text, is_iterable, is_tuple
from .settings import HeadersLike, Settings, header_fields
from .urls import absolute_url
from .wire import RawRequest

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_FILE_TUPLES = (2, 3)
_PLACEHOLDER = re.compile(r"\{\w+\}")
# A path segment that is a number, a long text with digits, a very long text, or an address.
_AN_ID = re.compile(
    r"/(?:\d+|(?=[^/{}]*\d)[^/{}]{8,}|[^/{}]{25,}|[^/{}@%]*[@%][^/{}]*)(?=/|$)", re.ASCII
)


def raw_request(
    settings: Settings,
    method: str,
    path: str,
    *,
    path_params: Mapping[str, Any] | None = None,
    params: Mapping[str, Any] | None = None,
    json: Any = None,
    data: Mapping[str, Any] | None = None,
    files: Mapping[str, Any] | None = None,
    headers: HeadersLike | None = None,
    content: str | bytes | None = None,
) -> RawRequest:
    """Build a request from the arguments of the client's `request`."""
    verb = checked_text("method", method).upper()
    if not verb.isascii() or not verb.isalpha():
        raise InvalidInputError("the method has to be an HTTP method, for example GET")
    if sum((json is not None, content is not None, data is not None or files is not None)) > 1:
        raise InvalidInputError("give only one of json, content, and data with files")
    filled = _filled(checked_text("path", path), _mapping("path_params", path_params))
    url = absolute_url(settings.base_url, filled)
    query = encode_query(query_pairs(_mapping("params", params)))
    if query:
        url += ("&" if "?" in url else "?") + query
    # A redirect that is not followed is a response like any other.
    statuses = range(200, 300 if settings.follow_redirects else 400)
    operation = Operation[bytes](
        id="request",
        method=verb,
        path=_route(path),
        retry_safety="safe" if verb in _REPEATABLE else "unsafe",
        security=None,
        load_responses=lambda: dict.fromkeys(statuses, bytes),
    )
    # It may be JSON, and is kept in memory.
    operation.is_binary = False
    request = RawRequest(
        operation, urlsplit(url).path or "/", headers=header_fields(headers or ()), url=url
    )
    fields = list(query_pairs(_mapping("data", data)))
    if files is not None:
        parts = _mapping("files", files).items()
        request.form = [*fields, *((name, _file(value)) for name, value in parts)]
    elif json is not None:
        request.content, request.content_type = _json(json), "application/json"
    elif data is not None:
        request.content = encode_query(fields).encode()
        request.content_type = "application/x-www-form-urlencoded"
    elif content is not None:
        request.content = raw_bytes(content, "content")
    return request


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    """Return the names and values of an optional argument."""
    if value is None:
        return {}
    found: Mapping[Any, Any] = checked(name, value, Mapping, "a dict")
    return {checked_text(f"a name in {name}", key): item for key, item in found.items()}


def query_pairs(params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield names and values as text: None is omitted, a list repeats its name."""
    for name, value in params.items():
        if value is None:
            continue
        if is_iterable(value) and not isinstance(value, Mapping):
            for item in value:
                if item is not None:
                    yield name, _text(item)
        else:
            yield name, _text(value)


def _filled(path: str, values: Mapping[str, Any]) -> str:
    for name, value in values.items():
        text = _text(value)
        if text in ("", ".", ".."):
            raise InvalidInputError(f"{name}: must be an id; this text would change the path")
        if f"{{{name}}}" not in path:
            raise InvalidInputError(f"the path has no placeholder {{{name}}}")
        try:
            path = path.replace(f"{{{name}}}", quote(text, safe=""))
        except UnicodeEncodeError:
            raise InvalidInputError(f"{name}: contains characters that can't be encoded") from None
    left = _PLACEHOLDER.search(path.split("?", 1)[0])
    if left is not None:
        raise InvalidInputError(f"path_params has no value for the placeholder {left.group()}")
    return path


def _route(path: str) -> str:
    # This goes into logs and spans: no query, no host, and nothing that looks like an id.
    plain = path.split("?", 1)[0]
    if "://" in plain:
        plain = urlsplit(plain).path or "/"
    return _AN_ID.sub("/{}", plain)


def _file(value: Any) -> File:
    name: Any = None
    source: Any = value
    content_type: Any = None
    if is_tuple(value):
        if len(value) not in _FILE_TUPLES:
            raise InvalidInputError(
                "a file has to be a source, or a tuple (file name, source, content type)"
            )
        name, source, content_type = (*value, None)[:3]
    if isinstance(source, Upload):
        return source.part
    return Upload.prepare(source, filename=name, content_type=content_type).part


def raw_bytes(content: Any, name: str) -> bytes:
    """Return text or bytes as bytes."""
    if isinstance(content, bytes):
        return content
    if not isinstance(content, str):
        raise InvalidInputError(f"{name} has to be text or bytes, not {type(content).__name__}")
    try:
        return content.encode()
    except UnicodeEncodeError:
        raise InvalidInputError(f"{name} contains characters that can't be encoded") from None


def _json(value: Any) -> bytes:
    try:
        return encode(value)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise InvalidInputError(f"the body can't be written as JSON: {error}") from error


def _text(value: Any) -> str:
    if isinstance(value, bytes | bytearray | memoryview) or is_iterable(value):
        # str() would give their Python representation.
        raise InvalidInputError("a parameter has to be text, a number or the like")
    try:
        return text_of(value)
    except ValueError:
        raise InvalidInputError("a number has too many digits") from None

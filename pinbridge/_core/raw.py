"""Requests that no generated package describes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import attrs
import msgspec

from pinbridge.errors import InvalidInputError, RawResponse
from pinbridge.uploads import Upload

from .call import RetrySafety
from .guards import is_iterable, is_tuple
from .settings import Settings
from .urls import absolute_url
from .wire import WireRequest

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_FIRST_ERROR = 400
_FIRST_SUCCESS = 200


@attrs.frozen(kw_only=True)
class RawOperation:
    """An operation of which only the method is known."""

    method: str
    path: str
    retry_safety: RetrySafety
    id: str = "request"
    security: tuple[str, ...] | None = None
    responses: Mapping[int, Any] = attrs.Factory(dict[int, Any])
    is_binary: bool = False

    def is_success(self, status_code: int) -> bool:
        """Whether an answer is no error; what a redirect means is the caller's business."""
        return _FIRST_SUCCESS <= status_code < _FIRST_ERROR


@attrs.frozen(kw_only=True)
class RawRequest:
    """A request put together by the caller."""

    operation: RawOperation
    url: str
    content: bytes | None = attrs.field(default=None, repr=False)
    content_type: str | None = None
    form: Sequence[tuple[str, Any]] | None = attrs.field(default=None, repr=False)
    headers: Sequence[tuple[str, str]] = ()

    @property
    def path(self) -> str:
        """Path of the URL."""
        return urlsplit(self.url).path or "/"

    @property
    def target(self) -> str:
        """Path of the URL; the query travels with `url`."""
        return self.path

    def response(self, status_code: int, headers: Mapping[str, str], content: bytes) -> RawResponse:
        """Return the answer as it is."""
        return RawResponse(status_code, headers, content)


@attrs.frozen(kw_only=True)
class FormFile:
    """A file of a form."""

    payload: Any = attrs.field(repr=False)
    file_name: str | None
    mime_type: str | None
    size: int | None


def raw_request(
    settings: Settings,
    method: str,
    path: str,
    *,
    path_params: Mapping[str, Any] | None,
    params: Mapping[str, Any] | None,
    json: Any,
    data: Mapping[str, Any] | None,
    files: Mapping[str, Any] | None,
    content: str | bytes | None,
) -> RawRequest:
    """Put a request together.

    Raises:
        InvalidInputError: The method, the path or a parameter is not usable, or several bodies are
            given.
    """
    verb = method.upper()
    if not verb.isascii() or not verb.isalpha():
        raise InvalidInputError("the method has to be an HTTP method, for example GET")
    if sum((json is not None, content is not None, data is not None or files is not None)) > 1:
        raise InvalidInputError("give only one of json, content, and data with files")
    url = absolute_url(settings.base_url, _filled(path, path_params or {}))
    query = encode_query(params or {})
    if query:
        url += ("&" if "?" in url else "?") + query
    operation = RawOperation(
        method=verb, path=path, retry_safety="safe" if verb in _REPEATABLE else "unsafe"
    )
    if files is not None:
        fields = [(name, _text(value)) for name, value in (data or {}).items()]
        parts = [(name, _file(value)) for name, value in files.items()]
        return RawRequest(operation=operation, url=url, form=[*fields, *parts])
    body, content_type = _body(json, data, content)
    return RawRequest(operation=operation, url=url, content=body, content_type=content_type)


def aim(wire: WireRequest, request: RawRequest, settings: Settings) -> WireRequest:
    """Send a request to its own URL, without credentials where that is of another origin."""
    if settings.base_url.is_own(request.url):
        return wire.at(request.url, wire.method)
    return wire.without_credentials(request.url, wire.method)


def encode_query(params: Mapping[str, Any]) -> str:
    """Write a query: None is left out, a list repeats its key.

    Raises:
        InvalidInputError: A value holds characters that have no encoding.
    """
    try:
        return urlencode(list(_pairs(params)), quote_via=quote, safe="")
    except UnicodeEncodeError:
        raise InvalidInputError("a query value holds characters that have no encoding") from None


def _pairs(params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in params.items():
        if value is None:
            continue
        if is_iterable(value):
            for item in value:
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
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def _file(value: Any) -> FormFile:
    name: Any = None
    source: Any = value
    content_type: Any = None
    if is_tuple(value):
        name, source, content_type = (*value, None, None)[:3]
    upload = Upload.prepare(source, filename=name, content_type=content_type)
    return FormFile(
        payload=upload.source,
        file_name=upload.file_name,
        mime_type=upload.content_type,
        size=upload.size,
    )


def _body(
    json: Any, data: Mapping[str, Any] | None, content: str | bytes | None
) -> tuple[bytes | None, str | None]:
    if json is not None:
        return _json(json), "application/json"
    if data is not None:
        return encode_query(data).encode(), "application/x-www-form-urlencoded"
    if content is not None:
        return (content.encode() if isinstance(content, str) else content), None
    return None, None


def _json(value: Any) -> bytes:
    try:
        return msgspec.json.encode(value)
    except (TypeError, UnicodeEncodeError, RecursionError) as error:
        raise InvalidInputError(f"the body can't be written as JSON: {error}") from error


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat()
    return str(value)

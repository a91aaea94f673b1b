"""Requests of generated packages as requests of httpx."""

from __future__ import annotations

from typing import IO, Any

import httpx

from .operation import Request
from .types import File


def httpx_request(http: httpx.Client | httpx.AsyncClient, request: Request[Any]) -> httpx.Request:
    """Build the httpx request; headers of the client are not sent to another server."""
    operation, arguments = request.operation, _arguments(request)
    url = operation.server + request.target if operation.server else request.target.lstrip("/")
    built = http.build_request(operation.method, url, **arguments)
    base, own = http.base_url, built.url
    if (own.scheme, own.host, own.port) != (base.scheme, base.host, base.port):
        return httpx.Request(operation.method, url, extensions=built.extensions, **arguments)
    return built


def _arguments(request: Request[Any]) -> dict[str, Any]:
    headers = httpx.Headers([("accept", request.operation.accept), *request.headers])
    body: dict[str, Any] = {}
    if request.file is not None:
        _, payload, kind = _file_part(request.file)
        headers["content-type"] = request.file.mime_type or request.content_type or kind
        body["content"] = payload if isinstance(payload, bytes) else payload.read()
    elif request.form is not None:
        # httpx chooses a random boundary; a text field is a part without a file name.
        body["files"] = [(name, _form_part(part)) for name, part in request.form]
    elif request.content is not None:
        body["content"] = request.content
        if request.content_type is not None:
            headers["content-type"] = request.content_type
    return {**body, "headers": headers}


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

"""Requests as they are sent."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

import httpx
from msgspec import Struct

from pinbridge.runtime.operation import Request
from pinbridge.runtime.reprs import ShownByRepr

from .credentials import Credentials
from .service import Service
from .settings import Settings
from .urls import Hop, sendable

if TYPE_CHECKING:
    from .multipart import Multipart

Progress = Callable[[int, int | None], object]
"""Called with the bytes sent or received so far, and the total if known."""

_BODY_HEADERS = frozenset({"content-type", "content-length"})
_HARMLESS_HEADERS = _BODY_HEADERS | {"accept", "accept-language", "user-agent"}


class WireRequest(ShownByRepr, Struct, kw_only=True, eq=False):
    """A request ready for the transport; sources are reopened for every attempt.

    Args:
        headers: All headers except those that the transport adds.
        can_replay: Whether the body can be sent again.
        timeout: Timeout from the settings.
        deadline: Monotonic seconds at which the whole call has to end, or None.
        max_response_bytes: Maximum size of a success's body in memory, or None for no limit.
        on_progress: Called with the bytes of files sent.
        successes: Statuses of a success.
    """

    method: str
    url: httpx.URL
    headers: dict[str, str]
    content: bytes | None = None
    multipart: Multipart | None = None
    can_replay: bool
    timeout: Any
    deadline: float | None = None
    max_response_bytes: int | None
    on_progress: Progress | None = None
    successes: Collection[int]

    def __repr__(self) -> str:
        # The rest may hold secrets.
        return f"WireRequest({self.method})"

    def redirected(self, hop: Hop, *, is_own: bool, secret: Collection[str]) -> WireRequest:
        """Return the request that follows a redirect; the body is kept only within the same origin and method.

        `secret` are the headers that may hold credentials.
        """
        wire = copy.copy(self)
        wire.url = httpx.URL(hop.url)
        left_out: Collection[str] = ()
        if not is_own:
            left_out = (self.headers.keys() - _HARMLESS_HEADERS) | set(secret)
        if not is_own or hop.method != self.method:
            wire.method = hop.method
            wire.content = wire.multipart = None
            left_out = _BODY_HEADERS.union(left_out)
        wire.headers = {name: self.headers[name] for name in self.headers if name not in left_out}
        return wire


class RawRequest(Request[bytes], kw_only=True, eq=False):
    """A request with an absolute URL, which need not be of the client's own origin."""

    url: str


def wire_request(
    request: Request[Any],
    settings: Settings,
    service: Service,
    credentials: Credentials,
    *,
    on_progress: Progress | None = None,
    deadline: float | None = None,
    form: Multipart | None = None,
    needs_credentials: bool = False,
) -> WireRequest:
    """Build the wire request.

    Another origin than the client's gets neither credentials nor the client's headers. A client with a custom
    base URL, such as that of a local server, ignores the operation's server.

    Args:
        form: Replaces the form of the request.
        needs_credentials: Whether to refuse to send without the credentials that the operation needs.
    """
    operation, base, is_own = request.operation, settings.base_url, True
    if isinstance(request, RawRequest):
        url = sendable(request.url)
        is_own = base.is_own(url)
    elif operation.server and base.is_own(service.base_url):
        url = sendable(operation.server + request.target)
        is_own = base.is_own(url)
    else:
        url = sendable(f"{base.text}/{request.target.removeprefix('/')}")
    if form is None and request.file is not None:
        from .multipart import encode_file

        form = encode_file(request.file, request.content_type)
    elif form is None and request.form is not None:
        from .multipart import encode_form

        form = encode_form(request.form)
    form_headers = {} if form is None else form.headers
    return WireRequest(
        method=operation.method,
        url=url,
        # Never in a variable of this function: crash reporters collect those when a form can't be read.
        headers=_headers(
            request,
            settings,
            service,
            credentials,
            is_own=is_own,
            needs_credentials=needs_credentials,
        )
        | form_headers,
        content=request.content,
        multipart=form,
        can_replay=form is None or form.can_replay,
        timeout=settings.timeout,
        deadline=deadline,
        max_response_bytes=None if operation.is_binary else settings.max_response_bytes,
        on_progress=on_progress,
        successes=operation.successes,
    )


def _headers(
    request: Request[Any],
    settings: Settings,
    service: Service,
    credentials: Credentials,
    *,
    is_own: bool,
    needs_credentials: bool,
) -> dict[str, str]:
    """Return the headers, except those of a form; later ones override earlier ones."""
    operation = request.operation
    accepted = operation.optional_security if operation.security == () else operation.security
    secrets = credentials.headers(service.security_schemes, accepted)
    if needs_credentials and operation.security and not secrets:
        service.require_credentials(settings.headers)
    headers = {"accept": operation.accept, "user-agent": settings.user_agent}
    if request.content is not None and request.content_type is not None:
        headers["content-type"] = request.content_type
    headers.update(request.headers)
    if is_own:
        headers.update(settings.headers)
        headers.update(secrets)
    else:
        headers.update(field for field in settings.headers if field[0] in _HARMLESS_HEADERS)
        for name in service.credential_headers:
            headers.pop(name, None)
    return headers

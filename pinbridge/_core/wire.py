"""Requests as they are sent."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from pinbridge.runtime.operation import Request
from pinbridge.runtime.reprs import ShownByRepr

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
        timeout: Timeout from the settings.
        deadline: Monotonic seconds at which the whole call has to end, or None.
        max_response_bytes: Maximum size of a success's body in memory, or None for no limit.
        on_progress: Called with the bytes of files sent.
    """

    method: str
    url: str
    headers: list[tuple[str, str]]
    content: bytes | None = None
    multipart: Multipart | None = None
    timeout: Any
    deadline: float | None = None
    max_response_bytes: int | None
    on_progress: Progress | None = None
    successes: Collection[int]

    def __repr__(self) -> str:
        # The rest may hold secrets.
        return f"WireRequest({self.method})"

    @property
    def can_replay(self) -> bool:
        """Whether the body can be sent again."""
        return self.multipart is None or self.multipart.can_replay

    def set_form(self, form: Multipart) -> None:
        """Set a form as the body."""
        self.multipart = form
        fields = [("content-type", form.content_type)]
        if form.length is not None:
            fields.append(("content-length", str(form.length)))
        self.set_headers(fields)

    def set_headers(self, fields: Sequence[tuple[str, str]]) -> None:
        """Set headers, replacing those of the same name."""
        self.headers = list((dict(self.headers) | dict(fields)).items())

    def drop_headers(self, fields: Sequence[tuple[str, str]]) -> bool:
        """Remove headers, and return whether any were present."""
        kept = [field for field in self.headers if field not in fields]
        is_dropped = len(kept) < len(self.headers)
        self.headers = kept
        return is_dropped

    def for_stranger(self, url: str, meant: Collection[str], secret: Collection[str]) -> None:
        """Change the URL to another origin, and keep only headers that are safe to send there.

        `meant` are the headers that the caller gave for this request, `secret` those that may hold credentials.
        """
        allowed = (_HARMLESS_HEADERS | set(meant)) - set(secret)
        self.url = url
        self.headers = [field for field in self.headers if field[0] in allowed]

    def redirected(self, hop: Hop, *, is_own: bool, secret: Collection[str]) -> WireRequest:
        """Return the request that follows a redirect; the body is kept only within the same origin and method."""
        wire = copy.copy(self)
        if is_own:
            wire.url = hop.url
        else:
            wire.for_stranger(hop.url, (), secret)
        if not is_own or hop.method != self.method:
            wire.method = hop.method
            wire.headers = [field for field in wire.headers if field[0] not in _BODY_HEADERS]
            wire.content = wire.multipart = None
        return wire


class RawRequest(Request[bytes], kw_only=True, eq=False):
    """A request with an absolute URL, which need not be of the client's own origin."""

    url: str


def aim(wire: WireRequest, request: Request[Any], settings: Settings, service: Service) -> None:
    """Send a request to its own URL, or to the server of its operation.

    Another origin gets neither credentials nor the client's headers. A client with a custom base URL, such
    as that of a local server, ignores the operation's server.
    """
    server = request.operation.server
    if isinstance(request, RawRequest):
        url = request.url
    elif server and settings.base_url.is_own(service.base_url):
        url = sendable(server + request.target)
    else:
        return
    if settings.base_url.is_own(url):
        wire.url = url
    else:
        wire.for_stranger(url, dict(request.headers), service.credential_headers)


def wire_request(
    request: Request[Any],
    settings: Settings,
    *,
    on_progress: Progress | None = None,
    deadline: float | None = None,
    form: Multipart | None = None,
) -> WireRequest:
    """Build the wire request, without its credentials; `form` replaces the form of the request."""
    operation = request.operation
    # Later headers override earlier ones; nothing overrides the length and type of a form.
    fields = {
        "accept": operation.accept,
        "user-agent": settings.user_agent,
    }
    if request.content is not None and request.content_type is not None:
        fields["content-type"] = request.content_type
    fields.update(request.headers)
    fields.update(settings.headers)
    wire = WireRequest(
        method=operation.method,
        url=settings.base_url.join(request.target),
        headers=list(fields.items()),
        content=request.content,
        timeout=settings.timeout,
        deadline=deadline,
        max_response_bytes=None if operation.is_binary else settings.max_response_bytes,
        on_progress=on_progress,
        successes=operation.successes,
    )
    if form is not None:
        wire.set_form(form)
    elif request.file is not None:
        from .multipart import encode_file

        wire.set_form(encode_file(request.file, request.content_type))
    elif request.form is not None:
        from .multipart import encode_form

        wire.set_form(encode_form(request.form))
    return wire

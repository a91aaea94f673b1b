"""A request as it goes out."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from pinbridge.runtime.operation import Request

from .service import Service
from .settings import Settings
from .urls import Hop, sendable

if TYPE_CHECKING:
    from .multipart import Multipart

Progress = Callable[[int, int | None], object]
"""Called with the bytes sent or received so far, and with the total where it is known."""

_BODY_HEADERS = frozenset({"content-type", "content-length"})
_HARMLESS_HEADERS = _BODY_HEADERS | {"accept", "accept-language", "user-agent"}


@attrs.define(kw_only=True)
class WireRequest:
    """A request ready for the transport; sources are opened anew for every attempt.

    Args:
        method: HTTP method.
        url: Absolute URL.
        headers: All headers but those of the transport.
        content: Encoded body.
        multipart: Body of fields and files.
        timeout: As configured.
        deadline: Monotonic seconds at which the whole call has to end, or None.
        max_response_bytes: Most bytes of a success's body that is kept in memory, or None for no limit.
        on_progress: Called with the bytes of files sent.
        is_success: Whether a response with a status is a success.
    """

    method: str
    url: str = attrs.field(repr=False)
    headers: list[tuple[str, str]] = attrs.field(repr=False)
    content: bytes | None = attrs.field(default=None, repr=False)
    multipart: Multipart | None = attrs.field(default=None, repr=False)
    timeout: Any
    deadline: float | None = None
    max_response_bytes: int | None
    on_progress: Progress | None = None
    is_success: Callable[[int], bool]

    @property
    def can_replay(self) -> bool:
        """Whether the body can be sent again."""
        return self.multipart is None or self.multipart.can_replay

    def carry(self, form: Multipart) -> None:
        """Send a form."""
        self.multipart = form
        fields = [("content-type", form.content_type)]
        if form.length is not None:
            fields.append(("content-length", str(form.length)))
        self.set_headers(fields)

    def set_headers(self, fields: Sequence[tuple[str, str]]) -> None:
        """Set headers, instead of those of the same name."""
        self.headers = list((dict(self.headers) | dict(fields)).items())

    def drop_headers(self, fields: Sequence[tuple[str, str]]) -> bool:
        """Remove headers, and tell whether any were there."""
        kept = [field for field in self.headers if field not in fields]
        is_dropped = len(kept) < len(self.headers)
        self.headers = kept
        return is_dropped

    def for_stranger(self, url: str, meant: Collection[str], secret: Collection[str]) -> None:
        """Turn to another origin, which gets no credentials and only harmless headers.

        Args:
            url: Absolute URL.
            meant: Names of headers that were given for this very request.
            secret: Names of headers that may hold credentials.
        """
        allowed = (_HARMLESS_HEADERS | set(meant)) - set(secret)
        self.url = url
        self.headers = [field for field in self.headers if field[0] in allowed]

    def redirected(self, hop: Hop, *, is_own: bool, secret: Collection[str]) -> WireRequest:
        """Return the request for where a redirect leads; a body goes only where it is repeated.

        Args:
            hop: The place.
            is_own: Whether it is of the configured origin.
            secret: Names of headers that may hold credentials.
        """
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


def use_own_server(
    wire: WireRequest, request: Request[Any], settings: Settings, service: Service
) -> None:
    """Send a request to the server of its operation; another origin gets no credentials.

    A client with another address than the service's, such as a local server, keeps to its own.
    """
    server = request.operation.server
    if server and settings.base_url.is_own(service.base_url):
        url = sendable(server + request.target)
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
) -> WireRequest:
    """Lay out a request, without its credentials.

    Args:
        request: The request.
        settings: Settings of the call.
        on_progress: Called with the bytes of files sent.
        deadline: Monotonic seconds at which the call has to end.

    Raises:
        InvalidFileError: A file part can't be uploaded.
        InvalidInputError: The URL is too long.
    """
    operation = request.operation
    # Later groups win over earlier ones; nothing overrides the length and type of a form.
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
        headers=[],
        content=request.content,
        timeout=settings.timeout,
        deadline=deadline,
        max_response_bytes=None if operation.is_binary else settings.max_response_bytes,
        on_progress=on_progress,
        is_success=operation.is_success,
    )
    wire.headers = list(fields.items())
    if request.file is not None:
        from .multipart import encode_file

        wire.carry(encode_file(request.file, request.content_type))
    elif request.form is not None:
        from .multipart import encode_form

        wire.carry(encode_form(request.form))
    return wire

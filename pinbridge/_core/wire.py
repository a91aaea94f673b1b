"""A request as it goes out, and how its pieces were chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

import attrs

from pinbridge.errors import ConfigurationError, InvalidInputError

from .call import Request
from .credentials import API_KEY_HEADER, Credentials
from .multipart import Multipart, encode_form
from .settings import Settings
from .sources import Source, source_of
from .urls import Hop

Progress = Callable[[int, int | None], object]
"""Called with the bytes sent or received so far, and with all there are, where that is known."""

_CREDENTIAL_HEADERS = frozenset({API_KEY_HEADER, "authorization", "cookie", "proxy-authorization"})
# httpx takes no more.
_LONGEST_URL = 65_536
_BODY_HEADERS = frozenset({"content-type", "content-length"})
_HARMLESS_HEADERS = _BODY_HEADERS | {"accept", "accept-language", "user-agent"}


@attrs.define(kw_only=True)
class WireRequest:
    """A request ready for the transport; sources are opened anew for every try.

    Args:
        method: HTTP method.
        url: Absolute URL.
        headers: All header fields but those of the transport.
        credentials: What the header fields prove, unless the request goes elsewhere.
        content: Encoded body.
        multipart: Body of fields and files.
        sources: Sources of the multipart's files, in order.
        timeout: As configured.
        max_response_bytes: Most bytes of a success's body that is kept in memory, or None for no limit.
        on_progress: Told about the bytes of files sent.
        is_success: Whether an answer with a status is a success.
    """

    method: str
    url: str = attrs.field(repr=False)
    headers: list[tuple[str, str]] = attrs.field(repr=False)
    credentials: Credentials
    content: bytes | None = attrs.field(repr=False)
    multipart: Multipart | None = attrs.field(repr=False)
    sources: tuple[Source, ...] = attrs.field(repr=False)
    timeout: Any
    max_response_bytes: int | None
    on_progress: Progress | None
    is_success: Callable[[int], bool]

    @property
    def can_replay(self) -> bool:
        """Whether the body can be sent again."""
        return all(source.can_replay for source in self.sources)

    @property
    def carries_credentials(self) -> bool:
        """Whether any of the credentials are among the header fields."""
        return any(field in self.headers for field in self.credentials.headers(None))

    def change_credentials(self, new: Credentials, security: Sequence[str] | None) -> None:
        """Carry other credentials from the next try on.

        Args:
            new: Those to carry.
            security: Schemes of the operation; None where it is not known.
        """
        gone = self.credentials.headers(None)
        kept = [field for field in self.headers if field not in gone]
        self.headers = join_headers(kept, new.headers(security))
        self.credentials = new

    def at(self, url: str) -> WireRequest:
        """Return the request for another place of the same origin."""
        return attrs.evolve(self, url=url)

    def for_stranger(self, url: str, *, meant: Collection[str] = ()) -> WireRequest:
        """Return the request for another origin, which must not learn who asks.

        Args:
            url: Absolute URL.
            meant: Names of header fields that were given for this very request.
        """
        allowed = (_HARMLESS_HEADERS | set(meant)) - _CREDENTIAL_HEADERS
        kept = [(name, value) for name, value in self.headers if name in allowed]
        return attrs.evolve(self, url=url, headers=kept)

    def redirected(self, hop: Hop, *, is_own: bool) -> WireRequest:
        """Return the request for the place that a redirect leads to.

        A body goes only where the same request of the same origin was meant.

        Args:
            hop: That place.
            is_own: Whether it is of the configured origin.
        """
        wire = self.at(hop.url) if is_own else self.for_stranger(hop.url)
        if is_own and hop.method == self.method:
            return wire
        return attrs.evolve(
            wire,
            method=hop.method,
            headers=[(name, value) for name, value in wire.headers if name not in _BODY_HEADERS],
            content=None,
            multipart=None,
            sources=(),
        )


def wire_request(
    request: Request[Any], settings: Settings, *, on_progress: Progress | None = None
) -> WireRequest:
    """Lay out a request of a generated package.

    Raises:
        ConfigurationError: The operation needs credentials and there are none.
        InvalidFileError: A file part can't be uploaded.
        InvalidInputError: The URL is too long.
    """
    operation = request.operation
    fields: list[tuple[str, str]] = [
        ("accept", "*/*" if operation.is_binary else "application/json"),
        ("user-agent", settings.user_agent),
    ]
    framing: list[tuple[str, str]] = []
    if operation.security and settings.credentials.is_empty:
        require_credentials(settings)
    multipart = None
    sources: tuple[Source, ...] = ()
    if request.form is not None:
        multipart = encode_form(request.form)
        sources = tuple(source_of(s.file.payload) for s in multipart.segments if s.file is not None)
        framing.append(("content-type", multipart.content_type))
        if multipart.length is not None:
            framing.append(("content-length", str(multipart.length)))
    elif request.content is not None and request.content_type is not None:
        fields.append(("content-type", request.content_type))
    return WireRequest(
        method=operation.method,
        url=usable_url(settings.base_url.join(request.target)),
        # The last to be looked up, so that no error from here has a secret in its frame.
        headers=join_headers(
            fields,
            request.headers,
            settings.headers,
            settings.credentials.headers(operation.security or operation.optional_security),
            framing,
        ),
        credentials=settings.credentials,
        content=request.content,
        multipart=multipart,
        sources=sources,
        timeout=settings.timeout,
        max_response_bytes=None if operation.is_binary else settings.max_response_bytes,
        on_progress=on_progress,
        is_success=operation.is_success,
    )


def usable_url(url: str) -> str:
    """Return a URL that is short enough to be sent.

    Raises:
        InvalidInputError: It is too long.
    """
    if len(url) > _LONGEST_URL:
        raise InvalidInputError(
            f"the arguments make a URL of {len(url)} characters; no more than {_LONGEST_URL} can be sent"
        )
    return url


def join_headers(*groups: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put header fields together; later groups win over earlier ones."""
    fields: dict[str, str] = {}
    for group in groups:
        fields.update(group)
    return list(fields.items())


def require_credentials(settings: Settings) -> None:
    """Refuse to send a request that needs credentials where there are none.

    Raises:
        ConfigurationError: Neither credentials nor a header that could hold them is configured.
    """
    if not any(name in _CREDENTIAL_HEADERS for name, _ in settings.headers):
        raise ConfigurationError(
            "this call needs credentials: pass api_key or bearer_token to the client, call "
            "set_api_key or set_bearer_token, or set the environment variable for it"
        )

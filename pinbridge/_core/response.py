"""A raw response of the server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .redaction import masked_content, masked_headers

REQUEST_ID_HEADER = "x-request-id"


class RawResponse:
    """A raw response of the server.

    Args:
        status_code: HTTP status.
        headers: Headers; look-ups ignore case.
        content: Body.
        request_id_header: Name of the header with the id of the request.
    """

    __slots__ = ("content", "headers", "request_id_header", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        request_id_header: str = REQUEST_ID_HEADER,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.request_id_header = request_id_header

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, {len(self.content)} bytes)"

    @property
    def text(self) -> str:
        """Body as text; bytes that are not UTF-8 are replaced."""
        return self.content.decode(errors="replace")

    @property
    def request_id(self) -> str | None:
        """Id of the request, for the service's support."""
        text = self.headers.get(self.request_id_header)
        # The id appears in log lines and messages.
        return text if text and text.isprintable() else None

    def json(self) -> Any:
        """Decode the body as JSON.

        Raises:
            ResponseParseError: The body is not JSON.
        """
        from .errors import ResponseParseError

        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise ResponseParseError(f"the body is not JSON: {error}", response=self) from error

    def masked(self) -> RawResponse:
        """Return a copy with all secrets masked."""
        return RawResponse(
            self.status_code,
            masked_headers(self.headers),
            masked_content(self.content),
            self.request_id_header,
        )

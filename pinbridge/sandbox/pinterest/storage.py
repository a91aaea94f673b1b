"""How the storage host of Pinterest refuses a request: in XML, and without Pinterest's codes."""

from __future__ import annotations

from html import escape
from http import HTTPStatus

from pinbridge.sandbox._shared.http import Response

TWO_CREDENTIALS = "Only one auth mechanism allowed; send no Authorization header"


def refusal(code: str, message: str, status: int = HTTPStatus.BAD_REQUEST) -> Response:
    """Return the response to a request that the storage host does not take."""
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    )
    return Response(text.encode(), status, {"content-type": "application/xml"})

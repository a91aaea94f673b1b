"""Keep secrets, people and chance out of recordings."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import attrs

SERVER = "https://api.pinbridge.io"
"""Whose answers recordings pretend to be."""

STAND_INS: Mapping[str, str] = {
    "access_token": "recorded-token",
    "api_key": "recorded-key",
    "authorized_by_email": "recorded@example.com",
    "billing_email": "recorded@example.com",
    "display_name": "Recorded Account",
    "email": "recorded@example.com",
    "full_name": "Recorded User",
    "idempotency_key": "recorded-idempotency-key",
    "password": "recorded-password",
    "request_id": "recorded-request",
    "secret": "recorded-webhook-secret",
    "token": "recorded-mail-token",
    "username": "recorded_account",
}
"""What stands for the values of these fields of JSON bodies, wherever they are."""

_QUERY = re.compile(r"(https?://[^\s?]*)\?\S*")
_KEPT_REQUEST_HEADERS = frozenset(("accept", "content-type"))
_KEPT_RESPONSE_HEADERS = frozenset(("content-type", "retry-after", "x-total-count"))


@attrs.frozen
class Scrubber:
    """Clean what vcrpy is about to write.

    Args:
        known: Secrets and names that the recorder knows, and what stands for them in every text.
    """

    known: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)

    def request(self, request: Any) -> Any:
        """Clean a request; only header fields known to be harmless stay."""
        request.uri = self._text(on_public_server(request.uri))
        for name in list(request.headers):
            if name.lower() not in _KEPT_REQUEST_HEADERS:
                del request.headers[name]
        request.body = self.body(request.body)
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """Clean a response in the same way; the request id is replaced."""
        headers = {
            name: values
            for name, values in response["headers"].items()
            if name.lower() in _KEPT_RESPONSE_HEADERS
        }
        headers["x-request-id"] = [STAND_INS["request_id"]]
        body = {"string": self.body(response["body"]["string"])}
        return {**response, "headers": headers, "body": body}

    def body(self, body: bytes | None) -> bytes | None:
        """Clean a JSON body, and give it a fixed layout; of any other body clean the text."""
        if not body:
            return body
        try:
            value = json.loads(body)
        except ValueError:
            return self._text(body.decode("utf-8", "replace")).encode()
        cleaned = self.value(value)
        return json.dumps(cleaned, ensure_ascii=False, separators=(",", ":")).encode()

    def value(self, value: Any, name: str = "") -> Any:
        """Clean a decoded value."""
        if isinstance(value, dict):
            return {key: self.value(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, name) for item in value]
        if isinstance(value, str):
            # The query of an address may be its signature.
            return STAND_INS.get(name) or _QUERY.sub(r"\1", self._text(value))
        return value

    def _text(self, text: str) -> str:
        for secret, stand_in in self.known.items():
            text = text.replace(secret, stand_in)
        return text


def on_public_server(url: str) -> str:
    """Return a URL with the server that recordings pretend to come from."""
    parts, server = urlsplit(url), urlsplit(SERVER)
    return urlunsplit(parts._replace(scheme=server.scheme, netloc=server.netloc))

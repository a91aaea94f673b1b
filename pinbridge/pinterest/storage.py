"""Checks of URLs in responses."""

from __future__ import annotations

from urllib.parse import urlsplit

from pinbridge._core.guards import checked_text
from pinbridge.errors import PinbridgeError


def check_encrypted(url: str, base_url: str) -> None:
    """Check that a URL is encrypted, or on the same host as an unencrypted API, such as a local sandbox.

    Args:
        url: The URL.
        base_url: Base URL of the API.

    Raises:
        PinbridgeError: The file would be sent unencrypted.
    """
    target, api = urlsplit(checked_text("url", url)), urlsplit(base_url)
    if target.scheme == "https":
        return
    if target.scheme != "http" or api.scheme != "http" or target.hostname != api.hostname:
        raise PinbridgeError(
            f"a response has the URL {target.scheme}://{target.hostname}, which is not encrypted;"
            " nothing was sent there"
        )

"""Addresses that answers name."""

from __future__ import annotations

from urllib.parse import urlsplit

from pinbridge._core.guards import checked_text
from pinbridge.errors import PinbridgeError


def refuse_unsafe(url: str, base_url: str) -> None:
    """Refuse an address that is not encrypted, unless it is on the host of a local sandbox.

    Args:
        url: The address.
        base_url: Where the API is.

    Raises:
        PinbridgeError: Files would go over the network in the clear.
    """
    there, here = urlsplit(checked_text("url", url)), urlsplit(base_url)
    if there.scheme == "https":
        return
    if there.scheme != "http" or here.scheme != "http" or there.hostname != here.hostname:
        raise PinbridgeError(
            f"an answer names the address {there.scheme}://{there.hostname}, which is not encrypted;"
            " nothing was sent there"
        )

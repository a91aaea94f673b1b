from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CheckoutResponse(Decodable):
    """Page where the purchase continues."""

    url: str = structs.field(repr=False)

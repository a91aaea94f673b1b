from __future__ import annotations

import attrs

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CheckoutResponse(Decodable):
    """Page where the purchase goes on."""

    url: str = attrs.field(repr=False)

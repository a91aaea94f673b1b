from __future__ import annotations

import attrs

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class CheckoutResponse(Decodable):
    """Page where the purchase goes on."""

    url: str = attrs.field(repr=False)

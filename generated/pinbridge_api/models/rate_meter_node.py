from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RateMeterNode(Decodable):
    """Fill level of one token bucket.

    Attributes:
        tokens_available: Tokens left now.
        capacity: Tokens in a full bucket.
        refill_rate: Tokens added per second.
    """

    tokens_available: float
    capacity: float
    refill_rate: float

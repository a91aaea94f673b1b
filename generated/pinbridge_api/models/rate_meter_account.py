from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RateMeterAccount(Decodable):
    """Fill level of the token bucket of one Pinterest account.

    Attributes:
        tokens_available: Tokens left now.
        capacity: Tokens in a full bucket.
        refill_rate: Tokens added per second.
        account_id: Pinterest account that the bucket belongs to.
    """

    tokens_available: float
    capacity: float
    refill_rate: float
    account_id: str

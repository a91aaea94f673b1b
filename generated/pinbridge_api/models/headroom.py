from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Headroom(Decodable):
    """Room left for publishing.

    Attributes:
        quota_remaining: Pins left in this billing month.
        account_tokens_available: Rate tokens of the account.
        global_tokens_available: Rate tokens of the whole service.
    """

    quota_remaining: int | None = None
    account_tokens_available: float | None = None
    global_tokens_available: float | None = None

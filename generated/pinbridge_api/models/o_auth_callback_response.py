from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class OAuthCallbackResponse(Decodable):
    """Result of connecting a Pinterest account.

    Attributes:
        account_id: The account that was connected.
    """

    status: str
    message: str
    account_id: str | None = None

from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class OAuthCallbackResponse(Decodable):
    """Outcome of connecting a Pinterest account.

    Attributes:
        account_id: The account that was connected.
    """

    status: str
    message: str
    account_id: str | None = None

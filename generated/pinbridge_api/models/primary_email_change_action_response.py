from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PrimaryEmailChangeActionResponse(Decodable):
    """Confirmation that the address was changed.

    Attributes:
        requires_reauthentication: True when a new login is needed.
    """

    message: str
    new_email: str
    requires_reauthentication: bool = False

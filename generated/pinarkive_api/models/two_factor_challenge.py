from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TwoFactorChallenge(ReadableByKey):
    """Answer to a login that still needs the second factor.

    Attributes:
        temporary_token: Names this login when the code is sent.
    """

    requires_2fa: bool
    temporary_token: str = structs.field(repr=False)

    _WIRE_NAMES = {"requires_2fa": "requires2FA", "temporary_token": "temporaryToken"}

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PinBatchItemError(Decodable):
    """Why a batch item failed.

    Attributes:
        remediation: What to do about it.
    """

    code: str
    message: str
    remediation: str | None = None

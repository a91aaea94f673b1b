from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class MCPQuotaUpgrade(Decodable):
    """How to get a larger assistant quota.

    Attributes:
        remediation: What to do about it.
    """

    message: str
    remediation: str

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOAccountAddress(Extensible):
    """`SSIOAccountAddress` of the API."""

    address_id: str | None = None
    display: str | None = None
    order_legal_entity: str | None = None
    purpose: str | None = None

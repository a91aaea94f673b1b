from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdPinId(Extensible):
    """`AdPinId` of the API."""

    pin_id: str | None = None

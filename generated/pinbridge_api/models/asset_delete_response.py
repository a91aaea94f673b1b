from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AssetDeleteResponse(Decodable):
    """Result of deleting one asset.

    Attributes:
        requires_confirmation: True when the asset is in use and the call was not confirmed.
        referenced_pin_count: Pins, and schedules still to run, that use the asset.
    """

    deleted: bool
    requires_confirmation: bool
    referenced_pin_count: int
    freed_bytes: int

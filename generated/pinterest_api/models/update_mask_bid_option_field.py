from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class UpdateMaskBidOptionField(OpenStrEnum):
    """Values of `UpdateMaskBidOptionField`."""

    BID = "BID"
    APP_TYPE_BID_MULTIPLIER_SET = "APP_TYPE_BID_MULTIPLIER_SET"
    PLACEMENT_BID_MULTIPLIER_SET = "PLACEMENT_BID_MULTIPLIER_SET"

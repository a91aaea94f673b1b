from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductCategoriesEngagementType(OpenStrEnum):
    """Values of `ProductCategoriesEngagementType`."""

    ENGAGEMENT = "ENGAGEMENT"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    SAVE = "SAVE"

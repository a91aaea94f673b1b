from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class DeliveryMetricsResponseItemsItemCategory(OpenStrEnum):
    """Values of `DeliveryMetricsResponseItemsItemCategory`."""

    ADS = "ADS"
    ORGANIC = "ORGANIC"

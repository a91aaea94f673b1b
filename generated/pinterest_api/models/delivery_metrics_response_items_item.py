from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delivery_metrics_response_items_item_category import DeliveryMetricsResponseItemsItemCategory


@define(kw_only=True)
class DeliveryMetricsResponseItemsItem(Extensible):
    """`DeliveryMetricsResponseItemsItem` of the API."""

    category: DeliveryMetricsResponseItemsItemCategory | None = None
    definition: str | None = None
    display_name: str | None = None
    name: str | None = None

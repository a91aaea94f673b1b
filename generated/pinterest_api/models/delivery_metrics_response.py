from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delivery_metrics_response_items_item import DeliveryMetricsResponseItemsItem


@define(kw_only=True)
class DeliveryMetricsResponse(Extensible):
    """`DeliveryMetricsResponse` of the API."""

    items: list[DeliveryMetricsResponseItemsItem] | None = None

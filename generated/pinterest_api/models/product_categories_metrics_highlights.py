from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .inner_product_categories_metrics_highlights import InnerProductCategoriesMetricsHighlights


@define(kw_only=True)
class ProductCategoriesMetricsHighlights(Extensible):
    """`ProductCategoriesMetricsHighlights` of the API."""

    engagement: InnerProductCategoriesMetricsHighlights | None = None
    outbound_clicks: InnerProductCategoriesMetricsHighlights | None = None
    pin_saves: InnerProductCategoriesMetricsHighlights | None = None

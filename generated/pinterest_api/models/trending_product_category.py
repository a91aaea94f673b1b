from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .product_categories_engagement_type import ProductCategoriesEngagementType
from .vertical_product_category import VerticalProductCategory


@define(kw_only=True)
class TrendingProductCategory(Extensible):
    """`TrendingProductCategory` of the API."""

    engagement_type: ProductCategoriesEngagementType
    pct_change_mom: int
    percent_relative_volume: int
    product_category: str
    verticals: list[VerticalProductCategory] | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .interests_enum import InterestsEnum
from .product_category_region import ProductCategoryRegion
from .trending_topic import TrendingTopic


@define(kw_only=True)
class FeaturedTrend(Extensible):
    """`FeaturedTrend` of the API."""

    interest: InterestsEnum
    market: ProductCategoryRegion | None = None
    trends: list[TrendingTopic] | None = None

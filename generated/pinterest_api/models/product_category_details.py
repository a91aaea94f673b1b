from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .product_categories_demographic import ProductCategoriesDemographic
from .product_categories_metrics_highlights import ProductCategoriesMetricsHighlights
from .product_category_enum import ProductCategoryEnum


@define(kw_only=True)
class ProductCategoryDetails(Extensible):
    """`ProductCategoryDetails` of the API."""

    demographics: ProductCategoriesDemographic | None = None
    has_prediction: bool
    metrics_highlights: ProductCategoriesMetricsHighlights | None = None
    predicted_time_series: dict[str, float] | None = None
    product_category: ProductCategoryEnum
    related_searches: list[str] | None = None
    time_series: dict[str, float] | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_category_audience_subcategory import AudienceCategoryAudienceSubcategory


@define(kw_only=True)
class AudienceCategory(Extensible):
    """`AudienceCategory` of the API."""

    id: str | None = None
    index: float | None = None
    key: str | None = None
    name: str | None = None
    ratio: float | None = None
    subcategories: list[AudienceCategoryAudienceSubcategory] | None = None

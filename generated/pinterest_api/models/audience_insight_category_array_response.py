from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_insight_category_common import AudienceInsightCategoryCommon


@define(kw_only=True)
class AudienceInsightCategoryArrayResponse(Extensible):
    """`AudienceInsightCategoryArrayResponse` of the API."""

    items: list[AudienceInsightCategoryCommon] | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_category import AudienceCategory
from .audience_demographics import AudienceDemographics
from .audience_insight_type import AudienceInsightType


@define(kw_only=True)
class AudienceInsightsResponse(Extensible):
    """`AudienceInsightsResponse` of the API."""

    categories: list[AudienceCategory] | None = None
    date: str | None = None
    demographics: AudienceDemographics | None = None
    size: int | None = None
    size_is_upper_bound: bool | None = None
    type: AudienceInsightType = AudienceInsightType.YOUR_TOTAL_AUDIENCE

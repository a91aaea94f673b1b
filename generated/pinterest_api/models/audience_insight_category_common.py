from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AudienceInsightCategoryCommon(Extensible):
    """`AudienceInsightCategoryCommon` of the API."""

    id: str | None = None
    index: float | None = None
    key: str | None = None
    name: str | None = None
    ratio: float | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TargetingTemplateAudienceSizingReachEstimate(Extensible):
    """`TargetingTemplateAudienceSizingReachEstimate` of the API."""

    estimate: int | None = None
    lower_bound: int | None = None
    upper_bound: int | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_template_audience_sizing_reach_estimate import (
    TargetingTemplateAudienceSizingReachEstimate,
)


@define(kw_only=True)
class TargetingTemplateAudienceSizing(Extensible):
    """`TargetingTemplateAudienceSizing` of the API."""

    reach_estimate: TargetingTemplateAudienceSizingReachEstimate | None = None

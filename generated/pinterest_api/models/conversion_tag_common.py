from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_tag_configs import ConversionTagConfigs
from .enhanced_match_status_type import EnhancedMatchStatusType


@define(kw_only=True)
class ConversionTagCommon(Extensible):
    """`ConversionTagCommon` of the API."""

    code_snippet: str | None = None
    configs: ConversionTagConfigs | None = None
    enhanced_match_status: EnhancedMatchStatusType | None = None
    id: str | None = None
    last_fired_time_ms: float | None = None
    name: str
    version: str | None = None

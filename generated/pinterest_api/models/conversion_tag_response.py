from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_tag_configs import ConversionTagConfigs
from .enhanced_match_status_type import EnhancedMatchStatusType
from .entity_status import EntityStatus


@define(kw_only=True)
class ConversionTagResponse(Extensible):
    """`ConversionTagResponse` of the API."""

    code_snippet: str | None = None
    configs: ConversionTagConfigs | None = None
    enhanced_match_status: EnhancedMatchStatusType | None = None
    id: str | None = None
    last_fired_time_ms: float | None = None
    name: str
    version: str | None = None
    ad_account_id: str
    status: EntityStatus | None = None

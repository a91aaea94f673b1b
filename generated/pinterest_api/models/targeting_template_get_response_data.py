from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec
from .targeting_template_audience_sizing import TargetingTemplateAudienceSizing
from .targeting_template_keyword import TargetingTemplateKeyword
from .targeting_template_response_data_status import TargetingTemplateResponseDataStatus
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class TargetingTemplateGetResponseData(Extensible):
    """`TargetingTemplateGetResponseData` of the API."""

    auto_targeting_enabled: bool = True
    keywords: list[TargetingTemplateKeyword] | None = None
    name: str | None = None
    placement_group: PlacementGroupType = PlacementGroupType.ALL
    targeting_attributes: TargetingSpec | None = None
    tracking_urls: TrackingUrls | None = None
    ad_account_id: str | None = None
    created_time: int | None = None
    id: str | None = None
    sizing: TargetingTemplateAudienceSizing | None = None
    status: TargetingTemplateResponseDataStatus = TargetingTemplateResponseDataStatus.ACTIVE
    updated_time: int | None = None
    valid: bool | None = None

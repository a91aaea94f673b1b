from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec
from .targeting_template_keyword import TargetingTemplateKeyword
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class TargetingTemplateCommon(Extensible):
    """`TargetingTemplateCommon` of the API."""

    auto_targeting_enabled: bool = True
    keywords: list[TargetingTemplateKeyword] | None = None
    name: str | None = None
    placement_group: PlacementGroupType = PlacementGroupType.ALL
    targeting_attributes: TargetingSpec | None = None
    tracking_urls: TrackingUrls | None = None

from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .action_type import ActionType
from .ad_group_common_bid_strategy_type import AdGroupCommonBidStrategyType
from .ad_group_common_promotion_application_level import AdGroupCommonPromotionApplicationLevel
from .ad_group_response_conversion_learning_mode_type import (
    AdGroupResponseConversionLearningModeType,
)
from .ad_group_summary_status import AdGroupSummaryStatus
from .budget_type import BudgetType
from .entity_status import EntityStatus
from .optimization_goal_metadata import OptimizationGoalMetadata
from .pacing_delivery_type import PacingDeliveryType
from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class AdGroupResponse(Extensible):
    """`AdGroupResponse` of the API."""

    auto_targeting_enabled: bool | None = None
    bid_in_micro_currency: int | None = None
    bid_strategy_type: AdGroupCommonBidStrategyType | None = None
    billable_event: ActionType | None = None
    budget_in_micro_currency: int | None = None
    budget_type: BudgetType | None = None
    campaign_id: str | None = None
    end_time: int | None = None
    is_creative_optimization: bool | None = None
    lifetime_frequency_cap: int | None = None
    name: str | None = None
    optimization_goal_metadata: OptimizationGoalMetadata | None = None
    pacing_delivery_type: PacingDeliveryType | None = None
    placement_group: PlacementGroupType = PlacementGroupType.ALL
    promotion_application_level: AdGroupCommonPromotionApplicationLevel | None = None
    promotion_id: str | None = "0"
    start_time: int | None = None
    status: EntityStatus | None = None
    targeting_spec: TargetingSpec | None = None
    targeting_template_ids: list[str] | None = None
    tracking_urls: TrackingUrls | None = None
    ad_account_id: str | None = None
    bid_multiplier: float | None = None
    conversion_learning_mode_type: AdGroupResponseConversionLearningModeType | None = None
    created_time: int | None = None
    dca_assets: Any | None = None
    feed_profile_id: str | None = None
    id: str | None = None
    summary_status: AdGroupSummaryStatus | None = None
    type: str = "adgroup"
    updated_time: int | None = None

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .action_type import ActionType
from .ad_group_common_bid_strategy_type import AdGroupCommonBidStrategyType
from .ad_group_common_promotion_application_level import AdGroupCommonPromotionApplicationLevel
from .budget_type import BudgetType
from .entity_status import EntityStatus
from .optimization_goal_metadata import OptimizationGoalMetadata, OptimizationGoalMetadataDict
from .pacing_delivery_type import PacingDeliveryType
from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec, TargetingSpecDict
from .tracking_urls import TrackingUrls, TrackingUrlsDict


def _to_bid_in_micro_currency(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_bid_strategy_type(
    value: AdGroupCommonBidStrategyType | str | None | Unset,
) -> AdGroupCommonBidStrategyType | None | Unset:
    converted: AdGroupCommonBidStrategyType | None | Unset = coerce.choice(
        value, AdGroupCommonBidStrategyType
    )
    return converted


def _to_billable_event(value: ActionType | str | Unset) -> ActionType | Unset:
    converted: ActionType | Unset = coerce.choice(value, ActionType)
    return converted


def _to_budget_in_micro_currency(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_budget_type(value: BudgetType | str | Unset) -> BudgetType | Unset:
    converted: BudgetType | Unset = coerce.choice(value, BudgetType)
    return converted


def _to_end_time(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_lifetime_frequency_cap(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_optimization_goal_metadata(
    value: OptimizationGoalMetadata | OptimizationGoalMetadataDict | None | Unset,
) -> OptimizationGoalMetadata | None | Unset:
    converted: OptimizationGoalMetadata | None | Unset = coerce.model(
        value, OptimizationGoalMetadata
    )
    return converted


def _to_pacing_delivery_type(value: PacingDeliveryType | str | Unset) -> PacingDeliveryType | Unset:
    converted: PacingDeliveryType | Unset = coerce.choice(value, PacingDeliveryType)
    return converted


def _to_placement_group(value: PlacementGroupType | str | Unset) -> PlacementGroupType | Unset:
    converted: PlacementGroupType | Unset = coerce.choice(value, PlacementGroupType)
    return converted


def _to_promotion_application_level(
    value: AdGroupCommonPromotionApplicationLevel | str | None | Unset,
) -> AdGroupCommonPromotionApplicationLevel | None | Unset:
    converted: AdGroupCommonPromotionApplicationLevel | None | Unset = coerce.choice(
        value, AdGroupCommonPromotionApplicationLevel
    )
    return converted


def _to_start_time(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_status(value: EntityStatus | str | Unset) -> EntityStatus | Unset:
    converted: EntityStatus | Unset = coerce.choice(value, EntityStatus)
    return converted


def _to_targeting_spec(value: TargetingSpec | TargetingSpecDict | Unset) -> TargetingSpec | Unset:
    converted: TargetingSpec | Unset = coerce.model(value, TargetingSpec)
    return converted


def _to_targeting_template_ids(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_tracking_urls(
    value: TrackingUrls | TrackingUrlsDict | None | Unset,
) -> TrackingUrls | None | Unset:
    converted: TrackingUrls | None | Unset = coerce.model(value, TrackingUrls)
    return converted


def _to_bid_multiplier(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class AdGroupUpdateRequest(ExtensibleRequest):
    """`AdGroupUpdateRequest` of the API."""

    auto_targeting_enabled: bool | None | Unset = UNSET
    bid_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_bid_in_micro_currency
    )
    bid_strategy_type: AdGroupCommonBidStrategyType | None | Unset = structs.field(
        default=UNSET, converter=_to_bid_strategy_type
    )
    billable_event: ActionType | Unset = structs.field(default=UNSET, converter=_to_billable_event)
    budget_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_budget_in_micro_currency
    )
    budget_type: BudgetType | Unset = structs.field(default=UNSET, converter=_to_budget_type)
    campaign_id: str | Unset = UNSET
    end_time: int | None | Unset = structs.field(default=UNSET, converter=_to_end_time)
    is_creative_optimization: bool | None | Unset = UNSET
    lifetime_frequency_cap: int | Unset = structs.field(
        default=UNSET, converter=_to_lifetime_frequency_cap
    )
    name: str | Unset = UNSET
    optimization_goal_metadata: OptimizationGoalMetadata | None | Unset = structs.field(
        default=UNSET, converter=_to_optimization_goal_metadata
    )
    pacing_delivery_type: PacingDeliveryType | Unset = structs.field(
        default=UNSET, converter=_to_pacing_delivery_type
    )
    placement_group: PlacementGroupType | Unset = structs.field(
        default=PlacementGroupType.ALL, converter=_to_placement_group
    )
    promotion_application_level: AdGroupCommonPromotionApplicationLevel | None | Unset = (
        structs.field(default=UNSET, converter=_to_promotion_application_level)
    )
    promotion_id: str | None | Unset = "0"
    start_time: int | None | Unset = structs.field(default=UNSET, converter=_to_start_time)
    status: EntityStatus | Unset = structs.field(default=UNSET, converter=_to_status)
    targeting_spec: TargetingSpec | Unset = structs.field(
        default=UNSET, converter=_to_targeting_spec
    )
    targeting_template_ids: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_targeting_template_ids
    )
    tracking_urls: TrackingUrls | None | Unset = structs.field(
        default=UNSET, converter=_to_tracking_urls
    )
    bid_multiplier: float | Unset = structs.field(default=UNSET, converter=_to_bid_multiplier)
    id: str


class AdGroupUpdateRequestDict(RequestDict):
    """Fields of `AdGroupUpdateRequest`, as a dict or as keyword arguments."""

    auto_targeting_enabled: NotRequired[bool | None | Unset]
    bid_in_micro_currency: NotRequired[int | None | Unset]
    bid_strategy_type: NotRequired[AdGroupCommonBidStrategyType | str | None | Unset]
    billable_event: NotRequired[ActionType | str | Unset]
    budget_in_micro_currency: NotRequired[int | None | Unset]
    budget_type: NotRequired[BudgetType | str | Unset]
    campaign_id: NotRequired[str | Unset]
    end_time: NotRequired[int | None | Unset]
    is_creative_optimization: NotRequired[bool | None | Unset]
    lifetime_frequency_cap: NotRequired[int | Unset]
    name: NotRequired[str | Unset]
    optimization_goal_metadata: NotRequired[
        OptimizationGoalMetadata | OptimizationGoalMetadataDict | None | Unset
    ]
    pacing_delivery_type: NotRequired[PacingDeliveryType | str | Unset]
    placement_group: NotRequired[PlacementGroupType | str | Unset]
    promotion_application_level: NotRequired[
        AdGroupCommonPromotionApplicationLevel | str | None | Unset
    ]
    promotion_id: NotRequired[str | None | Unset]
    start_time: NotRequired[int | None | Unset]
    status: NotRequired[EntityStatus | str | Unset]
    targeting_spec: NotRequired[TargetingSpec | TargetingSpecDict | Unset]
    targeting_template_ids: NotRequired[Iterable[str] | None | Unset]
    tracking_urls: NotRequired[TrackingUrls | TrackingUrlsDict | None | Unset]
    bid_multiplier: NotRequired[float | Decimal | Unset]
    id: str


rules.bind(
    AdGroupUpdateRequest,
    {
        "auto_targeting_enabled": checks.nullable(checks.boolean),
        "bid_in_micro_currency": checks.nullable(checks.integer()),
        "bid_strategy_type": checks.nullable(checks.choice(AdGroupCommonBidStrategyType)),
        "billable_event": checks.choice(ActionType),
        "budget_in_micro_currency": checks.nullable(checks.integer()),
        "budget_type": checks.choice(BudgetType),
        "campaign_id": checks.text(pattern="^[C]?\\d+\\Z"),
        "end_time": checks.nullable(checks.integer()),
        "is_creative_optimization": checks.nullable(checks.boolean),
        "lifetime_frequency_cap": checks.integer(),
        "name": checks.text(),
        "optimization_goal_metadata": checks.nullable(checks.model(OptimizationGoalMetadata)),
        "pacing_delivery_type": checks.choice(PacingDeliveryType),
        "placement_group": checks.choice(PlacementGroupType),
        "promotion_application_level": checks.nullable(
            checks.choice(AdGroupCommonPromotionApplicationLevel)
        ),
        "promotion_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "start_time": checks.nullable(checks.integer()),
        "status": checks.choice(EntityStatus),
        "targeting_spec": checks.model(TargetingSpec),
        "targeting_template_ids": checks.nullable(
            checks.items(checks.text(pattern="^\\d+\\Z"), max_items=1)
        ),
        "tracking_urls": checks.nullable(checks.model(TrackingUrls)),
        "bid_multiplier": checks.number(minimum=0, maximum=10),
        "id": checks.text(pattern="^\\d+\\Z"),
    },
)

from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .campaign_bid_options_create import CampaignBidOptionsCreate, CampaignBidOptionsCreateDict
from .entity_status import EntityStatus
from .objective_type import ObjectiveType
from .tracking_urls import TrackingUrls, TrackingUrlsDict


def _to_daily_spend_cap(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_end_time(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_lifetime_spend_cap(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_start_time(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_status(value: EntityStatus | str | Unset) -> EntityStatus | Unset:
    converted: EntityStatus | Unset = coerce.choice(value, EntityStatus)
    return converted


def _to_tracking_urls(
    value: TrackingUrls | TrackingUrlsDict | None | Unset,
) -> TrackingUrls | None | Unset:
    converted: TrackingUrls | None | Unset = coerce.model(value, TrackingUrls)
    return converted


def _to_default_ad_group_budget_in_micro_currency(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_bid_options(
    value: CampaignBidOptionsCreate | CampaignBidOptionsCreateDict | None | Unset,
) -> CampaignBidOptionsCreate | None | Unset:
    converted: CampaignBidOptionsCreate | None | Unset = coerce.model(
        value, CampaignBidOptionsCreate
    )
    return converted


def _to_objective_type(value: ObjectiveType | str) -> ObjectiveType:
    converted: ObjectiveType = coerce.choice(value, ObjectiveType)
    return converted


@define(kw_only=True)
class CampaignCreateRequest(ExtensibleRequest):
    """`CampaignCreateRequest` of the API."""

    ad_account_id: str
    daily_spend_cap: int | None | Unset = structs.field(
        default=UNSET, converter=_to_daily_spend_cap
    )
    end_time: int | None | Unset = structs.field(default=UNSET, converter=_to_end_time)
    is_automated_campaign: bool | None | Unset = False
    is_flexible_daily_budgets: bool | None | Unset = False
    lifetime_spend_cap: int | None | Unset = structs.field(
        default=UNSET, converter=_to_lifetime_spend_cap
    )
    name: str
    order_line_id: str | None | Unset = UNSET
    start_time: int | None | Unset = structs.field(default=UNSET, converter=_to_start_time)
    status: EntityStatus | Unset = structs.field(default=EntityStatus.ACTIVE, converter=_to_status)
    tracking_urls: TrackingUrls | None | Unset = structs.field(
        default=UNSET, converter=_to_tracking_urls
    )
    default_ad_group_budget_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_default_ad_group_budget_in_micro_currency
    )
    is_campaign_budget_optimization: bool | None | Unset = UNSET
    bid_options: CampaignBidOptionsCreate | None | Unset = structs.field(
        default=UNSET, converter=_to_bid_options
    )
    is_performance_plus: bool | Unset = False
    objective_type: ObjectiveType = structs.field(converter=_to_objective_type)


class CampaignCreateRequestDict(RequestDict):
    """Fields of `CampaignCreateRequest`, as a dict or as keyword arguments."""

    ad_account_id: str
    daily_spend_cap: NotRequired[int | None | Unset]
    end_time: NotRequired[int | None | Unset]
    is_automated_campaign: NotRequired[bool | None | Unset]
    is_flexible_daily_budgets: NotRequired[bool | None | Unset]
    lifetime_spend_cap: NotRequired[int | None | Unset]
    name: str
    order_line_id: NotRequired[str | None | Unset]
    start_time: NotRequired[int | None | Unset]
    status: NotRequired[EntityStatus | str | Unset]
    tracking_urls: NotRequired[TrackingUrls | TrackingUrlsDict | None | Unset]
    default_ad_group_budget_in_micro_currency: NotRequired[int | None | Unset]
    is_campaign_budget_optimization: NotRequired[bool | None | Unset]
    bid_options: NotRequired[CampaignBidOptionsCreate | CampaignBidOptionsCreateDict | None | Unset]
    is_performance_plus: NotRequired[bool | Unset]
    objective_type: ObjectiveType | str


rules.bind(
    CampaignCreateRequest,
    {
        "ad_account_id": checks.text(pattern="^\\d+\\Z"),
        "daily_spend_cap": checks.nullable(checks.integer()),
        "end_time": checks.nullable(checks.integer()),
        "is_automated_campaign": checks.nullable(checks.boolean),
        "is_flexible_daily_budgets": checks.nullable(checks.boolean),
        "lifetime_spend_cap": checks.nullable(checks.integer()),
        "name": checks.text(),
        "order_line_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "start_time": checks.nullable(checks.integer()),
        "status": checks.choice(EntityStatus),
        "tracking_urls": checks.nullable(checks.model(TrackingUrls)),
        "default_ad_group_budget_in_micro_currency": checks.nullable(checks.integer()),
        "is_campaign_budget_optimization": checks.nullable(checks.boolean),
        "bid_options": checks.nullable(checks.model(CampaignBidOptionsCreate)),
        "is_performance_plus": checks.boolean,
        "objective_type": checks.choice(ObjectiveType),
    },
)

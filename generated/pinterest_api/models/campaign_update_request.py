from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .campaign_bid_options_update import CampaignBidOptionsUpdate, CampaignBidOptionsUpdateDict
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
    value: CampaignBidOptionsUpdate | CampaignBidOptionsUpdateDict | Unset,
) -> CampaignBidOptionsUpdate | Unset:
    converted: CampaignBidOptionsUpdate | Unset = coerce.model(value, CampaignBidOptionsUpdate)
    return converted


def _to_objective_type(value: ObjectiveType | str | None | Unset) -> ObjectiveType | None | Unset:
    converted: ObjectiveType | None | Unset = coerce.choice(value, ObjectiveType)
    return converted


@define(kw_only=True)
class CampaignUpdateRequest(ExtensibleRequest):
    """`CampaignUpdateRequest` of the API."""

    id: str
    ad_account_id: str
    daily_spend_cap: int | None | Unset = structs.field(
        default=UNSET, converter=_to_daily_spend_cap
    )
    end_time: int | None | Unset = structs.field(default=UNSET, converter=_to_end_time)
    is_automated_campaign: bool | None | Unset = UNSET
    is_flexible_daily_budgets: bool | None | Unset = UNSET
    lifetime_spend_cap: int | None | Unset = structs.field(
        default=UNSET, converter=_to_lifetime_spend_cap
    )
    name: str | Unset = UNSET
    order_line_id: str | None | Unset = UNSET
    start_time: int | None | Unset = structs.field(default=UNSET, converter=_to_start_time)
    status: EntityStatus | Unset = structs.field(default=UNSET, converter=_to_status)
    tracking_urls: TrackingUrls | None | Unset = structs.field(
        default=UNSET, converter=_to_tracking_urls
    )
    default_ad_group_budget_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_default_ad_group_budget_in_micro_currency
    )
    is_campaign_budget_optimization: bool | None | Unset = UNSET
    bid_options: CampaignBidOptionsUpdate | Unset = structs.field(
        default=UNSET, converter=_to_bid_options
    )
    is_performance_plus: bool | Unset = UNSET
    objective_type: ObjectiveType | None | Unset = structs.field(
        default=UNSET, converter=_to_objective_type
    )


class CampaignUpdateRequestDict(RequestDict):
    """Fields of `CampaignUpdateRequest`, as a dict or as keyword arguments."""

    id: str
    ad_account_id: str
    daily_spend_cap: NotRequired[int | None | Unset]
    end_time: NotRequired[int | None | Unset]
    is_automated_campaign: NotRequired[bool | None | Unset]
    is_flexible_daily_budgets: NotRequired[bool | None | Unset]
    lifetime_spend_cap: NotRequired[int | None | Unset]
    name: NotRequired[str | Unset]
    order_line_id: NotRequired[str | None | Unset]
    start_time: NotRequired[int | None | Unset]
    status: NotRequired[EntityStatus | str | Unset]
    tracking_urls: NotRequired[TrackingUrls | TrackingUrlsDict | None | Unset]
    default_ad_group_budget_in_micro_currency: NotRequired[int | None | Unset]
    is_campaign_budget_optimization: NotRequired[bool | None | Unset]
    bid_options: NotRequired[CampaignBidOptionsUpdate | CampaignBidOptionsUpdateDict | Unset]
    is_performance_plus: NotRequired[bool | Unset]
    objective_type: NotRequired[ObjectiveType | str | None | Unset]


rules.bind(
    CampaignUpdateRequest,
    {
        "id": checks.text(pattern="^\\d+\\Z"),
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
        "bid_options": checks.model(CampaignBidOptionsUpdate),
        "is_performance_plus": checks.boolean,
        "objective_type": checks.nullable(checks.choice(ObjectiveType)),
    },
)

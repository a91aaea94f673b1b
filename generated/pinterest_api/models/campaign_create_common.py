from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .entity_status import EntityStatus
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class CampaignCreateCommon(Extensible):
    """`CampaignCreateCommon` of the API."""

    ad_account_id: str | None = None
    daily_spend_cap: int | None = None
    end_time: int | None = None
    is_automated_campaign: bool | None = None
    is_flexible_daily_budgets: bool | None = None
    lifetime_spend_cap: int | None = None
    name: str | None = None
    order_line_id: str | None = None
    start_time: int | None = None
    status: EntityStatus | None = None
    tracking_urls: TrackingUrls | None = None
    default_ad_group_budget_in_micro_currency: int | None = None
    is_campaign_budget_optimization: bool | None = None

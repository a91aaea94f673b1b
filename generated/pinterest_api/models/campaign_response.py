from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .campaign_bid_options import CampaignBidOptions
from .campaign_summary_status import CampaignSummaryStatus
from .entity_status import EntityStatus
from .objective_type import ObjectiveType
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class CampaignResponse(Extensible):
    """`CampaignResponse` of the API."""

    id: str | None = None
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
    bid_options: CampaignBidOptions | None = None
    created_time: int | None = None
    is_campaign_budget_optimization: bool | None = None
    is_performance_plus: bool | None = None
    objective_type: ObjectiveType | None = None
    summary_status: CampaignSummaryStatus | None = None
    type: str | None = None
    updated_time: int | None = None

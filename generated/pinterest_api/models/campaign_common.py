from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .entity_status import EntityStatus
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class CampaignCommon(Extensible):
    """`CampaignCommon` of the API."""

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

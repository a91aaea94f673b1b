from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .billing_cycle import BillingCycle
from .billing_status import BillingStatus
from .plan import Plan


@define(kw_only=True)
class BillingStatusResponse(Decodable):
    """Plan, quota and storage of the organization.

    Attributes:
        billing_provider: Who keeps the subscription, database or stripe.
        subscription_cancel_at: When a cancelled subscription ends.
        quota_calls_monthly: Pins that the plan allows per month.
        calls_used: Pins counted in this month.
        credits_remaining: Bought pins beyond the quota.
        plan_consumption_percent: Used part of the quota.
        storage_warning: Set when storage runs short.
        uploaded_media_assets: Whether the plan includes uploads.
        bulk_imports: Whether the plan includes batches and imports.
    """

    plan: Plan
    billing_provider: str = "database"
    billing_cycle: BillingCycle | None = None
    billing_status: BillingStatus
    trial_active: bool = False
    trial_ends_at: datetime.datetime | None = None
    current_period_start: datetime.datetime | None = None
    current_period_end: datetime.datetime | None = None
    subscription_cancel_at: datetime.datetime | None = None
    quota_calls_monthly: int
    calls_used: int
    quota_reset_at: datetime.datetime | None = None
    credits_remaining: int = 0
    credits_enabled: bool = False
    credits_purchase_allowed: bool = False
    quota_exhausted: bool = False
    plan_consumption_percent: int = 0
    storage_quota_bytes: int = 0
    storage_used_bytes: int = 0
    storage_used_percent: int = 0
    storage_warning: str | None = None
    pinterest_accounts_limit: int
    uploaded_media_assets: bool
    bulk_imports: bool

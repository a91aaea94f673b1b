from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .plan import Plan
from .pricing_amount_response import PricingAmountResponse


@define(kw_only=True)
class PricingPlanResponse(Decodable):
    """Offer for one plan.

    Attributes:
        highlight: True for the plan to be shown first.
        feature_bullets: Selling points for readers.
        monthly_overage: Price beyond the quota, for readers.
        quota_calls_monthly: Pins that the plan allows per month.
        uploaded_media_assets: Whether the plan includes uploads.
        bulk_imports: Whether the plan includes batches and imports.
        overage_billing_threshold_pins: Extra pins after which they are billed.
    """

    plan: Plan
    name: str
    subtitle: str
    highlight: bool = False
    feature_bullets: list[str]
    monthly_overage: str | None = None
    quota_calls_monthly: int
    pinterest_accounts_limit: int
    uploaded_media_assets: bool
    bulk_imports: bool
    activity_log_retention_days: int
    overage_billing_threshold_pins: int | None = None
    monthly_price: PricingAmountResponse
    annual_price: PricingAmountResponse

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ads_credit_discounts_response_discount_type import AdsCreditDiscountsResponseDiscountType


@define(kw_only=True)
class AdsCreditDiscountsResponse(Extensible):
    """`AdsCreditDiscountsResponse` of the API."""

    active: bool | None = None
    advertiser_id: str | None = None
    discount_currency: str | None = None
    discount_in_micro_currency: float | None = None
    discount_type: AdsCreditDiscountsResponseDiscountType | None = None
    remaining_discount_in_micro_currency: float | None = None
    title: str | None = None

    _WIRE_NAMES = {
        "discount_currency": "discountCurrency",
        "discount_in_micro_currency": "discountInMicroCurrency",
        "discount_type": "discountType",
        "remaining_discount_in_micro_currency": "remainingDiscountInMicroCurrency",
    }

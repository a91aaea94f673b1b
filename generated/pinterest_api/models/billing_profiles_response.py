from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .billing_profiles_response_billing_type import BillingProfilesResponseBillingType
from .billing_profiles_response_card_type import BillingProfilesResponseCardType
from .billing_profiles_response_payment_method_brand import (
    BillingProfilesResponsePaymentMethodBrand,
)
from .billing_profiles_response_status import BillingProfilesResponseStatus


@define(kw_only=True)
class BillingProfilesResponse(Extensible):
    """`BillingProfilesResponse` of the API."""

    advertiser_id: str | None = None
    billing_type: BillingProfilesResponseBillingType | None = None
    card_type: BillingProfilesResponseCardType | None = None
    id: str | None = None
    payment_method_brand: BillingProfilesResponsePaymentMethodBrand | None = None
    status: BillingProfilesResponseStatus | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .billing_cycle import BillingCycle


@define(kw_only=True)
class PricingAmountResponse(Decodable):
    """Price for one billing cycle.

    Attributes:
        unit_amount: Amount in the smallest unit of the currency.
        currency: Currency code in lower case.
        amount_display: Amount for readers, such as $19.
    """

    billing_cycle: BillingCycle
    unit_amount: int
    currency: str
    amount_display: str

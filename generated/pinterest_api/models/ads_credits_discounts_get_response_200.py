from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ads_credit_discounts_response import AdsCreditDiscountsResponse


@define(kw_only=True)
class AdsCreditsDiscountsGetResponse200(Extensible):
    """`AdsCreditsDiscountsGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[AdsCreditDiscountsResponse]

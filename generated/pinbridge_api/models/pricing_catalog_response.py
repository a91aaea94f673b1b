from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .pricing_plan_response import PricingPlanResponse


@define(kw_only=True)
class PricingCatalogResponse(Decodable):
    """All plans on offer.

    Attributes:
        source: Where the prices were read from, such as cache.
    """

    source: str
    refreshed_at: datetime.datetime
    plans: list[PricingPlanResponse]

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .promotion_response import PromotionResponse


@define(kw_only=True)
class PromotionsListResponse200(Extensible):
    """`PromotionsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[PromotionResponse]

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .promotion_array_element import PromotionArrayElement


@define(kw_only=True)
class PromotionsResponse(Extensible):
    """`PromotionsResponse` of the API."""

    promotions: list[PromotionArrayElement] | None = None

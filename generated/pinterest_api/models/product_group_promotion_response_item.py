from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .product_group_promotion import ProductGroupPromotion


@define(kw_only=True)
class ProductGroupPromotionResponseItem(Extensible):
    """`ProductGroupPromotionResponseItem` of the API."""

    data: ProductGroupPromotion | None = None
    exceptions: Any | None = None

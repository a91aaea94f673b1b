from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .product_group_promotion import ProductGroupPromotion, ProductGroupPromotionDict


def _to_product_group_promotion(
    value: Iterable[ProductGroupPromotion | ProductGroupPromotionDict],
) -> list[ProductGroupPromotion]:
    converted: list[ProductGroupPromotion] = coerce.items(
        value, lambda item: coerce.model(item, ProductGroupPromotion)
    )
    return converted


@define(kw_only=True)
class ProductGroupPromotionCreateRequest(ExtensibleRequest):
    """`ProductGroupPromotionCreateRequest` of the API."""

    ad_group_id: str
    product_group_promotion: list[ProductGroupPromotion] = structs.field(
        converter=_to_product_group_promotion
    )


class ProductGroupPromotionCreateRequestDict(RequestDict):
    """Fields of `ProductGroupPromotionCreateRequest`, as a dict or as keyword arguments."""

    ad_group_id: str
    product_group_promotion: Iterable[ProductGroupPromotion | ProductGroupPromotionDict]


rules.bind(
    ProductGroupPromotionCreateRequest,
    {
        "ad_group_id": checks.text(pattern="^(AG)?\\d+\\Z"),
        "product_group_promotion": checks.items(checks.model(ProductGroupPromotion)),
    },
)

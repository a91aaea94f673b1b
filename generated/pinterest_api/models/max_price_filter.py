from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_pricing_criteria import (
    CatalogsProductGroupPricingCriteria,
    CatalogsProductGroupPricingCriteriaDict,
)


def _to_max_price(
    value: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict,
) -> CatalogsProductGroupPricingCriteria:
    converted: CatalogsProductGroupPricingCriteria = coerce.model(
        value, CatalogsProductGroupPricingCriteria
    )
    return converted


@define(kw_only=True)
class MaxPriceFilter(ExtensibleRequest):
    """`MaxPriceFilter` of the API."""

    max_price: CatalogsProductGroupPricingCriteria = structs.field(converter=_to_max_price)

    _WIRE_NAMES = {"max_price": "MAX_PRICE"}


class MaxPriceFilterDict(RequestDict):
    """Fields of `MaxPriceFilter`, as a dict or as keyword arguments."""

    max_price: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict


rules.bind(
    MaxPriceFilter,
    {
        "max_price": checks.model(CatalogsProductGroupPricingCriteria),
    },
)

from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_pricing_criteria import (
    CatalogsProductGroupPricingCriteria,
    CatalogsProductGroupPricingCriteriaDict,
)


def _to_min_price(
    value: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict,
) -> CatalogsProductGroupPricingCriteria:
    converted: CatalogsProductGroupPricingCriteria = coerce.model(
        value, CatalogsProductGroupPricingCriteria
    )
    return converted


@define(kw_only=True)
class MinPriceFilter(ExtensibleRequest):
    """`MinPriceFilter` of the API."""

    min_price: CatalogsProductGroupPricingCriteria = structs.field(converter=_to_min_price)

    _WIRE_NAMES = {"min_price": "MIN_PRICE"}


class MinPriceFilterDict(RequestDict):
    """Fields of `MinPriceFilter`, as a dict or as keyword arguments."""

    min_price: CatalogsProductGroupPricingCriteria | CatalogsProductGroupPricingCriteriaDict


rules.bind(
    MinPriceFilter,
    {
        "min_price": checks.model(CatalogsProductGroupPricingCriteria),
    },
)

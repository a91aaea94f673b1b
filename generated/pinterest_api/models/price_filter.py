from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .price_filter_catalogs_product_group_pricing_currency_criteria import (
    PriceFilterCatalogsProductGroupPricingCurrencyCriteria,
    PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict,
)


def _to_price(
    value: PriceFilterCatalogsProductGroupPricingCurrencyCriteria
    | PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict,
) -> PriceFilterCatalogsProductGroupPricingCurrencyCriteria:
    converted: PriceFilterCatalogsProductGroupPricingCurrencyCriteria = coerce.model(
        value, PriceFilterCatalogsProductGroupPricingCurrencyCriteria
    )
    return converted


@define(kw_only=True)
class PriceFilter(ExtensibleRequest):
    """`PriceFilter` of the API."""

    price: PriceFilterCatalogsProductGroupPricingCurrencyCriteria = structs.field(
        converter=_to_price
    )

    _WIRE_NAMES = {"price": "PRICE"}


class PriceFilterDict(RequestDict):
    """Fields of `PriceFilter`, as a dict or as keyword arguments."""

    price: (
        PriceFilterCatalogsProductGroupPricingCurrencyCriteria
        | PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict
    )


rules.bind(
    PriceFilter,
    {
        "price": checks.model(PriceFilterCatalogsProductGroupPricingCurrencyCriteria),
    },
)

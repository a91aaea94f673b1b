from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .non_nullable_catalogs_currency import NonNullableCatalogsCurrency
from .price_filter_catalogs_product_group_pricing_currency_criteria_operator import (
    PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator,
)


def _to_currency(value: NonNullableCatalogsCurrency | str) -> NonNullableCatalogsCurrency:
    converted: NonNullableCatalogsCurrency = coerce.choice(value, NonNullableCatalogsCurrency)
    return converted


def _to_operator(
    value: PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator | str,
) -> PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator:
    converted: PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator = coerce.choice(
        value, PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator
    )
    return converted


def _to_value(value: float | Decimal) -> float:
    converted: float = coerce.number(value)
    return converted


@define(kw_only=True)
class PriceFilterCatalogsProductGroupPricingCurrencyCriteria(ExtensibleRequest):
    """`PriceFilterCatalogsProductGroupPricingCurrencyCriteria` of the API."""

    currency: NonNullableCatalogsCurrency = structs.field(converter=_to_currency)
    negated: bool | Unset = False
    operator: PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator = structs.field(
        converter=_to_operator
    )
    value: float = structs.field(converter=_to_value)


class PriceFilterCatalogsProductGroupPricingCurrencyCriteriaDict(RequestDict):
    """Fields of `PriceFilterCatalogsProductGroupPricingCurrencyCriteria`, as a dict or as keyword arguments."""

    currency: NonNullableCatalogsCurrency | str
    negated: NotRequired[bool | Unset]
    operator: PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator | str
    value: float | Decimal


rules.bind(
    PriceFilterCatalogsProductGroupPricingCurrencyCriteria,
    {
        "currency": checks.choice(NonNullableCatalogsCurrency),
        "negated": checks.boolean,
        "operator": checks.choice(PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator),
        "value": checks.number(minimum=0),
    },
)

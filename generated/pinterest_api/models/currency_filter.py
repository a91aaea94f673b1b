from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_currency_criteria import (
    CatalogsProductGroupCurrencyCriteria,
    CatalogsProductGroupCurrencyCriteriaDict,
)


def _to_currency(
    value: CatalogsProductGroupCurrencyCriteria | CatalogsProductGroupCurrencyCriteriaDict,
) -> CatalogsProductGroupCurrencyCriteria:
    converted: CatalogsProductGroupCurrencyCriteria = coerce.model(
        value, CatalogsProductGroupCurrencyCriteria
    )
    return converted


@define(kw_only=True)
class CurrencyFilter(ExtensibleRequest):
    """`CurrencyFilter` of the API."""

    currency: CatalogsProductGroupCurrencyCriteria = structs.field(converter=_to_currency)

    _WIRE_NAMES = {"currency": "CURRENCY"}


class CurrencyFilterDict(RequestDict):
    """Fields of `CurrencyFilter`, as a dict or as keyword arguments."""

    currency: CatalogsProductGroupCurrencyCriteria | CatalogsProductGroupCurrencyCriteriaDict


rules.bind(
    CurrencyFilter,
    {
        "currency": checks.model(CatalogsProductGroupCurrencyCriteria),
    },
)

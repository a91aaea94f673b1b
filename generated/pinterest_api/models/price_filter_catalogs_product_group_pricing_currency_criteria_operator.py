from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator(OpenStrEnum):
    """Values of `PriceFilterCatalogsProductGroupPricingCurrencyCriteriaOperator`."""

    GREATER_THAN = "GREATER_THAN"
    GREATER_THAN_OR_EQUALS = "GREATER_THAN_OR_EQUALS"
    LESS_THAN = "LESS_THAN"
    LESS_THAN_OR_EQUALS = "LESS_THAN_OR_EQUALS"

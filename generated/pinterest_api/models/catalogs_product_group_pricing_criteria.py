from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


def _to_values(value: float | Decimal) -> float:
    converted: float = coerce.number(value)
    return converted


@define(kw_only=True)
class CatalogsProductGroupPricingCriteria(ExtensibleRequest):
    """`CatalogsProductGroupPricingCriteria` of the API."""

    inclusion: bool | Unset = True
    negated: bool | Unset = False
    values: float = structs.field(converter=_to_values)


class CatalogsProductGroupPricingCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupPricingCriteria`, as a dict or as keyword arguments."""

    inclusion: NotRequired[bool | Unset]
    negated: NotRequired[bool | Unset]
    values: float | Decimal


rules.bind(
    CatalogsProductGroupPricingCriteria,
    {
        "inclusion": checks.boolean,
        "negated": checks.boolean,
        "values": checks.number(minimum=0),
    },
)

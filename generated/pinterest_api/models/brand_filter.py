from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_brand(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class BrandFilter(ExtensibleRequest):
    """`BrandFilter` of the API."""

    brand: CatalogsProductGroupMultipleStringCriteria = structs.field(converter=_to_brand)

    _WIRE_NAMES = {"brand": "BRAND"}


class BrandFilterDict(RequestDict):
    """Fields of `BrandFilter`, as a dict or as keyword arguments."""

    brand: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    BrandFilter,
    {
        "brand": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

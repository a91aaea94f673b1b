from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_product_group(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class ProductGroupReferenceFilter(ExtensibleRequest):
    """`ProductGroupReferenceFilter` of the API."""

    product_group: CatalogsProductGroupMultipleStringCriteria = structs.field(
        converter=_to_product_group
    )

    _WIRE_NAMES = {"product_group": "PRODUCT_GROUP"}


class ProductGroupReferenceFilterDict(RequestDict):
    """Fields of `ProductGroupReferenceFilter`, as a dict or as keyword arguments."""

    product_group: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    ProductGroupReferenceFilter,
    {
        "product_group": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_list_criteria import (
    CatalogsProductGroupMultipleStringListCriteria,
    CatalogsProductGroupMultipleStringListCriteriaDict,
)


def _to_product_type_1(
    value: CatalogsProductGroupMultipleStringListCriteria
    | CatalogsProductGroupMultipleStringListCriteriaDict,
) -> CatalogsProductGroupMultipleStringListCriteria:
    converted: CatalogsProductGroupMultipleStringListCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringListCriteria
    )
    return converted


@define(kw_only=True)
class ProductType1Filter(ExtensibleRequest):
    """`ProductType1Filter` of the API."""

    product_type_1: CatalogsProductGroupMultipleStringListCriteria = structs.field(
        converter=_to_product_type_1
    )

    _WIRE_NAMES = {"product_type_1": "PRODUCT_TYPE_1"}


class ProductType1FilterDict(RequestDict):
    """Fields of `ProductType1Filter`, as a dict or as keyword arguments."""

    product_type_1: (
        CatalogsProductGroupMultipleStringListCriteria
        | CatalogsProductGroupMultipleStringListCriteriaDict
    )


rules.bind(
    ProductType1Filter,
    {
        "product_type_1": checks.model(CatalogsProductGroupMultipleStringListCriteria),
    },
)

from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_list_criteria import (
    CatalogsProductGroupMultipleStringListCriteria,
    CatalogsProductGroupMultipleStringListCriteriaDict,
)


def _to_product_type_4(
    value: CatalogsProductGroupMultipleStringListCriteria
    | CatalogsProductGroupMultipleStringListCriteriaDict,
) -> CatalogsProductGroupMultipleStringListCriteria:
    converted: CatalogsProductGroupMultipleStringListCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringListCriteria
    )
    return converted


@define(kw_only=True)
class ProductType4Filter(ExtensibleRequest):
    """`ProductType4Filter` of the API."""

    product_type_4: CatalogsProductGroupMultipleStringListCriteria = structs.field(
        converter=_to_product_type_4
    )

    _WIRE_NAMES = {"product_type_4": "PRODUCT_TYPE_4"}


class ProductType4FilterDict(RequestDict):
    """Fields of `ProductType4Filter`, as a dict or as keyword arguments."""

    product_type_4: (
        CatalogsProductGroupMultipleStringListCriteria
        | CatalogsProductGroupMultipleStringListCriteriaDict
    )


rules.bind(
    ProductType4Filter,
    {
        "product_type_4": checks.model(CatalogsProductGroupMultipleStringListCriteria),
    },
)

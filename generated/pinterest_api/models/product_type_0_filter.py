from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .catalogs_product_group_multiple_string_list_criteria import (
    CatalogsProductGroupMultipleStringListCriteria,
    CatalogsProductGroupMultipleStringListCriteriaDict,
)


def _to_product_type_0(
    value: CatalogsProductGroupMultipleStringListCriteria
    | CatalogsProductGroupMultipleStringListCriteriaDict,
) -> CatalogsProductGroupMultipleStringListCriteria:
    with coerce.Within("ProductType0Filter", "product_type_0"):
        converted: CatalogsProductGroupMultipleStringListCriteria = coerce.model(
            value, CatalogsProductGroupMultipleStringListCriteria
        )
    return converted


@define(kw_only=True)
class ProductType0Filter(Constructible):
    """`ProductType0Filter` of the API."""

    product_type_0: CatalogsProductGroupMultipleStringListCriteria = attrs.field(
        converter=_to_product_type_0
    )

    _WIRE_NAMES = {"product_type_0": "PRODUCT_TYPE_0"}


class ProductType0FilterDict(TypedDict):
    """Fields of `ProductType0Filter`, as a dict or as keyword arguments."""

    product_type_0: (
        CatalogsProductGroupMultipleStringListCriteria
        | CatalogsProductGroupMultipleStringListCriteriaDict
    )


rules.bind(
    ProductType0Filter,
    {
        "product_type_0": checks.model(CatalogsProductGroupMultipleStringListCriteria),
    },
)

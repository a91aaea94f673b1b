from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_list_criteria import (
    CatalogsProductGroupMultipleStringListCriteria,
    CatalogsProductGroupMultipleStringListCriteriaDict,
)


def _to_google_product_category_4(
    value: CatalogsProductGroupMultipleStringListCriteria
    | CatalogsProductGroupMultipleStringListCriteriaDict,
) -> CatalogsProductGroupMultipleStringListCriteria:
    converted: CatalogsProductGroupMultipleStringListCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringListCriteria
    )
    return converted


@define(kw_only=True)
class GoogleProductCategory4Filter(ExtensibleRequest):
    """`GoogleProductCategory4Filter` of the API."""

    google_product_category_4: CatalogsProductGroupMultipleStringListCriteria = structs.field(
        converter=_to_google_product_category_4
    )

    _WIRE_NAMES = {"google_product_category_4": "GOOGLE_PRODUCT_CATEGORY_4"}


class GoogleProductCategory4FilterDict(RequestDict):
    """Fields of `GoogleProductCategory4Filter`, as a dict or as keyword arguments."""

    google_product_category_4: (
        CatalogsProductGroupMultipleStringListCriteria
        | CatalogsProductGroupMultipleStringListCriteriaDict
    )


rules.bind(
    GoogleProductCategory4Filter,
    {
        "google_product_category_4": checks.model(CatalogsProductGroupMultipleStringListCriteria),
    },
)

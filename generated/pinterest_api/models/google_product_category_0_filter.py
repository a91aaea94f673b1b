from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_list_criteria import (
    CatalogsProductGroupMultipleStringListCriteria,
    CatalogsProductGroupMultipleStringListCriteriaDict,
)


def _to_google_product_category_0(
    value: CatalogsProductGroupMultipleStringListCriteria
    | CatalogsProductGroupMultipleStringListCriteriaDict,
) -> CatalogsProductGroupMultipleStringListCriteria:
    converted: CatalogsProductGroupMultipleStringListCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringListCriteria
    )
    return converted


@define(kw_only=True)
class GoogleProductCategory0Filter(ExtensibleRequest):
    """`GoogleProductCategory0Filter` of the API."""

    google_product_category_0: CatalogsProductGroupMultipleStringListCriteria = structs.field(
        converter=_to_google_product_category_0
    )

    _WIRE_NAMES = {"google_product_category_0": "GOOGLE_PRODUCT_CATEGORY_0"}


class GoogleProductCategory0FilterDict(RequestDict):
    """Fields of `GoogleProductCategory0Filter`, as a dict or as keyword arguments."""

    google_product_category_0: (
        CatalogsProductGroupMultipleStringListCriteria
        | CatalogsProductGroupMultipleStringListCriteriaDict
    )


rules.bind(
    GoogleProductCategory0Filter,
    {
        "google_product_category_0": checks.model(CatalogsProductGroupMultipleStringListCriteria),
    },
)

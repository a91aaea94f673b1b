from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_item_id(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class ItemIdFilter(ExtensibleRequest):
    """`ItemIdFilter` of the API."""

    item_id: CatalogsProductGroupMultipleStringCriteria = structs.field(converter=_to_item_id)

    _WIRE_NAMES = {"item_id": "ITEM_ID"}


class ItemIdFilterDict(RequestDict):
    """Fields of `ItemIdFilter`, as a dict or as keyword arguments."""

    item_id: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    ItemIdFilter,
    {
        "item_id": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

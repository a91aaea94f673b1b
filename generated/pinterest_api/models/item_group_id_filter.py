from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_item_group_id(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class ItemGroupIdFilter(ExtensibleRequest):
    """`ItemGroupIdFilter` of the API."""

    item_group_id: CatalogsProductGroupMultipleStringCriteria = structs.field(
        converter=_to_item_group_id
    )

    _WIRE_NAMES = {"item_group_id": "ITEM_GROUP_ID"}


class ItemGroupIdFilterDict(RequestDict):
    """Fields of `ItemGroupIdFilter`, as a dict or as keyword arguments."""

    item_group_id: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    ItemGroupIdFilter,
    {
        "item_group_id": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

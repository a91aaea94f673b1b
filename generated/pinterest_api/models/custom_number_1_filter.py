from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_uint_32_criteria import (
    CatalogsProductGroupUint32Criteria,
    CatalogsProductGroupUint32CriteriaDict,
)


def _to_custom_number_1(
    value: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict,
) -> CatalogsProductGroupUint32Criteria:
    converted: CatalogsProductGroupUint32Criteria = coerce.model(
        value, CatalogsProductGroupUint32Criteria
    )
    return converted


@define(kw_only=True)
class CustomNumber1Filter(ExtensibleRequest):
    """`CustomNumber1Filter` of the API."""

    custom_number_1: CatalogsProductGroupUint32Criteria = structs.field(
        converter=_to_custom_number_1
    )

    _WIRE_NAMES = {"custom_number_1": "CUSTOM_NUMBER_1"}


class CustomNumber1FilterDict(RequestDict):
    """Fields of `CustomNumber1Filter`, as a dict or as keyword arguments."""

    custom_number_1: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict


rules.bind(
    CustomNumber1Filter,
    {
        "custom_number_1": checks.model(CatalogsProductGroupUint32Criteria),
    },
)

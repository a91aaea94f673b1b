from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_uint_32_criteria import (
    CatalogsProductGroupUint32Criteria,
    CatalogsProductGroupUint32CriteriaDict,
)


def _to_custom_number_3(
    value: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict,
) -> CatalogsProductGroupUint32Criteria:
    converted: CatalogsProductGroupUint32Criteria = coerce.model(
        value, CatalogsProductGroupUint32Criteria
    )
    return converted


@define(kw_only=True)
class CustomNumber3Filter(ExtensibleRequest):
    """`CustomNumber3Filter` of the API."""

    custom_number_3: CatalogsProductGroupUint32Criteria = structs.field(
        converter=_to_custom_number_3
    )

    _WIRE_NAMES = {"custom_number_3": "CUSTOM_NUMBER_3"}


class CustomNumber3FilterDict(RequestDict):
    """Fields of `CustomNumber3Filter`, as a dict or as keyword arguments."""

    custom_number_3: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict


rules.bind(
    CustomNumber3Filter,
    {
        "custom_number_3": checks.model(CatalogsProductGroupUint32Criteria),
    },
)

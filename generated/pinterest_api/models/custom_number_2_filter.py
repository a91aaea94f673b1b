from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_uint_32_criteria import (
    CatalogsProductGroupUint32Criteria,
    CatalogsProductGroupUint32CriteriaDict,
)


def _to_custom_number_2(
    value: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict,
) -> CatalogsProductGroupUint32Criteria:
    converted: CatalogsProductGroupUint32Criteria = coerce.model(
        value, CatalogsProductGroupUint32Criteria
    )
    return converted


@define(kw_only=True)
class CustomNumber2Filter(ExtensibleRequest):
    """`CustomNumber2Filter` of the API."""

    custom_number_2: CatalogsProductGroupUint32Criteria = structs.field(
        converter=_to_custom_number_2
    )

    _WIRE_NAMES = {"custom_number_2": "CUSTOM_NUMBER_2"}


class CustomNumber2FilterDict(RequestDict):
    """Fields of `CustomNumber2Filter`, as a dict or as keyword arguments."""

    custom_number_2: CatalogsProductGroupUint32Criteria | CatalogsProductGroupUint32CriteriaDict


rules.bind(
    CustomNumber2Filter,
    {
        "custom_number_2": checks.model(CatalogsProductGroupUint32Criteria),
    },
)

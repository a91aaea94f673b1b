from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_condition(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class ConditionFilter(ExtensibleRequest):
    """`ConditionFilter` of the API."""

    condition: CatalogsProductGroupMultipleStringCriteria = structs.field(converter=_to_condition)

    _WIRE_NAMES = {"condition": "CONDITION"}


class ConditionFilterDict(RequestDict):
    """Fields of `ConditionFilter`, as a dict or as keyword arguments."""

    condition: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    ConditionFilter,
    {
        "condition": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_condition(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    with coerce.Within("ConditionFilter", "condition"):
        converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
            value, CatalogsProductGroupMultipleStringCriteria
        )
    return converted


@define(kw_only=True)
class ConditionFilter(Constructible):
    """`ConditionFilter` of the API."""

    condition: CatalogsProductGroupMultipleStringCriteria = attrs.field(converter=_to_condition)

    _WIRE_NAMES = {"condition": "CONDITION"}


class ConditionFilterDict(TypedDict):
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

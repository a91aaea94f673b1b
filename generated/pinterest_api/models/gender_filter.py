from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_gender_criteria import (
    CatalogsProductGroupMultipleGenderCriteria,
    CatalogsProductGroupMultipleGenderCriteriaDict,
)


def _to_gender(
    value: CatalogsProductGroupMultipleGenderCriteria
    | CatalogsProductGroupMultipleGenderCriteriaDict,
) -> CatalogsProductGroupMultipleGenderCriteria:
    converted: CatalogsProductGroupMultipleGenderCriteria = coerce.model(
        value, CatalogsProductGroupMultipleGenderCriteria
    )
    return converted


@define(kw_only=True)
class GenderFilter(ExtensibleRequest):
    """`GenderFilter` of the API."""

    gender: CatalogsProductGroupMultipleGenderCriteria = structs.field(converter=_to_gender)

    _WIRE_NAMES = {"gender": "GENDER"}


class GenderFilterDict(RequestDict):
    """Fields of `GenderFilter`, as a dict or as keyword arguments."""

    gender: (
        CatalogsProductGroupMultipleGenderCriteria | CatalogsProductGroupMultipleGenderCriteriaDict
    )


rules.bind(
    GenderFilter,
    {
        "gender": checks.model(CatalogsProductGroupMultipleGenderCriteria),
    },
)

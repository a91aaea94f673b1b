from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_availability(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class AvailabilityFilter(ExtensibleRequest):
    """`AvailabilityFilter` of the API."""

    availability: CatalogsProductGroupMultipleStringCriteria = structs.field(
        converter=_to_availability
    )

    _WIRE_NAMES = {"availability": "AVAILABILITY"}


class AvailabilityFilterDict(RequestDict):
    """Fields of `AvailabilityFilter`, as a dict or as keyword arguments."""

    availability: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    AvailabilityFilter,
    {
        "availability": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

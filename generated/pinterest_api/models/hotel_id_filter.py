from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_hotel_id(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class HotelIdFilter(ExtensibleRequest):
    """`HotelIdFilter` of the API."""

    hotel_id: CatalogsProductGroupMultipleStringCriteria = structs.field(converter=_to_hotel_id)

    _WIRE_NAMES = {"hotel_id": "HOTEL_ID"}


class HotelIdFilterDict(RequestDict):
    """Fields of `HotelIdFilter`, as a dict or as keyword arguments."""

    hotel_id: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    HotelIdFilter,
    {
        "hotel_id": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

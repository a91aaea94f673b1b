from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_hotel_product_group_filters import (
    CatalogsHotelProductGroupFilters,
    CatalogsHotelProductGroupFiltersDict,
)


def _to_filters(
    value: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict | Unset,
) -> CatalogsHotelProductGroupFilters | Unset:
    converted: CatalogsHotelProductGroupFilters | Unset = coerce.variant(
        value, CatalogsHotelProductGroupFilters
    )
    return converted


@define(kw_only=True)
class CatalogsHotelProductGroupUpdateRequest(ExtensibleRequest):
    """`CatalogsHotelProductGroupUpdateRequest` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    description: str | None | Unset = UNSET
    filters: CatalogsHotelProductGroupFilters | Unset = structs.field(
        default=UNSET, converter=_to_filters
    )
    name: str | Unset = UNSET

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelProductGroupUpdateRequestDict(RequestDict):
    """Fields of `CatalogsHotelProductGroupUpdateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    description: NotRequired[str | None | Unset]
    filters: NotRequired[
        CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict | Unset
    ]
    name: NotRequired[str | Unset]


rules.bind(
    CatalogsHotelProductGroupUpdateRequest,
    {
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsHotelProductGroupFilters),
        "name": checks.text(),
    },
)

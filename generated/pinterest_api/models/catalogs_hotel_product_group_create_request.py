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
    value: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict,
) -> CatalogsHotelProductGroupFilters:
    converted: CatalogsHotelProductGroupFilters = coerce.variant(
        value, CatalogsHotelProductGroupFilters
    )
    return converted


@define(kw_only=True)
class CatalogsHotelProductGroupCreateRequest(ExtensibleRequest):
    """`CatalogsHotelProductGroupCreateRequest` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str
    description: str | None | Unset = UNSET
    filters: CatalogsHotelProductGroupFilters = structs.field(converter=_to_filters)
    name: str

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelProductGroupCreateRequestDict(RequestDict):
    """Fields of `CatalogsHotelProductGroupCreateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    catalog_id: str
    description: NotRequired[str | None | Unset]
    filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict
    name: str


rules.bind(
    CatalogsHotelProductGroupCreateRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsHotelProductGroupFilters),
        "name": checks.text(),
    },
)

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

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
class CatalogsHotelListProductsByCatalogBasedFilterRequest(ExtensibleRequest):
    """`CatalogsHotelListProductsByCatalogBasedFilterRequest` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str
    filters: CatalogsHotelProductGroupFilters = structs.field(converter=_to_filters)

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelListProductsByCatalogBasedFilterRequestDict(RequestDict):
    """Fields of `CatalogsHotelListProductsByCatalogBasedFilterRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    catalog_id: str
    filters: CatalogsHotelProductGroupFilters | CatalogsHotelProductGroupFiltersDict


rules.bind(
    CatalogsHotelListProductsByCatalogBasedFilterRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "filters": checks.variant(CatalogsHotelProductGroupFilters),
    },
)

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_creative_assets_product_group_filters import (
    CatalogsCreativeAssetsProductGroupFilters,
    CatalogsCreativeAssetsProductGroupFiltersDict,
)


def _to_filters(
    value: CatalogsCreativeAssetsProductGroupFilters
    | CatalogsCreativeAssetsProductGroupFiltersDict,
) -> CatalogsCreativeAssetsProductGroupFilters:
    converted: CatalogsCreativeAssetsProductGroupFilters = coerce.variant(
        value, CatalogsCreativeAssetsProductGroupFilters
    )
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest(ExtensibleRequest):
    """`CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str
    filters: CatalogsCreativeAssetsProductGroupFilters = structs.field(converter=_to_filters)

    _TAG = ("catalog_type", "CREATIVE_ASSETS")


class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    catalog_id: str
    filters: (
        CatalogsCreativeAssetsProductGroupFilters | CatalogsCreativeAssetsProductGroupFiltersDict
    )


rules.bind(
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "filters": checks.variant(CatalogsCreativeAssetsProductGroupFilters),
    },
)

"""`CatalogsVerticalsListProductsByCatalogBasedFilterRequest` of the API, one of several
models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
    )

    CatalogsVerticalsListProductsByCatalogBasedFilterRequest: TypeAlias = (
        CatalogsRetailListProductsByCatalogBasedFilterRequest
        | CatalogsHotelListProductsByCatalogBasedFilterRequest
        | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest
        | unions.Unknown
    )
    CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict: TypeAlias = (
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict
        | CatalogsHotelListProductsByCatalogBasedFilterRequestDict
        | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict
    )
else:
    CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsVerticalsListProductsByCatalogBasedFilterRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
    )

    made = unions.tagged(
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    return globals().setdefault(name, made)

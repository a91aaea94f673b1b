"""`CatalogsVerticalsListProductsByCatalogBasedFilterRequest` of the API, one of several
models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
)
from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
    CatalogsHotelListProductsByCatalogBasedFilterRequest,
)
from .catalogs_retail_list_products_by_catalog_based_filter_request import (
    CatalogsRetailListProductsByCatalogBasedFilterRequest,
)

if TYPE_CHECKING:
    from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
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
    CatalogsVerticalsListProductsByCatalogBasedFilterRequest = unions.tagged(
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    CatalogsVerticalsListProductsByCatalogBasedFilterRequestDict = dict

"""`CatalogsListProductsByFilterRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
    CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
)
from .catalogs_hotel_list_products_by_catalog_based_filter_request import (
    CatalogsHotelListProductsByCatalogBasedFilterRequest,
)
from .catalogs_list_products_by_feed_based_filter import CatalogsListProductsByFeedBasedFilter
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
    from .catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilterDict,
    )
    from .catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
    )

    CatalogsListProductsByFilterRequest: TypeAlias = (
        CatalogsListProductsByFeedBasedFilter
        | CatalogsRetailListProductsByCatalogBasedFilterRequest
        | CatalogsHotelListProductsByCatalogBasedFilterRequest
        | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest
        | unions.Unknown
    )
    CatalogsListProductsByFilterRequestDict: TypeAlias = (
        CatalogsListProductsByFeedBasedFilterDict
        | CatalogsRetailListProductsByCatalogBasedFilterRequestDict
        | CatalogsHotelListProductsByCatalogBasedFilterRequestDict
        | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict
    )
else:
    CatalogsListProductsByFilterRequest = unions.one_of(
        CatalogsListProductsByFeedBasedFilter,
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    CatalogsListProductsByFilterRequestDict = dict

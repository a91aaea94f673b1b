"""`BulkUpsertRequestUpdateCatalogProductGroupsItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_update_request import (
    CatalogsCreativeAssetsProductGroupUpdateRequest,
)
from .catalogs_hotel_product_group_update_request import CatalogsHotelProductGroupUpdateRequest
from .catalogs_product_group_update_request import CatalogsProductGroupUpdateRequest
from .catalogs_retail_product_group_update_request import CatalogsRetailProductGroupUpdateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    )
    from .catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequestDict,
    )
    from .catalogs_product_group_update_request import CatalogsProductGroupUpdateRequestDict
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequestDict,
    )

    BulkUpsertRequestUpdateCatalogProductGroupsItem: TypeAlias = (
        CatalogsProductGroupUpdateRequest
        | CatalogsRetailProductGroupUpdateRequest
        | CatalogsHotelProductGroupUpdateRequest
        | CatalogsCreativeAssetsProductGroupUpdateRequest
        | unions.Unknown
    )
    BulkUpsertRequestUpdateCatalogProductGroupsItemDict: TypeAlias = (
        CatalogsProductGroupUpdateRequestDict
        | CatalogsRetailProductGroupUpdateRequestDict
        | CatalogsHotelProductGroupUpdateRequestDict
        | CatalogsCreativeAssetsProductGroupUpdateRequestDict
    )
else:
    BulkUpsertRequestUpdateCatalogProductGroupsItem = unions.one_of(
        CatalogsProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    BulkUpsertRequestUpdateCatalogProductGroupsItemDict = dict

"""`BulkUpsertRequestUpdateCatalogProductGroupsItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    )
    from .catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequestDict,
    )
    from .catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest,
        CatalogsProductGroupUpdateRequestDict,
    )
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest,
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
    BulkUpsertRequestUpdateCatalogProductGroupsItemDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "BulkUpsertRequestUpdateCatalogProductGroupsItem":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    from .catalogs_hotel_product_group_update_request import CatalogsHotelProductGroupUpdateRequest
    from .catalogs_product_group_update_request import CatalogsProductGroupUpdateRequest
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest,
    )

    made = unions.one_of(
        CatalogsProductGroupUpdateRequest,
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    return globals().setdefault(name, made)

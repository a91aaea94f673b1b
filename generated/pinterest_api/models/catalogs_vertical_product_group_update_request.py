"""`CatalogsVerticalProductGroupUpdateRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_update_request import (
    CatalogsCreativeAssetsProductGroupUpdateRequest,
)
from .catalogs_hotel_product_group_update_request import CatalogsHotelProductGroupUpdateRequest
from .catalogs_retail_product_group_update_request import CatalogsRetailProductGroupUpdateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
    )
    from .catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequestDict,
    )
    from .catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequestDict,
    )

    CatalogsVerticalProductGroupUpdateRequest: TypeAlias = (
        CatalogsRetailProductGroupUpdateRequest
        | CatalogsHotelProductGroupUpdateRequest
        | CatalogsCreativeAssetsProductGroupUpdateRequest
        | unions.Unknown
    )
    CatalogsVerticalProductGroupUpdateRequestDict: TypeAlias = (
        CatalogsRetailProductGroupUpdateRequestDict
        | CatalogsHotelProductGroupUpdateRequestDict
        | CatalogsCreativeAssetsProductGroupUpdateRequestDict
    )
else:
    CatalogsVerticalProductGroupUpdateRequest = unions.tagged(
        CatalogsRetailProductGroupUpdateRequest,
        CatalogsHotelProductGroupUpdateRequest,
        CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    CatalogsVerticalProductGroupUpdateRequestDict = dict

"""`CatalogsVerticalProductGroupCreateRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_create_request import (
    CatalogsCreativeAssetsProductGroupCreateRequest,
)
from .catalogs_hotel_product_group_create_request import CatalogsHotelProductGroupCreateRequest
from .catalogs_retail_product_group_create_request import CatalogsRetailProductGroupCreateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
    )
    from .catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequestDict,
    )
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequestDict,
    )

    CatalogsVerticalProductGroupCreateRequest: TypeAlias = (
        CatalogsRetailProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsCreativeAssetsProductGroupCreateRequest
        | unions.Unknown
    )
    CatalogsVerticalProductGroupCreateRequestDict: TypeAlias = (
        CatalogsRetailProductGroupCreateRequestDict
        | CatalogsHotelProductGroupCreateRequestDict
        | CatalogsCreativeAssetsProductGroupCreateRequestDict
    )
else:
    CatalogsVerticalProductGroupCreateRequest = unions.tagged(
        CatalogsRetailProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    CatalogsVerticalProductGroupCreateRequestDict = dict

"""`CatalogsProductGroupsCreateBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_create_request import (
    CatalogsCreativeAssetsProductGroupCreateRequest,
)
from .catalogs_hotel_product_group_create_request import CatalogsHotelProductGroupCreateRequest
from .catalogs_product_group_create_request import CatalogsProductGroupCreateRequest
from .catalogs_retail_product_group_create_request import CatalogsRetailProductGroupCreateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
    )
    from .catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequestDict,
    )
    from .catalogs_product_group_create_request import CatalogsProductGroupCreateRequestDict
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequestDict,
    )

    CatalogsProductGroupsCreateBody: TypeAlias = (
        CatalogsProductGroupCreateRequest
        | CatalogsRetailProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsCreativeAssetsProductGroupCreateRequest
        | unions.Unknown
    )
    CatalogsProductGroupsCreateBodyDict: TypeAlias = (
        CatalogsProductGroupCreateRequestDict
        | CatalogsRetailProductGroupCreateRequestDict
        | CatalogsHotelProductGroupCreateRequestDict
        | CatalogsCreativeAssetsProductGroupCreateRequestDict
    )
else:
    CatalogsProductGroupsCreateBody = unions.one_of(
        CatalogsProductGroupCreateRequest,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    CatalogsProductGroupsCreateBodyDict = dict

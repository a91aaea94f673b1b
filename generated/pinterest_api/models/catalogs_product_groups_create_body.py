"""`CatalogsProductGroupsCreateBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
    )
    from .catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequestDict,
    )
    from .catalogs_product_group_create_request import (
        CatalogsProductGroupCreateRequest,
        CatalogsProductGroupCreateRequestDict,
    )
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
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
    CatalogsProductGroupsCreateBodyDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProductGroupsCreateBody":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    from .catalogs_hotel_product_group_create_request import CatalogsHotelProductGroupCreateRequest
    from .catalogs_product_group_create_request import CatalogsProductGroupCreateRequest
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
    )

    made = unions.one_of(
        CatalogsProductGroupCreateRequest,
        CatalogsRetailProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    return globals().setdefault(name, made)

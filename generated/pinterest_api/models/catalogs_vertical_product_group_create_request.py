"""`CatalogsVerticalProductGroupCreateRequest` of the API, one of several models."""

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
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
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
    CatalogsVerticalProductGroupCreateRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsVerticalProductGroupCreateRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    from .catalogs_hotel_product_group_create_request import CatalogsHotelProductGroupCreateRequest
    from .catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
    )

    made = unions.tagged(
        CatalogsRetailProductGroupCreateRequest,
        CatalogsHotelProductGroupCreateRequest,
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    return globals().setdefault(name, made)

"""`ItemResponseType0` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
    from .catalogs_hotel_item_response import CatalogsHotelItemResponse
    from .catalogs_retail_item_response import CatalogsRetailItemResponse

    ItemResponseType0: TypeAlias = (
        CatalogsRetailItemResponse
        | CatalogsHotelItemResponse
        | CatalogsCreativeAssetsItemResponse
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "ItemResponseType0":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
    from .catalogs_hotel_item_response import CatalogsHotelItemResponse
    from .catalogs_retail_item_response import CatalogsRetailItemResponse

    made = unions.tagged(
        CatalogsRetailItemResponse,
        CatalogsHotelItemResponse,
        CatalogsCreativeAssetsItemResponse,
    )
    return globals().setdefault(name, made)

"""`ItemResponseType1` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse,
    )
    from .catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
    from .catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse

    ItemResponseType1: TypeAlias = (
        CatalogsRetailItemErrorResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsCreativeAssetsItemErrorResponse
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "ItemResponseType1":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse,
    )
    from .catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
    from .catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse

    made = unions.tagged(
        CatalogsRetailItemErrorResponse,
        CatalogsHotelItemErrorResponse,
        CatalogsCreativeAssetsItemErrorResponse,
    )
    return globals().setdefault(name, made)

"""`FeedsCreateBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsCreateRequestDict,
    )
    from .catalogs_feeds_create_request import (
        CatalogsFeedsCreateRequest,
        CatalogsFeedsCreateRequestDict,
    )
    from .catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest,
        CatalogsHotelFeedsCreateRequestDict,
    )
    from .catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest,
        CatalogsRetailFeedsCreateRequestDict,
    )

    FeedsCreateBody: TypeAlias = (
        CatalogsRetailFeedsCreateRequest
        | CatalogsHotelFeedsCreateRequest
        | CatalogsCreativeAssetsFeedsCreateRequest
        | CatalogsFeedsCreateRequest
        | unions.Unknown
    )
    FeedsCreateBodyDict: TypeAlias = (
        CatalogsRetailFeedsCreateRequestDict
        | CatalogsHotelFeedsCreateRequestDict
        | CatalogsCreativeAssetsFeedsCreateRequestDict
        | CatalogsFeedsCreateRequestDict
    )
else:
    FeedsCreateBodyDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "FeedsCreateBody":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest,
    )
    from .catalogs_feeds_create_request import CatalogsFeedsCreateRequest
    from .catalogs_hotel_feeds_create_request import CatalogsHotelFeedsCreateRequest
    from .catalogs_retail_feeds_create_request import CatalogsRetailFeedsCreateRequest

    made = unions.one_of(
        CatalogsRetailFeedsCreateRequest,
        CatalogsHotelFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsCreateRequest,
        CatalogsFeedsCreateRequest,
    )
    return globals().setdefault(name, made)

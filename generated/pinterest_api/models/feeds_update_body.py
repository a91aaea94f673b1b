"""`FeedsUpdateBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequestDict,
    )
    from .catalogs_feeds_update_request import (
        CatalogsFeedsUpdateRequest,
        CatalogsFeedsUpdateRequestDict,
    )
    from .catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequestDict,
    )
    from .catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest,
        CatalogsRetailFeedsUpdateRequestDict,
    )

    FeedsUpdateBody: TypeAlias = (
        CatalogsRetailFeedsUpdateRequest
        | CatalogsHotelFeedsUpdateRequest
        | CatalogsCreativeAssetsFeedsUpdateRequest
        | CatalogsFeedsUpdateRequest
        | unions.Unknown
    )
    FeedsUpdateBodyDict: TypeAlias = (
        CatalogsRetailFeedsUpdateRequestDict
        | CatalogsHotelFeedsUpdateRequestDict
        | CatalogsCreativeAssetsFeedsUpdateRequestDict
        | CatalogsFeedsUpdateRequestDict
    )
else:
    FeedsUpdateBodyDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "FeedsUpdateBody":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    from .catalogs_feeds_update_request import CatalogsFeedsUpdateRequest
    from .catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequest
    from .catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequest

    made = unions.one_of(
        CatalogsRetailFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsFeedsUpdateRequest,
    )
    return globals().setdefault(name, made)

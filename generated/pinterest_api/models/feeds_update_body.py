"""`FeedsUpdateBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_feeds_update_request import CatalogsCreativeAssetsFeedsUpdateRequest
from .catalogs_feeds_update_request import CatalogsFeedsUpdateRequest
from .catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequest
from .catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequestDict,
    )
    from .catalogs_feeds_update_request import CatalogsFeedsUpdateRequestDict
    from .catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequestDict
    from .catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequestDict

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
    FeedsUpdateBody = unions.one_of(
        CatalogsRetailFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequest,
        CatalogsFeedsUpdateRequest,
    )
    FeedsUpdateBodyDict = dict

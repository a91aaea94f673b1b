"""`CatalogsFeed` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed
from .catalogs_hotel_feed import CatalogsHotelFeed
from .catalogs_retail_feed import CatalogsRetailFeed

if TYPE_CHECKING:
    CatalogsFeed: TypeAlias = (
        CatalogsRetailFeed | CatalogsHotelFeed | CatalogsCreativeAssetsFeed | unions.Unknown
    )
else:
    CatalogsFeed = unions.tagged(
        CatalogsRetailFeed,
        CatalogsHotelFeed,
        CatalogsCreativeAssetsFeed,
    )

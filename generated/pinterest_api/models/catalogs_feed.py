"""`CatalogsFeed` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed
    from .catalogs_hotel_feed import CatalogsHotelFeed
    from .catalogs_retail_feed import CatalogsRetailFeed

    CatalogsFeed: TypeAlias = (
        CatalogsRetailFeed | CatalogsHotelFeed | CatalogsCreativeAssetsFeed | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsFeed":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed
    from .catalogs_hotel_feed import CatalogsHotelFeed
    from .catalogs_retail_feed import CatalogsRetailFeed

    made = unions.tagged(
        CatalogsRetailFeed,
        CatalogsHotelFeed,
        CatalogsCreativeAssetsFeed,
    )
    return globals().setdefault(name, made)

"""`CatalogsItemsBatch` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_items_batch import CatalogsCreativeAssetsItemsBatch
    from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch
    from .catalogs_retail_items_batch import CatalogsRetailItemsBatch

    CatalogsItemsBatch: TypeAlias = (
        CatalogsRetailItemsBatch
        | CatalogsHotelItemsBatch
        | CatalogsCreativeAssetsItemsBatch
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsItemsBatch":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_items_batch import CatalogsCreativeAssetsItemsBatch
    from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch
    from .catalogs_retail_items_batch import CatalogsRetailItemsBatch

    made = unions.tagged(
        CatalogsRetailItemsBatch,
        CatalogsHotelItemsBatch,
        CatalogsCreativeAssetsItemsBatch,
    )
    return globals().setdefault(name, made)

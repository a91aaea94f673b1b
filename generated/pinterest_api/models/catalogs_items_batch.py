"""`CatalogsItemsBatch` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_items_batch import CatalogsCreativeAssetsItemsBatch
from .catalogs_hotel_items_batch import CatalogsHotelItemsBatch
from .catalogs_retail_items_batch import CatalogsRetailItemsBatch

if TYPE_CHECKING:
    CatalogsItemsBatch: TypeAlias = (
        CatalogsRetailItemsBatch
        | CatalogsHotelItemsBatch
        | CatalogsCreativeAssetsItemsBatch
        | unions.Unknown
    )
else:
    CatalogsItemsBatch = unions.tagged(
        CatalogsRetailItemsBatch,
        CatalogsHotelItemsBatch,
        CatalogsCreativeAssetsItemsBatch,
    )

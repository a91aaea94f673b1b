"""`CatalogsHotelBatchItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_create_hotel_item import CatalogsCreateHotelItem
from .catalogs_delete_hotel_item import CatalogsDeleteHotelItem
from .catalogs_update_hotel_item import CatalogsUpdateHotelItem
from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItem

if TYPE_CHECKING:
    from .catalogs_create_hotel_item import CatalogsCreateHotelItemDict
    from .catalogs_delete_hotel_item import CatalogsDeleteHotelItemDict
    from .catalogs_update_hotel_item import CatalogsUpdateHotelItemDict
    from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItemDict

    CatalogsHotelBatchItem: TypeAlias = (
        CatalogsCreateHotelItem
        | CatalogsUpsertHotelItem
        | CatalogsUpdateHotelItem
        | CatalogsDeleteHotelItem
        | unions.Unknown
    )
    CatalogsHotelBatchItemDict: TypeAlias = (
        CatalogsCreateHotelItemDict
        | CatalogsUpsertHotelItemDict
        | CatalogsUpdateHotelItemDict
        | CatalogsDeleteHotelItemDict
    )
else:
    CatalogsHotelBatchItem = unions.tagged(
        CatalogsCreateHotelItem,
        CatalogsUpsertHotelItem,
        CatalogsUpdateHotelItem,
        CatalogsDeleteHotelItem,
    )
    CatalogsHotelBatchItemDict = dict

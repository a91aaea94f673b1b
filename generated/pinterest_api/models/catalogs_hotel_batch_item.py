"""`CatalogsHotelBatchItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_create_hotel_item import CatalogsCreateHotelItem, CatalogsCreateHotelItemDict
    from .catalogs_delete_hotel_item import CatalogsDeleteHotelItem, CatalogsDeleteHotelItemDict
    from .catalogs_update_hotel_item import CatalogsUpdateHotelItem, CatalogsUpdateHotelItemDict
    from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItem, CatalogsUpsertHotelItemDict

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
    CatalogsHotelBatchItemDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsHotelBatchItem":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_create_hotel_item import CatalogsCreateHotelItem
    from .catalogs_delete_hotel_item import CatalogsDeleteHotelItem
    from .catalogs_update_hotel_item import CatalogsUpdateHotelItem
    from .catalogs_upsert_hotel_item import CatalogsUpsertHotelItem

    made = unions.tagged(
        CatalogsCreateHotelItem,
        CatalogsUpsertHotelItem,
        CatalogsUpdateHotelItem,
        CatalogsDeleteHotelItem,
    )
    return globals().setdefault(name, made)

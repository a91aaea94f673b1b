"""`CatalogsRetailBatchRequestItemsItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_create_retail_item import CatalogsCreateRetailItem, CatalogsCreateRetailItemDict
    from .catalogs_delete_retail_item import CatalogsDeleteRetailItem, CatalogsDeleteRetailItemDict
    from .catalogs_update_retail_item import CatalogsUpdateRetailItem, CatalogsUpdateRetailItemDict
    from .catalogs_upsert_retail_item import CatalogsUpsertRetailItem, CatalogsUpsertRetailItemDict

    CatalogsRetailBatchRequestItemsItem: TypeAlias = (
        CatalogsCreateRetailItem
        | CatalogsUpdateRetailItem
        | CatalogsUpsertRetailItem
        | CatalogsDeleteRetailItem
        | unions.Unknown
    )
    CatalogsRetailBatchRequestItemsItemDict: TypeAlias = (
        CatalogsCreateRetailItemDict
        | CatalogsUpdateRetailItemDict
        | CatalogsUpsertRetailItemDict
        | CatalogsDeleteRetailItemDict
    )
else:
    CatalogsRetailBatchRequestItemsItemDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsRetailBatchRequestItemsItem":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_create_retail_item import CatalogsCreateRetailItem
    from .catalogs_delete_retail_item import CatalogsDeleteRetailItem
    from .catalogs_update_retail_item import CatalogsUpdateRetailItem
    from .catalogs_upsert_retail_item import CatalogsUpsertRetailItem

    made = unions.tagged(
        CatalogsCreateRetailItem,
        CatalogsUpdateRetailItem,
        CatalogsUpsertRetailItem,
        CatalogsDeleteRetailItem,
    )
    return globals().setdefault(name, made)

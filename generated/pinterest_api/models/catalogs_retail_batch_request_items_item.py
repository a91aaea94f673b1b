"""`CatalogsRetailBatchRequestItemsItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_create_retail_item import CatalogsCreateRetailItem
from .catalogs_delete_retail_item import CatalogsDeleteRetailItem
from .catalogs_update_retail_item import CatalogsUpdateRetailItem
from .catalogs_upsert_retail_item import CatalogsUpsertRetailItem

if TYPE_CHECKING:
    from .catalogs_create_retail_item import CatalogsCreateRetailItemDict
    from .catalogs_delete_retail_item import CatalogsDeleteRetailItemDict
    from .catalogs_update_retail_item import CatalogsUpdateRetailItemDict
    from .catalogs_upsert_retail_item import CatalogsUpsertRetailItemDict

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
    CatalogsRetailBatchRequestItemsItem = unions.tagged(
        CatalogsCreateRetailItem,
        CatalogsUpdateRetailItem,
        CatalogsUpsertRetailItem,
        CatalogsDeleteRetailItem,
    )
    CatalogsRetailBatchRequestItemsItemDict = dict

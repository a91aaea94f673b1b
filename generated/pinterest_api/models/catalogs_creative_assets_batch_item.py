"""`CatalogsCreativeAssetsBatchItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_create_creative_assets_item import CatalogsCreateCreativeAssetsItem
from .catalogs_delete_creative_assets_item import CatalogsDeleteCreativeAssetsItem
from .catalogs_update_creative_assets_item import CatalogsUpdateCreativeAssetsItem
from .catalogs_upsert_creative_assets_item import CatalogsUpsertCreativeAssetsItem

if TYPE_CHECKING:
    from .catalogs_create_creative_assets_item import CatalogsCreateCreativeAssetsItemDict
    from .catalogs_delete_creative_assets_item import CatalogsDeleteCreativeAssetsItemDict
    from .catalogs_update_creative_assets_item import CatalogsUpdateCreativeAssetsItemDict
    from .catalogs_upsert_creative_assets_item import CatalogsUpsertCreativeAssetsItemDict

    CatalogsCreativeAssetsBatchItem: TypeAlias = (
        CatalogsCreateCreativeAssetsItem
        | CatalogsUpsertCreativeAssetsItem
        | CatalogsUpdateCreativeAssetsItem
        | CatalogsDeleteCreativeAssetsItem
        | unions.Unknown
    )
    CatalogsCreativeAssetsBatchItemDict: TypeAlias = (
        CatalogsCreateCreativeAssetsItemDict
        | CatalogsUpsertCreativeAssetsItemDict
        | CatalogsUpdateCreativeAssetsItemDict
        | CatalogsDeleteCreativeAssetsItemDict
    )
else:
    CatalogsCreativeAssetsBatchItem = unions.tagged(
        CatalogsCreateCreativeAssetsItem,
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpdateCreativeAssetsItem,
        CatalogsDeleteCreativeAssetsItem,
    )
    CatalogsCreativeAssetsBatchItemDict = dict

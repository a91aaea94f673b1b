"""`CatalogsCreativeAssetsBatchItem` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItem,
        CatalogsCreateCreativeAssetsItemDict,
    )
    from .catalogs_delete_creative_assets_item import (
        CatalogsDeleteCreativeAssetsItem,
        CatalogsDeleteCreativeAssetsItemDict,
    )
    from .catalogs_update_creative_assets_item import (
        CatalogsUpdateCreativeAssetsItem,
        CatalogsUpdateCreativeAssetsItemDict,
    )
    from .catalogs_upsert_creative_assets_item import (
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpsertCreativeAssetsItemDict,
    )

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
    CatalogsCreativeAssetsBatchItemDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsCreativeAssetsBatchItem":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_create_creative_assets_item import CatalogsCreateCreativeAssetsItem
    from .catalogs_delete_creative_assets_item import CatalogsDeleteCreativeAssetsItem
    from .catalogs_update_creative_assets_item import CatalogsUpdateCreativeAssetsItem
    from .catalogs_upsert_creative_assets_item import CatalogsUpsertCreativeAssetsItem

    made = unions.tagged(
        CatalogsCreateCreativeAssetsItem,
        CatalogsUpsertCreativeAssetsItem,
        CatalogsUpdateCreativeAssetsItem,
        CatalogsDeleteCreativeAssetsItem,
    )
    return globals().setdefault(name, made)

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_creative_assets_product_group_filters import (
    CatalogsCreativeAssetsProductGroupFilters,
)


@define(kw_only=True)
class CatalogsCreativeAssetsProductGroup(Extensible):
    """`CatalogsCreativeAssetsProductGroup` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str
    created_at: int | None = None
    description: str | None = None
    filters: CatalogsCreativeAssetsProductGroupFilters
    id: str
    name: str | None = None
    updated_at: int | None = None

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

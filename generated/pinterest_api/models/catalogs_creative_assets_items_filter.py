from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsCreativeAssetsItemsFilter(Extensible):
    """`CatalogsCreativeAssetsItemsFilter` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str | None = None
    creative_assets_ids: list[str]

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

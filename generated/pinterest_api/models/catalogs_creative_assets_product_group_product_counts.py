from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsCreativeAssetsProductGroupProductCounts(Extensible):
    """`CatalogsCreativeAssetsProductGroupProductCounts` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    total: float
    videos: float

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

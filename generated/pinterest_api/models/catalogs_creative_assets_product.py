from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_creative_assets_product_metadata import CatalogsCreativeAssetsProductMetadata
from .pin import Pin


@define(kw_only=True)
class CatalogsCreativeAssetsProduct(Extensible):
    """`CatalogsCreativeAssetsProduct` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    metadata: CatalogsCreativeAssetsProductMetadata
    pin: Pin

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

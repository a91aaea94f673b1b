from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_creative_assets_attributes import CatalogsCreativeAssetsAttributes
from .pin import Pin


@define(kw_only=True)
class CatalogsCreativeAssetsItemResponse(Extensible):
    """`CatalogsCreativeAssetsItemResponse` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    attributes: CatalogsCreativeAssetsAttributes | None = None
    creative_assets_id: str | None = None
    pins: list[Pin] | None = None

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

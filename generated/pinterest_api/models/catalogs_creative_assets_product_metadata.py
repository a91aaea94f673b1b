from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .creative_assets_visibility_type import CreativeAssetsVisibilityType


@define(kw_only=True)
class CatalogsCreativeAssetsProductMetadata(Extensible):
    """`CatalogsCreativeAssetsProductMetadata` of the API."""

    creative_assets_id: str
    visibility: CreativeAssetsVisibilityType

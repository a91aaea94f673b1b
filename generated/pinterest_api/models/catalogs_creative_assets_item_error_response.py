from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_validation_event import ItemValidationEvent


@define(kw_only=True)
class CatalogsCreativeAssetsItemErrorResponse(Extensible):
    """`CatalogsCreativeAssetsItemErrorResponse` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    creative_assets_id: str | None = None
    errors: list[ItemValidationEvent]

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

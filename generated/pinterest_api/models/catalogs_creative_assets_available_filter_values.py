from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map import (
    CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap,
)


@define(kw_only=True)
class CatalogsCreativeAssetsAvailableFilterValues(Extensible):
    """`CatalogsCreativeAssetsAvailableFilterValues` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    filter_values: CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap

    _TAG = ("catalog_type", "CREATIVE_ASSETS")

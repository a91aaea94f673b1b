from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map import (
    CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap,
)


@define(kw_only=True)
class CatalogsRetailAvailableFilterValues(Extensible):
    """`CatalogsRetailAvailableFilterValues` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    filter_values: CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap

    _TAG = ("catalog_type", "RETAIL")

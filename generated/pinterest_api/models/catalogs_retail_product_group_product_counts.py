from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsRetailProductGroupProductCounts(Extensible):
    """`CatalogsRetailProductGroupProductCounts` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    in_stock: float
    out_of_stock: float
    preorder: float
    total: float
    videos: float | None = None

    _TAG = ("catalog_type", "RETAIL")

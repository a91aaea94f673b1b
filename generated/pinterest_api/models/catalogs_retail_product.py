from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_retail_product_metadata import CatalogsRetailProductMetadata
from .pin import Pin


@define(kw_only=True)
class CatalogsRetailProduct(Extensible):
    """`CatalogsRetailProduct` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    metadata: CatalogsRetailProductMetadata
    pin: Pin

    _TAG = ("catalog_type", "RETAIL")

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_attributes import ItemAttributes
from .pin import Pin


@define(kw_only=True)
class CatalogsRetailItemResponse(Extensible):
    """`CatalogsRetailItemResponse` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    attributes: ItemAttributes | None = None
    item_id: str | None = None
    pins: list[Pin] | None = None

    _TAG = ("catalog_type", "RETAIL")

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsRetailItemsFilter(Extensible):
    """`CatalogsRetailItemsFilter` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str | None = None
    item_ids: list[str]

    _TAG = ("catalog_type", "RETAIL")

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedIngestionInfo(Extensible):
    """`CatalogsFeedIngestionInfo` of the API."""

    in_stock: int | None = None
    out_of_stock: int | None = None
    preorder: int | None = None

    _WIRE_NAMES = {"in_stock": "IN_STOCK", "out_of_stock": "OUT_OF_STOCK", "preorder": "PREORDER"}

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_response import ItemResponse


@define(kw_only=True)
class CatalogsItems(Extensible):
    """`CatalogsItems` of the API."""

    items: list[ItemResponse] | None = None

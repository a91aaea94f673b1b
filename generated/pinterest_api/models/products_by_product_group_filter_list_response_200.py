from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_product import CatalogsProduct


@define(kw_only=True)
class ProductsByProductGroupFilterListResponse200(Extensible):
    """`ProductsByProductGroupFilterListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsProduct]

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedProductCounts(Extensible):
    """`CatalogsFeedProductCounts` of the API."""

    ingested: int | None = None
    original: int | None = None

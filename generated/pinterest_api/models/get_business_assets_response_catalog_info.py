from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class GetBusinessAssetsResponseCatalogInfo(Extensible):
    """`GetBusinessAssetsResponseCatalogInfo` of the API."""

    catalog_type: str | None = None
    id: str | None = None
    name: str | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class GetBusinessAssetsResponseCatalogInfo(Decodable):
    """`GetBusinessAssetsResponseCatalogInfo` of the API."""

    catalog_type: str | None = None
    id: str | None = None
    name: str | None = None

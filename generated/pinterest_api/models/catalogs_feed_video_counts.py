from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedVideoCounts(Extensible):
    """`CatalogsFeedVideoCounts` of the API."""

    ingested_videos: int | None = None
    not_ingested_videos: int | None = None
    total_videos: int | None = None

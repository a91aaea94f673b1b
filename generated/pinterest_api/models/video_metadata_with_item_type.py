from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class VideoMetadataWithItemType(Extensible):
    """`VideoMetadataWithItemType` of the API."""

    cover_image_url: str | None = None
    duration: float | None = None
    height: int | None = None
    item_type: str | None = None
    video_url: str | None = None
    width: int | None = None

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .video_metadata_with_item_type import VideoMetadataWithItemType


@define(kw_only=True)
class PinMediaWithVideos(Extensible):
    """`PinMediaWithVideos` of the API."""

    media_type: ClassVar[Literal["multiple_videos"]] = "multiple_videos"
    """Says which of several models this one is."""
    items: list[VideoMetadataWithItemType] | None = None

    _TAG = ("media_type", "multiple_videos")

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .image_size import ImageSize


@define(kw_only=True)
class PinMediaWithVideo(Extensible):
    """`PinMediaWithVideo` of the API."""

    media_type: ClassVar[Literal["video"]] = "video"
    """Says which of several models this one is."""
    cover_image_url: str | None = None
    duration: float | None = None
    height: int | None = None
    images: ImageSize | None = None
    video_url: str | None = None
    width: int | None = None

    _TAG = ("media_type", "video")

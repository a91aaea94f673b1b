from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .image_size import ImageSize


@define(kw_only=True)
class ImageMetadata(Extensible):
    """`ImageMetadata` of the API."""

    description: str | None = None
    images: ImageSize | None = None
    item_type: str | None = None
    link: str | None = None
    title: str | None = None

from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .image_metadata import ImageMetadata


@define(kw_only=True)
class PinMediaWithImages(Extensible):
    """`PinMediaWithImages` of the API."""

    media_type: ClassVar[Literal["multiple_images"]] = "multiple_images"
    """Says which of several models this one is."""
    items: list[ImageMetadata] | None = None

    _TAG = ("media_type", "multiple_images")

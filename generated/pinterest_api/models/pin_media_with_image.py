from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .image_size import ImageSize


@define(kw_only=True)
class PinMediaWithImage(Extensible):
    """`PinMediaWithImage` of the API."""

    media_type: ClassVar[Literal["image"]] = "image"
    """Says which of several models this one is."""
    images: ImageSize | None = None

    _TAG = ("media_type", "image")

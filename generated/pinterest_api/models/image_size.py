from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .image_details import ImageDetails


@define(kw_only=True)
class ImageSize(Extensible):
    """`ImageSize` of the API."""

    field_1200x: ImageDetails | None = None
    field_150x150: ImageDetails | None = None
    field_400x300: ImageDetails | None = None
    field_600x: ImageDetails | None = None

    _WIRE_NAMES = {
        "field_1200x": "1200x",
        "field_150x150": "150x150",
        "field_400x300": "400x300",
        "field_600x": "600x",
    }

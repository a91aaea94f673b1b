"""`PinMedia` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .pin_media_with_image import PinMediaWithImage
from .pin_media_with_image_and_video import PinMediaWithImageAndVideo
from .pin_media_with_images import PinMediaWithImages
from .pin_media_with_video import PinMediaWithVideo
from .pin_media_with_videos import PinMediaWithVideos

if TYPE_CHECKING:
    PinMedia: TypeAlias = (
        PinMediaWithImage
        | PinMediaWithVideo
        | PinMediaWithImages
        | PinMediaWithVideos
        | PinMediaWithImageAndVideo
        | unions.Unknown
    )
else:
    PinMedia = unions.tagged(
        PinMediaWithImage,
        PinMediaWithVideo,
        PinMediaWithImages,
        PinMediaWithVideos,
        PinMediaWithImageAndVideo,
    )

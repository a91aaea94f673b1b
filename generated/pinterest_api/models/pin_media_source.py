"""`PinMediaSource` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .pin_media_source_image_base_64 import PinMediaSourceImageBase64
from .pin_media_source_image_url import PinMediaSourceImageURL
from .pin_media_source_images_base_64 import PinMediaSourceImagesBase64
from .pin_media_source_images_url import PinMediaSourceImagesURL
from .pin_media_source_pin_url import PinMediaSourcePinURL
from .pin_media_source_video_id import PinMediaSourceVideoID

if TYPE_CHECKING:
    from .pin_media_source_image_base_64 import PinMediaSourceImageBase64Dict
    from .pin_media_source_image_url import PinMediaSourceImageURLDict
    from .pin_media_source_images_base_64 import PinMediaSourceImagesBase64Dict
    from .pin_media_source_images_url import PinMediaSourceImagesURLDict
    from .pin_media_source_pin_url import PinMediaSourcePinURLDict
    from .pin_media_source_video_id import PinMediaSourceVideoIDDict

    PinMediaSource: TypeAlias = (
        PinMediaSourceImageBase64
        | PinMediaSourceImageURL
        | PinMediaSourceVideoID
        | PinMediaSourceImagesBase64
        | PinMediaSourceImagesURL
        | PinMediaSourcePinURL
        | unions.Unknown
    )
    PinMediaSourceDict: TypeAlias = (
        PinMediaSourceImageBase64Dict
        | PinMediaSourceImageURLDict
        | PinMediaSourceVideoIDDict
        | PinMediaSourceImagesBase64Dict
        | PinMediaSourceImagesURLDict
        | PinMediaSourcePinURLDict
    )
else:
    PinMediaSource = unions.tagged(
        PinMediaSourceImageBase64,
        PinMediaSourceImageURL,
        PinMediaSourceVideoID,
        PinMediaSourceImagesBase64,
        PinMediaSourceImagesURL,
        PinMediaSourcePinURL,
    )
    PinMediaSourceDict = dict

"""`PinMediaSource` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .pin_media_source_image_base_64 import (
        PinMediaSourceImageBase64,
        PinMediaSourceImageBase64Dict,
    )
    from .pin_media_source_image_url import PinMediaSourceImageURL, PinMediaSourceImageURLDict
    from .pin_media_source_images_base_64 import (
        PinMediaSourceImagesBase64,
        PinMediaSourceImagesBase64Dict,
    )
    from .pin_media_source_images_url import PinMediaSourceImagesURL, PinMediaSourceImagesURLDict
    from .pin_media_source_pin_url import PinMediaSourcePinURL, PinMediaSourcePinURLDict
    from .pin_media_source_video_id import PinMediaSourceVideoID, PinMediaSourceVideoIDDict

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
    PinMediaSourceDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "PinMediaSource":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .pin_media_source_image_base_64 import PinMediaSourceImageBase64
    from .pin_media_source_image_url import PinMediaSourceImageURL
    from .pin_media_source_images_base_64 import PinMediaSourceImagesBase64
    from .pin_media_source_images_url import PinMediaSourceImagesURL
    from .pin_media_source_pin_url import PinMediaSourcePinURL
    from .pin_media_source_video_id import PinMediaSourceVideoID

    made = unions.tagged(
        PinMediaSourceImageBase64,
        PinMediaSourceImageURL,
        PinMediaSourceVideoID,
        PinMediaSourceImagesBase64,
        PinMediaSourceImagesURL,
        PinMediaSourcePinURL,
    )
    return globals().setdefault(name, made)

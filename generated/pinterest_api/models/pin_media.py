"""`PinMedia` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .pin_media_with_image import PinMediaWithImage
    from .pin_media_with_image_and_video import PinMediaWithImageAndVideo
    from .pin_media_with_images import PinMediaWithImages
    from .pin_media_with_video import PinMediaWithVideo
    from .pin_media_with_videos import PinMediaWithVideos

    PinMedia: TypeAlias = (
        PinMediaWithImage
        | PinMediaWithVideo
        | PinMediaWithImages
        | PinMediaWithVideos
        | PinMediaWithImageAndVideo
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "PinMedia":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .pin_media_with_image import PinMediaWithImage
    from .pin_media_with_image_and_video import PinMediaWithImageAndVideo
    from .pin_media_with_images import PinMediaWithImages
    from .pin_media_with_video import PinMediaWithVideo
    from .pin_media_with_videos import PinMediaWithVideos

    made = unions.tagged(
        PinMediaWithImage,
        PinMediaWithVideo,
        PinMediaWithImages,
        PinMediaWithVideos,
        PinMediaWithImageAndVideo,
    )
    return globals().setdefault(name, made)

"""`PinMediaMetadata` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .image_metadata import ImageMetadata
    from .video_metadata_with_item_type import VideoMetadataWithItemType

    PinMediaMetadata: TypeAlias = ImageMetadata | VideoMetadataWithItemType | unions.Unknown


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "PinMediaMetadata":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .image_metadata import ImageMetadata
    from .video_metadata_with_item_type import VideoMetadataWithItemType

    made = unions.one_of(
        ImageMetadata,
        VideoMetadataWithItemType,
    )
    return globals().setdefault(name, made)

"""`PinMediaMetadata` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .image_metadata import ImageMetadata
from .video_metadata_with_item_type import VideoMetadataWithItemType

if TYPE_CHECKING:
    PinMediaMetadata: TypeAlias = ImageMetadata | VideoMetadataWithItemType | unions.Unknown
else:
    PinMediaMetadata = unions.one_of(
        ImageMetadata,
        VideoMetadataWithItemType,
    )

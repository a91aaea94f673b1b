from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .pin_media_metadata import PinMediaMetadata


@define(kw_only=True)
class PinMediaWithImageAndVideo(Extensible):
    """`PinMediaWithImageAndVideo` of the API."""

    media_type: ClassVar[Literal["multiple_mixed"]] = "multiple_mixed"
    """Says which of several models this one is."""
    items: list[PinMediaMetadata] | None = None

    _TAG = ("media_type", "multiple_mixed")

from __future__ import annotations

import uuid

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .pin_media_type import PinMediaType


@define(kw_only=True)
class SchedulePayload(Decodable):
    """The pin that a schedule will publish.

    Attributes:
        link_url: Page that the pin leads to.
        media_url: Address of the picture or video.
        asset_id: Uploaded file in use; null for media on the web.
        cover_image_url: Cover of a video.

    Assumed: These fields have been seen; which of them are always sent is not stated.
    """

    board_id: str | None = None
    title: str | None = None
    description: str | None = None
    link_url: str | None = None
    media_type: PinMediaType | None = None
    media_url: str | None = structs.field(default=None, repr=reprs.without_query)
    image_url: str | None = structs.field(default=None, repr=reprs.without_query)
    asset_id: uuid.UUID | None = None
    cover_image_url: str | None = structs.field(default=None, repr=reprs.without_query)

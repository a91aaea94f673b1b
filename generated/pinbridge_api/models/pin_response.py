from __future__ import annotations

import uuid

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .pin_media_type import PinMediaType
from .pin_status import PinStatus


@define(kw_only=True)
class PinResponse(Decodable):
    """A pin.

    Attributes:
        cover_image_url: Cover of a video.
        link_url: Page that the pin leads to.
        media_url: Address of the picture or video.
        image_url: Same value as media_url.
        asset_id: Uploaded file in use; null for media on the web.
        pinterest_pin_id: Id on Pinterest; null until published.
        error_code: Why the pin failed or is held back.
        failed_at: Last failure, kept after a later success. Since API 1.35.
        removed_from_pinterest_at: When it was deleted on Pinterest; the status stays published.
            Since API 1.35.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    pinterest_account_id: uuid.UUID
    status: PinStatus
    media_type: PinMediaType
    title: str
    description: str | None = None
    related_terms: list[str] | None = None
    alt_text: str | None = None
    dominant_color: str | None = None
    cover_image_url: str | None = structs.field(default=None, repr=reprs.without_query)
    link_url: str | None = None
    media_url: str = structs.field(repr=reprs.without_query)
    image_url: str = structs.field(repr=reprs.without_query)
    asset_id: uuid.UUID | None = None
    board_id: str
    pinterest_pin_id: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    idempotency_key: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    published_at: datetime.datetime | None = None
    failed_at: datetime.datetime | None = None
    removed_from_pinterest_at: datetime.datetime | None = None

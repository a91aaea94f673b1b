from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .board_media import BoardMedia
from .board_owner import BoardOwner
from .board_privacy import BoardPrivacy


@define(kw_only=True)
class Board(Extensible):
    """`Board` of the API."""

    board_pins_modified_at: datetime.datetime | None = None
    collaborator_count: int | None = None
    created_at: datetime.datetime | None = None
    description: str | None = None
    follower_count: int | None = None
    id: str
    is_ads_only: bool = False
    media: BoardMedia | None = None
    name: str
    owner: BoardOwner | None = None
    pin_count: int | None = None
    privacy: BoardPrivacy = BoardPrivacy.PUBLIC

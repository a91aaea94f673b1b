from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .board_privacy import BoardPrivacy


@define(kw_only=True)
class BoardResponse(Decodable):
    """A Pinterest board.

    Attributes:
        id: Id on Pinterest, to be treated as opaque.
    """

    id: str
    name: str
    description: str | None = None
    privacy: BoardPrivacy | None = None

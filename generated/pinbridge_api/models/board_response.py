from __future__ import annotations

from ..codec import Decodable
from ..structs import define
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

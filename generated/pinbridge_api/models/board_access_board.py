from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class BoardAccessBoard(Decodable):
    """The board that was checked."""

    id: str
    name: str

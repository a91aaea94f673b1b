from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BoardAccessBoard(Decodable):
    """The board that was checked."""

    id: str
    name: str

from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class BoardAccessBoard(Decodable):
    """The board that was checked."""

    id: str
    name: str

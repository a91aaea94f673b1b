from __future__ import annotations

import attrs

from ..codec import Decodable
from .top_pin import TopPin


@attrs.define(kw_only=True)
class TopPinsPage(Decodable):
    """One page of the pin ranking.

    Attributes:
        total: Number of pins on all pages.
    """

    items: list[TopPin]
    total: int

from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .top_pin import TopPin


@define(kw_only=True)
class TopPinsPage(Decodable):
    """One page of the pin ranking.

    Attributes:
        total: Number of pins on all pages.
    """

    items: list[TopPin]
    total: int

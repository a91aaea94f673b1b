from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ImageDetails(Decodable):
    """`ImageDetails` of the API."""

    height: int | None
    url: str
    width: int | None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ImageDetails(Extensible):
    """`ImageDetails` of the API."""

    height: int | None
    url: str
    width: int | None

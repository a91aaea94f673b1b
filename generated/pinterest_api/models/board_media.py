from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BoardMedia(Extensible):
    """`BoardMedia` of the API."""

    image_cover_url: str | None = None
    pin_thumbnail_urls: list[str] | None = None

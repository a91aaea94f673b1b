from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .media import Media


@define(kw_only=True)
class MediaListResponse200(Extensible):
    """`MediaListResponse200` of the API."""

    bookmark: str | None = None
    items: list[Media]

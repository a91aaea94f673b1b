from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdPreviewURLResponse(Decodable):
    """`AdPreviewURLResponse` of the API."""

    url: str | None = None

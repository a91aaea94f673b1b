from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdPreviewURLResponse(Extensible):
    """`AdPreviewURLResponse` of the API."""

    url: str | None = None

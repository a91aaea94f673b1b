from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_tag import ConversionTag


@define(kw_only=True)
class ConversionTagListResponse(Extensible):
    """`ConversionTagListResponse` of the API."""

    items: list[ConversionTag] | None = None

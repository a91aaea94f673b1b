from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_response import AdResponse


@define(kw_only=True)
class AdsListResponse200(Extensible):
    """`AdsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[AdResponse]

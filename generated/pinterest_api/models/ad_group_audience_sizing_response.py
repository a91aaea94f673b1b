from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdGroupAudienceSizingResponse(Extensible):
    """`AdGroupAudienceSizingResponse` of the API."""

    audience_size_lower_bound: float | None = None
    audience_size_upper_bound: float | None = None

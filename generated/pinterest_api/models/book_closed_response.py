from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BookClosedResponse(Extensible):
    """`BookClosedResponse` of the API."""

    conversion_metrics_ready: bool | None = None
    non_conversion_metrics_ready: bool | None = None

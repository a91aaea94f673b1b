from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .summary_pin import SummaryPin


@define(kw_only=True)
class SearchPartnerPinsResponse200(Extensible):
    """`SearchPartnerPinsResponse200` of the API."""

    bookmark: str | None = None
    items: list[SummaryPin]

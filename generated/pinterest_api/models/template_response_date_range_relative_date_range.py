from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TemplateResponseDateRangeRelativeDateRange(Extensible):
    """`TemplateResponseDateRangeRelativeDateRange` of the API."""

    end_days_in_past: float | None = None
    start_days_in_past: float | None = None
    type: str | None = None

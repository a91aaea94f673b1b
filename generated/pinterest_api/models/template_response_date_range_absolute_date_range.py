from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TemplateResponseDateRangeAbsoluteDateRange(Extensible):
    """`TemplateResponseDateRangeAbsoluteDateRange` of the API."""

    end_date: float | None = None
    start_date: float | None = None
    type: str | None = None

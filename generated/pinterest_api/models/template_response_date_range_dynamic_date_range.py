from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .template_response_date_range_dynamic_date_range_range import (
    TemplateResponseDateRangeDynamicDateRangeRange,
)


@define(kw_only=True)
class TemplateResponseDateRangeDynamicDateRange(Extensible):
    """`TemplateResponseDateRangeDynamicDateRange` of the API."""

    range: TemplateResponseDateRangeDynamicDateRangeRange | None = None
    type: str | None = None

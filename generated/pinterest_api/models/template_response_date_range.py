from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .template_response_date_range_absolute_date_range import (
    TemplateResponseDateRangeAbsoluteDateRange,
)
from .template_response_date_range_dynamic_date_range import (
    TemplateResponseDateRangeDynamicDateRange,
)
from .template_response_date_range_relative_date_range import (
    TemplateResponseDateRangeRelativeDateRange,
)


@define(kw_only=True)
class TemplateResponseDateRange(Extensible):
    """`TemplateResponseDateRange` of the API."""

    absolute_date_range: TemplateResponseDateRangeAbsoluteDateRange | None = None
    dynamic_date_range: TemplateResponseDateRangeDynamicDateRange | None = None
    relative_date_range: TemplateResponseDateRangeRelativeDateRange | None = None

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TemplateResponseDateRangeDynamicDateRangeRange(OpenStrEnum):
    """Values of `TemplateResponseDateRangeDynamicDateRangeRange`."""

    YEAR_TO_DATE = "YEAR_TO_DATE"
    QUARTER_TO_DATE = "QUARTER_TO_DATE"
    MONTH_TO_DATE = "MONTH_TO_DATE"
    LAST_MONTH = "LAST_MONTH"
    LAST_QUARTER = "LAST_QUARTER"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CreateMMMReportRequestGranularity(OpenStrEnum):
    """Values of `CreateMMMReportRequestGranularity`."""

    DAY = "DAY"
    WEEK = "WEEK"

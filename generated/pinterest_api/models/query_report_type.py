from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryReportType(OpenStrEnum):
    """Values of `QueryReportType`."""

    SYNC = "SYNC"
    ASYNC = "ASYNC"

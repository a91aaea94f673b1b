from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportFeedIngestionStatsSeverity(OpenStrEnum):
    """Values of `CatalogsReportFeedIngestionStatsSeverity`."""

    WARN = "WARN"
    ERROR = "ERROR"

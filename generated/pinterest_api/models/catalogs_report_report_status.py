from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportReportStatus(OpenStrEnum):
    """Values of `CatalogsReportReportStatus`."""

    FINISHED = "FINISHED"
    IN_PROGRESS = "IN_PROGRESS"

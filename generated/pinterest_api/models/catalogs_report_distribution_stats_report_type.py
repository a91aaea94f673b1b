from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportDistributionStatsReportType(OpenStrEnum):
    """Values of `CatalogsReportDistributionStatsReportType`."""

    DISTRIBUTION_ISSUES = "DISTRIBUTION_ISSUES"

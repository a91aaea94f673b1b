from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportDistributionIssueFilterReportType(OpenStrEnum):
    """Values of `CatalogsReportDistributionIssueFilterReportType`."""

    DISTRIBUTION_ISSUES = "DISTRIBUTION_ISSUES"

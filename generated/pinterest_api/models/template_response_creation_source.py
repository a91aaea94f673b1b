from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TemplateResponseCreationSource(OpenStrEnum):
    """Values of `TemplateResponseCreationSource`."""

    ADS_API = "ADS_API"
    ADS_MANAGER_REPORTING_PAGE = "ADS_MANAGER_REPORTING_PAGE"
    ADS_MANAGER_REPORT_BUILDER = "ADS_MANAGER_REPORT_BUILDER"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportAllItemsFilterReportType(OpenStrEnum):
    """Values of `CatalogsReportAllItemsFilterReportType`."""

    ALL_ITEMS = "ALL_ITEMS"

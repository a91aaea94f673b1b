from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryLabelTypesItem(OpenStrEnum):
    """Values of `QueryLabelTypesItem`."""

    BRAND = "BRAND"
    CUSTOM = "CUSTOM"

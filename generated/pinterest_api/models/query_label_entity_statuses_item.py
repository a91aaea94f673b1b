from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryLabelEntityStatusesItem(OpenStrEnum):
    """Values of `QueryLabelEntityStatusesItem`."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryEntityStatusesItem(OpenStrEnum):
    """Values of `QueryEntityStatusesItem`."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    ARCHIVED = "ARCHIVED"
    DRAFT = "DRAFT"
    DELETED_DRAFT = "DELETED_DRAFT"

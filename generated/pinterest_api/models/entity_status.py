from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class EntityStatus(OpenStrEnum):
    """Values of `EntityStatus`."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    ARCHIVED = "ARCHIVED"
    DRAFT = "DRAFT"
    DELETED_DRAFT = "DELETED_DRAFT"

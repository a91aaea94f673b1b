from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LabelStatus(OpenStrEnum):
    """Values of `LabelStatus`."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceUpdateOperationType(OpenStrEnum):
    """Values of `AudienceUpdateOperationType`."""

    UPDATE = "UPDATE"
    REMOVE = "REMOVE"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudiencesListOrder(OpenStrEnum):
    """Values of `AudiencesListOrder`."""

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudiencesListOwnershipType(OpenStrEnum):
    """Values of `AudiencesListOwnershipType`."""

    OWNED = "OWNED"
    RECEIVED = "RECEIVED"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceType(OpenStrEnum):
    """Values of `AudienceType`."""

    CUSTOMER_LIST = "CUSTOMER_LIST"
    VISITOR = "VISITOR"
    ENGAGEMENT = "ENGAGEMENT"
    ACTALIKE = "ACTALIKE"
    PERSONA = "PERSONA"

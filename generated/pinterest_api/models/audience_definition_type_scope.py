from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceDefinitionTypeScope(OpenStrEnum):
    """Values of `AudienceDefinitionTypeScope`."""

    IMPRESSION_PLUS_ENGAGEMENT = "IMPRESSION_PLUS_ENGAGEMENT"
    ENGAGEMENT = "ENGAGEMENT"

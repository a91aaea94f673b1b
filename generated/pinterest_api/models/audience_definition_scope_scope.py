from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceDefinitionScopeScope(OpenStrEnum):
    """Values of `AudienceDefinitionScopeScope`."""

    PARTNER = "PARTNER"
    PINTEREST = "PINTEREST"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingTemplateGetResponseDataStatus(OpenStrEnum):
    """Values of `TargetingTemplateGetResponseDataStatus`."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"

from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingTemplateResponseDataStatus(OpenStrEnum):
    """Values of `TargetingTemplateResponseDataStatus`."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"

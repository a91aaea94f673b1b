from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingTemplateUpdateRequestOperationType(OpenStrEnum):
    """Values of `TargetingTemplateUpdateRequestOperationType`."""

    REMOVE = "REMOVE"
    UPDATE = "UPDATE"

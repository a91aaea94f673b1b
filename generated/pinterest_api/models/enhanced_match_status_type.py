from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class EnhancedMatchStatusType(OpenStrEnum):
    """Values of `EnhancedMatchStatusType`."""

    UNKNOWN = "UNKNOWN"
    NOT_VALIDATED = "NOT_VALIDATED"
    VALIDATING_IN_PROGRESS = "VALIDATING_IN_PROGRESS"
    VALIDATION_COMPLETE = "VALIDATION_COMPLETE"

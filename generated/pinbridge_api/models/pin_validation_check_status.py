from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinValidationCheckStatus(OpenStrEnum):
    """Result of one dry-run check."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    SKIPPED = "skipped"

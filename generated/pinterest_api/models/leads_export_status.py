from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LeadsExportStatus(OpenStrEnum):
    """Values of `LeadsExportStatus`."""

    IN_PROGRESS = "IN_PROGRESS"
    FINISHED = "FINISHED"
    FAILED = "FAILED"

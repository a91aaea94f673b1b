from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardAccessStatus(OpenStrEnum):
    """Result of a board access check. Skipped means that Pinterest could not be reached."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"

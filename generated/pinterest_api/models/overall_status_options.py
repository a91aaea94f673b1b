from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OverallStatusOptions(OpenStrEnum):
    """Values of `OverallStatusOptions`."""

    NEEDS_IMPROVEMENT = "NEEDS_IMPROVEMENT"
    FAIR = "FAIR"
    GOOD = "GOOD"

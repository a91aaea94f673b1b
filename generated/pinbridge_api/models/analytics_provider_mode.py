from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AnalyticsProviderMode(OpenStrEnum):
    """Whether figures come from Pinterest or from a sandbox project."""

    PINTEREST = "pinterest"
    SIMULATED = "simulated"
